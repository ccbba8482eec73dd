import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefFiles } from '../../../scripts/new/brief';
import { caseFiles } from '../../../scripts/new/case';
import { filesForRegion, isId, type Known } from '../../../scripts/new/files';
import { methodFiles } from '../../../scripts/new/method';
import { parseContent } from '../../../src/loaders/validate';
import { caseStudy } from '../../../src/schemas/case';
import { method } from '../../../src/schemas/method';
import { pageFields } from '../../../src/schemas/page';
import { sector } from '../../../src/schemas/sector';

const known: Known = {
	unit: 'mrd-eur',
	factKind: 'market-size',
	competence: 'stanzen',
	standard: 'iso-9001',
	method: 'swot-tows',
	step: '1-ausgangslage',
	order: 13,
	today: '2026-11-22',
};

const kinds = [
	['brief', 'maerkte', briefFiles, sector],
	['method', 'methoden', methodFiles, method],
	['case', 'fallstudien', caseFiles, caseStudy],
] as const;

const headings = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
const components = (text: string) => [...text.matchAll(/^<([A-Z]\w*)[^>]*\/>$/gm)].map((match) => match[1]);
const frontMatter = (text: string) => parse(/^---\n([\s\S]*?)\n---/.exec(text)![1]!);

describe.each(kinds)('a new %s', (kind, folder, make, schema) => {
	const [data, german, english] = make('neu-dazu', known);

	it('is one data file and a page in each language', () => {
		expect([data, german, english].map((file) => file?.path)).toEqual([
			expect.stringMatching(/^content\/data\/\w+\/neu-dazu\.yaml$/),
			`content/docs/${folder}/neu-dazu.mdx`,
			`content/docs/en/${folder}/neu-dazu.mdx`,
		]);
	});

	it('passes the schemas and is a draft', () => {
		expect(parseContent(data!.text, schema, data!.path)).toMatchObject({ id: 'neu-dazu', draft: true });
		for (const page of [german!, english!]) {
			const front = frontMatter(page.text);
			expect(front).toMatchObject({ kind, draft: true });
			expect(pageFields.safeParse(front).success).toBe(true);
		}
	});

	it('has the anatomy of what exists', () => {
		for (const [language, page] of [
			['', german!],
			['en/', english!],
		] as const) {
			const path = `content/docs/${language}${folder}`;
			const example = readdirSync(path).find((name) => name !== 'index.mdx' && name !== 'vergleich.mdx')!;
			const existing = readFileSync(`${path}/${example}`, 'utf8');
			expect(headings(page.text)).toEqual(headings(existing));
			expect(new Set(components(page.text))).toEqual(new Set(components(existing)));
		}
	});

	it('takes any id', () => {
		for (const id of ['a', '3d-druck', '42'])
			expect(schema.safeParse(parse(make(id, known)[0]!.text)).error?.issues ?? []).toEqual([]);
	});
});

describe('isId', () => {
	it('accepts what the schema accepts and nothing that could leave the folder', () => {
		expect(['luft-raumfahrt', '3d-druck'].filter(isId)).toHaveLength(2);
		expect(['Bahn', 'a_b', '../x', 'a--b', 'größe', ''].filter(isId)).toEqual([]);
	});
});

describe('in the folder of a region', () => {
	it('stands below that folder, and says so', () => {
		const files = filesForRegion(briefFiles('neu-dazu', known), 'oberland', ['de', 'en']);
		expect(files.map(({ path }) => path)).toEqual([
			'oberland/data/sectors/neu-dazu.yaml',
			'oberland/docs/maerkte/neu-dazu.mdx',
			'oberland/docs/en/maerkte/neu-dazu.mdx',
		]);
		expect(files[0]!.text).toContain('stands in oberland/docs/maerkte/neu-dazu.mdx');
		expect(parseContent(files[0]!.text, sector, 'neu-dazu.yaml').id).toBe('neu-dazu');
	});

	it.each([
		['de', 'oberland/docs/fallstudien/neu-dazu.mdx'],
		['en', 'oberland/docs/en/fallstudien/neu-dazu.mdx'],
	] as const)('holds %s alone where the site has no other language', (locale, page) => {
		const [data, ...pages] = filesForRegion(caseFiles('neu-dazu', known), 'oberland', [locale]);
		expect(pages.map(({ path }) => path)).toEqual([page]);
		expect(data!.text).toContain(page);
		expect(Object.keys(parse(data!.text).title)).toEqual([locale]);
	});
});
