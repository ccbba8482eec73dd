import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundFinder, compoundSplitter, joint, markCompounds, vocabularyOf } from '../../../src/search/compounds';
import { umlautWords, umlautWriter } from '../../../src/search/spellings';
import { synonymsFor } from '../../../src/search/synonyms';

const split = compoundSplitter(
	vocabularyOf([
		'Die Kette reißt, die Wertschöpfung sinkt. Jede Schmiede hat ein Gesenk und kann schmieden.',
		'Der Bau der Bahn: ein Zug fährt. Die Prüfung der Teile. Der Stahl ist warm. Das Werkzeug.',
		'Unter der Hand nehmen wir ab; zusammen mit der Arbeit kommt die Schweißnaht.',
	]),
);

describe('compounds', () => {
	it.each([
		['Wertschöpfungskette', ['Wertschöpfungs', 'kette']],
		['Gesenkschmieden', ['Gesenk', 'schmieden']],
		['Zugteile', ['Zug', 'teile']],
		['Bahnbau', ['Bahn', 'bau']],
		['Werkzeugstahl', ['Werkzeug', 'stahl']],
		['Stahlbauprüfung', ['Stahl', 'bau', 'prüfung']],
	])('%s is split by words that stand alone elsewhere', (word, parts) => {
		expect(split(word)).toEqual(parts);
	});

	it('splits off a known tail behind a head that nobody used alone', () => {
		expect(split('Turbinenkette')).toEqual(['Turbinen', 'kette']);
	});

	it.each(['Unternehmen', 'Zusammenarbeit', 'Kette', 'Schmiede', 'GMBHUNDCOKG', 'Verfahren'])(
		'%s stays whole',
		(word) => {
			expect(split(word)).toBeUndefined();
		},
	);

	it('names the compounds inside longer ones', () => {
		const inner = new Set<string>();
		markCompounds('Die Stahlbauprüfung und die Wertschöpfungskette', compoundFinder(split), inner);
		expect([...inner].sort()).toEqual(['bauprüfung', 'stahlbau']);
	});

	it('leaves everything but the marks as it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const marked = markCompounds(`Wertschöpfungskette ${text}`, compoundFinder(split), new Set());
				expect(marked.replaceAll(joint, '')).toBe(`Wertschöpfungskette ${text}`.replaceAll(joint, ''));
				expect(marked.startsWith(`Wertschöpfungs${joint}kette`)).toBe(true);
			}),
		);
	});
});

describe('spellings without umlauts', () => {
	const words = umlautWords(['Märkte prüfen, Maß nehmen, neue Märkte, Wärmepumpen']);
	const write = umlautWriter(words);

	it('the site knows its words with umlauts, each once', () => {
		expect(words).toEqual(['maß', 'märkte', 'prüfen', 'wärmepumpen']);
	});

	it.each([
		['Maerkte', 'märkte'],
		['neue maerkte pruefen', 'neue märkte prüfen'],
		['Waermepu', 'wärmepu'],
		['Mass', 'maß'],
		['aktuell', 'aktuell'],
		['Märkte', 'Märkte'],
		['Israel', 'Israel'],
	])('%s is read as %s', (typed, meant) => {
		expect(write(typed)).toBe(meant);
	});

	it('gives every word its umlauts back, whole or begun', () => {
		const spell = (word: string) =>
			word.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!);
		for (const word of words) {
			expect(write(spell(word))).toBe(word);
			for (let end = 4; end < word.length; end++)
				expect(words.some((w) => w.startsWith(write(spell(word.slice(0, end)))))).toBe(true);
		}
	});
});

describe('synonyms', () => {
	const groups = [
		['Bahn', 'Zug', 'Schiene'],
		['supply chain', 'value chain'],
	];

	it('adds the other words of a group of which one stands in the text', () => {
		expect(synonymsFor('Bahn: was zählt', groups)).toEqual(['Zug', 'Schiene']);
		expect(synonymsFor('Your value chain, drawn', groups)).toEqual(['supply chain']);
	});

	it('takes whole words only', () => {
		expect(synonymsFor('Bahnhof', groups)).toEqual([]);
	});
});
