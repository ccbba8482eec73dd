import { dueDate } from '../../src/components/lib/fact-marks';
import type { Locale } from '../../src/i18n/locale';

/** A page as the report sees it; paths and links are without language and outer slashes: "maerkte/bahntechnik". */
export type ReportPage = {
	path: string;
	locale: Locale;
	kind: string;
	draft: boolean;
	/** Pages that its text links to. */
	links: string[];
	/** Names of the components on it. */
	components: string[];
};

type ReportFact = {
	id: string;
	/** The sector or fact sheet it belongs to. */
	sheet: string;
	checked: string;
	reviewMonths: number;
	confidence: 'primary' | 'secondary' | 'weak';
	confirmed: boolean;
};

/** Everything that the report looks at. */
export type ReportInput = {
	today: string;
	pages: ReportPage[];
	/** Paths of the pages in the sidebars. */
	sidebar: string[];
	/** Folders that a component links to page by page: `CaseCatalogue` leads to every page below "fallstudien/". */
	catalogues: Record<string, string>;
	facts: ReportFact[];
	/** Paths of data files marked as drafts. */
	draftFiles: string[];
	/** Addresses in the content, each with its place. */
	addresses: { place: string; url: string }[];
	competences: string[];
	asked: string[];
	methods: string[];
	/** Methods that a case study names. */
	withCase: string[];
	/** How much there is of what has no pages of its own. */
	entries: Record<EntryCount, number>;
};

export type EntryCount =
	| 'glossary'
	| 'standards'
	| 'competences'
	| 'facts'
	| 'series'
	| 'sources'
	| 'funding'
	| 'organisations';
type PageCount = 'briefs' | 'methods' | 'cases' | 'tools' | 'pages';

export type SectionId =
	| 'stale'
	| 'untranslated'
	| 'orphans'
	| 'dueSoon'
	| 'weak'
	| 'insecure'
	| 'drafts'
	| 'unasked'
	| 'uncased';

/** One thing found: its name, and what is to be said about it. */
export type Finding = {
	name: string;
	due?: string;
	only?: Locale;
	counts?: { weak: number; unconfirmed: number; all: number };
	/** The facts that are meant. */
	facts?: string[];
	url?: string;
};

export type Report = {
	today: string;
	counts: { id: EntryCount | PageCount; de: number; en: number }[];
	sections: { id: SectionId; mustFix: boolean; findings: Finding[] }[];
};

const soonMonths = 3;

const pageKinds = { briefs: 'brief', methods: 'method', cases: 'case', tools: 'tool' } as const;

/** Pages that the site leads to by itself: the home page, and the page for what does not exist. */
const ownWay = new Set(['', '404']);

/** The state of the content on a day: how much there is, what must be fixed, and what is good to know. */
export function contentReport(input: ReportInput): Report {
	const published = input.pages.filter(({ draft }) => !draft);
	const section = (id: SectionId, mustFix: boolean, findings: Finding[]) => ({ id, mustFix, findings });
	return {
		today: input.today,
		counts: counts(published, input.entries),
		sections: [
			section(
				'stale',
				true,
				dueFacts(input, ({ due }) => due <= input.today),
			),
			section('untranslated', true, untranslated(published)),
			section('orphans', true, orphans(published, input)),
			section(
				'dueSoon',
				false,
				dueFacts(input, ({ due }) => due > input.today && due <= dueDate(input.today, soonMonths)),
			),
			section('weak', false, weakFacts(input.facts)),
			section(
				'insecure',
				false,
				input.addresses.filter(({ url }) => url.startsWith('http:')).map(({ place, url }) => ({ name: place, url })),
			),
			section('drafts', false, [
				...input.draftFiles.map((name) => ({ name })),
				...input.pages.filter(({ draft }) => draft).map(({ path, locale }) => ({ name: `${path} (${locale})` })),
			]),
			section('unasked', false, without(input.competences, input.asked)),
			section('uncased', false, without(input.methods, input.withCase)),
		],
	};
}

/** How many findings must be fixed before the next publication. */
export const countToFix = ({ sections }: Report) =>
	sections.filter(({ mustFix }) => mustFix).reduce((sum, { findings }) => sum + findings.length, 0);

function counts(pages: readonly ReportPage[], entries: ReportInput['entries']): Report['counts'] {
	const inLanguage = (locale: Locale, kind?: string) =>
		pages.filter((page) => page.locale === locale && (kind === undefined || page.kind === kind)).length;
	const ofPages = (id: PageCount, kind?: string) => ({ id, de: inLanguage('de', kind), en: inLanguage('en', kind) });
	return [
		...Object.entries(pageKinds).map(([id, kind]) => ofPages(id as PageCount, kind)),
		ofPages('pages'),
		// Texts of data files stand in both languages, or the schemas refuse them.
		...Object.entries(entries).map(([id, n]) => ({ id: id as EntryCount, de: n, en: n })),
	];
}

function dueFacts({ facts }: ReportInput, wanted: (fact: { due: string }) => boolean): Finding[] {
	return facts
		.map((fact) => ({ name: fact.id, due: dueDate(fact.checked, fact.reviewMonths) }))
		.filter(wanted)
		.toSorted((a, b) => a.due.localeCompare(b.due) || a.name.localeCompare(b.name));
}

/** Pages that stand in one of the site's languages only; none of a site that has but one. */
function untranslated(pages: readonly ReportPage[]): Finding[] {
	if (new Set(pages.map(({ locale }) => locale)).size < 2) return [];
	const languages = Map.groupBy(pages, ({ path }) => path);
	return [...languages].flatMap(([path, versions]) =>
		versions.length === 1 ? [{ name: path, only: versions[0]!.locale }] : [],
	);
}

function orphans(pages: readonly ReportPage[], { sidebar, catalogues }: ReportInput): Finding[] {
	const reached = new Set([...sidebar, ...pages.flatMap(({ path, links }) => links.filter((link) => link !== path))]);
	const folders = pages.flatMap(({ components }) => components.flatMap((name) => catalogues[name] ?? []));
	return [...new Set(pages.map(({ path }) => path))]
		.filter((path) => !ownWay.has(path) && !reached.has(path))
		.filter((path) => !folders.some((folder) => path.startsWith(folder)))
		.map((name) => ({ name }));
}

function weakFacts(facts: readonly ReportFact[]): Finding[] {
	return [...Map.groupBy(facts, ({ sheet }) => sheet)].flatMap(([name, own]) => {
		const weak = own.filter(({ confidence }) => confidence === 'weak');
		const unconfirmed = own.filter(({ confirmed }) => !confirmed);
		const meant = new Set([...weak, ...unconfirmed].map(({ id }) => id));
		const counts = { weak: weak.length, unconfirmed: unconfirmed.length, all: own.length };
		return meant.size > 0 ? [{ name, counts, facts: [...meant] }] : [];
	});
}

const without = (all: readonly string[], present: readonly string[]): Finding[] => {
	const known = new Set(present);
	return all.filter((id) => !known.has(id)).map((name) => ({ name }));
};
