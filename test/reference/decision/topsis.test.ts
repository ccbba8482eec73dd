import { describe, expect, test } from 'vitest';
import { explainTopsis, topsis } from '../../../src/domain/decision';
import { expectClose, problemOf, scoresOf } from './problem';

describe('topsis against published examples', () => {
	// Pages 133-134; every number read in an example of a library that quotes them: mcdajs.
	const fighters = problemOf([0.2, 0.1, 0.1, 0.1, 0.2, 0.3], '+++-++', [
		[2, 1500, 20000, 5.5, 5, 9],
		[2.5, 2700, 18000, 6.5, 3, 5],
		[1.8, 2000, 21000, 4.5, 7, 7],
		[2.2, 1800, 20000, 5, 5, 5],
	]);

	test('Hwang and Yoon 1981: fighter aircraft', () => {
		const ranked = topsis(fighters);
		expectClose(scoresOf(ranked, fighters), [0.643, 0.268, 0.613, 0.312], 0.0006);
		expect(ranked.map((entry) => entry.id)).toEqual(['a1', 'a3', 'a4', 'a2']);
	});

	test('Hwang and Yoon 1981: fighter aircraft, weighted table, ideal and distances', () => {
		const table = explainTopsis(fighters);
		expectClose(table.weighted[0], [0.0934, 0.0366, 0.0506, 0.0506, 0.0962, 0.2012], 0.0001);
		expectClose(table.ideal, [0.1168, 0.0659, 0.0531, 0.0414, 0.1347, 0.2012], 0.0001);
		expectClose(table.antiIdeal, [0.0841, 0.0366, 0.0455, 0.0598, 0.0577, 0.1118], 0.0002);
		expectClose(table.distanceToIdeal, [0.0545, 0.1197, 0.058, 0.1009], 0.0002);
		expectClose(table.distanceToAntiIdeal, [0.0983, 0.0439, 0.092, 0.0458], 0.0002);
	});

	test('Papathanasiou and Ploskas 2018, Multiple Criteria Decision Aid, chapter 1: six sites', () => {
		// Read in the tests of a library that names the book: pyrepo_mcda and its relatives, class Test_TOPSIS.
		const problem = problemOf([0.4, 0.3, 0.1, 0.2], '++++', [
			[8, 7, 2, 1],
			[5, 3, 7, 5],
			[7, 5, 6, 4],
			[9, 9, 7, 3],
			[11, 10, 3, 7],
			[6, 9, 5, 4],
		]);
		expectClose(scoresOf(topsis(problem), problem), [0.387, 0.327, 0.391, 0.615, 0.868, 0.493], 0.0006);
	});

	test('Tzeng and Huang 2011, Multiple Attribute Decision Making: four alternatives', () => {
		// Read in the tests of a library that names the book: https://github.com/quatrope/scikit-criteria
		const problem = problemOf([0.3, 0.4, 0.3], '+++', [
			[5, 8, 4],
			[7, 6, 8],
			[8, 8, 6],
			[7, 4, 6],
		]);
		expectClose(scoresOf(topsis(problem), problem), [0.5037, 0.6581, 0.7482, 0.334], 0.0001);
	});

	test('Ersoy 2021, LogForum 17(3): equipment for an e-commerce company, two cost criteria', () => {
		// Read in the tests of a library that names the paper: https://github.com/energyinpython/pyrepo-mcda
		const problem = problemOf([0.405, 0.221, 0.134, 0.199, 0.007, 0.034], '++++--', [
			[256, 8, 41, 1.6, 1.77, 7347.16],
			[256, 8, 32, 1, 1.8, 6919.99],
			[256, 8, 53, 1.6, 1.9, 8400],
			[256, 8, 41, 1, 1.75, 6808.9],
			[512, 8, 35, 1.6, 1.7, 8479.99],
			[256, 4, 35, 1.6, 1.7, 7499.99],
		]);
		expectClose(scoresOf(topsis(problem), problem), [0.308, 0.254, 0.327, 0.263, 0.857, 0.192], 0.005);
	});

	test('tests of JMcDM (github.com/jbytecode/JMcDM, test/mcdm/testtopsis.jl): .38769, .65032, .08348', () => {
		const problem = problemOf([4, 2, 6, 8], '++++', [
			[9, 7, 6, 7],
			[8, 7, 9, 6],
			[7, 8, 6, 6],
		]);
		expectClose(scoresOf(topsis(problem), problem), [0.387687, 0.6503238, 0.0834767], 0.000001);
	});

	test('derived by hand: 3-4-5, one criterion of three, a cost, a criterion of zeros', () => {
		// c1: 3 and 4 become 0.6 and 0.8; c2 is a cost: 8 and 6 become 0.8 and 0.6; zeros add nothing.
		const problem = problemOf([2, 1, 5], '+-+', [
			[3, 8, 0],
			[4, 6, 0],
		]);
		const table = explainTopsis(problem);
		expectClose(table.normalised[0], [0.6, 0.8, 0], 1e-15);
		expectClose(table.weighted[1], [0.2, 0.075, 0], 1e-15);
		expect(scoresOf(table.ranked, problem)).toEqual([0, 1]);
	});

	test('derived by hand: three alternatives between the extremes', () => {
		// One criterion 0, 3, 4 (norm 5): closeness 0, 3/4, 1.
		const problem = problemOf([1], '+', [[0], [3], [4]]);
		expectClose(scoresOf(topsis(problem), problem), [0, 0.75, 1], 1e-15);
		// Two criteria at right angles: (1, 0), (0, 1), norms 1, weights 3 : 4 -> distances 3/7 and 4/7.
		const corner = problemOf([3, 4], '++', [
			[1, 0],
			[0, 1],
		]);
		expectClose(scoresOf(topsis(corner), corner), [3 / 7, 4 / 7], 1e-15);
	});

	test('by convention: all alternatives equal, 0.5 each; a single one too', () => {
		const equal = problemOf([1, 2], '+-', [
			[3, 4],
			[3, 4],
		]);
		expect(topsis(equal)).toEqual([
			{ id: 'a1', score: 0.5, rank: 1 },
			{ id: 'a2', score: 0.5, rank: 1 },
		]);
		expect(topsis(problemOf([1], '+', [[7]]))).toEqual([{ id: 'a1', score: 0.5, rank: 1 }]);
	});
});
