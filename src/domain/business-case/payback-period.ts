import { fail } from '../shared/check';
import { checkCashFlows, checkRate } from './cash-flow-checks';

/**
 * Payback period: the years until the money is back for good.
 *
 * The last time at which the cumulative sum of the (discounted) cash flows turns from negative to not negative. Inside
 * that year the cash flow is taken as even, so the time is linear. 0 if the sum is never negative; null if it is negative
 * at the end. Sums within 1e-12 of the amounts added so far count as zero.
 *
 * Source: any textbook of corporate finance, for example Brealey, Myers and Allen, Principles of Corporate Finance.
 *
 * @param cashFlows  amounts in one currency; element t lies t years after today
 * @param rate  discount rate a year, 0.08 for 8 %; 0 (default) for the simple payback period; above -1
 * @returns years
 * @throws RangeError  when the list is empty, an amount is not finite, the rate is not above -1, or a discounted amount
 *   is beyond the range of numbers
 * @example paybackPeriod([-100, 40, 40, 40]) // 2.5
 * @example paybackPeriod([-100, 60, 60], 0.2) // null
 */
export function paybackPeriod(cashFlows: readonly number[], rate = 0): number | null {
	checkCashFlows(cashFlows, 'paybackPeriod');
	checkRate(rate, 'paybackPeriod');
	let sum = 0;
	let size = 0;
	let discount = 1;
	let payback: number | null = 0;
	for (let t = 0; t < cashFlows.length; t++) {
		// An amount of zero stays zero, however large the factor has become.
		const amount = cashFlows[t] === 0 ? 0 : cashFlows[t] * discount;
		discount /= 1 + rate;
		const before = sum;
		sum += amount;
		size += Math.abs(amount);
		if (!Number.isFinite(size)) fail(`paybackPeriod: cashFlows[${t}]`, 'is too large for this rate');
		if (Math.abs(sum) <= 1e-12 * size) sum = 0;
		if (sum < 0) payback = null;
		else if (before < 0) payback = t - 1 + -before / (sum - before);
	}
	return payback;
}
