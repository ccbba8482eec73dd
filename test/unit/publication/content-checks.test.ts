import { expect, test } from 'vitest';
import { briefFiles } from '../../../scripts/new/brief';
import { caseFiles } from '../../../scripts/new/case';
import { methodFiles } from '../../../scripts/new/method';
import { namesIn } from '../../../src/loaders/home-names';
import {
	factProblems,
	homeNameProblems,
	linkProblems,
	placeholderProblems,
} from '../../../src/publication/content-checks';

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

test('notes for editors and drafts may hold placeholders', () => {
	const files = [
		{ file: 'a.yaml', text: '# Replace every placeholder\nid: a\n  # TODO' },
		{ file: 'a.mdx', text: '{/* TODO:\nZahlen */}\nText' },
		{ file: 'b.yaml', text: 'draft: true\nlabel: TODO' },
	];
	expect(placeholderProblems(files)).toEqual([]);
	expect(placeholderProblems([{ file: 'a.mdx', text: '{/* a\nb */}\nTODO' }])[0]?.where).toBe('a.mdx:3');
});

test.each([
	['brief', briefFiles],
	['method', methodFiles],
	['case', caseFiles],
] as const)('the skeleton of a new %s is noticed in both languages', (_, make) => {
	const known = { unit: 'a', factKind: 'a', competence: 'a', standard: 'a', method: 'a', step: 'a', order: 1 };
	for (const { path, text } of make('neu', { ...known, today: '2026-11-22' })) {
		const published = text.replace('draft: true\n', '').replaceAll('example.org', 'ort.de');
		expect(placeholderProblems([{ file: path, text: published }]), path).not.toEqual([]);
	}
});

test('a copy that still names the publishing region is noticed, its passages for that region aside', () => {
	const named = namesIn(['Heimat']);
	const files = [
		{ file: 'own/a.mdx', text: 'Text\n<HomeRegion others="x">Heimat\n</HomeRegion> Heimatort' },
		{ file: 'own/b.yaml', text: '# Heimat\nplace: Anderswo' },
	];
	expect(homeNameProblems(files, named)).toEqual([{ id: 'namesHome', where: 'own/a.mdx:3', mustFix: false }]);
});

test('a region is not told about links that it cannot change', () => {
	expect(linkProblems([{ place: 'x:1', url: 'http://www.ort.de/', shared: true }])).toEqual([]);
	expect(linkProblems([{ place: 'x:1', url: 'https://ort', shared: true }])).toHaveLength(1);
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
