import { describe, expect, test } from 'vitest';
import { explainPromethee2, type Preference, promethee2 } from '../../../src/domain/decision';
import { expectClose, problemOf, scoresOf } from './problem';

const linear = (q: number[], p: number[]): Preference[] => p.map((_, j) => ({ kind: 'linear', q: q[j], p: p[j] }));

// The first three are read in the tests of a library that names the papers: https://github.com/energyinpython/pyrepo-mcda
describe('promethee2 against published examples', () => {
	test('Papathanasiou and Ploskas 2018, Multiple Criteria Decision Aid, chapter 3: linear, q = 1, p = 2', () => {
		const problem = problemOf([0.4, 0.3, 0.1, 0.2], '++++', [
			[8, 7, 2, 1],
			[5, 3, 7, 5],
			[7, 5, 6, 4],
			[9, 9, 7, 3],
			[11, 10, 3, 7],
			[6, 9, 5, 4],
		]);
		const flows = scoresOf(promethee2(problem, linear([1, 1, 1, 1], [2, 2, 2, 2])), problem);
		expectClose(flows, [-0.26, -0.52, -0.22, 0.36, 0.7, -0.06], 0.0051);
	});

	test('Ziemba 2019, Sustainability 11(6), 1555: nine alternatives, twelve criteria, linear with indifference', () => {
		const columns = [
			[38723, 34913, 25596, 34842, 22570, 39773, 19500, 34525, 16486],
			[33207, 32085, 2123, 32095, 1445, 17485, 868, 16958, 958],
			[0, 0.2, 5, 0.2, 0.2, 0.2, 99, 99, 99],
			[3375, 3127, 3547, 3115, 3090, 4135, 3160, 4295, 3653],
			[11.36, 12.78, 12.78, 12.86, 12.86, 17, 12.86, 17, 12.86],
			[-320.9, -148.4, -148.4, -9.9, -9.9, 0, -9.9, 0, -9.9],
			[203.7, 463, 356.2, 552.5, 295, 383, 264, 352, 264],
			[0, 11.7, 44.8, 11.7, 95.9, 95.9, 116.8, 116.8, 164.9],
			[0, 4.9, 10.7, 5.4, 11.2, 11.2, 11.2, 11.2, 11.2],
			[1, 1, 1, 3.5, 4, 4, 4, 4, 4],
			[21.5, 47.9, 27.7, 39.7, 1.5, 22.7, 2.7, 23.9, 1],
			[0, 3.7, 4.5, 10.3, 11.5, 11.5, 11.3, 11.3, 11.4],
		];
		const rows = columns[0].map((_, i) => columns.map((column) => column[i]));
		const weights = [0.3333, 0.1667, 0.1667, 0.3333, 0.25, 0.75, 1, 1, 0.4, 0.2, 0.4, 1];
		const problem = problemOf(weights, '--+-++-++--+', rows);
		const q = [420, 1000, 10, 40, 1, 7, 50, 20, 1, 1, 4.6, 1];
		const p = [2100, 5000, 50, 200, 5, 20, 100, 80, 4, 2, 23, 3];
		const printed = [-0.4143, -0.5056, -0.2317, -0.2892, 0.3313, 0.0619, 0.4296, 0.1626, 0.4554];
		expectClose(scoresOf(promethee2(problem, linear(q, p)), problem), printed, 0.00006);
	});

	test('Ziemba and others 2017, Energies 10(11), 1755: offshore wind farms, V-shape (linear with q = 0)', () => {
		const columns = [
			[16347, 14219, 8160, 8160],
			[9, 8.5, 9, 8.5],
			[73.8, 55, 64.8, 62.5],
			[36.7, 36, 28.5, 29.5],
			[1.5, 2, 2, 1.5],
			[3730, 3240, 1860, 1860],
			[2, 1, 2, 1],
			[1, 1, 2, 3],
			[38.8, 33.1, 45.8, 27.3],
			[4, 2, 4, 3],
			[1720524, 1496512, 858830, 858830],
			[40012, 34803, 19973, 19973],
		];
		const rows = columns[0].map((_, i) => columns.map((column) => column[i]));
		const weights = [20, 5, 5, 1.67, 1.67, 11.67, 11.67, 5, 5, 16.67, 8.33, 8.33];
		const problem = problemOf(weights, '-----+--+-++', rows);
		const p = [7280, 4, 13.4, 7.4, 3, 1662, 3, 3, 13.8, 3, 766240, 17820];
		const flows = scoresOf(
			promethee2(
				problem,
				linear(
					p.map(() => 0),
					p,
				),
			),
			problem,
		);
		expectClose(flows, [-0.0445, 0.1884, -0.0954, -0.0485], 0.00006);
	});

	test('Zhao, Peng and Li 2013, Procedia Computer Science 17: three alternatives, usual criterion, as pymcdm reproduces it', () => {
		// Pages 181-188. Table and flows read in the tests of a library that names it: https://github.com/kotbaton/pymcdm
		const problem = problemOf([0.5, 0.3, 0.2], '+++', [
			[4, 3, 2],
			[3, 2, 4],
			[5, 1, 3],
		]);
		expectClose(scoresOf(promethee2(problem), problem), [0.1, -0.3, 0.2], 1e-12);
	});

	test('tests of a program (github.com/antoinedejonckheere/promethee, run_tests.py): usual criterion, all flows', () => {
		const table = explainPromethee2(
			problemOf([0.4, 0.6], '++', [
				[4, 2],
				[1, 5],
				[3, 4],
			]),
		);
		expectClose(table.positiveFlow, [0.4, 0.6, 0.5], 1e-12);
		expectClose(table.negativeFlow, [0.6, 0.4, 0.5], 1e-12);
		expectClose(table.netFlow, [-0.2, 0.2, 0], 1e-12);
	});

	test('derived by hand: usual criterion, wins minus losses over n - 1', () => {
		// c1 (weight 2/3): a > b > c; c2 (weight 1/3, cost): c best, a and b level.
		const problem = problemOf([2, 1], '+-', [
			[9, 5],
			[6, 5],
			[3, 1],
		]);
		const table = explainPromethee2(problem);
		expectClose(table.preference[0], [0, 2 / 3, 2 / 3], 1e-15);
		expectClose(table.preference[2], [1 / 3, 1 / 3, 0], 1e-15);
		expectClose(table.positiveFlow, [2 / 3, 1 / 3, 1 / 3], 1e-15);
		expectClose(table.negativeFlow, [1 / 6, 1 / 2, 2 / 3], 1e-15);
		expectClose(table.netFlow, [1 / 2, -1 / 6, -1 / 3], 1e-15);
		expect(table.criterionFlow).toEqual([
			[1, -0.5],
			[0, -0.5],
			[-1, 1],
		]);
	});

	test('derived by hand: linear at, between and beyond the thresholds', () => {
		// Leads 2 (= q: nothing), 3 (half), 4 (= p: all), 5.
		const preferences: Preference[] = [{ kind: 'linear', q: 2, p: 4 }];
		const preference = (lead: number) =>
			explainPromethee2(problemOf([1], '+', [[lead], [0]]), preferences).preference[0][1];
		expect([1, 2, 3, 4, 5].map(preference)).toEqual([0, 0, 0.5, 1, 1]);
	});

	test('by convention: a single alternative has flow 0', () => {
		expect(promethee2(problemOf([1], '+', [[3]]))).toEqual([{ id: 'a1', score: 0, rank: 1 }]);
	});
});
