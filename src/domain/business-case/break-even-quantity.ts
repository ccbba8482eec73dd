import { fail, requireNonNegative } from '../shared/check';

/**
 * Break-even quantity: how many units cover the fixed cost.
 *
 * Fixed cost over the contribution of a unit (price minus variable cost). Exact, not rounded up to whole units; null
 * when a unit contributes nothing, because then no quantity is enough.
 *
 * Source: Schär 1911, the dead point (toter Punkt) of a firm; any textbook of cost accounting.
 *
 * @param figures  price and variable cost a unit, fixed cost a period, in one currency; none negative
 * @returns units a period
 * @throws RangeError  when a figure is negative or not finite, or the quantity is beyond the range of numbers
 * @example breakEvenQuantity({ price: 12, variableCost: 7, fixedCost: 8000 }) // 1600
 * @example breakEvenQuantity({ price: 7, variableCost: 7, fixedCost: 8000 }) // null
 */
export function breakEvenQuantity(figures: { price: number; variableCost: number; fixedCost: number }): number | null {
	const { price, variableCost, fixedCost } = figures;
	requireNonNegative(price, 'breakEvenQuantity: price');
	requireNonNegative(variableCost, 'breakEvenQuantity: variableCost');
	requireNonNegative(fixedCost, 'breakEvenQuantity: fixedCost');
	if (price <= variableCost) return null;
	const quantity = fixedCost / (price - variableCost);
	if (!Number.isFinite(quantity)) fail('breakEvenQuantity: fixedCost', 'is too large for this contribution');
	return quantity;
}
