import { describe, expect, it } from 'vitest';
import {
	alternativesOf,
	cellOf,
	criteriaOf,
	judgmentMatrix,
	judgmentOf,
	withWords,
} from '../../../../src/results/scoring/table';
import { forFit } from '../../../../src/tools/scoring/data';
import {
	freeName,
	levelOfFit,
	mostAlternatives,
	newTable,
	pointsLeft,
	splitNames,
	toHundred,
	withAlternatives,
	withCell,
	withCriterion,
	withJudgment,
	withMarkets,
	withNewCriterion,
	withoutCriterion,
} from '../../../../src/tools/scoring/table';
import { fitContext } from '../../../../src/tools/shared/fit';
import { kinds } from '../../../../src/workspace/kinds';
import { decisionTable } from '../../../../src/workspace/kinds/scoring';
import { profile, toolData } from '../../../fixtures/tool-data';
import { idOf, set, tableOf } from '../../results/scoring/fixture';

describe('a new table', () => {
	it('takes its criteria from the template and its words from the page', () => {
		const table = newTable(set);
		expect(decisionTable.safeParse(table).success).toBe(true);
		expect(criteriaOf(table).map(({ id, label, weight }) => [id, label, weight])).toEqual([
			['bedarf', '', 50],
			['aufwand', '', 30],
			['passung', '', 20],
		]);
		const worded = withWords(table, set, []);
		expect(worded.title).toBe('Märkte vergleichen');
		expect(criteriaOf(worded).map(({ label }) => label)).toEqual(['Bedarf', 'Aufwand', 'Passung']);
	});

	it('reads without its template and without its sector', () => {
		const table = withAlternatives(newTable(set), [{ label: '', sector: 'gone' }]);
		const worded = withWords(table, undefined, []);
		expect([worded.title, criteriaOf(worded)[0]!.label, alternativesOf(worded)[0]!.label]).toEqual([
			'maerkte',
			'bedarf',
			'gone',
		]);
	});

	it('is empty in the record', () => {
		expect(kinds.scoring.empty()).toEqual({ tables: { entries: {}, order: [] } });
	});
});

describe('alternatives', () => {
	it('come one by one, several at once, and each once', () => {
		const table = withAlternatives(newTable(set), splitNames(' Presse A; Presse B\nPresse A\n\n'));
		expect(alternativesOf(table).map(({ label }) => label)).toEqual(['Presse A', 'Presse B']);
		expect(alternativesOf(withAlternatives(table, [{ label: 'Presse B' }]))).toHaveLength(2);
	});

	it('end at the limit and with the longest name', () => {
		const many = Array.from({ length: mostAlternatives + 5 }, (_, i) => ({ label: `${i} ${'x'.repeat(300)}` }));
		const table = withAlternatives(newTable(set), many);
		expect(alternativesOf(table)).toHaveLength(mostAlternatives);
		expect(decisionTable.safeParse(table).success).toBe(true);
	});

	it('keep what was typed beside the reason', () => {
		let table = tableOf({ A: [1, 2, 3] });
		const id = idOf(table, 'A');
		table = withCell(table, id, 'bedarf', { reason: 'gemessen', fact: 'umsatz' });
		table = withCell(table, id, 'bedarf', { value: null, text: 'viel' });
		expect(cellOf(alternativesOf(table)[0]!, 'bedarf')).toEqual({
			value: null,
			text: 'viel',
			reason: 'gemessen',
			fact: 'umsatz',
		});
		expect(withCell(table, 'unknown', 'bedarf', { value: 1 })).toBe(table);
	});
});

describe('criteria', () => {
	it('are added with a name of their own and the mean weight', () => {
		const table = withNewCriterion(withNewCriterion(newTable(set), 'Nähe'), 'Nähe');
		expect(criteriaOf(table).map(({ label }) => label)).toEqual(['', '', '', 'Nähe', 'Nähe 2']);
		expect(criteriaOf(table)[3]!.weight).toBe(33);
		expect(withNewCriterion(table, '  ')).toBe(table);
	});

	it('go with their scores and judgments', () => {
		let table = tableOf({ A: [1, 2, 3] });
		table = { ...table, judgments: withJudgment({}, 'bedarf', 'aufwand', 3) };
		table = withoutCriterion(table, 'aufwand');
		expect(table.judgments).toEqual({ bedarf: {} });
		expect(Object.keys(alternativesOf(table)[0]!.scores)).toEqual(['bedarf', 'passung']);
		expect(criteriaOf(withoutCriterion(table, 'bedarf'))).toHaveLength(1);
	});

	it('lose thresholds that are taken away', () => {
		const table = withCriterion(newTable(set), 'bedarf', { threshold: { q: 1, p: 2 } });
		expect('threshold' in withCriterion(table, 'bedarf', { threshold: undefined }).criteria.entries.bedarf!).toBe(
			false,
		);
	});
});

describe('weights', () => {
	it('are brought to 100 points, whole ones, the largest rests first', () => {
		expect(toHundred([1, 1, 1])).toEqual([34, 33, 33]);
		expect(toHundred([0, 0])).toEqual([0, 0]);
		expect(toHundred([2, 1, 0]).reduce((sum, n) => sum + n, 0)).toBe(100);
	});

	it('say how many points are left', () => {
		expect(pointsLeft(newTable(set))).toBe(0);
		expect(pointsLeft(withCriterion(newTable(set), 'bedarf', { weight: 60.5 }))).toBe(-10.5);
	});
});

describe('judgments', () => {
	it('are kept once a pair and read from either side', () => {
		const judgments = withJudgment(withJudgment({}, 'a', 'b', 5), 'b', 'a', 2);
		expect(judgments).toEqual({ a: {}, b: { a: 2 } });
		expect(judgmentOf(judgments, 'a', 'b')).toBe(0.5);
		expect(judgmentOf(judgments, 'a', 'c')).toBeUndefined();
		expect(judgmentMatrix(judgments, ['a', 'b', 'c'])).toEqual([
			[1, 0.5, 1],
			[2, 1, 1],
			[1, 1, 1],
		]);
	});
});

describe('markets from the fit', () => {
	const fits = fitContext(toolData).rankSectors(profile({ drehen: 4 }));

	it('come with the fit as a level, and leave own scores alone', () => {
		const before = withAlternatives(newTable(set), [{ label: '', sector: 'wind' }]);
		const own = withCell(before, alternativesOf(before)[0]!.id, 'bedarf', { value: 3 });
		const table = withMarkets(own, fits, set, (fit) => `Fit ${fit}`);
		expect(alternativesOf(table).map(({ sector }) => sector)).toEqual([
			'wind',
			...fits.map(({ sector }) => sector.id).filter((id) => id !== 'wind'),
		]);
		for (const alternative of alternativesOf(table)) {
			const { fit } = fits.find(({ sector }) => sector.id === alternative.sector)!;
			expect(cellOf(alternative, 'passung')).toEqual({
				value: levelOfFit(fit),
				text: '',
				reason: `Fit ${fit}`,
			});
		}
		expect(cellOf(alternativesOf(table)[0]!, 'bedarf').value).toBe(3);
		expect(withMarkets(table, fits, set, (fit) => `Fit ${fit}`)).toEqual(table);
	});

	it('need no more of the content than what the fit is computed from', () => {
		const lean = fitContext(forFit(toolData)).rankSectors(profile({ drehen: 4 }));
		expect(lean.map(({ sector, fit }) => [sector.label, fit])).toEqual(
			fits.map(({ sector, fit }) => [sector.label, fit]),
		);
	});

	it('maps 0 to 100 points on levels 0 to 4', () => {
		expect([0, 25, 63, 100].map(levelOfFit)).toEqual([0, 1, 2.5, 4]);
	});
});

it('finds names that are free', () => {
	expect(freeName('A', ['A', 'A 2'])).toBe('A 3');
	expect(freeName('B', ['A'])).toBe('B');
});
