import { fill, formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { KindName, RecordData } from '../../workspace';
import type { ProjectTexts } from './texts.de';

/** Entries of a profile, whatever their kind. */
export const countEntries = (profile: RecordData<'competence-profile'>): number =>
	Object.keys(profile.competences).length + profile.standards.length;

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
	'supply-exchange': ({ participants }, t) => {
		const n = count(participants);
		return n > 0 ? fill(t.previewExchange, { n }) : '';
	},
	roadmap: ({ measures }, t) => fill(t.previewRoadmap, { n: count(measures) }),
	dossier: (_, t) => t.previewDossier,
};

/** What a record holds, in words, as an entry of a list; empty where there is nothing to say. */
export function recordWords(kind: KindName, data: unknown, t: ProjectTexts): string {
	const words = recordContent[kind](data as never, t);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The local calendar day of a point in time. */
export function localDay(at: Date, locale: Locale): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return formatDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, locale);
}

/** A stored point in time as day and minute at the person's place; empty where it cannot be read. */
export function localMoment(at: string, locale: Locale): string {
	const moment = new Date(at);
	if (Number.isNaN(moment.getTime())) return '';
	const two = (n: number) => String(n).padStart(2, '0');
	return `${localDay(moment, locale)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
