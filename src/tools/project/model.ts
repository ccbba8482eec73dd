import { fill, formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { BackupResult, KindName, RecordData } from '../../workspace';
import type { ToolSource } from '../shared/data';
import type { FitContext, SectorFit } from '../shared/fit';
import type { ProjectTexts } from './texts.de';

/** Entries of a profile, whatever their kind. */
export const countEntries = (profile: RecordData<'competence-profile'>): number =>
	Object.keys(profile.competences).length + profile.standards.length;

/** The sectors a dossier treats in detail: those chosen, in the order of the fit; the best one where none is chosen. */
export function dossierSectors(fits: readonly SectorFit[], chosen: readonly string[]): SectorFit[] {
	const kept = fits.filter((fit) => chosen.includes(fit.sector.id));
	return kept.length > 0 ? kept : fits.slice(0, 1);
}

/** Gaps that a dossier lists per sector. */
export const dossierGaps = 8;

/** Sources of what a dossier says about its sectors: key figures, gaps, efforts. Each once, in order of appearance. */
export function dossierSources(fits: readonly SectorFit[], context: Pick<FitContext, 'standard'>): ToolSource[] {
	const sources = fits.flatMap(({ sector, gaps }) => [
		sector.headline.source,
		...gaps.slice(0, dossierGaps).flatMap((gap) => {
			const demand =
				gap.kind === 'competence'
					? sector.demand.find((d) => d.competence === gap.id)
					: sector.requirements.find((r) => r.standard === gap.id);
			const effort = gap.kind === 'standard' ? context.standard(gap.id)?.effort?.source : undefined;
			return [demand?.source, effort].flatMap((source) => source ?? []);
		}),
	]);
	return [...new Map(sources.map((source) => [source.url, source])).values()];
}

const count = (keyed: { entries: object }) => Object.keys(keyed.entries).length;

/** What a record holds, in words; a kind without an entry here does not compile. */
const recordContent: { [K in KindName]: (data: RecordData<K>, t: ProjectTexts) => string } = {
	project: ({ firm, title }, t) =>
		firm || title ? fill(t.previewProject, { name: [firm, title].filter(Boolean).join(', ') }) : '',
	'competence-profile': (data, t) => fill(t.previewProfile, { n: countEntries(data) }),
	'market-fit': ({ chosen }, t) => fill(t.previewFit, { n: chosen.length }),
	'method-favourites': ({ methods }, t) => fill(t.previewMethods, { n: methods.length }),
	'resilience-check': ({ answers }, t) => fill(t.previewResilience, { n: Object.keys(answers).length }),
	scoring: ({ tables }, t) => fill(t.previewScoring, { n: count(tables) }),
	readiness: ({ subjects }, t) => fill(t.previewReadiness, { n: count(subjects) }),
	'business-case': ({ scenarios }, t) => fill(t.previewBusinessCase, { n: count(scenarios) }),
	canvas: ({ boards }, t) => fill(t.previewCanvas, { n: count(boards) }),
	'supply-chain': ({ sites }, t) => fill(t.previewSupplyChain, { n: Object.keys(sites).length }),
	roadmap: ({ measures }, t) => fill(t.previewRoadmap, { n: count(measures) }),
};

/** What a backup holds, in words, before it is restored. */
export function backupContent(backup: BackupResult & { ok: true }, t: ProjectTexts): string {
	const words = backup.records.map(({ kind, data }) => recordContent[kind](data as never, t)).filter(Boolean);
	return words.length > 0 ? words.join('; ') : t.previewNothing;
}

/** The local calendar day of a point in time. */
export function localDay(at: Date, locale: Locale): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return formatDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, locale);
}
