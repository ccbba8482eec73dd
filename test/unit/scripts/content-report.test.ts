import { describe, expect, it } from 'vitest';
import { printReport } from '../../../scripts/content-report/print';
import { contentReport, countToFix, type ReportInput, type ReportPage } from '../../../scripts/content-report/report';
import { editorTexts } from '../../../src/i18n/editors';

const page = (path: string, over: Partial<ReportPage> = {}): ReportPage[] =>
	(['de', 'en'] as const).map((locale) => ({
		path,
		locale,
		kind: 'page',
		draft: false,
		links: [],
		components: [],
		...over,
	}));
const fact = (id: string, checked: string, over: Partial<ReportInput['facts'][number]> = {}) => ({
	id,
	sheet: 'bahn',
	checked,
	reviewMonths: 12,
	confidence: 'primary' as const,
	confirmed: true,
	...over,
});

const input: ReportInput = {
	today: '2027-11-22',
	pages: [
		...page('', { kind: 'home', links: ['wissen/verlinkt'], components: ['Catalogue'] }),
		...page('404'),
		...page('maerkte/bahn', { kind: 'brief' }),
		...page('methoden/eins', { kind: 'method' }),
		...page('wissen/verlinkt'),
		...page('wissen/verwaist', { links: ['wissen/verwaist'] }),
		...page('wissen/halb').slice(0, 1),
		...page('methoden/entwurf', { kind: 'method', draft: true }),
	],
	sidebar: ['maerkte/bahn', 'wissen/halb'],
	catalogues: { Catalogue: 'methoden/' },
	facts: [
		fact('frisch', '2027-11-01'),
		fact('bald', '2027-02-22'),
		fact('faellig', '2026-11-22'),
		fact('alt', '2026-01-31', { reviewMonths: 1 }),
		fact('schwach', '2027-11-01', { sheet: 'wind', confidence: 'weak', confirmed: false }),
	],
	draftFiles: ['content/data/methods/entwurf.yaml'],
	addresses: [
		{ place: 'a.yaml:1', url: 'https://example.org/' },
		{ place: 'b.yaml:2', url: 'http://example.org/' },
	],
	competences: ['stanzen', 'tiefziehen'],
	asked: ['stanzen'],
	methods: ['eins', 'zwei'],
	withCase: ['eins'],
	entries: {
		glossary: 1200,
		standards: 1,
		competences: 2,
		facts: 5,
		series: 0,
		sources: 3,
		funding: 4,
		organisations: 5,
	},
};

const report = contentReport(input);
const found = (id: string) => report.sections.find((section) => section.id === id)!.findings;
const names = (id: string) => found(id).map(({ name }) => name);

describe('contentReport', () => {
	it('counts what is published in each language', () => {
		const counts = Object.fromEntries(report.counts.map(({ id, de, en }) => [id, [de, en]]));
		expect(counts).toMatchObject({ briefs: [1, 1], methods: [1, 1], pages: [7, 6], glossary: [1200, 1200] });
	});

	it('finds facts past their review age, the longest overdue first, with the day they became due', () => {
		expect(found('stale')).toEqual([
			{ name: 'alt', due: '2026-02-28' },
			{ name: 'faellig', due: '2027-11-22' },
		]);
	});

	it('finds facts that will be due within three months', () => {
		expect(found('dueSoon')).toEqual([{ name: 'bald', due: '2028-02-22' }]);
	});

	it('finds pages in one language only', () => {
		expect(found('untranslated')).toEqual([{ name: 'wissen/halb', only: 'de' }]);
		const english = contentReport({ ...input, pages: input.pages.filter(({ locale }) => locale === 'en') });
		expect(english.sections.find(({ id }) => id === 'untranslated')!.findings).toEqual([]);
	});

	it('finds pages that neither a sidebar, nor a link of another page, nor a catalogue leads to', () => {
		expect(names('orphans')).toEqual(['wissen/verwaist']);
	});

	it('names facts that are weak or not confirmed, per file', () => {
		expect(found('weak')).toEqual([{ name: 'wind', counts: { weak: 1, unconfirmed: 1, all: 1 }, facts: ['schwach'] }]);
	});

	it('lists drafts, addresses without https, and what stands alone', () => {
		expect(names('drafts')).toEqual([
			'content/data/methods/entwurf.yaml',
			'methoden/entwurf (de)',
			'methoden/entwurf (en)',
		]);
		expect(names('insecure')).toEqual(['b.yaml:2']);
		expect(names('unasked')).toEqual(['tiefziehen']);
		expect(names('uncased')).toEqual(['zwei']);
	});

	it('counts what must be fixed', () => {
		expect(countToFix(report)).toBe(4);
		expect(countToFix(contentReport({ ...input, pages: [], facts: [] }))).toBe(0);
	});
});

describe('printReport', () => {
	const lines = (locale: 'de' | 'en') => printReport(report, editorTexts(locale).report, locale).split('\n');

	it('aligns the numbers and writes them as the language does', () => {
		const table = lines('de').filter((line) => /^(Stock|Bestand|Fachwörter|Seiten insgesamt) /.test(line));
		expect(new Set(table.map((line) => line.length)).size).toBe(1);
		expect(table.join('\n')).toContain('1.200');
		expect(lines('en').join('\n')).toContain('1,200');
	});

	it('says what must be fixed, and when a fact became due', () => {
		expect(lines('de')).toContain('4 Befunde müssen behoben werden.');
		expect(lines('de').some((line) => /^ {2}alt +fällig seit 28\.02\.2026$/.test(line))).toBe(true);
		expect(lines('en').some((line) => /^ {2}wissen\/halb +German only$/.test(line))).toBe(true);
	});

	it('cuts long lists and says how many are left', () => {
		const long = contentReport({ ...input, methods: Array.from({ length: 40 }, (_, i) => `m${i}`), withCase: [] });
		const text = printReport(long, editorTexts('de').report, 'de');
		expect(text).toContain('m14');
		expect(text).not.toContain('m15');
		expect(text).toContain('… und 25 weitere');
	});
});
