import { checkCashFlows } from './cash-flow-checks';

export type InternalRate = { kind: 'unique'; rate: number } | { kind: 'none' } | { kind: 'multiple'; rates: number[] };

/** Growth factors 1 + rate between which rates are looked for: -99 % to +1000 %. */
const LOWEST = 0.01;
const HIGHEST = 11;

/** A sum within this share of the sum of its absolute terms counts as zero, for each term that is added. */
const ROUNDING = 2 ** -51;

/**
 * Internal rate of return: every rate at which the net present value is zero.
 *
 * All rates from -99 % to +1000 % (both included) are found, in ascending order: cash flows that change sign more than
 * once may have several, or none. A rate at which the value only touches zero counts once. When all amounts are zero
 * there is none.
 *
 * The search is complete, not a guess with a starting value. By Rolle's theorem there is at most one rate between two
 * neighbouring turning points of the value (times a power of 1 + rate, which has the same zeros). That power can be
 * chosen such that the turning points are the zeros of a series with one change of sign fewer, so the same procedure
 * finds them; a series without a change of sign has no zero. This is the proof of Descartes' rule of signs, run as a
 * method. Between turning points the rate is found by halving.
 *
 * Source: several rates: Lorie and Savage 1955, Journal of Business 28(4); rule of signs: Descartes 1637, Laguerre 1883.
 *
 * @param cashFlows  amounts in one currency; element t lies t years after today
 * @returns `unique` with the rate, `multiple` with all rates, or `none`; 0.08 is 8 %
 * @throws RangeError  when the list is empty or an amount is not finite
 * @example internalRateOfReturn([-100, 110]) // { kind: 'unique', rate: 0.1 }
 * @example internalRateOfReturn([-4000, 25000, -25000]) // { kind: 'multiple', rates: [0.25, 4] }
 * @example internalRateOfReturn([100, 50]) // { kind: 'none' }
 */
export function internalRateOfReturn(cashFlows: readonly number[]): InternalRate {
	checkCashFlows(cashFlows, 'internalRateOfReturn');
	const largest = Math.max(...cashFlows.map(Math.abs));
	if (largest === 0) return { kind: 'none' };
	const rates = zeros(cashFlows.map((amount) => amount / largest)).map((growth) => growth - 1);
	if (rates.length === 0) return { kind: 'none' };
	return rates.length === 1 ? { kind: 'unique', rate: rates[0] } : { kind: 'multiple', rates };
}

/** Growth factors at which the sum of terms[t] / growth^t is zero, ascending. */
function zeros(terms: readonly number[]): number[] {
	const change = firstChangeOfSign(terms);
	if (change === null) return [];
	// Weights that are positive before the change of sign and negative after it take this change away.
	const turningPoints = zeros(rescaled(terms.map((term, t) => term * (change - t))));
	const nodes = [LOWEST, ...turningPoints, HIGHEST];
	const found: number[] = [];
	nodes.forEach((node, i) => {
		const sign = signAt(terms, node);
		if (sign === 0) {
			if (found.at(-1) !== node) found.push(node);
			return;
		}
		if (i + 1 < nodes.length && sign * signAt(terms, nodes[i + 1]) < 0) found.push(halve(terms, node, nodes[i + 1]));
	});
	return found;
}

/** A place between two neighbouring terms of opposite sign (zeros skipped), or null when there is none. */
function firstChangeOfSign(terms: readonly number[]): number | null {
	let last = -1;
	for (let t = 0; t < terms.length; t++) {
		if (terms[t] === 0) continue;
		if (last >= 0 && terms[t] * terms[last] < 0) return (last + t) / 2;
		last = t;
	}
	return null;
}

/** The same zeros with terms of at most 1. */
function rescaled(terms: readonly number[]): number[] {
	const largest = Math.max(...terms.map(Math.abs));
	return terms.map((term) => term / largest);
}

/** -1, 0 or 1: the sign of the sum, where rounding counts as zero. Summed so that no power overflows. */
function signAt(terms: readonly number[], growth: number): number {
	const forward = growth < 1;
	const step = forward ? growth : 1 / growth;
	let sum = 0;
	let size = 0;
	for (let i = 0; i < terms.length; i++) {
		const term = terms[forward ? i : terms.length - 1 - i];
		sum = sum * step + term;
		size = size * step + Math.abs(term);
	}
	return Math.abs(sum) <= ROUNDING * terms.length * size ? 0 : Math.sign(sum);
}

/** The zero between two growth factors with opposite signs, to the last digit. */
function halve(terms: readonly number[], from: number, to: number): number {
	const signFrom = signAt(terms, from);
	let low = from;
	let high = to;
	for (;;) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) return middle;
		const sign = signAt(terms, middle);
		if (sign === 0) return middle;
		if (sign === signFrom) low = middle;
		else high = middle;
	}
}
