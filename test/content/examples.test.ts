import { describe, expect, it } from 'vitest';
import { exampleIn } from '../../src/components/lib/example-language';
import { parseRange } from '../../src/i18n/parse-number';
import { loadFolder, loadList } from '../../src/loaders/files';
import { kinds } from '../../src/workspace/kinds';

/** What a program reads: ids, choices, codes, days. Everything else with a letter in it is read by people. */
const codes = new Set(
	(
		'type version appVersion exportedAt currentProject id updatedAt standards chosen status step dependsOn ' +
		'order date template weighting normalise content direction scale axis sector fact shape locale day canvas ' +
		'field kind competence basis from to asOf role country vatId number processes targets'
	).split(' '),
);

/** Groups of codes, whatever their keys. */
const groupsOfCodes = new Set(['notForUs', 'answers']);

const isCode = (key: string, part: unknown) =>
	groupsOfCodes.has(key) || (codes.has(key) && (typeof part === 'string' || Array.isArray(part)));

/** Names of places, materials and rounds, and words that both languages share. */
const sameInBoth = new Set([
	'Baden-Württemberg',
	'Bergisches Land',
	'Berlin',
	'Canvas',
	'Hochsauerlandkreis',
	'Kreis Olpe',
	'Märkischer Kreis',
	'Münsterland',
	'PA66-GF30',
	'PC/ABS',
	'POM',
	'Person A',
	'Person B',
	'Person C',
	// Under this name the invented round of the exchange has been agreed.
	'Probelauf Herbst',
]);

type Typed = { text: string; locale: 'de' | 'en' };
const isTyped = (value: object): value is Typed => 'text' in value && 'locale' in value;

/** Texts for people in a workspace file, and the numbers typed into its forms. */
function read(value: unknown, texts: Set<string>, typed: Typed[]): void {
	if (typeof value === 'string') {
		if (/\p{L}/u.test(value)) texts.add(value);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	if (isTyped(value)) typed.push({ text: value.text, locale: value.locale });
	for (const [key, part] of Object.entries(value))
		if (!isCode(key, part) && !(key === 'text' && isTyped(value))) read(part, texts, typed);
}

function contents(backup: unknown) {
	const texts = new Set<string>();
	const typed: Typed[] = [];
	read(backup, texts, typed);
	return { texts, typed };
}

/** "1.234,5" and "1,234.5" alike. Digits inside a designation such as 42CrMo4 count as they stand. */
const numbers = (text: string, locale: 'de' | 'en') =>
	(text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => {
		const designation = /^1\.\d{4}$/.test(number);
		if (designation) return number;
		return locale === 'de' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
	});

describe.each(loadFolder('examples').map((example) => [example.id, example] as const))(
	'%s in English',
	(_, { backup, english }) => {
		const { texts, typed } = contents(backup);

		it('has an English wording for every text that people read, and none besides', () => {
			expect(Object.keys(english).sort()).toEqual([...texts].sort());
		});

		it('differs from the German unless both languages share the word', () => {
			const same = Object.entries(english).filter(([german, wording]) => german === wording);
			expect(same.map(([german]) => german).filter((german) => !sameInBoth.has(german))).toEqual([]);
			for (const [german, wording] of Object.entries(english)) {
				expect(wording.trim(), german).toBe(wording);
				expect(wording, german).not.toBe('');
			}
		});

		it('names the same numbers', () => {
			for (const [german, wording] of Object.entries(english))
				expect(numbers(wording, 'en'), german).toEqual(numbers(german, 'de'));
		});

		it('says wherever the German does that something is invented', () => {
			for (const [german, wording] of Object.entries(english)) {
				expect(wording.startsWith('invented: '), german).toBe(german.startsWith('erfunden: '));
				expect(wording.includes('(invented)'), german).toBe(german.includes('(erfunden)'));
				expect(/\bexample/i.test(wording), german).toBe(german.includes('Beispiel'));
			}
		});

		it('has the same typed numbers', () => {
			const other = contents(exampleIn(backup, english, 'en')).typed;
			expect(typed.length).toBeGreaterThan(0);
			expect(other.map(({ locale }) => locale)).toEqual(typed.map(() => 'en'));
			other.forEach(({ text }, i) => {
				expect(parseRange(text, 'en'), text).toEqual(parseRange(typed[i]!.text, 'de'));
			});
		});

		it('is a file that every tool can read, with nothing changed that is no text', () => {
			const inEnglish = exampleIn(backup, english, 'en') as unknown as typeof file;
			const file = backup as unknown as { projects: { records: Record<keyof typeof kinds, { data: unknown }> }[] };
			for (const [kind, { data }] of Object.entries(inEnglish.projects[0]!.records))
				expect(kinds[kind as keyof typeof kinds].schema.safeParse(data).success, kind).toBe(true);
			const wordings = new Set(Object.values(english));
			expect([...contents(inEnglish).texts].filter((text) => !wordings.has(text))).toEqual([]);
			expect(blanked(inEnglish)).toEqual(blanked(backup));
		});
	},
);

it('words a text the same way in every example', () => {
	const seen = new Map<string, string>();
	for (const { id, english } of loadFolder('examples'))
		for (const [german, wording] of Object.entries(english)) {
			expect(seen.get(german) ?? wording, `${id}: ${german}`).toBe(wording);
			seen.set(german, wording);
		}
});

it('shares partners with the invented round by their VAT id, since their names differ between the languages', () => {
	const partners = loadList('exchangeExamples').flatMap(({ participants }) => participants.flatMap(({ buys }) => buys));
	const vatIds = new Map(partners.map(({ from, vatId }) => [from, vatId]));
	let shared = 0;
	for (const { id, backup } of loadFolder('examples')) {
		const { projects } = backup as unknown as {
			projects: { records: { 'supply-chain': { data: ReturnType<(typeof kinds)['supply-chain']['empty']> } } }[];
		};
		for (const { name, vatId } of Object.values(projects[0]!.records['supply-chain'].data.sites)) {
			if (!vatIds.has(name)) continue;
			shared++;
			if (vatId !== undefined) expect(vatIds.get(name), `${id}: ${name}`).toBe(vatId);
			else expect(vatIds.get(name), `${id}: ${name} has no VAT id`).toBeDefined();
		}
	}
	expect(shared).toBeGreaterThan(0);
});

/** The file without its texts and typed numbers. */
function blanked(value: unknown): unknown {
	if (typeof value === 'string') return '';
	if (Array.isArray(value)) return value.map(blanked);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => {
			if (key === 'locale') return [key, ''];
			return [key, isCode(key, part) ? part : blanked(part)];
		}),
	);
}
