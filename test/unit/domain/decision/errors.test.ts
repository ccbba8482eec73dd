import { describe, expect, test } from 'vitest';
import {
	aggregateJudgments,
	ahp,
	consensus,
	type DecisionProblem,
	decisionEntropy,
	explainAhp,
	explainPromethee2,
	explainTopsis,
	explainWeightedSum,
	judgmentRepairs,
	promethee2,
	rankAgreement,
	smaa,
	smallestChange,
	topsis,
	weightedSum,
	weightStability,
} from '../../../../src/domain/decision';

const problem = (change: (p: DecisionProblem) => void = () => {}): DecisionProblem => {
	const p: DecisionProblem = {
		criteria: [
			{ id: 'a', weight: 1, direction: 'benefit' },
			{ id: 'b', weight: 2, direction: 'benefit' },
		],
		alternatives: [
			{ id: 'x', scores: [1, 2] },
			{ id: 'y', scores: [3, 4] },
		],
	};
	change(p);
	return p;
};
const options = { samples: 10, seed: 1 };
const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;

const methods: [string, (p: DecisionProblem) => unknown][] = [
	['weightedSum', (p) => weightedSum(p, { normalise: 'minMax' })],
	['explainWeightedSum', (p) => explainWeightedSum(p)],
	['topsis', topsis],
	['explainTopsis', explainTopsis],
	['promethee2', (p) => promethee2(p)],
	['explainPromethee2', (p) => explainPromethee2(p)],
	['weightStability', (p) => weightStability(p, 'a')],
	['smallestChange', (p) => smallestChange(p)],
	['smaa', (p) => smaa(p, options)],
];

describe.each(methods)('%s refuses', (name, method) => {
	test.each<[string, (p: DecisionProblem) => void, string]>([
		['no criteria', (p) => p.criteria.splice(0), 'criteria must not be empty'],
		['no alternatives', (p) => p.alternatives.splice(0), 'alternatives must not be empty'],
		['a criterion twice', (p) => Object.assign(p.criteria[1], { id: 'a' }), 'criteria[1].id "a" is used twice'],
		[
			'an alternative twice',
			(p) => Object.assign(p.alternatives[1], { id: 'x' }),
			'alternatives[1].id "x" is used twice',
		],
		[
			'a weight that is no number',
			(p) => Object.assign(p.criteria[0], { weight: nan }),
			'criteria[0].weight must be a finite number',
		],
		[
			'an infinite score',
			(p) => Object.assign(p.alternatives[1].scores, [3, infinity]),
			'alternatives[1].scores[1] must be a finite number',
		],
		['a missing score', (p) => p.alternatives[0].scores.pop(), 'alternatives[0].scores must have 2 elements'],
		[
			'a strange direction',
			(p) => Object.assign(p.criteria[0], { direction: 'up' }),
			'criteria[0].direction must be one of benefit, cost',
		],
	])('%s', (_, change, message) => {
		expect(() => method(problem(change))).toThrow(RangeError);
		expect(() => method(problem(change))).toThrow(`${name}: ${message}`);
	});

	test('negative weights and weights of zero only, unless weights are ignored', () => {
		const negative = problem((p) => Object.assign(p.criteria[1], { weight: -1 }));
		const zero = problem((p) => {
			for (const c of p.criteria) c.weight = 0;
		});
		if (name === 'smaa') {
			expect(() => method(negative)).not.toThrow();
			expect(() => method(zero)).not.toThrow();
		} else {
			expect(() => method(negative)).toThrow(new RangeError(`${name}: criteria[1].weight must not be negative`));
			expect(() => method(zero)).toThrow(new RangeError(`${name}: criteria need at least one weight above 0`));
		}
	});

	test('does not change its input', () => {
		const frozen = problem();
		const before = JSON.stringify(frozen);
		method(frozen);
		expect(JSON.stringify(frozen)).toBe(before);
	});
});

describe('normalisation refuses', () => {
	const cost = problem((p) => Object.assign(p.criteria[1], { direction: 'cost' }));
	const zero = problem((p) => Object.assign(p.alternatives[0].scores, [0, 2]));
	test.each<[string, () => unknown, string]>([
		[
			'none with cost',
			() => weightedSum(cost, { normalise: 'none' }),
			'weightedSum: criteria[1].direction must be "benefit" when normalise is "none"',
		],
		[
			'max with zero',
			() => weightedSum(zero, { normalise: 'max' }),
			'weightedSum: alternatives[0].scores[0] must be above 0 when normalise is "max"',
		],
		[
			'unknown',
			() => weightedSum(problem(), { normalise: 'sum' as 'max' }),
			'weightedSum: normalise must be one of none, minMax, max',
		],
		['smaa none with cost', () => smaa(cost, { ...options, normalise: 'none' }), 'smaa: criteria[1].direction must be'],
		[
			'stability max with zero',
			() => weightStability(zero, 'a', { normalise: 'max' }),
			'weightStability: alternatives[0].scores[0] must be',
		],
		[
			'change none with cost',
			() => smallestChange(cost, { normalise: 'none' }),
			'smallestChange: criteria[1].direction must be',
		],
	])('%s', (_, run, message) => {
		expect(run).toThrow(RangeError);
		expect(run).toThrow(message);
	});
});

describe('further input', () => {
	const linear = (q: number, p: number) => [{ kind: 'linear' as const, q, p }, { kind: 'usual' as const }];
	const ranked = [
		{ id: 'x', score: 1, rank: 1 },
		{ id: 'y', score: 0, rank: 2 },
	];
	test.each<[string, () => unknown, string]>([
		[
			'preferences too few',
			() => promethee2(problem(), [{ kind: 'usual' }]),
			'promethee2: preferences must have 2 elements',
		],
		['q negative', () => promethee2(problem(), linear(-1, 1)), 'promethee2: preferences[0].q must not be negative'],
		['p equal to q', () => promethee2(problem(), linear(1, 1)), 'promethee2: preferences[0].p must be greater than q'],
		[
			'p infinite',
			() => promethee2(problem(), linear(1, infinity)),
			'promethee2: preferences[0].p must be a finite number',
		],
		[
			'unknown preference',
			() => promethee2(problem(), [{ kind: 'level' as 'usual' }, { kind: 'usual' }]),
			'promethee2: preferences[0].kind must be one of',
		],
		['unknown criterion', () => weightStability(problem(), 'z'), 'weightStability: criterionId "z" is not a criterion'],
		['no samples', () => smaa(problem(), { samples: 0, seed: 1 }), 'smaa: samples must be at least 1'],
		['half a sample', () => smaa(problem(), { samples: 1.5, seed: 1 }), 'smaa: samples must be a whole number'],
		['no seed', () => smaa(problem(), { samples: 1, seed: nan }), 'smaa: seed must be a finite number'],
		[
			'order too short',
			() => smaa(problem(), { ...options, weights: { order: ['a'] } }),
			'smaa: weights.order must have 2 elements',
		],
		[
			'order unknown',
			() => smaa(problem(), { ...options, weights: { order: ['a', 'z'] } }),
			'smaa: weights.order[1] "z" is not a criterion',
		],
		[
			'order twice',
			() => smaa(problem(), { ...options, weights: { order: ['a', 'a'] } }),
			'smaa: weights.order[1] "a" is used twice',
		],
		[
			'weights unknown',
			() => smaa(problem(), { ...options, weights: 'even' as 'uniform' }),
			'smaa: weights must be one of uniform',
		],
		[
			'measure unknown',
			() => smallestChange(problem(), { measure: 'share' as 'span' }),
			'smallestChange: measure must be one of absolute, span',
		],
		[
			'off the scale',
			() => smallestChange(problem(), { scale: { min: 0, max: 3 } }),
			'smallestChange: alternatives[1].scores[1] is off the scale',
		],
		[
			'below the scale',
			() => smallestChange(problem(), { scale: { min: 2, max: 9 } }),
			'smallestChange: alternatives[0].scores[0] is off the scale',
		],
		[
			'endless scale',
			() => smallestChange(problem(), { scale: { min: 0, max: infinity } }),
			'smallestChange: scale.max must be a finite number',
		],
		['ahp empty', () => ahp([]), 'ahp: number of rows of matrix must be between 1 and 10'],
		[
			'ahp 11 rows',
			() => ahp(Array.from({ length: 11 }, () => new Array<number>(11).fill(1))),
			'ahp: number of rows of matrix must be between 1 and 10',
		],
		['ahp not square', () => ahp([[1, 2], [0.5]]), 'ahp: matrix[1] must have 2 elements'],
		[
			'ahp zero',
			() =>
				ahp([
					[1, 0],
					[2, 1],
				]),
			'ahp: matrix[0][1] must be greater than 0',
		],
		[
			'ahp negative',
			() =>
				ahp([
					[1, -1],
					[-1, 1],
				]),
			'ahp: matrix[0][1] must be greater than 0',
		],
		[
			'ahp NaN',
			() =>
				ahp([
					[1, nan],
					[2, 1],
				]),
			'ahp: matrix[0][1] must be a finite number',
		],
		[
			'ahp not reciprocal',
			() =>
				ahp([
					[1, 2],
					[0.6, 1],
				]),
			'ahp: matrix[0][1] must be 1 / matrix[1][0]',
		],
		[
			'ahp product below 1',
			() =>
				ahp([
					[1, 2],
					[0.4, 1],
				]),
			'ahp: matrix[0][1] must be 1 / matrix[1][0]',
		],
		[
			'ahp diagonal',
			() =>
				ahp([
					[2, 2],
					[0.5, 1],
				]),
			'ahp: matrix[0][0] must be 1',
		],
		[
			'ahp too far apart',
			() =>
				ahp([
					[1, 1e200, 1e300],
					[1e-200, 1, 1e200],
					[1e-300, 1e-200, 1],
				]),
			'ahp: matrix holds',
		],
		[
			'explainAhp',
			() =>
				explainAhp([
					[1, 2],
					[0.6, 1],
				]),
			'explainAhp: matrix[0][1] must be',
		],
		[
			'judgmentRepairs',
			() =>
				judgmentRepairs([
					[1, 2],
					[0.6, 1],
				]),
			'judgmentRepairs: matrix[0][1] must be',
		],
		['nobody', () => aggregateJudgments([]), 'aggregateJudgments: matrices must not be empty'],
		[
			'sizes differ',
			() =>
				aggregateJudgments([
					[[1]],
					[
						[1, 2],
						[0.5, 1],
					],
				]),
			'aggregateJudgments: matrices[1] must have 1 elements',
		],
		['one invalid', () => aggregateJudgments([[[1]], [[2]]]), 'aggregateJudgments: matrices[1][0][0] must be 1'],
		['ranking empty', () => rankAgreement([], []), 'rankAgreement: a must not be empty'],
		['ranking shorter', () => rankAgreement(ranked, ranked.slice(1)), 'rankAgreement: b must have 2 elements'],
		[
			'other ids',
			() => rankAgreement(ranked, [ranked[0], { ...ranked[1], id: 'z' }]),
			'rankAgreement: a[1].id "y" is missing in b',
		],
		['id twice', () => rankAgreement([ranked[0], ranked[0]], ranked), 'rankAgreement: a[1].id "x" is used twice'],
		[
			'rank zero',
			() => rankAgreement(ranked, [ranked[1], { ...ranked[0], rank: 0 }]),
			'rankAgreement: b[1].rank must be at least 1',
		],
		['no people', () => consensus([]), 'consensus: weights must not be empty'],
		['no criteria', () => consensus([[]]), 'consensus: weights[0] must not be empty'],
		['lists differ', () => consensus([[1], [1, 2]]), 'consensus: weights[1] must have 1 elements'],
		['weight negative', () => consensus([[1, -1]]), 'consensus: weights[0][1] must not be negative'],
		[
			'weights zero',
			() =>
				consensus([
					[1, 1],
					[0, 0],
				]),
			'consensus: weights[1] need at least one weight above 0',
		],
		['table empty', () => decisionEntropy([]), 'decisionEntropy: acceptability must not be empty'],
		['table not square', () => decisionEntropy([[1, 0]]), 'decisionEntropy: acceptability[0] must have 1 elements'],
		[
			'share negative',
			() =>
				decisionEntropy([
					[2, -1],
					[0, 1],
				]),
			'decisionEntropy: acceptability[0][1] must not be negative',
		],
		[
			'row sum',
			() =>
				decisionEntropy([
					[0.5, 0.4],
					[0.5, 0.6],
				]),
			'decisionEntropy: acceptability[0] must add up to 1',
		],
		[
			'column sum',
			() =>
				decisionEntropy([
					[1, 0],
					[1, 0],
				]),
			'decisionEntropy: rank 1 of acceptability must add up to 1',
		],
	])('%s', (_, run, message) => {
		expect(run).toThrow(RangeError);
		expect(run).toThrow(message);
	});
});

describe('ranks', () => {
	const rank = (...scores: number[]) =>
		weightedSum(
			{
				criteria: [{ id: 'c', weight: 1, direction: 'benefit' }],
				alternatives: scores.map((score, i) => ({ id: `a${i}`, scores: [score] })),
			},
			{ normalise: 'none' },
		).map((entry) => `${entry.id}:${entry.rank}`);

	test('equal scores share a rank and keep their order; the ranks after them are skipped', () => {
		expect(rank(1, 3, 1, 5)).toEqual(['a3:1', 'a1:2', 'a0:3', 'a2:3']);
		expect(rank(3, 2, 2, 1)).toEqual(['a0:1', 'a1:2', 'a2:2', 'a3:4']);
	});

	test('within 1e-12 is equal, in input order; beyond it is not', () => {
		expect(rank(0.5, 0.5 + 9e-13)).toEqual(['a0:1', 'a1:1']);
		expect(rank(0.5, 0.5 + 2e-12)).toEqual(['a1:1', 'a0:2']);
		expect(rank(0, 2e-12)).toEqual(['a1:1', 'a0:2']);
	});

	test('rounding of large scores does not separate equals', () => {
		expect(rank(1e6 * 0.3, 1e6 * (0.1 + 0.2))).toEqual(['a0:1', 'a1:1']);
		expect(rank(-1e6 * (0.1 + 0.2), -1e6 * 0.3)).toEqual(['a0:1', 'a1:1']);
	});

	test('weights beyond the range of numbers still rescale', () => {
		const huge = problem((p) => {
			for (const c of p.criteria) c.weight = 1.5e308;
		});
		expect(explainWeightedSum(huge).weights).toEqual([0.5, 0.5]);
		const uneven = problem((p) => {
			p.criteria[0].weight = 1.6e308;
			p.criteria[1].weight = 0.8e308;
		});
		expect(explainWeightedSum(uneven).weights[0]).toBeCloseTo(2 / 3, 15);
		const three = {
			criteria: [1e308, 1e308, 0].map((weight, j) => ({ id: `${j}`, weight, direction: 'benefit' as const })),
			alternatives: [{ id: 'x', scores: [1, 2, 3] }],
		};
		expect(explainWeightedSum(three).weights).toEqual([0.5, 0.5, 0]);
	});

	test('results hold nothing but what they promise', () => {
		expect(Object.keys(weightedSum(problem(), { normalise: 'max' })[0])).toEqual(['id', 'score', 'rank']);
		expect(Object.keys(smaa(problem(), options))).toEqual(['acceptability', 'centralWeights', 'confidence']);
		expect(Object.keys(ahp([[1]]))).toEqual(['weights', 'lambdaMax', 'consistencyIndex', 'consistencyRatio']);
	});
});
