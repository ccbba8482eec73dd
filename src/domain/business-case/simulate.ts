import { fail, requireInteger, requireSeed } from '../shared/check';
import { randomStream } from '../shared/random';
import { checkRange, type Range, samplerOf } from './range';

/** Something to compute from named inputs, each known or estimated. */
export type Model = {
	inputs: Record<string, Range>;
	/** Called with one value an input. The object is reused from call to call: read it, do not keep it. */
	outcome: (inputs: Record<string, number>) => number;
};

export type Simulation = {
	/** One outcome in ten is lower. */
	p10: number;
	/** Median. */
	p50: number;
	/** One outcome in ten is higher. */
	p90: number;
	mean: number;
	/** Share of outcomes below 0. */
	probabilityOfLoss: number;
	/** Classes of equal width from the lowest to the highest outcome; the upper end belongs to the last class only. */
	histogram: { from: number; to: number; count: number }[];
};

const CLASSES = 30;

/** Runs are drawn in blocks of this many. */
const BLOCK = 512;

/**
 * Monte Carlo simulation: the spread of an outcome whose inputs are estimates.
 *
 * Every run draws one value an input, independently, and computes the outcome. Percentiles are interpolated linearly
 * between the sorted outcomes (position (runs - 1) x share, as PERCENTILE.INC of spreadsheets and type 7 of R). Each
 * input has its own random stream, named by its key: another input changes none of its draws. Run i uses the i-th random
 * number of each stream, and a draw rises with its number, so that two versions of a plan are compared under the same
 * luck. The histogram has 30 classes, or one when all outcomes are equal.
 *
 * Sources: Hertz 1964, Risk analysis in capital investment, Harvard Business Review; percentiles: Hyndman and Fan 1996.
 *
 * @param model  inputs (number, triangular or PERT range) and the outcome; loss is an outcome below 0
 * @param options  `runs` at least 1; `seed` any finite number or text
 * @throws RangeError  when a range is not finite or not min <= mode <= max, `runs` is not a whole number of at least 1,
 *   the seed is not finite, or an outcome is not finite
 * @example
 * const { p10, mean, probabilityOfLoss } = simulate(
 *   { inputs: { sales: { kind: 'triangular', min: 0, mode: 50, max: 100 }, cost: 20 }, outcome: (x) => x.sales - x.cost },
 *   { runs: 100000, seed: 1 },
 * );
 * [Math.round(p10), Math.round(mean), Math.round(100 * probabilityOfLoss)] // [2, 30, 8]
 */
export function simulate(model: Model, options: { runs: number; seed: number | string }): Simulation {
	const { runs, seed } = options;
	requireInteger(runs, 1, Number.MAX_SAFE_INTEGER, 'simulate: runs');
	requireSeed(seed, 'simulate: seed');
	const names = Object.keys(model.inputs);
	for (const name of names) checkRange(model.inputs[name], `simulate: inputs.${name}`);
	const varying = names.filter((name) => typeof model.inputs[name] !== 'number');
	const samplers = varying.map((name) => samplerOf(model.inputs[name]));
	const streams = varying.map((name) => randomStream(seed, name));

	const inputs: Record<string, number> = {};
	for (const name of names) inputs[name] = typeof model.inputs[name] === 'number' ? model.inputs[name] : 0;
	const draws = varying.map(() => new Float64Array(Math.min(BLOCK, runs)));
	const outcomes = new Float64Array(runs);
	for (let done = 0; done < runs; done += BLOCK) {
		const size = Math.min(BLOCK, runs - done);
		for (let v = 0; v < varying.length; v++) {
			streams[v].fill(draws[v]);
			samplers[v](draws[v]);
		}
		for (let run = 0; run < size; run++) {
			for (let v = 0; v < varying.length; v++) inputs[varying[v]] = draws[v][run];
			const outcome = model.outcome(inputs);
			if (!Number.isFinite(outcome)) fail(`simulate: outcome of run ${done + run + 1}`, 'must be a finite number');
			outcomes[done + run] = outcome;
		}
	}
	outcomes.sort();
	return {
		p10: percentile(outcomes, 0.1),
		p50: percentile(outcomes, 0.5),
		p90: percentile(outcomes, 0.9),
		mean: meanOf(outcomes),
		probabilityOfLoss: countBelow(outcomes, 0) / runs,
		histogram: histogramOf(outcomes),
	};
}

/** Share of the way through sorted values, linear between two of them. */
function percentile(sorted: Float64Array, share: number): number {
	const position = (sorted.length - 1) * share;
	const index = Math.floor(position);
	if (index + 1 >= sorted.length) return sorted[index];
	const rest = position - index;
	return sorted[index] * (1 - rest) + sorted[index + 1] * rest;
}

function meanOf(values: Float64Array): number {
	// A running mean stays finite where the sum would not.
	let mean = 0;
	for (let i = 0; i < values.length; i++) mean += values[i] / (i + 1) - mean / (i + 1);
	return mean;
}

/** How many of the sorted values are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle] < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

function histogramOf(sorted: Float64Array): Simulation['histogram'] {
	const lowest = sorted[0];
	const highest = sorted[sorted.length - 1];
	const edge = (c: number) => (c === CLASSES ? highest : lowest * (1 - c / CLASSES) + highest * (c / CLASSES));
	// Neighbouring numbers may leave no room for 30 distinct edges.
	if (!(edge(1) > lowest) || !(edge(CLASSES - 1) < highest)) {
		return [{ from: lowest, to: highest, count: sorted.length }];
	}
	const histogram: Simulation['histogram'] = [];
	for (let c = 0, before = 0; c < CLASSES; c++) {
		const upTo = c === CLASSES - 1 ? sorted.length : countBelow(sorted, edge(c + 1));
		histogram.push({ from: edge(c), to: edge(c + 1), count: upTo - before });
		before = upTo;
	}
	return histogram;
}
