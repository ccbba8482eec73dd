import { expect, test } from 'vitest';
import { factProblems, linkProblems, placeholderProblems } from '../../../src/publication/content-checks';

test('placeholders are named with file and line', () => {
	const text = 'Erste Zeile\nHier fehlt noch etwas: TODO\nInfo an post@example.org';
	expect(placeholderProblems([{ file: 'seite.mdx', text }]).map(({ where, values }) => [where, values?.text])).toEqual([
		['seite.mdx:2', 'TODO'],
		['seite.mdx:3', '@example.'],
	]);
});

test('words that only contain a placeholder are none', () => {
	expect(placeholderProblems([{ file: 'x', text: 'Methodologie, Todos los Santos, Placeholderei' }])).toEqual([]);
});

test.each([
	['https://', true],
	['https://ort', true],
	['https://nutzer@ort.de/', true],
	['https://www.ort.de/seite?x=1#y', undefined],
	['http://www.ort.de/', false],
])('the form of %s', (url, mustFix) => {
	expect(linkProblems([{ place: 'x:1', url }])[0]?.mustFix).toBe(mustFix);
});

test('facts past their day are counted per sheet', () => {
	const facts = [
		{ sheet: 'a', due: '2026-01-01' },
		{ sheet: 'a', due: '2026-11-22' },
		{ sheet: 'b', due: '2026-11-23' },
	];
	expect(factProblems(facts, '2026-11-22')).toEqual([{ id: 'factsDue', where: 'a', mustFix: false, values: { n: 2 } }]);
});
