import { fail } from '../shared/check';
import { checkCashFlows, checkRate } from './cash-flow-checks';

/**
 * Net present value: what a series of yearly cash flows is worth today.
 *
 * The sum of cashFlows[t] / (1 + rate)^t. `cashFlows[0]` is today and not discounted; every further element is one year
 * later. (The NPV function of spreadsheets discounts its first value as well: it is this value / (1 + rate).)
 *
 * Source: any textbook of corporate finance, for example Brealey, Myers and Allen, Principles of Corporate Finance.
 *
 * @param rate  discount rate a year, 0.08 for 8 %; above -1
 * @param cashFlows  amounts in one currency; at least today's
 * @returns in the unit of the cash flows
 * @throws RangeError  when the rate is not finite or not above -1, the list is empty, an amount is not finite, or the
 *   result is beyond the range of numbers
 * @example netPresentValue(0.1, [-100, 55, 60.5]) // 0
 */
export function netPresentValue(rate: number, cashFlows: readonly number[]): number {
	checkRate(rate, 'netPresentValue');
	checkCashFlows(cashFlows, 'netPresentValue');
	const value = presentValue(rate, cashFlows);
	if (!Number.isFinite(value)) fail('netPresentValue: cashFlows', 'are too large for this rate');
	return value;
}

/** The sum from the last year backwards (Horner), without checks. */
export function presentValue(rate: number, cashFlows: ArrayLike<number>): number {
	const growth = 1 + rate;
	let value = 0;
	for (let t = cashFlows.length - 1; t > 0; t--) value = (value + cashFlows[t]) / growth;
	return value + cashFlows[0];
}
