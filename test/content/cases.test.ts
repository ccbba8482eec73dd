import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folders, loadFolder } from '../../src/loaders/files';
import { checkContentReferences } from '../../src/loaders/references';
import { caseStudy } from '../../src/schemas/case';
import { publishedFiles } from '../fixtures/published';

/** The anatomy of a case study: the same headings in the same order everywhere. */
const headings = {
	de: [
		'Was geschah',
		'Was den Schritt möglich machte',
		'Was im Weg stand',
		'Was sich daraus lernen lässt',
		'Passende Methoden',
		'Quellen',
	],
	en: [
		'What happened',
		'What made the move possible',
		'What stood in the way',
		'What can be learned',
		'Methods that fit',
		'Sources',
	],
};
const components = ['CaseFacts', 'CaseEnablers', 'CaseObstacles', 'CaseLessons', 'CaseMethods', 'CaseSources'];

/** Words of the story under the first heading. */
const shortest = 90;
const longest = 220;

const cases = loadFolder('cases');
const locales = ['de', 'en'] as const;
type Locale = (typeof locales)[number];

const pagePath = (id: string, locale: Locale) => `content/docs/${locale === 'en' ? 'en/' : ''}fallstudien/${id}.mdx`;

function readCase(id: string, locale: Locale) {
	const text = readFileSync(pagePath(id, locale), 'utf8');
	const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	return {
		frontMatter,
		body,
		headings: [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1]!),
		/** The opening and the story: everything before the second heading. */
		prose: body.slice(0, body.indexOf(`## ${headings[locale][1]}`)),
		story: body.slice(body.indexOf(`## ${headings[locale][0]}`), body.indexOf(`## ${headings[locale][1]}`)),
		citations: [...body.matchAll(/<CaseSource(?: id="([^"]+)")? \/>/g)].map((match) => match[1] ?? '*'),
		links: [...body.matchAll(/\]\((\/[^)]*)\)/g)].map((match) => match[1]!.replace(/^\/en\//, '/')),
	};
}

const withoutMarkup = (text: string) => text.replace(/^## .*$/gm, ' ').replace(/<[^>]+>/g, ' ');
const countWords = (text: string) =>
	withoutMarkup(text)
		.split(/\s+/)
		.filter((word) => /\p{L}/u.test(word)).length;

/** The numbers of a text, without the signs that German and English use differently. */
const numbers = (text: string) =>
	(withoutMarkup(text).match(/\d[\d.,]*\d|\d/g) ?? []).map((number) => number.replace(/[.,]/g, '')).toSorted();

describe('the case studies', () => {
	it('are at least 42', () => expect(cases.length).toBeGreaterThanOrEqual(42));

	it('refer only to what exists', () => expect(() => checkContentReferences()).not.toThrow());

	it('lie in a file named after their id', () => {
		const names = publishedFiles(`content/${folders.cases.folder}`).map((name) => name.replace(/\.yaml$/, ''));
		expect(names.toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
	});

	it('have a page each, and every page a case', () => {
		for (const folder of ['content/docs/fallstudien', 'content/docs/en/fallstudien']) {
			const pages = publishedFiles(folder).map((name) => name.replace(/\.mdx$/, ''));
			expect(pages.filter((name) => name !== 'index').toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
		}
	});

	it('tell setbacks too, and cases of the own region', () => {
		expect(cases.filter(({ outcome }) => outcome === 'setback' || outcome === 'mixed').length).toBeGreaterThanOrEqual(
			10,
		);
		expect(cases.filter(({ ownRegion }) => ownRegion).length).toBeGreaterThanOrEqual(10);
	});

	it('give every sector at least two', () => {
		for (const sector of loadFolder('sectors')) {
			const own = cases.filter(({ sectors }) => sectors.includes(sector.id));
			expect(own.length, sector.id).toBeGreaterThanOrEqual(2);
		}
	});

	it('name only methods of the index', () => {
		const methods = new Set(loadFolder('methods').map(({ id }) => id));
		expect(cases.flatMap((entry) => entry.methods).filter((id) => !methods.has(id))).toEqual([]);
	});

	it('refuse a point that neither names a source nor is marked as ours', () => {
		const [first] = cases;
		const point = { text: { de: 'Ein Schluss', en: 'A conclusion' } };
		expect(caseStudy.safeParse({ ...first, lessons: [point] }).success).toBe(false);
		expect(caseStudy.safeParse({ ...first, lessons: [{ ...point, own: true }] }).success).toBe(true);
		expect(caseStudy.safeParse({ ...first, lessons: [{ ...point, own: true, sources: ['x'] }] }).success).toBe(false);
	});
});

describe.each(cases.map((entry) => [entry.id, entry] as const))('the case %s', (id, entry) => {
	it.each(locales)('has a page with the whole anatomy (%s)', (locale) => {
		expect(existsSync(pagePath(id, locale))).toBe(true);
		const page = readCase(id, locale);
		expect(page.headings).toEqual(headings[locale]);
		expect(components.filter((name) => !page.body.includes(`<${name} />`))).toEqual([]);
		expect(page.frontMatter).toContain('kind: case');
		expect(page.frontMatter).toContain(`case: ${id}`);
		expect(page.frontMatter).toContain(`title: ${JSON.stringify(entry.title[locale])}`);
	});

	it.each(locales)(`tells what happened in ${shortest} to ${longest} words (%s)`, (locale) => {
		const words = countWords(readCase(id, locale).story);
		expect(words).toBeGreaterThanOrEqual(shortest);
		expect(words).toBeLessThanOrEqual(longest);
	});

	it.each(locales)('puts a source into every paragraph with a figure (%s)', (locale) => {
		const paragraphs = readCase(id, locale).prose.split(/\n\n+/);
		expect(paragraphs.filter((text) => /\d/.test(withoutMarkup(text)) && !text.includes('<CaseSource'))).toEqual([]);
	});

	it('says the same in both languages', () => {
		const [de, en] = [readCase(id, 'de'), readCase(id, 'en')];
		expect(en.citations).toEqual(de.citations);
		expect(en.links).toEqual(de.links);
		const months = /\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g;
		expect(numbers(en.prose.replace(months, ''))).toEqual(numbers(de.prose.replace(months, '')));
	});

	it('cites every one of its sources and no other', () => {
		const known = entry.sources.map((source) => source.id);
		const page = readCase(id, 'de').citations;
		const points = [...entry.enabled, ...entry.obstacles, ...entry.lessons].flatMap((point) => point.sources ?? []);
		const cited = [...(page.includes('*') ? known : page), ...points];
		expect(cited.filter((source) => !known.includes(source))).toEqual([]);
		expect(known.filter((source) => !cited.includes(source))).toEqual([]);
	});

	it('writes German quotation marks and no straight ones', () => {
		expect(withoutMarkup(readCase(id, 'de').prose)).not.toMatch(/["']/);
	});
});
