import { describe, expect, it } from 'vitest';
import { loadFolder, loadList } from '../../../../src/loaders/files';
import { readBackup } from '../../../../src/workspace/backup';

const questionnaire = loadFolder('assessments').find(({ id }) => id === 'resilience')!;
const items = questionnaire.dimensions.flatMap((dimension) => dimension.items);
const texts = [
	...questionnaire.dimensions.flatMap((d) => [d.label, ...d.meanings.map(({ text }) => text)]),
	...items.flatMap((item) => [item.question, ...item.levels]),
	...questionnaire.recommendations.flatMap((rule) => [rule.label, rule.text]),
];

describe('the questionnaire of the resilience check', () => {
	it('has eight dimensions of five questions, ten of them short, at least one short a dimension', () => {
		expect(questionnaire.dimensions.map(({ items }) => items.length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
		expect(items.filter(({ short }) => short)).toHaveLength(10);
		for (const { id, items } of questionnaire.dimensions)
			expect(
				items.some(({ short }) => short),
				id,
			).toBe(true);
	});

	it('describes every level in words of its own, in both languages', () => {
		for (const { id, levels } of items)
			for (const language of ['de', 'en'] as const)
				expect(new Set(levels.map((level) => level[language])).size, `${id} ${language}`).toBe(5);
	});

	it('is translated throughout', () => {
		expect(texts.filter(({ de, en }) => de === en).map(({ de }) => de)).toEqual([]);
	});

	it('ends sentences as sentences and questions as questions', () => {
		for (const { question } of items)
			expect([question.de, question.en]).toEqual([/\?$/, /\?$/].map((r) => expect.stringMatching(r)));
		for (const level of items.flatMap(({ levels }) => levels))
			expect([level.de, level.en]).toEqual([/\.$/, /\.$/].map((r) => expect.stringMatching(r)));
		for (const { de, en } of texts) expect(`${de} ${en}`).not.toMatch(/!|"| {2}/);
	});

	it('offers something to do for every dimension, from the short questions alone too', () => {
		const short = new Set(items.filter((item) => item.short).map((item) => item.id));
		for (const { id } of questionnaire.dimensions) {
			const rules = questionnaire.recommendations.filter((rule) => rule.dimension === id);
			expect(rules.length, id).toBeGreaterThanOrEqual(3);
			expect(
				rules.some((rule) => rule.item === undefined || short.has(rule.item)),
				id,
			).toBe(true);
		}
	});

	it('names people to ask in the region', () => {
		const known = new Set(loadList('organisations').map(({ id }) => id));
		const named = questionnaire.recommendations.flatMap((rule) =>
			rule.contacts.map(({ organisation }) => organisation),
		);
		expect(new Set(named).size).toBeGreaterThanOrEqual(5);
		for (const id of named) expect(known.has(id), id).toBe(true);
	});
});

describe('the invented firms', () => {
	it.each(loadFolder('examples').map((example) => [example.id, example] as const))(
		'%s holds a check',
		async (_, example) => {
			const backup = await readBackup(JSON.stringify(example.backup));
			if (!backup.ok) throw new Error(`${backup.problem} ${backup.where}`);
			const record = backup.records.find(({ kind }) => kind === 'resilience-check');
			const ids = new Set(items.map(({ id }) => id));
			const dimensions = new Set(questionnaire.dimensions.map(({ id }) => id));
			const { answers, targets } = record!.data as { answers: object; targets: object };
			expect(Object.keys(answers)).toHaveLength(40);
			for (const id of Object.keys(answers)) expect(ids.has(id), id).toBe(true);
			for (const id of Object.keys(targets)) expect(dimensions.has(id), id).toBe(true);
		},
	);
});
