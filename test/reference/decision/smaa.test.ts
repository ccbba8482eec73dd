import { describe, expect, test } from 'vitest';
import { decisionEntropy, smaa } from '../../../src/domain/decision';
import { expectClose, problemOf } from './problem';

/**
 * Lahdelma and Salminen 2001 define the indices as integrals over the simplex of weights. With two criteria the simplex
 * is a line, so the integrals are lengths; with three it is a triangle and they are areas.
 */
describe('smaa against exact integrals', () => {
	const options = { samples: 200_000, seed: 42, normalise: 'none' } as const;
	// Three standard errors of a share at 200,000 samples are at most 0.0034.
	const error = 0.0035;

	test('derived by hand: two criteria, x first while w < 2/3', () => {
		// x: 1 (1 - w), y: w / 2. Level at w = 2/3.
		const { acceptability, centralWeights, confidence } = smaa(
			problemOf([1, 1], '++', [
				[0, 1],
				[0.5, 0],
			]),
			options,
		);
		expectClose(acceptability[0], [2 / 3, 1 / 3], error);
		expectClose(acceptability[1], [1 / 3, 2 / 3], error);
		// The middle of 0..2/3 and of 2/3..1.
		expectClose(centralWeights[0], [1 / 3, 2 / 3], error);
		expectClose(centralWeights[1], [5 / 6, 1 / 6], error);
		expect(confidence).toEqual([1, 1]);
	});

	test('derived by hand: three criteria, each alternative best on one, thirds by symmetry', () => {
		const { acceptability, centralWeights } = smaa(
			problemOf([1, 1, 1], '+++', [
				[1, 0, 0],
				[0, 1, 0],
				[0, 0, 1],
			]),
			options,
		);
		for (const row of acceptability) expectClose(row, [1 / 3, 1 / 3, 1 / 3], error);
		// Centroid of the third of the triangle around a corner: mean of the corners (1,0,0), (1/2,1/2,0), (1/3,1/3,1/3),
		// (1/2,0,1/2) by area: 11/18, 7/36, 7/36 (expected largest of three shares: (1 + 1/2 + 1/3) / 3).
		expectClose(centralWeights[0], [11 / 18, 7 / 36, 7 / 36], error);
	});

	test('derived by hand: three criteria, first where w1 > 1/2: a quarter of the triangle', () => {
		const { acceptability, centralWeights } = smaa(
			problemOf([1, 1, 1], '+++', [
				[1, 0, 0],
				[0.5, 0.5, 0.5],
			]),
			options,
		);
		expectClose(acceptability[0], [1 / 4, 3 / 4], error);
		// The small triangle with corners (1,0,0), (1/2,1/2,0), (1/2,0,1/2).
		expectClose(centralWeights[0], [2 / 3, 1 / 6, 1 / 6], error);
		expectClose(centralWeights[1], [(1 / 3 - 2 / 3 / 4) / (3 / 4), 7 / 18, 7 / 18], error);
	});

	test('derived by hand: four criteria, w1 > 1/2 in (1/2)^3 of the simplex', () => {
		const { acceptability } = smaa(
			problemOf([1, 1, 1, 1], '++++', [
				[1, 0, 0, 0],
				[0.5, 0.5, 0.5, 0.5],
			]),
			options,
		);
		expect(Math.abs(acceptability[0][0] - 1 / 8)).toBeLessThan(0.0025);
	});

	test('derived by hand: order of importance, mean weights of the ordered simplex (rank order centroid)', () => {
		// A single alternative is always first: its central weights are the mean of all weights drawn.
		const problem = problemOf([1, 1, 1], '+++', [[1, 1, 1]]);
		const { centralWeights } = smaa(problem, { ...options, weights: { order: ['c2', 'c3', 'c1'] } });
		// (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, (1/3) / 3: Barron and Barrett 1996.
		expectClose(centralWeights[0], [2 / 18, 11 / 18, 5 / 18], 0.002);
	});

	test('derived by hand: order of importance cuts the line in half', () => {
		// w1 >= w2 leaves w from 1/2 to 1, evenly; y is first from 2/3 on: 2/3 of it.
		const problem = problemOf([1, 1], '++', [
			[0, 1],
			[0.5, 0],
		]);
		const { acceptability } = smaa(problem, { ...options, weights: { order: ['c1', 'c2'] } });
		expectClose(acceptability[0], [1 / 3, 2 / 3], error);
	});

	test('derived by hand: cost criteria and minMax normalisation', () => {
		// minMax turns x into (1, 0) and y into (0, 1) whatever the units: one half each.
		const problem = problemOf([1, 1], '-+', [
			[100, 2],
			[900, 3],
		]);
		const { acceptability } = smaa(problem, { samples: 200_000, seed: 'text', normalise: 'minMax' });
		expectClose(acceptability[0], [1 / 2, 1 / 2], error);
		expect(smaa(problem, { samples: 1000, seed: 5 })).toEqual(
			smaa(problem, { samples: 1000, seed: 5, normalise: 'minMax' }),
		);
	});

	test('by convention: ties go by input order; never first means zeros', () => {
		const result = smaa(
			problemOf([0, 0], '++', [
				[1, 1],
				[1, 1],
				[0, 0],
			]),
			{ samples: 700, seed: 1 },
		);
		expect(result.acceptability).toEqual([
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		]);
		expect(result.centralWeights[1]).toEqual([0, 0]);
		expect(result.confidence).toEqual([1, 0, 0]);
	});
});

describe('decisionEntropy', () => {
	test.each([
		[
			'one bit of two: derived by hand',
			[
				[0.5, 0.5],
				[0.5, 0.5],
			],
			1,
			1,
		],
		[
			'decided',
			[
				[1, 0],
				[0, 1],
			],
			0,
			0,
		],
		// H(1/4) / ln 2 = 0.8112781244591328: Cover and Thomas, Elements of Information Theory, binary entropy.
		[
			'a quarter: binary entropy 0.8113 bit',
			[
				[0.25, 0.75],
				[0.75, 0.25],
			],
			0.8112781244591328,
			0.8112781244591328,
		],
		[
			'winner open, third place decided',
			[
				[0.5, 0.5, 0],
				[0.5, 0.5, 0],
				[0, 0, 1],
			],
			Math.log(2) / Math.log(3),
			(2 * Math.log(2)) / Math.log(3) / 3,
		],
		[
			'winner decided, rest open',
			[
				[1, 0, 0],
				[0, 0.5, 0.5],
				[0, 0.5, 0.5],
			],
			0,
			(2 * Math.log(2)) / Math.log(3) / 3,
		],
		['a single alternative', [[1]], 0, 0],
	])('%s', (_, acceptability, winner, ranking) => {
		const entropy = decisionEntropy(acceptability);
		expect(entropy.winner).toBeCloseTo(winner, 12);
		expect(entropy.ranking).toBeCloseTo(ranking, 12);
	});
});
