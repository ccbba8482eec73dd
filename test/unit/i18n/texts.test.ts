import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Texts that are rightly the same in German and English, per file. */
const same: Record<string, string[]> = {
	'src/i18n/pages': ['geographies.EU', 'material', 'workshop', 'website'],
	'src/i18n/comparison': ['signs.helpful'],
	'src/i18n/data': ['kilobytes', 'markFields.secondary', 'markFields.weak', 'markFields.unconfirmed'],
	'src/i18n/directory': ['eventKinds.workshop'],
	'src/results/canvas/texts': ['signs.assumption'],
	'src/results/scoring/texts': ['methodNames.topsis', 'methodNames.promethee'],
	'src/tools/shared/texts': ['fit.fit'],
	'src/tools/scoring/texts': ['methodNames.topsis', 'methodNames.promethee', 'steps.team'],
	'src/tools/canvas/texts': ['signs.assumption'],
	'src/tools/project/dossier/texts': ['variants.bank'],
	'src/tools/project/texts': ['dossierTitle'],
	'src/tools/supply-chain/region/texts': ['title'],
	'src/tools/supply-chain/data-view/texts': ['templateName'],
	'src/tools/supply-chain/texts': ['data.templateName', 'region.title'],
};

const german = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.de\.ts$/.test(name))
	.map((name) => join('src', name))
	.sort();

/** All texts of a file by their path: "marks.old", "levels.0". */
function flatten(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither a text nor a group of texts`);
	return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key));
}
const gapsOf = (text: string) => [...text.matchAll(/\{[^}]*\}/g)].map((match) => match[0]).toSorted();

it('every German file has an English one', () => {
	expect(german.length).toBeGreaterThanOrEqual(5);
	const english = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.en\.ts$/.test(name));
	expect(english.map((name) => join('src', name)).sort()).toEqual(
		german.map((name) => name.replace('.de.ts', '.en.ts')),
	);
});

describe.each(german)('%s', async (file) => {
	const name = join(dirname(file), basename(file, '.de.ts'));
	const load = async (locale: 'de' | 'en') => new Map(flatten((await import(resolve(`${name}.${locale}.ts`)))[locale]));
	const [de, en] = [await load('de'), await load('en')];
	const keys = [...de.keys()];

	it('has the same texts in both languages', () => {
		expect([...en.keys()].toSorted()).toEqual(keys.toSorted());
	});

	it('has the same gaps in both languages', () => {
		const gaps = (texts: Map<string, string>) =>
			Object.fromEntries(keys.map((key) => [key, [...new Set(gapsOf(texts.get(key) ?? ''))]]));
		expect(gaps(en)).toEqual(gaps(de));
	});

	it('has well-formed gaps only', () => {
		for (const text of [...de.values(), ...en.values()]) {
			for (const gap of gapsOf(text)) expect(gap).toMatch(/^\{[a-zA-Z]\w*\}$/);
			expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
		}
	});

	it('leaves no text empty or with blanks at its ends', () => {
		const bad = (texts: Map<string, string>) =>
			[...texts].filter(([, text]) => text.trim() === '' || text !== text.trimEnd()).map(([key]) => key);
		expect([...bad(de), ...bad(en)]).toEqual([]);
	});

	it('is translated, except for what is rightly the same', () => {
		const untranslated = keys.filter(
			(key) => /\p{L}/u.test(de.get(key)!.replace(/\{\w+\}/g, '')) && de.get(key) === en.get(key),
		);
		expect(untranslated).toEqual(same[name] ?? []);
	});

	it('uses the quotation marks of its language', () => {
		for (const [key, text] of de) expect(text, key).not.toMatch(/["“][^„]*”|"/);
		for (const [key, text] of en) expect(text, key).not.toMatch(/[„"]/);
	});
});
