import { fail, requireNonEmpty, requireNonNegative } from '../shared/check';

export type Concentration = {
	/** Sum of squared percentage shares, above 0 up to 10,000. */
	herfindahl: number;
	/** Number of equal partners with the same concentration, 1 or more. */
	effectiveNumber: number;
	/** Share of the largest one, three and five values together, 0..1. */
	topShares: { 1: number; 3: number; 5: number };
};

/**
 * Concentration of a set of amounts, for instance purchases by supplier or sales by customer.
 *
 * Herfindahl-Hirschman index on the 0..10,000 scale: the sum of squared percentage shares (Hirschman 1964, "The
 * paternity of an index"). `effectiveNumber` is 10,000 / index. `topShares` are the shares of the largest one, three
 * and five values; with fewer values it is the share of all, 1. Zeros are allowed and change nothing.
 *
 * @param values  amounts in any one unit, one a partner, 0 or more
 * @throws RangeError  when there is no value, all are 0, or one is negative or not finite
 * @example concentration([50, 50]).herfindahl // 5000
 */
export function concentration(values: readonly number[]): Concentration {
	requireNonEmpty(values, 'concentration: values');
	for (let i = 0; i < values.length; i++) requireNonNegative(values[i], `concentration: values[${i}]`);
	const largest = values.reduce((max, value) => Math.max(max, value), 0);
	if (largest === 0) fail('concentration: values', 'must not all be 0');
	// Divided by the largest first, so that no sum can overflow and tiny units do not vanish.
	const scaled = values.map((value) => value / largest).sort((a, b) => b - a);
	const total = scaled.reduce((sum, value) => sum + value, 0);
	const shares = scaled.map((value) => value / total);
	const herfindahl = 10_000 * shares.reduce((sum, share) => sum + share * share, 0);
	const top = (count: number) => scaled.slice(0, count).reduce((sum, value) => sum + value, 0) / total;
	return { herfindahl, effectiveNumber: 10_000 / herfindahl, topShares: { 1: top(1), 3: top(3), 5: top(5) } };
}
