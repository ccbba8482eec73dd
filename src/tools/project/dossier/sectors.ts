import type { ToolSource } from '../../../results/references';
import type { FitContext, SectorFit } from '../../shared/fit';

/** The sectors a dossier treats in detail: those chosen, in the order of the fit; the best one where none is chosen. */
export function dossierSectors(fits: readonly SectorFit[], chosen: readonly string[]): SectorFit[] {
	const kept = fits.filter((fit) => chosen.includes(fit.sector.id));
	return kept.length > 0 ? kept : fits.slice(0, 1);
}

/** Gaps that a dossier lists per sector. */
export const dossierGaps = 8;

/** Sources of what a dossier says about its sectors: key figures, gaps, efforts. In order of appearance. */
export const marketSources = (fits: readonly SectorFit[], context: Pick<FitContext, 'standard'>): ToolSource[] =>
	fits.flatMap(({ sector, gaps }) => [
		sector.headline.source,
		...gaps.slice(0, dossierGaps).flatMap((gap) => {
			const effort = gap.kind === 'standard' ? context.standard(gap.id)?.effort?.source : undefined;
			return [demandSource(sector, gap), effort].flatMap((source) => source ?? []);
		}),
	]);

/** The source that says that a sector asks for something. */
export const demandSource = (
	sector: SectorFit['sector'],
	{ kind, id }: { kind: 'competence' | 'standard'; id: string },
): ToolSource | undefined =>
	kind === 'competence'
		? sector.demand.find((demand) => demand.competence === id)?.source
		: sector.requirements.find((requirement) => requirement.standard === id)?.source;

/** Sources of every requirement of the sectors, in the order of their tables. */
export const requirementSources = (fits: readonly SectorFit[]): ToolSource[] =>
	fits.flatMap(({ sector, contributions }) => contributions.flatMap((entry) => demandSource(sector, entry) ?? []));
