import { describe, expect, test } from 'vitest';
import { explainWeightedSum, smallestChange, weightedSum, weightStability } from '../../../src/domain/decision';
import { expectClose, problemOf, scoresOf } from './problem';

describe('weightedSum against published examples', () => {
	test('Chakraborty, Zavadskas and Antucheviciene 2015, example 2: ten alternatives, max normalisation', () => {
		// Economic Computation and Economic Cybernetics Studies and Research 49(1): the table for lambda = 1. Read in the tests
		// of a library: https://github.com/quatrope/scikit-criteria, tests/agg/test_simple.py
		const problem = problemOf([0.467, 0.16, 0.095, 0.278], '---+', [
			[581818, 54.49, 3, 5500],
			[595454, 49.73, 3, 4500],
			[586060, 51.24, 3, 5000],
			[522727, 45.71, 3, 5800],
			[561818, 52.66, 3, 5200],
			[543030, 74.46, 4, 5600],
			[522727, 75.42, 4, 5800],
			[486970, 62.62, 4, 5600],
			[509394, 65.87, 4, 6400],
			[513333, 70.67, 4, 6000],
		]);
		const ranked = weightedSum(problem, { normalise: 'max' });
		const printed = [0.859, 0.8194, 0.843, 0.942, 0.8645, 0.8315, 0.8552, 0.8983, 0.9067, 0.8784];
		expectClose(scoresOf(ranked, problem), printed, 0.0001);
		expect(ranked.map((entry) => entry.id)).toEqual(['a4', 'a9', 'a8', 'a10', 'a5', 'a1', 'a7', 'a3', 'a6', 'a2']);
	});

	test('Rizan and others 2020 (CITSM): admission to a school, four applicants', () => {
		// Scores divided by the maximum of their criterion; max normalisation here takes no zeros. Read in the tests of a
		// library: https://github.com/energyinpython/pyrepo-mcda
		const problem = problemOf([0.1, 0.1, 0.1, 0.15, 0.2, 0.25, 0.1], '+++++++', [
			[1, 0.5, 1, 0, 0, 0, 1],
			[1, 1, 1, 0, 0, 0, 0.75],
			[1, 0.75, 1, 0, 1, 1, 1],
			[2 / 3, 0.5, 1, 1, 1, 0, 0.75],
		]);
		const scores = scoresOf(weightedSum(problem, { normalise: 'none' }), problem);
		expectClose(scores, [0.35, 0.375, 0.825, 0.642], 0.0006);
	});

	test('Triantaphyllou 2000, Multi-Criteria Decision Making Methods: 21.5, 22 and 22, as Wikipedia reproduces it', () => {
		// Read in a copy of Wikipedia, "Weighted sum model", table and scores: http://cryer.org.uk/weighted_sum_model
		const problem = problemOf([0.2, 0.15, 0.4, 0.25], '++++', [
			[25, 20, 15, 30],
			[10, 30, 20, 30],
			[30, 10, 30, 10],
		]);
		const ranked = weightedSum(problem, { normalise: 'none' });
		expectClose(scoresOf(ranked, problem), [21.5, 22, 22], 1e-12);
		expect(ranked.map((entry) => entry.rank)).toEqual([1, 1, 3]);
	});

	test('Afshari, Mojahed and Yusuff 2010: five candidates, seven criteria, max normalisation, as JMcDM reproduces it', () => {
		// International Journal of Innovation, Management and Technology 1(5), 511-515. Table and scores read in the
		// documentation of a library that names it: https://github.com/jbytecode/JMcDM, src/saw.jl
		const problem = problemOf([0.283, 0.162, 0.162, 0.07, 0.085, 0.162, 0.076], '+++++++', [
			[4, 7, 3, 2, 2, 2, 2],
			[4, 4, 6, 4, 4, 3, 7],
			[7, 6, 4, 2, 5, 5, 3],
			[3, 2, 5, 3, 3, 2, 5],
			[4, 2, 2, 5, 5, 3, 6],
		]);
		const ranked = weightedSum(problem, { normalise: 'max' });
		const printed = [0.5532285714, 0.7134857143, 0.8374285714, 0.5146571429, 0.5793428571];
		expectClose(scoresOf(ranked, problem), printed, 1e-10);
		expect(ranked.map((entry) => entry.id)).toEqual(['a3', 'a2', 'a5', 'a1', 'a4']);
	});

	test('Teknomo 2006, Analytic Hierarchy Process Tutorial, weighted criteria: .180, .722, .808', () => {
		// http://people.revoledu.com/kardi/tutorial/AHP/CrossTab.htm (table 2) and Weight.htm (tables 5 and 6). The tutorial
		// converts by the ends of given ranges; two made-up choices at these ends make them the minimum and maximum.
		const problem = problemOf(
			[6, 2, 2, 1],
			'++++',
			[
				[1, 20, -2, 0.4],
				[4, 70, 0, 0.75],
				[5, 50, 1, 0.4],
				[0, 1, -2, 0],
				[5, 100, 2, 1],
			],
			['x', 'y', 'z', 'lowest', 'highest'],
		);
		const table = explainWeightedSum(problem, { normalise: 'minMax' });
		expectClose(table.weights, [0.545, 0.182, 0.182, 0.091], 0.0005);
		expectClose(table.scores.slice(0, 3), [0.18, 0.722, 0.808], 0.0006);
		// Printed in table 6: factor A .109 .436 .545, factor B .035 .127 .090, factor C .000 .091 .136, factor D .036 .068 .036.
		expectClose(table.weighted[0], [0.109, 0.035, 0, 0.036], 0.0006);
		expectClose(table.weighted[1], [0.436, 0.127, 0.091, 0.068], 0.0006);
		expectClose(table.weighted[2], [0.545, 0.09, 0.136, 0.036], 0.0006);
	});

	test('Saaty 1990, How to make a decision, table 4: three houses, .396, .341 and .263', () => {
		// European Journal of Operational Research 48, 9-26. Table read in the tests of a program that quotes it.
		const problem = problemOf([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], '++++++++', [
			[0.754, 0.233, 0.754, 0.333, 0.674, 0.747, 0.2, 0.072],
			[0.181, 0.055, 0.065, 0.333, 0.101, 0.06, 0.4, 0.65],
			[0.065, 0.713, 0.181, 0.333, 0.226, 0.193, 0.4, 0.278],
		]);
		expectClose(scoresOf(weightedSum(problem, { normalise: 'none' }), problem), [0.396, 0.341, 0.263], 0.001);
	});

	test('derived by hand: minMax with a cost criterion and one on which all are equal', () => {
		const problem = problemOf([2, 1, 1], '+-+', [
			[10, 100, 7],
			[20, 300, 7],
			[15, 150, 7],
		]);
		const table = explainWeightedSum(problem, { normalise: 'minMax' });
		expect(table.weights).toEqual([0.5, 0.25, 0.25]);
		expect(table.normalised).toEqual([
			[0, 1, 1],
			[1, 0, 1],
			[0.5, 0.75, 1],
		]);
		expect(table.weighted[2]).toEqual([0.25, 0.1875, 0.25]);
		expect(table.scores).toEqual([0.5, 0.75, 0.6875]);
		expect(table.ranked).toEqual([
			{ id: 'a2', score: 0.75, rank: 1 },
			{ id: 'a3', score: 0.6875, rank: 2 },
			{ id: 'a1', score: 0.5, rank: 3 },
		]);
	});

	test('derived by hand: max normalisation, x / max and min / x', () => {
		const problem = problemOf([1, 1], '+-', [
			[2, 5],
			[8, 20],
		]);
		expect(explainWeightedSum(problem, { normalise: 'max' }).normalised).toEqual([
			[0.25, 1],
			[1, 0.25],
		]);
	});
});

describe('weightStability', () => {
	test('derived by hand: two alternatives level at the weight 2/3', () => {
		// x: 9 w + 3 (1 - w), y: 6 w + 9 (1 - w): level at 9 w = 6.
		const problem = problemOf([0.8, 0.2], '++', [
			[9, 3],
			[6, 9],
		]);
		const { from, to } = weightStability(problem, 'c1', { normalise: 'none' });
		expect(from).toBeCloseTo(2 / 3, 14);
		expect(to).toBe(1);
		const other = weightStability(problem, 'c2', { normalise: 'none' });
		expect(other.from).toBe(0);
		expect(other.to).toBeCloseTo(1 / 3, 14);
	});

	test('derived by hand: three alternatives, a span bounded on both sides', () => {
		// With w on c1 and the rest split 1 : 1 (c2, c3): a 10 w, b 6 w + 6 (1 - w) = 6, c 9 (1 - w).
		// b wins from 9 (1 - w) = 6, w = 1/3, to 10 w = 6, w = 0.6.
		const problem = problemOf([0.5, 0.25, 0.25], '+++', [
			[10, 0, 0],
			[6, 6, 6],
			[0, 9, 9],
		]);
		const { from, to } = weightStability(problem, 'c1', { normalise: 'none' });
		expect(from).toBeCloseTo(1 / 3, 14);
		expect(to).toBeCloseTo(0.6, 14);
	});

	test('derived by hand: the others share equally when all of them weigh 0', () => {
		// With w on c1 and the rest in equal parts: x 2 w, y w + 1.5 (1 - w); level at w = 0.6.
		const problem = problemOf([1, 0, 0], '+++', [
			[2, 0, 0],
			[1, 3, 0],
		]);
		expect(weightStability(problem, 'c1', { normalise: 'none' }).from).toBeCloseTo(0.6, 14);
	});

	test('derived by hand: proportions of the others are kept', () => {
		// Others 3 : 1. x 2 w, y w + (3 x 1 + 1 x 0) / 4 x (1 - w): level at w = 0.75 / 1.75 = 3/7.
		const problem = problemOf([6, 3, 1], '+++', [
			[2, 0, 0],
			[1, 1, 0],
		]);
		expect(weightStability(problem, 'c1', { normalise: 'none' }).from).toBeCloseTo(3 / 7, 14);
	});

	test('derived by hand: on a tie today the first in input order is the winner; minMax is the default', () => {
		// minMax: x 1 0, y 0 1; equal weights tie; x is first and stays from 0.5 on.
		const problem = problemOf([1, 1], '++', [
			[5, 1],
			[4, 2],
		]);
		expect(weightStability(problem, 'c1')).toEqual({ from: 0.5, to: 1 });
		expect(weightStability(problem, 'c2')).toEqual({ from: 0, to: 0.5 });
	});

	test('derived by hand: a dominating winner stays whatever the weight; so does the only alternative', () => {
		const dominated = problemOf([1, 2], '+-', [
			[5, 1],
			[4, 2],
		]);
		expect(weightStability(dominated, 'c1')).toEqual({ from: 0, to: 1 });
		expect(weightStability(problemOf([1], '+', [[3]]), 'c1')).toEqual({ from: 0, to: 1 });
	});
});

describe('smallestChange', () => {
	test('derived by hand: none, the most heavily weighted criterion takes the least change', () => {
		// Lead 0.6 x 1 + 0.4 x (-1) = 0.2; on c1 one needs 0.2 / 0.6, on c2 0.2 / 0.4.
		const problem = problemOf([0.6, 0.4], '++', [
			[5, 4],
			[4, 5],
		]);
		const change = smallestChange(problem, { normalise: 'none' });
		expect(change).toEqual({
			alternativeId: 'a1',
			criterionId: 'c1',
			from: 5,
			to: expect.closeTo(5 - 1 / 3, 12),
			change: expect.closeTo(-1 / 3, 12),
			newWinner: 'a2',
		});
	});

	test('derived by hand: none, a scale rules out what lies beyond it', () => {
		// Weights 0.8 and 0.2, lead 0.02. On c1 a1 would fall to 4.975 or a2 rise to 5.025, on c2 a1 fall to 4.9.
		const problem = problemOf([8, 2], '++', [
			[5, 5],
			[5, 4.9],
		]);
		expect(smallestChange(problem, { normalise: 'none' })?.to).toBeCloseTo(4.975, 12);
		// At the lower end of the scale a1 cannot fall on c1, so a2 has to rise.
		const steep = problemOf([8, 2], '++', [
			[4.9, 5],
			[4.9, 4.9],
		]);
		const change = smallestChange(steep, { normalise: 'none', scale: { min: 4.9, max: 10 } });
		expect(change).toMatchObject({ alternativeId: 'a2', criterionId: 'c1', newWinner: 'a2' });
		expect(change?.to).toBeCloseTo(4.925, 12);
		// A scale without any room at the top of which both stand: nothing but a fall is left.
		const top = problemOf([8, 2], '++', [
			[5, 5],
			[5, 4.99],
		]);
		expect(smallestChange(top, { normalise: 'none', scale: { min: 0, max: 5 } })).toMatchObject({
			alternativeId: 'a1',
		});
	});

	test('derived by hand: max, a benefit that is the largest of its criterion', () => {
		// c1: x 10, y 8; c2: x 5, y 6; equal weights. Normalised sums: 1 + 5/6 = 1.8333 and 0.8 + 1 = 1.8.
		// x on c1 at t >= 8: 1 against 8 / t; level when 1 + 5/6 = 8 / t + 1, t = 9.6: change -0.4.
		// y on c1: t / 10 = 5/6, change 1/3. y on c2 above 6: 1 + 5 / t = 1.8, t = 6.25: change 0.25.
		// x on c2: t / 6 = 0.8, t = 4.8: change -0.2, the least.
		const problem = problemOf([1, 1], '++', [
			[10, 5],
			[8, 6],
		]);
		expect(smallestChange(problem, { normalise: 'max' })).toEqual({
			alternativeId: 'a1',
			criterionId: 'c2',
			from: 5,
			to: expect.closeTo(4.8, 12),
			change: expect.closeTo(-0.2, 12),
			newWinner: 'a2',
		});
	});

	test('derived by hand: max with cost, min / x', () => {
		// c1 cost: x 4, y 5: 1 and 0.8; c2 benefit: x 9, y 10: 0.9 and 1: sums 1.9 and 1.8.
		// y on c1: 4 / t = 0.9, t = 40/9, change -5/9. x on c1 up: at t in 4..5: 1 lead, 4 is the low of ... y then
		// has t / 5 while x keeps 1: 1.9 = t / 5 + 1, t = 4.5: change 0.5, the least. x on c2: t / 10 = 0.8: change -1.
		const problem = problemOf([1, 1], '-+', [
			[4, 9],
			[5, 10],
		]);
		const change = smallestChange(problem, { normalise: 'max' });
		expect(change).toMatchObject({ alternativeId: 'a1', criterionId: 'c1', newWinner: 'a2' });
		expect(change?.to).toBeCloseTo(4.5, 12);
	});

	test('derived by hand: minMax, a score that becomes the new maximum moves the others', () => {
		// c1 (weight 3): a 10, b 0, c 8; c2 (weight 1): a 0, b 10, c 9. Sums x 4: a 3, b 1, c 2.4 + 0.9 = 3.3.
		// c wins by 0.3. c on c1: 3 t / 10 = 2.1, t = 7: change -1. a on c1 to t > 10: c falls to 8 / t:
		// 3 = 24 / t + 0.9, t = 80/7: change 1.43. c on c2: t / 10 = 0.6: change -3. a on c2: t / 10 = 0.3: change 3.
		// b on c1 to t in 0..8: c = 3 (8 - t) / (10 - t) + 0.9 = 3: (8 - t) / (10 - t) = 0.7, t = 10/3.
		const problem = problemOf([3, 1], '++', [
			[10, 0],
			[0, 10],
			[8, 9],
		]);
		const change = smallestChange(problem, { normalise: 'minMax' });
		expect(change).toMatchObject({ alternativeId: 'a3', criterionId: 'c1', newWinner: 'a1' });
		expect(change?.to).toBeCloseTo(7, 12);
	});

	test('derived by hand: max, a rival that rises above the maximum pushes the winner down', () => {
		// Weights 2 : 1. c1: both 10; c2: w 12, r 10. Lead in units of 1/3: 1 - 10/12 = 1/6.
		// r on c1 at t > 10: 2 (1 - 10 / t) = 1/6, t = 120/11, change 10/11. w on c1 would have to fall to 55/6, which is
		// off the scale; on c2 either needs a change of 2.
		const problem = problemOf([2, 1], '++', [
			[10, 12],
			[10, 10],
		]);
		const change = smallestChange(problem, { normalise: 'max', scale: { min: 9.5, max: 20 } });
		expect(change).toMatchObject({ alternativeId: 'a2', criterionId: 'c1', newWinner: 'a2' });
		expect(change?.to).toBeCloseTo(120 / 11, 12);
		const free = smallestChange(problem, { normalise: 'max' });
		expect(free).toMatchObject({ alternativeId: 'a1', criterionId: 'c1', newWinner: 'a2' });
		expect(free?.to).toBeCloseTo(55 / 6, 12);
	});

	test('derived by hand: by share of the span, a criterion on which all are equal is left out', () => {
		// c1 weighs most but has no span. c2: 10 and 8, none: lead 2 x 1/5; on c1 a change of 0.5 would do.
		const problem = problemOf([4, 1], '++', [
			[5, 10],
			[5, 8],
		]);
		expect(smallestChange(problem, { normalise: 'none' })).toMatchObject({ criterionId: 'c1' });
		const share = smallestChange(problem, { normalise: 'none', measure: 'span' });
		expect(share).toMatchObject({ criterionId: 'c2', alternativeId: 'a1' });
		expect(share?.to).toBeCloseTo(8, 12);
	});

	test('derived by hand: max with cost below 1, where a new minimum moves the others', () => {
		// c1 cost: x 0.5, y 0.4: 0.8 and 1; c2: x 10, y 5: 1 and 0.5. Sums 1.8 and 1.5.
		// y on c1 at t < 0.5: x t / 0.5, y 1: level at 1 + t / 0.5 = 1.5, t = 0.25, change -0.15.
		// x on c1 at t > 0.4: 0.4 / t + 1 = 1.5, t = 0.8, change 0.3; on c2 the changes are 3 and more.
		const problem = problemOf([1, 1], '-+', [
			[0.5, 10],
			[0.4, 5],
		]);
		const change = smallestChange(problem, { normalise: 'max' });
		expect(change).toMatchObject({ alternativeId: 'a2', criterionId: 'c1', newWinner: 'a2' });
		expect(change?.to).toBeCloseTo(0.25, 12);
	});

	test('derived by hand: minMax with two alternatives jumps where they meet; the limit is given', () => {
		// x (10, 0), y (0, 10), weights 3 : 2: on c1 they keep 1 and 0 until they meet, then y has the lead of c2.
		const problem = problemOf([3, 2], '++', [
			[10, 0],
			[0, 10],
		]);
		expect(smallestChange(problem)).toEqual({
			alternativeId: 'a1',
			criterionId: 'c1',
			from: 10,
			to: 0,
			change: -10,
			newWinner: 'a2',
		});
	});

	test('derived by hand: changes are compared by number or by share of the span', () => {
		// c1 in units from 0 to 1000, c2 from 0 to 1, minMax, weights 3 : 2. Sums x 5: a 3 + 0.8, b 0 + 2, c 2.4 + 1 = 3.4.
		// a leads by 0.4. On c1 a lead of 0.4 takes 0.4 / 3 of 1000 = 133 (c up: 800 to 933.3); on c2 0.2 of 1.
		const problem = problemOf([3, 2], '++', [
			[1000, 0.4],
			[0, 1],
			[800, 0.5],
			[500, 0],
		]);
		expect(smallestChange(problem)).toMatchObject({ criterionId: 'c2', change: expect.closeTo(-0.2, 12) });
		const share = smallestChange(problem, { measure: 'span' });
		expect(share).toMatchObject({ alternativeId: 'a3', criterionId: 'c1', newWinner: 'a3' });
		expect(share?.change).toBeCloseTo(400 / 3, 9);
	});

	test('derived by hand: on a tie today no change is needed; one alternative has no rival; dominance may last', () => {
		const tie = problemOf([1, 1], '++', [
			[5, 1],
			[4, 2],
		]);
		expect(smallestChange(tie)).toMatchObject({ change: 0, newWinner: 'a2' });
		expect(smallestChange(problemOf([1], '+', [[3]]))).toBeNull();
		const far = problemOf([1, 1], '++', [
			[9, 9],
			[1, 1],
		]);
		expect(smallestChange(far, { normalise: 'none', scale: { min: 0, max: 10 } })).toBeNull();
	});
});
