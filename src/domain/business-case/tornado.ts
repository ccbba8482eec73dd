import { fail, requireNonNegative } from '../shared/check';
import { checkRange, likeliest, type Range } from './range';
import type { Model } from './simulate';

export type TornadoBar = {
	/** Name of the input. */
	id: string;
	/** Lowest and highest value of the input. */
	low: number;
	high: number;
	/** Outcome at these values, all other inputs at their most likely value. */
	atLow: number;
	atHigh: number;
	/** Distance between the two outcomes. */
	swing: number;
};

/**
 * Tornado: what each uncertain input alone does to the outcome.
 *
 * One input after the other is set to the ends of its range while the others keep their most likely value. Plain numbers
 * are left out, or varied by `spread` of themselves to both sides if one is given.
 *
 * Source: one-way sensitivity as in Eschenbach 1992, Interfaces 22(6), 40-46.
 *
 * @param model  as for `simulate`
 * @param options  `spread`: share by which plain numbers are varied, 0 (default) leaves them out
 * @returns the largest swing first; equal swings in input order
 * @throws RangeError  when a range is not finite or not min <= mode <= max, the spread is negative, or an outcome is not
 *   finite
 * @example
 * tornado({
 *   inputs: { a: { kind: 'pert', min: 1, mode: 2, max: 4 }, b: { kind: 'pert', min: 0, mode: 5, max: 9 }, c: 3 },
 *   outcome: (x) => x.a * x.c - x.b,
 * })
 * // [
 * //   { id: 'a', low: 1, high: 4, atLow: -2, atHigh: 7, swing: 9 },
 * //   { id: 'b', low: 0, high: 9, atLow: 6, atHigh: -3, swing: 9 },
 * // ]
 */
export function tornado(model: Model, { spread = 0 }: { spread?: number } = {}): TornadoBar[] {
	requireNonNegative(spread, 'tornado: spread');
	const outcomeWith = outcomeOf(model, 'tornado');
	const bars: TornadoBar[] = [];
	for (const [id, range] of Object.entries(model.inputs)) {
		const { low, high } = endsOf(range, spread);
		if (low === high) continue;
		const atLow = outcomeWith(id, low);
		const atHigh = outcomeWith(id, high);
		bars.push({ id, low, high, atLow, atHigh, swing: Math.abs(atHigh - atLow) });
	}
	return bars.sort((a, b) => b.swing - a.swing);
}

function endsOf(range: Range, spread: number): { low: number; high: number } {
	if (typeof range !== 'number') return { low: range.min, high: range.max };
	const step = Math.abs(range) * spread;
	return { low: range - step, high: range + step };
}

/** The outcome with one input set and all others at their most likely value. */
export function outcomeOf(model: Model, caller: string): (id: string, value: number) => number {
	const base: Record<string, number> = {};
	for (const [id, range] of Object.entries(model.inputs)) {
		checkRange(range, `${caller}: inputs.${id}`);
		base[id] = likeliest(range);
	}
	return (id, value) => {
		const outcome = model.outcome({ ...base, [id]: value });
		if (!Number.isFinite(outcome)) fail(`${caller}: outcome at ${id} = ${value}`, 'must be a finite number');
		return outcome;
	};
}
