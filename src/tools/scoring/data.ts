import type { NamedLink } from '../../results/references';
import type { SectorFigure, ToolCriteriaSet } from '../../results/scoring/criteria-set';
import type { ToolData } from '../shared/data';

export type ScoringData = ToolData & {
	sets: ToolCriteriaSet[];
	/** By sector. */
	figures: Record<string, SectorFigure[]>;
	methods: Record<string, NamedLink>;
};

/** Of the content only what the fit is computed from and what sectors are called: the page carries no more. */
export const forFit = (data: ToolData): ToolData => ({
	...data,
	taxonomy: data.taxonomy.map((main) => ({
		...main,
		label: '',
		groups: main.groups.map((group) => ({
			id: group.id,
			label: '',
			competences: group.competences.map(({ id }) => ({ id, label: '', synonyms: [] })),
		})),
	})),
	standards: data.standards.map(({ id, kind, buildsOn }) => ({ id, code: '', name: '', kind, buildsOn, aliases: [] })),
	sectors: data.sectors.map((sector) => ({
		...sector,
		pitch: '',
		demand: sector.demand.map(({ competence, importance }) => ({ competence, importance })),
		requirements: sector.requirements.map(({ standard, level }) => ({ standard, level, neededFor: '' })),
	})),
});
