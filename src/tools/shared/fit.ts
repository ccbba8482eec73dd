import {
	type Contribution,
	certificatePath,
	type Gap,
	type MarketFit,
	marketFit,
	type NextStep,
	nextBestSteps,
} from '../../domain/matching';
import { fill } from '../../i18n/format';
import type { RecordData } from '../../workspace';
import { matchingParameters, sectorDemand, type ToolData, type ToolSector, type ToolStandard } from './data';
import type { SharedTexts } from './texts.de';

/** A sector with everything the fit says about it. */
export type SectorFit = MarketFit & {
	/** The sector with the requirements that concern the firm. */
	sector: ToolSector;
	/** Ids of the standards that the person has set aside. */
	setAside: string[];
	rank: number;
	/** Points of the fit from competences and from standards. */
	coveragePoints: number;
	readinessPoints: number;
};

export type FitContext = {
	rankSectors(profile: RecordData<'competence-profile'>, notForUs?: RecordData<'market-fit'>['notForUs']): SectorFit[];
	steps(profile: RecordData<'competence-profile'>, sector: ToolSector, count: number): NextStep[];
	path(profile: RecordData<'competence-profile'>, sector: ToolSector): ToolStandard[];
	competenceName(id: string): string;
	standard(id: string): ToolStandard | undefined;
	nameOf(entry: Pick<Contribution | Gap, 'kind' | 'id'>): string;
	briefLink(sector: ToolSector, entry: Pick<Contribution | Gap, 'kind' | 'id'>): string;
};

/** The fit of every sector and the names that go with it, from the content handed to a tool. */
export function fitContext(data: ToolData): FitContext {
	const parameters = matchingParameters(data);
	const competences = new Map(
		data.taxonomy.flatMap((main) => main.groups.flatMap((group) => group.competences.map((c) => [c.id, c.label]))),
	);
	const standards = new Map(data.standards.map((standard) => [standard.id, standard]));
	const competenceName = (id: string) => competences.get(id) ?? id;
	const nameOf = (entry: Pick<Contribution, 'kind' | 'id'>) =>
		entry.kind === 'competence' ? competenceName(entry.id) : (standards.get(entry.id)?.code ?? entry.id);

	return {
		rankSectors(profile, notForUs = {}) {
			const fits = data.sectors.map((whole) => {
				const { sector, setAside } = concerning(whole, notForUs[whole.id] ?? []);
				return { sector, setAside, ...marketFit(profile, sectorDemand(sector), parameters) };
			});
			return fits
				.sort((a, b) => b.fit - a.fit)
				.map((fit) => ({
					...fit,
					rank: 1 + fits.filter((other) => other.fit > fit.fit + 1e-9).length,
					coveragePoints: 100 * parameters.fitWeights.coverage * fit.coverage,
					readinessPoints: 100 * parameters.fitWeights.readiness * fit.readiness,
				}));
		},
		steps: (profile, sector, count) => nextBestSteps(profile, sectorDemand(sector), parameters, count),
		path: (profile, sector) =>
			certificatePath(
				sector.requirements.map((r) => r.standard),
				profile.standards,
				parameters.buildsOn,
			).flatMap((id) => standards.get(id) ?? []),
		competenceName,
		standard: (id) => standards.get(id),
		nameOf,
		briefLink: (sector, entry) => `${sector.url}#${entry.kind === 'competence' ? 'kompetenz' : 'norm'}-${entry.id}`,
	};
}

/** A sector without the requirements set aside. One always stays: a readiness over nothing would mean nothing. */
function concerning(sector: ToolSector, notForUs: readonly string[]): { sector: ToolSector; setAside: string[] } {
	const requirements = sector.requirements.filter((r) => !notForUs.includes(r.standard));
	if (requirements.length === 0 || requirements.length === sector.requirements.length) return { sector, setAside: [] };
	const setAside = sector.requirements.flatMap((r) => (notForUs.includes(r.standard) ? r.standard : []));
	return { sector: { ...sector, requirements }, setAside };
}

/** Whether a profile holds anything the fit can use. */
export const hasProfile = (profile: RecordData<'competence-profile'>): boolean =>
	Object.keys(profile.competences).length > 0 || profile.standards.length > 0;

/** The wording of a next step: what to do. */
export function stepName(step: NextStep, context: Pick<FitContext, 'nameOf'>, t: SharedTexts): string {
	const name = context.nameOf(step);
	return step.kind === 'standard'
		? fill(t.fit.stepStandard, { name })
		: fill(t.fit.stepCompetence, { name, from: t.levels[step.from] ?? '', to: t.levels[step.to] ?? '' });
}
