import { expect, test } from 'vitest';
import { ahp, type DecisionProblem, promethee2, smaa, topsis } from '../../src/domain/decision';
import { benchmarkReport } from './report';

const { show } = benchmarkReport('decision');

/** A problem of any size with scores that look random and are always the same. */
function problemOf(alternatives: number, criteria: number): DecisionProblem {
	return {
		criteria: Array.from({ length: criteria }, (_, j) => ({
			id: `c${j}`,
			weight: 1 + (j % 3),
			direction: j % 4 === 3 ? 'cost' : 'benefit',
		})),
		alternatives: Array.from({ length: alternatives }, (_, i) => ({
			id: `a${i}`,
			scores: Array.from({ length: criteria }, (_, j) => 1 + ((i * 7919 + j * 104729 + i * j * 31) % 97)),
		})),
	};
}

/** SMAA as one would write it from the book: new arrays and a sort for every sample, the engine's random numbers. */
function naiveSmaa(problem: DecisionProblem, samples: number): number[][] {
	const columns = problem.criteria.map((_, j) => problem.alternatives.map((a) => a.scores[j]));
	const values = problem.alternatives.map((a) =>
		a.scores.map((score, j) => {
			const share = (score - Math.min(...columns[j])) / (Math.max(...columns[j]) - Math.min(...columns[j]));
			return problem.criteria[j].direction === 'benefit' ? share : 1 - share;
		}),
	);
	const acceptability = values.map(() => values.map(() => 0));
	for (let s = 0; s < samples; s++) {
		const draws = problem.criteria.map(() => -Math.log(Math.random()));
		const total = draws.reduce((a, b) => a + b, 0);
		const weights = draws.map((draw) => draw / total);
		values
			.map((row, i) => ({ i, score: row.reduce((sum, value, j) => sum + value * weights[j], 0) }))
			.sort((a, b) => b.score - a.score)
			.forEach(({ i }, rank) => {
				acceptability[i][rank] += 1 / samples;
			});
	}
	return acceptability;
}

// Each version a fixed number of times: the median of fifteen is steady enough, and the whole takes seconds.
const options = { time: 0, iterations: 15, warmupTime: 0, warmupIterations: 3 };

test('smaa: 100,000 samples, 12 alternatives, 10 criteria', async ({ bench }) => {
	const problem = problemOf(12, 10);
	const order = problem.criteria.map((criterion) => criterion.id);
	const result = await bench.compare(
		bench('smaa', () => {
			smaa(problem, { samples: 100_000, seed: 1 });
		}),
		bench('smaa, order of importance', () => {
			smaa(problem, { samples: 100_000, seed: 1, weights: { order } });
		}),
		bench('naive', () => {
			naiveSmaa(problem, 100_000);
		}),
		options,
	);
	const naive = result.get('naive').latency;
	const latency = result.get('smaa').latency;
	show('smaa 100,000 samples x 12 x 10', latency, naive, 150);
	show('smaa, order of importance', result.get('smaa, order of importance').latency, naive, 150);
	expect(latency.p50).toBeLessThanOrEqual(150);
}, 60_000);

test('smaa: growth with samples, alternatives and criteria', async ({ bench }) => {
	const sizes: [number, number, number][] = [
		[25_000, 12, 10],
		[50_000, 12, 10],
		[100_000, 6, 10],
		[100_000, 24, 10],
		[100_000, 12, 5],
		[100_000, 12, 20],
	];
	for (const [samples, alternatives, criteria] of sizes) {
		const problem = problemOf(alternatives, criteria);
		const name = `smaa ${samples} samples x ${alternatives} x ${criteria}`;
		const result = await bench(name, () => {
			smaa(problem, { samples, seed: 1 });
		}).run(options);
		show(name, result.latency);
	}
}, 60_000);

test('methods that rank once', async ({ bench }) => {
	const problem = problemOf(50, 20);
	const matrix = Array.from({ length: 10 }, (_, i) => Array.from({ length: 10 }, (_, j) => ((i + 2) / (j + 2)) ** 1.5));
	const result = await bench.compare(
		bench('topsis 50 x 20', () => {
			topsis(problem);
		}),
		bench('promethee2 50 x 20', () => {
			promethee2(problem);
		}),
		bench('ahp 10 x 10', () => {
			ahp(matrix);
		}),
		{ time: 300 },
	);
	for (const name of ['topsis 50 x 20', 'promethee2 50 x 20', 'ahp 10 x 10'] as const) {
		show(name, result.get(name).latency);
	}
}, 60_000);
