import { fail, requireInteger, requireLength, requireOneOf, requireSeed } from '../shared/check';
import { toExponential } from '../shared/elementary';
import { randomStream } from '../shared/random';
import { normalise } from './normalise';
import { checkProblem } from './problem';
import { TIE } from './rank';
import type { DecisionProblem, Normalisation } from './types';

export type SmaaOptions = {
	/** Number of weight vectors drawn, at least 1. */
	samples: number;
	seed: number | string;
	normalise?: Normalisation;
	/** `uniform`: any weights; `order`: all criteria, from most to least important. */
	weights?: 'uniform' | { order: string[] };
};

export type Smaa = {
	/** `[i][r]`: share of samples in which alternative i (input order) takes rank r + 1. */
	acceptability: number[][];
	/** `[i][j]`: mean of the weights that put alternative i first; 0 if none did. */
	centralWeights: number[][];
	/** `[i]`: share of cases in which alternative i is first under its own central weights; 0 if it never was first. */
	confidence: number[];
};

/** Weight vectors are drawn in blocks of this many: large enough for tight loops, small enough for the cache. */
const BLOCK = 512;

/**
 * SMAA-2: how often each alternative takes each rank when the weights are open.
 *
 * Weights are drawn evenly from all weights that add up to 1 (`uniform`), or from those that keep a given order of
 * importance; the problem's own weights are ignored. Scores are those of `weightedSum`. Equal scores inside a sample go
 * by input order. As the scores themselves are certain here, an alternative is either first under its central weights
 * or not: the confidence is 1 or 0.
 *
 * Each criterion has its own random stream, named by its id: the draws of one do not depend on which others exist or
 * in which order they are listed. The standard error of a share s is the root of s (1 - s) / samples.
 *
 * Source: Lahdelma and Salminen 2001, Operations Research 49(3), 444-454.
 *
 * @throws RangeError  as `weightedSum` (but weights may be anything finite), when `samples` is not a whole number of at
 *   least 1, the seed is not finite, or `order` does not name every criterion exactly once
 * @example
 * smaa({
 *   criteria: [{ id: 'a', weight: 1, direction: 'benefit' }, { id: 'b', weight: 1, direction: 'benefit' }],
 *   alternatives: [{ id: 'x', scores: [2, 2] }, { id: 'y', scores: [1, 1] }],
 * }, { samples: 100, seed: 1 }).acceptability
 * // [[1, 0], [0, 1]]
 */
export function smaa(problem: DecisionProblem, options: SmaaOptions): Smaa {
	checkProblem(problem, 'smaa');
	const { samples, seed, weights: region = 'uniform' } = options;
	requireInteger(samples, 1, Number.MAX_SAFE_INTEGER, 'smaa: samples');
	requireSeed(seed, 'smaa: seed');
	const rows = normalise(problem, options.normalise ?? 'minMax', 'smaa');
	const order = orderOf(problem, region);

	const n = problem.alternatives.length;
	const m = problem.criteria.length;
	const values = Float64Array.from(rows.flat());
	const streams = problem.criteria.map((criterion) => randomStream(seed, criterion.id));
	const draws = streams.map(() => new Float64Array(Math.min(BLOCK, samples)));
	const weights = new Float64Array(m);
	const sorted = new Float64Array(m);
	const ranked = new Int32Array(n);
	const ordered = new Float64Array(n);
	const rankCounts = new Float64Array(n * n);
	const weightSums = new Float64Array(n * m);

	for (let done = 0; done < samples; done += BLOCK) {
		const size = Math.min(BLOCK, samples - done);
		for (let j = 0; j < m; j++) {
			streams[j].fill(draws[j]);
			toExponential(draws[j]);
		}
		for (let s = 0; s < size; s++) {
			// Exponential draws over their sum are evenly distributed over the simplex.
			let total = 0;
			for (let j = 0; j < m; j++) {
				weights[j] = draws[j][s];
				total += weights[j];
			}
			for (let j = 0; j < m; j++) weights[j] /= total;
			if (order) sortInto(weights, order, sorted);
			// Insertion sort, best first; an equal score stays behind the earlier one.
			for (let i = 0, cell = 0; i < n; i++) {
				let score = 0;
				for (let j = 0; j < m; j++) score += values[cell++] * weights[j];
				let place = i;
				while (place > 0 && ordered[place - 1] < score) {
					ordered[place] = ordered[place - 1];
					ranked[place] = ranked[place - 1];
					place--;
				}
				ordered[place] = score;
				ranked[place] = i;
			}
			for (let r = 0; r < n; r++) rankCounts[ranked[r] * n + r]++;
			const first = ranked[0] * m;
			for (let j = 0; j < m; j++) weightSums[first + j] += weights[j];
		}
	}

	const acceptability = rows.map((_, i) => Array.from(rankCounts.subarray(i * n, (i + 1) * n), (c) => c / samples));
	const centralWeights = rows.map((_, i) => {
		const firsts = rankCounts[i * n];
		return Array.from(weightSums.subarray(i * m, (i + 1) * m), (sum) => (firsts === 0 ? 0 : sum / firsts));
	});
	const confidence = rows.map((_, i) => (rankCounts[i * n] > 0 && isFirst(rows, i, centralWeights[i]) ? 1 : 0));
	return { acceptability, centralWeights, confidence };
}

/** Positions of the criteria from most to least important, or null when any weights will do. */
function orderOf(problem: DecisionProblem, region: 'uniform' | { order: string[] }): number[] | null {
	if (typeof region === 'string') {
		requireOneOf(region, ['uniform'], 'smaa: weights');
		return null;
	}
	requireLength(region.order, problem.criteria.length, 'smaa: weights.order', 'every criterion once');
	const order = region.order.map((id, position) => {
		const j = problem.criteria.findIndex((criterion) => criterion.id === id);
		if (j < 0) fail(`smaa: weights.order[${position}]`, `"${id}" is not a criterion`);
		return j;
	});
	order.forEach((j, position) => {
		if (order.indexOf(j) < position)
			fail(`smaa: weights.order[${position}]`, `"${region.order[position]}" is used twice`);
	});
	return order;
}

/** Gives the largest weight to the first criterion of the order, the next to the second, and so on. */
function sortInto(weights: Float64Array, order: readonly number[], scratch: Float64Array): void {
	// Insertion sort, largest first: the fastest for a dozen criteria, and without an allocation a sample.
	for (let j = 0; j < weights.length; j++) {
		const weight = weights[j];
		let position = j;
		while (position > 0 && scratch[position - 1] < weight) {
			scratch[position] = scratch[position - 1];
			position--;
		}
		scratch[position] = weight;
	}
	for (let position = 0; position < order.length; position++) weights[order[position]] = scratch[position];
}

function isFirst(rows: readonly (readonly number[])[], i: number, weights: readonly number[]): boolean {
	const score = (row: readonly number[]) => row.reduce((sum, value, j) => sum + value * weights[j], 0);
	const own = score(rows[i]);
	return rows.every((row) => score(row) <= own + TIE * Math.max(1, Math.abs(own)));
}
