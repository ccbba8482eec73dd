import { describe, expect, it } from 'vitest';
import { type LookUp, unknownWords } from '../../../scripts/spelling/check';
import { hasDictionaries, unknownToDictionary } from '../../../scripts/spelling/dictionary';
import { allTexts, codeTexts, dataTexts, pageTexts } from '../../../scripts/spelling/texts';
import {
	entriesOf,
	parseList,
	printList,
	readList,
	tidyList,
	unusedEntries,
} from '../../../scripts/spelling/word-list';
import type { Locale } from '../../../src/i18n/locale';

/** Looks words up in a sentence instead of a dictionary. */
const knowing =
	(sentence: string): LookUp =>
	(words) => {
		const known = new Set(sentence.split(' '));
		return new Set([...words].filter((word) => !known.has(word)));
	};
const check = (text: string, known: string, list = '', locale: Locale = 'de') =>
	unknownWords([{ locale, file: 'a.mdx', line: 3, text }], parseList(list), locale, knowing(known)).map(
		({ word }) => word,
	);

describe('words of texts', () => {
	it('names a mistake with its places, once', () => {
		const texts = [
			{ locale: 'de' as const, file: 'a.mdx', line: 3, text: 'Ein Lieferrant und' },
			{ locale: 'de' as const, file: 'b.yaml', line: 9, text: 'noch ein Lieferrant' },
			{ locale: 'en' as const, file: 'c.yaml', line: 9, text: 'a suplier' },
		];
		expect(unknownWords(texts, [], 'de', knowing('Ein ein und noch'))).toEqual([
			{
				word: 'Lieferrant',
				places: [
					{ file: 'a.mdx', line: 3 },
					{ file: 'b.yaml', line: 9 },
				],
			},
		]);
	});

	it('leaves out numbers, abbreviations, gaps, addresses, files and commands', () => {
		const text = 'DIN 8580, AGVs, C45, {name}, x, https://a.de/b, daten.csv, a@b.de, npm run abc -- --xyz, upTo';
		expect(check(text, '')).toEqual([]);
	});

	it('checks the parts of a compound with hyphens', () => {
		const known = 'Zertifizierung Audit Prüfung Leistungen und';
		expect(check('Zertifizierungs-Audit, Prüfungs- und -leistungen', known)).toEqual([]);
		expect(check('Zertifizierungs-Odit', known)).toEqual(['Zertifizierungs-Odit']);
		expect(check("the firm's well-made parts", 'the firm well made parts', '', 'en')).toEqual([]);
	});

	it('takes entries as words, beginnings and phrases', () => {
		const list = 'Zerspanung\nbeizen\nStanz-\nJobs to be Done\nMake-or-buy';
		const known = 'Teile Werkzeug genau';
		expect(check('Zerspanung Beizen Stanzteile stanzgenau Jobs to be Done Make-or-buy', known, list)).toEqual([]);
		expect(check('zerspanung Stanztiele Stanz be or', known, list)).toEqual([
			'zerspanung',
			'Stanztiele',
			'Stanz',
			'be',
			'or',
		]);
	});
});

describe('texts for readers', () => {
	const only = (pieces: { text: string }[]) => pieces.map(({ text }) => text.trim().replace(/\s+/g, ' '));

	it('reads pages without code, tags and addresses, in the language of each part', () => {
		const source = [
			'---',
			'title: Titel',
			'kind: brief',
			'aliases: [Zug, Bahn]',
			'---',
			'',
			'Ein [Link](/maerkte/) und `code`<Fact id="abc" />.',
			'<HomeRegion others="Bei anderen.">Hier.</HomeRegion>',
			'<Ways ways={[{ title: "Weg", link: "/x/" }]} />',
			'',
			'<div lang="en-GB">',
			'English words',
			'</div>',
		].join('\n');
		const pieces = pageTexts(source, 'de');
		expect(only(pieces.filter(({ locale }) => locale === 'de')).sort()).toEqual(
			['Bahn', 'Bei anderen.', 'Ein [Link] und .', 'Hier.', 'Titel', 'Weg', 'Zug'].sort(),
		);
		expect(pieces.filter(({ locale }) => locale === 'en')).toEqual([{ locale: 'en', line: 12, text: 'English words' }]);
		expect(pieces.find(({ text }) => text === 'Titel')?.line).toBe(2);
		expect(pieces.find(({ text }) => text === 'Weg')?.line).toBe(9);
	});

	it('reads what stands below "de" and "en" in data', () => {
		const source = '- id: abc\n  label: { de: Teil, en: Part }\n  forms:\n    de: [Teile, Teilen]\n  title: Source';
		expect(dataTexts(source)).toEqual([
			{ locale: 'de', line: 2, text: 'Teil' },
			{ locale: 'en', line: 2, text: 'Part' },
			{ locale: 'de', line: 4, text: 'Teile' },
			{ locale: 'de', line: 4, text: 'Teilen' },
		]);
	});

	it('reads the strings of a file of words, not its types and keys', () => {
		const source = "import type { A } from './a';\nexport const de: Record<'key', string> = {\n\t'key': 'Wort',\n};";
		expect(codeTexts(source, 'de')).toEqual([{ locale: 'de', line: 3, text: 'Wort' }]);
	});
});

it('tidies a list: sorted within groups, each word once, without what is not needed', () => {
	const list = parseList('# B\nzwei\nÄpfel\nBirne\nzwei\n\n# A\nBirne\nalt\n');
	expect(printList(tidyList(list, ['alt']))).toBe('# B\nÄpfel\nBirne\nzwei\n');
});

describe.each(['de', 'en'] as const)('content/words/%s.txt', (locale) => {
	const list = readList(locale);

	it('is sorted, without duplicates', () => {
		expect(printList(list), 'npm run check:spelling -- --prune').toBe(printList(tidyList(list)));
	});

	it('has nothing that the texts do not need', () => {
		expect(unusedEntries(list, allTexts(), locale), 'npm run check:spelling -- --prune').toEqual([]);
	});

	it.runIf(hasDictionaries())('leaves planted mistakes to be found', () => {
		const planted = {
			de: 'Das Zertifkat und die Lieferketten-Analize, Prüfungen',
			en: 'The certifcate and its suply-chain',
		};
		const texts = [{ locale, file: 'a.mdx', line: 1, text: planted[locale] }];
		expect(unknownWords(texts, list, locale, unknownToDictionary).map(({ word }) => word)).toEqual(
			{ de: ['Zertifkat', 'Lieferketten-Analize'], en: ['certifcate', 'suply-chain'] }[locale],
		);
		expect(entriesOf(list).length).toBeGreaterThan(100);
	});
});
