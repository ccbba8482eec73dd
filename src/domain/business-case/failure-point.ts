import { fail, requireFinite } from '../shared/check';
import { likeliest } from './range';
import type { Model } from './simulate';
import { outcomeOf } from './tornado';

export type FailurePoint = {
	/** Name of the input. */
	id: string;
	/** Its most likely value. */
	base: number;
	/** The nearest value at which the outcome reaches zero; null if there is none inside the limits. */
	value: number | null;
	/** `value - base`; null if there is no such value. */
	change: number | null;
	/** The change as a share of the base: -0.1 means 10 % less; null if there is no such value or the base is 0. */
	relative: number | null;
};

/** Steps in which each side of the base is searched for a change of sign. */
const STEPS = 400;

/**
 * Failure point: how wrong each assumption alone must be for the outcome to reach zero.
 *
 * One input is moved away from its most likely value in both directions while the others keep theirs. The nearest value
 * at which the outcome becomes zero or changes sign is found by steps of 1/400 of the way to the limit and halving
 * inside the step. (Two changes of sign inside one step cancel out and are not seen.) When the outcome is negative
 * today, the same value says how much better the assumption must turn out.
 *
 * Source: break-even value of each variable, as in Brealey, Myers and Allen, Principles of Corporate Finance.
 *
 * @param model  as for `simulate`, with optional `limits` per input; without one: from 0 to 10 times the base, from -1
 *   to 1 where the base is 0
 * @returns one entry an input, the smallest relative change first; then those without one, in input order
 * @throws RangeError  when a range is not finite or not min <= mode <= max, a limit is not finite or leaves out the base,
 *   or an outcome is not finite
 * @example
 * failurePoint({ inputs: { price: 10, cost: 8 }, outcome: (x) => x.price - x.cost })
 * // [
 * //   { id: 'price', base: 10, value: 8, change: -2, relative: -0.2 },
 * //   { id: 'cost', base: 8, value: 10, change: 2, relative: 0.25 },
 * // ]
 */
export function failurePoint(model: Model & { limits?: Record<string, { min: number; max: number }> }): FailurePoint[] {
	const outcomeWith = outcomeOf(model, 'failurePoint');
	const points = Object.entries(model.inputs).map(([id, range]): FailurePoint => {
		const base = likeliest(range);
		const limit = model.limits?.[id] ?? defaultLimit(base);
		requireFinite(limit.min, `failurePoint: limits.${id}.min`);
		requireFinite(limit.max, `failurePoint: limits.${id}.max`);
		if (base < limit.min || base > limit.max) fail(`failurePoint: limits.${id}`, 'must include the base');
		const found = [limit.min, limit.max]
			.map((end) => nearestZero((value) => outcomeWith(id, value), base, end))
			.filter((value) => value !== null)
			.sort((a, b) => Math.abs(a - base) - Math.abs(b - base));
		if (found.length === 0) return { id, base, value: null, change: null, relative: null };
		const change = found[0] - base;
		return { id, base, value: found[0], change, relative: base === 0 ? null : change / Math.abs(base) };
	});
	const key = (point: FailurePoint) => (point.relative === null ? Number.POSITIVE_INFINITY : Math.abs(point.relative));
	return points.sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

function defaultLimit(base: number): { min: number; max: number } {
	if (base === 0) return { min: -1, max: 1 };
	return { min: Math.min(0, base * 10), max: Math.max(0, base * 10) };
}

/** The zero or change of sign of f nearest to `start` on the way to `end`. */
function nearestZero(f: (x: number) => number, start: number, end: number): number | null {
	const sign = Math.sign(f(start));
	if (sign === 0) return start;
	let before = start;
	for (let step = 1; step <= STEPS && start !== end; step++) {
		const x = step === STEPS ? end : start + ((end - start) * step) / STEPS;
		if (Math.sign(f(x)) !== sign) return halve(f, sign, before, x);
		before = x;
	}
	return null;
}

/** Halves the way from a point with the sign to one without it, to the last digit; ends on the side without it. */
function halve(f: (x: number) => number, sign: number, inside: number, outside: number): number {
	let from = inside;
	let to = outside;
	for (;;) {
		const middle = from / 2 + to / 2;
		if (middle === from || middle === to || middle <= Math.min(from, to) || middle >= Math.max(from, to)) return to;
		if (Math.sign(f(middle)) === sign) from = middle;
		else to = middle;
	}
}
