import { describe, expect, test } from 'vitest';
import {
	type Answers,
	compareParticipants,
	meaningOf,
	recommend,
	scoreAssessment,
	scoreChange,
	scoreHistory,
	targetGaps,
} from '../../../src/domain/assessment';

/** Two dimensions of five items each; the second weighs three times as much. Expected values are derived by hand. */
const questionnaire = {
	dimensions: [
		{ id: 'market', items: ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id })) },
		{ id: 'people', weight: 3, items: ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ id })) },
	],
};
const market = (...levels: (number | 'notApplicable' | undefined)[]): Answers =>
	Object.fromEntries(levels.map((level, i) => [`m${i + 1}`, level]));
const people = (...levels: (number | 'notApplicable' | undefined)[]): Answers =>
	Object.fromEntries(levels.map((level, i) => [`p${i + 1}`, level]));

describe('scoreAssessment', () => {
	test('all answered: mean level x 25, weighted overall', () => {
		expect(scoreAssessment(questionnaire, { ...market(0, 1, 2, 3, 4), ...people(4, 4, 4, 4, 3) })).toEqual({
			overall: (50 + 3 * 95) / 4,
			dimensions: [
				{ id: 'market', score: 50, answered: 5, applicable: 5 },
				{ id: 'people', score: 95, answered: 5, applicable: 5 },
			],
		});
	});

	test('exactly 60 % answered is enough, less is not', () => {
		const three = scoreAssessment(questionnaire, market(1, 1, 2));
		expect(three.dimensions[0]).toEqual({ id: 'market', score: 100 / 3, answered: 3, applicable: 5 });
		expect(three.dimensions[1]).toEqual({ id: 'people', score: null, answered: 0, applicable: 5 });
		expect(three.overall).toBeCloseTo(100 / 3, 12);
		const two = scoreAssessment(questionnaire, market(4, 4));
		expect(two.dimensions[0].score).toBeNull();
		expect(two.overall).toBeNull();
	});

	test('items that do not apply are not missed', () => {
		const two = scoreAssessment(questionnaire, market(4, 2, undefined, 'notApplicable', 'notApplicable'));
		expect(two.dimensions[0]).toEqual({ id: 'market', score: 75, answered: 2, applicable: 3 });
		const na = 'notApplicable';
		expect(scoreAssessment(questionnaire, market(na, na, na, na, na)).dimensions[0]).toEqual({
			id: 'market',
			score: null,
			answered: 0,
			applicable: 0,
		});
	});

	test('a dimension without a score does not weigh; weights of 0 leave nothing', () => {
		expect(scoreAssessment(questionnaire, people(1, 1, 1, 1, 1)).overall).toBe(25);
		const weightless = { dimensions: [{ id: 'd', weight: 0, items: [{ id: 'i' }] }] };
		expect(scoreAssessment(weightless, { i: 4 })).toMatchObject({ overall: null, dimensions: [{ score: 100 }] });
		const half = { dimensions: [...questionnaire.dimensions, { id: 'd', weight: 0, items: [{ id: 'i' }] }] };
		expect(scoreAssessment(half, { ...people(2, 2, 2, 2, 2), i: 4 }).overall).toBe(50);
	});

	test('answers to items that are gone are ignored, also when their name is that of a built-in property', () => {
		expect(scoreAssessment(questionnaire, { ...market(2, 2, 2, 2, 2), gone: 9 }).overall).toBe(50);
		const odd = { dimensions: [{ id: 'd', items: [{ id: 'constructor' }] }] };
		expect(scoreAssessment(odd, {}).dimensions[0].answered).toBe(0);
	});
});

describe('compareParticipants', () => {
	test('mean, deviation by the number of people, range, disagreement', () => {
		const sets = [market(2, 0, 3, 1), market(4, 1, 3, 'notApplicable'), market(4, 1, 3), market(2, 1, 3, 3)];
		const { items } = compareParticipants(questionnaire, sets);
		expect(items).toHaveLength(10);
		expect(items[0]).toEqual({ id: 'm1', mean: 3, standardDeviation: 1, range: 2, disagreement: true });
		expect(items[1].mean).toBe(0.75);
		expect(items[1].standardDeviation).toBeCloseTo(Math.sqrt(3) / 4, 14);
		expect(items[1]).toMatchObject({ range: 1, disagreement: false });
		expect(items[2]).toEqual({ id: 'm3', mean: 3, standardDeviation: 0, range: 0, disagreement: false });
		expect(items[3]).toEqual({ id: 'm4', mean: 2, standardDeviation: 1, range: 2, disagreement: true });
		expect(items[4]).toEqual({ id: 'm5', mean: null, standardDeviation: null, range: null, disagreement: false });
	});

	test('derived by hand: eight people, squared deviations 4 + 4 over 8', () => {
		const levels = [0, 2, 2, 2, 4, 2, 2, 2];
		const [item] = compareParticipants(
			questionnaire,
			levels.map((level) => market(level)),
		).items;
		expect([item.mean, item.standardDeviation]).toEqual([2, 1]);
	});

	test('a single person agrees', () => {
		expect(compareParticipants(questionnaire, [market(3)]).items[0]).toEqual({
			id: 'm1',
			mean: 3,
			standardDeviation: 0,
			range: 0,
			disagreement: false,
		});
	});
});

describe('scoreChange and scoreHistory', () => {
	test('later minus earlier, null where a score is missing', () => {
		expect(scoreChange(questionnaire, market(1, 1, 1, 1, 1), { ...market(3, 3, 3, 3, 3), ...people(4, 4, 4) })).toEqual(
			{
				overall: (75 + 300) / 4 - 25,
				dimensions: [
					{ id: 'market', before: 25, after: 75, change: 50 },
					{ id: 'people', before: null, after: 100, change: null },
				],
			},
		);
		expect(scoreChange(questionnaire, {}, market(3, 3, 3)).overall).toBeNull();
		expect(scoreChange(questionnaire, market(3, 3, 3), {}).overall).toBeNull();
	});

	test('records in order of their days', () => {
		const history = scoreHistory(questionnaire, [
			{ date: '2027-01-10', answers: market(3, 3, 3, 3, 3) },
			{ date: '2026-03-01', answers: market(1, 1, 1, 1, 1) },
			{ date: '2026-11-22', answers: market(2, 2, 2, 2, 2) },
		]);
		expect(history.points.map((point) => [point.date, point.overall])).toEqual([
			['2026-03-01', 25],
			['2026-11-22', 50],
			['2027-01-10', 75],
		]);
		expect(history.sinceLast?.overall).toBe(25);
		expect(history.sinceFirst?.overall).toBe(50);
		expect(history.sinceFirst?.dimensions[0]).toEqual({ id: 'market', before: 25, after: 75, change: 50 });
		const single = scoreHistory(questionnaire, [{ date: '2026-03-01', answers: {} }]);
		expect([single.sinceLast, single.sinceFirst]).toEqual([null, null]);
	});
});

describe('targetGaps', () => {
	const result = scoreAssessment(questionnaire, { ...market(2, 2, 2, 2, 2), ...people(1, 1, 1, 1, 1) });

	test('largest gap first; what is reached has none; a dimension without a target is left out', () => {
		expect(targetGaps(result, { market: 80, people: 75 })).toEqual([
			{ id: 'people', score: 25, target: 75, gap: 50 },
			{ id: 'market', score: 50, target: 80, gap: 30 },
		]);
		expect(targetGaps(result, { market: 40 })).toEqual([{ id: 'market', score: 50, target: 40, gap: 0 }]);
	});

	test('a dimension without a score comes last', () => {
		const open = scoreAssessment(questionnaire, people(4, 4, 4, 4, 4));
		expect(targetGaps(open, { market: 80, people: 75 })).toEqual([
			{ id: 'people', score: 100, target: 75, gap: 0 },
			{ id: 'market', score: null, target: 80, gap: null },
		]);
	});
});

describe('recommend and meaningOf', () => {
	const result = scoreAssessment(questionnaire, { ...market(2, 2, 2, 2, 2), ...people(1, 1, 1, 1, 1) });

	test('below the limit applies, at the limit does not; furthest below first', () => {
		const rules = [
			{ dimension: 'market', below: 50, text: 'at the limit' },
			{ dimension: 'market', below: 50.5, text: 'half a point below' },
			{ dimension: 'market', below: 60, text: '10 below' },
			{ dimension: 'people', below: 60, text: '35 below' },
			{ dimension: 'market', below: 85, text: '35 below too' },
		];
		expect(recommend(rules, result).map((rule) => rule.text)).toEqual([
			'35 below',
			'35 below too',
			'10 below',
			'half a point below',
		]);
	});

	test('no score, no recommendation', () => {
		const open = scoreAssessment(questionnaire, {});
		expect(recommend([{ dimension: 'market', below: 100 }], open)).toEqual([]);
	});

	test('a meaning holds up to its limit, the limit included', () => {
		const meanings = [
			{ upTo: 0, text: 'none' },
			{ upTo: 40, text: 'low' },
			{ upTo: 100, text: 'high' },
		];
		expect([0, 0.1, 40, 40.1, 100].map((score) => meaningOf(meanings, score).text)).toEqual([
			'none',
			'low',
			'low',
			'high',
			'high',
		]);
	});
});
