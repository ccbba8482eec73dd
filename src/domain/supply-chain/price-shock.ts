import { requireBetween, requireNonNegative } from '../shared/check';

/** Something bought: its value, and the share of it that follows the price in question. */
export type PricedPurchase = {
	/** In any one currency, 0 or more. */
	value: number;
	/** Share of energy or of material in the value, 0..1; absent where nobody knows. */
	share?: number;
};

export type PriceShock = {
	/** What the purchases with a known share cost more. */
	addedCost: number;
	/** The same for each purchase, in input order; null where the share is unknown. */
	added: (number | null)[];
	/** Value of the purchases that have no share and are therefore not in the sum. */
	unknownValue: number;
	/** Added cost as a share of sales; null without sales. */
	shareOfSales: number | null;
};

/**
 * What a higher price of energy or of a material adds to the cost of purchases.
 *
 * Added cost = sum over purchases of value x share x rise: suppliers pass the rise on in full and at once, quantities
 * stay, nothing is replaced. A first-order estimate, and the upper end of it where prices are fixed by contract.
 * Purchases without a share add nothing; `unknownValue` says how much that concerns.
 *
 * @param rise   of the price: 1 is twice the price, 0.2 is 20 % more; 0 or more
 * @param sales  of the buyer in the same period and currency, 0 or more
 * @throws RangeError  when an amount or the rise is negative or not finite, or a share is not within 0..1
 * @example priceShock([{ value: 400, share: 0.25 }, { value: 50 }], { rise: 1, sales: 1000 })
 * // { addedCost: 100, added: [100, null], unknownValue: 50, shareOfSales: 0.1 }
 */
export function priceShock(
	purchases: readonly PricedPurchase[],
	{ rise, sales }: { rise: number; sales: number },
): PriceShock {
	requireNonNegative(rise, 'priceShock: rise');
	requireNonNegative(sales, 'priceShock: sales');
	let addedCost = 0;
	let unknownValue = 0;
	const added = purchases.map(({ value, share }, i) => {
		requireNonNegative(value, `priceShock: purchases[${i}].value`);
		if (share === undefined) {
			unknownValue += value;
			return null;
		}
		requireBetween(share, 0, 1, `priceShock: purchases[${i}].share`);
		const more = value * share * rise;
		addedCost += more;
		return more;
	});
	return { addedCost, added, unknownValue, shareOfSales: sales > 0 ? addedCost / sales : null };
}
