import { fail, requireFinite, requireOneOf } from '../shared/check';
import { exp, ln } from '../shared/elementary';

/** A figure that is known (a number) or estimated: smallest, most likely and largest value. */
export type Range = number | { kind: 'triangular' | 'pert'; min: number; mode: number; max: number };

export function checkRange(range: Range, name: string): void {
	if (typeof range === 'number') {
		requireFinite(range, name);
		return;
	}
	if (range === null || typeof range !== 'object') fail(name, 'must be a number or a range');
	requireOneOf(range.kind, ['triangular', 'pert'], `${name}.kind`);
	requireFinite(range.min, `${name}.min`);
	requireFinite(range.mode, `${name}.mode`);
	requireFinite(range.max, `${name}.max`);
	if (range.mode < range.min) fail(`${name}.mode`, 'must not be less than min');
	if (range.mode > range.max) fail(`${name}.mode`, 'must not be greater than max');
	if (!Number.isFinite(range.max - range.min)) fail(`${name}.max`, 'is too far from min');
}

/** The number itself, or the most likely value of a range. */
export function likeliest(range: Range): number {
	return typeof range === 'number' ? range : range.mode;
}

/** A function that turns evenly distributed draws (0..1) into draws of the range, in place. */
export type Sampler = (draws: Float64Array) => void;

/**
 * Sampler of a range by its inverse distribution: each draw uses one random number and rises with it.
 *
 * Triangular: exact. PERT: the beta distribution with 4 as the weight of the most likely value, so that the mean is
 * (min + 4 mode + max) / 6 (Malcolm, Roseboom, Clark and Fazar 1959).
 */
export function samplerOf(range: Range): Sampler {
	if (typeof range === 'number' || range.min === range.max) {
		const value = likeliest(range);
		return (draws) => {
			draws.fill(value);
		};
	}
	return range.kind === 'triangular' ? triangular(range) : pert(range);
}

function triangular({ min, mode, max }: { min: number; mode: number; max: number }): Sampler {
	const span = max - min;
	const peak = (mode - min) / span;
	return (draws) => {
		for (let i = 0; i < draws.length; i++) {
			const u = draws[i];
			draws[i] = u < peak ? min + span * Math.sqrt(u * peak) : max - span * Math.sqrt((1 - u) * (1 - peak));
		}
	};
}

/** Straight pieces that stand for the density of a PERT distribution. */
const PIECES = 2048;

/**
 * The density is replaced by 2,048 straight pieces, narrow at both ends where it may rise steeply, and the distribution
 * is inverted exactly on each. The share of draws below any value is right to 2e-6, far better than chance in a million
 * runs.
 */
function pert({ min, mode, max }: { min: number; mode: number; max: number }): Sampler {
	const span = max - min;
	const a = (4 * (mode - min)) / span;
	const b = (4 * (max - mode)) / span;
	const node = new Float64Array(PIECES + 1);
	const density = new Float64Array(PIECES + 1);
	const cumulative = new Float64Array(PIECES + 1);
	for (let i = 0; i <= PIECES; i++) {
		const s = i / PIECES;
		node[i] = s * s * (3 - 2 * s);
		density[i] = power(node[i], a) * power(1 - node[i], b);
		if (i > 0) cumulative[i] = cumulative[i - 1] + ((density[i - 1] + density[i]) * (node[i] - node[i - 1])) / 2;
	}
	const total = cumulative[PIECES];
	// For each share of the total, the piece in which to start looking.
	const guide = new Int32Array(PIECES + 1);
	for (let g = 0, piece = 0; g <= PIECES; g++) {
		while (piece < PIECES - 1 && cumulative[piece + 1] < (g / PIECES) * total) piece++;
		guide[g] = piece;
	}
	return (draws) => {
		for (let i = 0; i < draws.length; i++) {
			const area = draws[i] * total;
			let piece = guide[(draws[i] * PIECES) | 0];
			while (cumulative[piece + 1] < area) piece++;
			const width = node[piece + 1] - node[piece];
			const rest = (area - cumulative[piece]) / width;
			const start = density[piece];
			const slope = density[piece + 1] - start;
			// The t with start t + slope t^2 / 2 = rest, in the form that does not cancel when the slope is small.
			const t = (2 * rest) / (start + Math.sqrt(Math.max(0, start * start + 2 * slope * rest)));
			draws[i] = min + span * (node[piece] + width * (t < 1 ? t : 1));
		}
	};
}

/** base^exponent for 0 <= base <= 1 and 0 <= exponent <= 4, the same on every machine; 0^0 is 1. */
function power(base: number, exponent: number): number {
	if (exponent === 0) return 1;
	return base === 0 ? 0 : exp(exponent * ln(base));
}
