import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	breakEvenQuantity,
	cashFlowModel,
	cashFlowTable,
	failurePoint,
	internalRateOfReturn,
	netPresentValue,
	paybackPeriod,
	type Range,
	simulate,
	tornado,
} from '../../../src/domain/business-case';

const amount = fc.integer({ min: -1000, max: 1000 });
const flows = fc.array(amount, { minLength: 1, maxLength: 12 });
const rate = fc.double({ min: -0.9, max: 5, noNaN: true });
const size = (growth: number, cashFlows: number[]) =>
	cashFlows.reduce((sum, value, t) => sum + Math.abs(value) / growth ** t, 0);

describe('netPresentValue', () => {
	test('is linear in the cash flows and falls when a payment comes later', () => {
		fc.assert(
			fc.property(rate, flows, fc.integer({ min: -5, max: 5 }), (r, cashFlows, factor) => {
				const value = netPresentValue(r, cashFlows);
				const scale = size(1 + r, cashFlows) + 1;
				const scaled = netPresentValue(
					r,
					cashFlows.map((flow) => flow * factor),
				);
				expect(Math.abs(scaled - factor * value)).toBeLessThan(1e-12 * scale * 10);
				const later = netPresentValue(r, [0, ...cashFlows]);
				expect(Math.abs(later * (1 + r) - value)).toBeLessThan(1e-12 * scale);
			}),
		);
	});
});

describe('internalRateOfReturn', () => {
	const ratesOf = (cashFlows: number[]) => {
		const result = internalRateOfReturn(cashFlows);
		if (result.kind === 'none') return [];
		return result.kind === 'unique' ? [result.rate] : result.rates;
	};

	test('every rate makes the net present value zero, in ascending order, and scaling changes nothing', () => {
		fc.assert(
			fc.property(flows, (cashFlows) => {
				const rates = ratesOf(cashFlows);
				rates.forEach((r, i) => {
					expect(r).toBeGreaterThanOrEqual(-0.99 - 1e-12);
					expect(r).toBeLessThanOrEqual(10 + 1e-12);
					expect(Math.abs(netPresentValue(r, cashFlows))).toBeLessThanOrEqual(1e-9 * size(1 + r, cashFlows));
					if (i > 0) expect(r).toBeGreaterThan(rates[i - 1]);
				});
				expect(ratesOf(cashFlows.map((flow) => flow * 4))).toEqual(rates);
			}),
			{ numRuns: 1000 },
		);
	});

	test('no change of sign on a fine grid is missed', () => {
		fc.assert(
			fc.property(flows, (cashFlows) => {
				const rates = ratesOf(cashFlows);
				const grid = Array.from({ length: 500 }, (_, k) => 0.01 * (11 / 0.01) ** (k / 499));
				for (let k = 1; k < grid.length; k++) {
					const before = netPresentValue(grid[k - 1] - 1, cashFlows);
					const after = netPresentValue(grid[k] - 1, cashFlows);
					if (Math.sign(before) * Math.sign(after) >= 0) continue;
					expect(rates.some((r) => r >= grid[k - 1] - 1 - 1e-9 && r <= grid[k] - 1 + 1e-9)).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('rates that cash flows were made from are found', () => {
		const roots = fc.uniqueArray(fc.integer({ min: -9, max: 40 }), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(roots, (tenths) => {
				// The product of (1 - q x) over the growth factors q.
				let cashFlows = [1];
				for (const q of tenths.map((tenth) => 1 + tenth / 10)) {
					cashFlows = [...cashFlows, 0].map((value, t) => value - q * (t > 0 ? cashFlows[t - 1] : 0));
				}
				const expected = tenths.map((tenth) => tenth / 10).sort((a, b) => a - b);
				const found = ratesOf(cashFlows);
				expect(found).toHaveLength(expected.length);
				found.forEach((value, i) => {
					expect(Math.abs(value - expected[i])).toBeLessThan(1e-6);
				});
			}),
			{ numRuns: 300 },
		);
	});
});

describe('paybackPeriod', () => {
	test('null exactly when the sum ends negative; otherwise within the years, and before it the sum is negative', () => {
		fc.assert(
			fc.property(flows, (cashFlows) => {
				const sums: number[] = [];
				for (const flow of cashFlows) sums.push((sums.at(-1) ?? 0) + flow);
				const payback = paybackPeriod(cashFlows);
				if (sums[sums.length - 1] < 0) {
					expect(payback).toBeNull();
					return;
				}
				const last = sums.map((sum) => sum < 0).lastIndexOf(true);
				if (last < 0) expect(payback).toBe(0);
				else {
					expect(payback).toBeGreaterThan(last);
					expect(payback).toBeLessThanOrEqual(last + 1);
				}
			}),
		);
	});

	test('a higher rate pays back later, for an investment that only brings money in', () => {
		const returns = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 10 });
		fc.assert(
			fc.property(returns, fc.double({ min: 0, max: 0.5, noNaN: true }), (later, r) => {
				const cashFlows = [-600, ...later];
				const plain = paybackPeriod(cashFlows);
				const discounted = paybackPeriod(cashFlows, r);
				if (discounted !== null) expect(discounted).toBeGreaterThanOrEqual((plain ?? Infinity) - 1e-9);
			}),
		);
	});
});

test('breakEvenQuantity covers the cost', () => {
	const positive = fc.integer({ min: 0, max: 1000 });
	fc.assert(
		fc.property(positive, positive, positive, (price, variableCost, fixedCost) => {
			const quantity = breakEvenQuantity({ price, variableCost, fixedCost });
			if (price <= variableCost) expect(quantity).toBeNull();
			else expect((price - variableCost) * (quantity ?? Number.NaN)).toBeCloseTo(fixedCost, 8);
		}),
	);
});

const range: fc.Arbitrary<Range> = fc
	.tuple(
		fc.constantFrom('triangular' as const, 'pert' as const),
		fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 3 }),
		fc.constantFrom(0, 1, 2),
	)
	.map(([kind, ends, at]) => {
		const [min, mode, max] = [...ends].sort((a, b) => a - b);
		// The mode may lie at either end.
		return { kind, min, max, mode: [min, mode, max][at] };
	});

describe('simulate', () => {
	test('stays inside the range; percentiles ascend; the histogram holds every run', () => {
		fc.assert(
			fc.property(range, fc.integer({ min: 1, max: 700 }), fc.integer(), (x, runs, seed) => {
				if (typeof x === 'number') return;
				const result = simulate({ inputs: { x }, outcome: (v) => v.x }, { runs, seed });
				expect(result.histogram[0].from).toBeGreaterThanOrEqual(x.min);
				expect(result.histogram.at(-1)?.to).toBeLessThanOrEqual(x.max);
				expect(result.p10).toBeLessThanOrEqual(result.p50);
				expect(result.p50).toBeLessThanOrEqual(result.p90);
				expect(result.histogram.reduce((sum, c) => sum + c.count, 0)).toBe(runs);
				result.histogram.forEach((c, i) => {
					if (i > 0) expect(c.from).toBe(result.histogram[i - 1].to);
				});
			}),
			{ numRuns: 60 },
		);
	});

	test('another input changes nothing for the first, nor does the order of inputs', () => {
		fc.assert(
			fc.property(range, range, range, fc.integer(), (a, b, c, seed) => {
				const options = { runs: 600, seed };
				const outcome = (v: Record<string, number>) => v.a - v.b;
				const two = simulate({ inputs: { a, b }, outcome }, options);
				expect(simulate({ inputs: { a, b, c }, outcome }, options)).toEqual(two);
				expect(simulate({ inputs: { c, b, a }, outcome }, options)).toEqual(two);
			}),
			{ numRuns: 20 },
		);
	});

	test('a range that moves takes every percentile along: the luck stays the same', () => {
		fc.assert(
			fc.property(range, fc.integer({ min: 1, max: 50 }), (x, step) => {
				if (typeof x === 'number') return;
				const options = { runs: 300, seed: 1 };
				const outcome = (v: Record<string, number>) => v.x;
				const base = simulate({ inputs: { x }, outcome }, options);
				const moved = { ...x, min: x.min + step, mode: x.mode + step, max: x.max + step };
				const shifted = simulate({ inputs: { x: moved }, outcome }, options);
				expect(shifted.p10 - base.p10).toBeCloseTo(step, 8);
				expect(shifted.p90 - base.p90).toBeCloseTo(step, 8);
				expect(shifted.mean - base.mean).toBeCloseTo(step, 8);
			}),
			{ numRuns: 40 },
		);
	});
});

const plans = fc.record({
	years: fc.integer({ min: 1, max: 8 }),
	depreciationYears: fc.integer({ min: 1, max: 10 }),
	volume: fc.integer({ min: 0, max: 500 }),
	ramp: fc.constantFrom([], [0.5], [0.25]),
	price: fc.integer({ min: 0, max: 50 }),
	priceChange: fc.constantFrom(-0.02, 0, 0.03),
	variableCost: fc.integer({ min: 0, max: 40 }),
	fixedCost: fc.integer({ min: 0, max: 2000 }),
	investment: fc.integer({ min: 0, max: 9000 }),
	residualValue: fc.integer({ min: 0, max: 500 }),
	grantShare: fc.constantFrom(0, 0.2, 1),
	taxRate: fc.constantFrom(0, 0.3),
	workingCapitalShare: fc.constantFrom(0, 0.15),
	discountRate: fc.constantFrom(0, 0.08),
});

describe('cash-flow model', () => {
	test('over the whole plan working capital returns, the net investment is written off, and cash equals profit', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const rows = cashFlowTable(plan);
				const sum = (key: keyof (typeof rows)[number]) => rows.reduce((total, row) => total + row[key], 0);
				expect(sum('workingCapitalChange')).toBeCloseTo(0, 8);
				const net = plan.investment * (1 - plan.grantShare);
				expect(sum('depreciation') - sum('disposalGain') + sum('residualValue')).toBeCloseTo(net, 8);
				expect(sum('cashFlow')).toBeCloseTo(sum('profitAfterTax'), 6);
				expect(rows.every((row) => row.tax >= 0)).toBe(true);
			}),
		);
	});

	test('outcome, table and netPresentValue agree', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const rows = cashFlowTable(plan);
				const model = cashFlowModel(plan);
				const value = model.outcome(model.inputs as Record<string, number>);
				const cashFlows = rows.map((row) => row.cashFlow);
				expect(value).toBeCloseTo(netPresentValue(plan.discountRate, cashFlows), 6);
				expect(rows[plan.years].cumulativeDiscounted).toBeCloseTo(value, 6);
			}),
		);
	});

	test('at a failure point the net present value is zero; a higher price never hurts', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const model = cashFlowModel(plan);
				const base = model.inputs as Record<string, number>;
				for (const { id, value } of failurePoint(model)) {
					if (value === null) continue;
					const outcome = model.outcome({ ...base, [id]: value });
					expect(Math.abs(outcome)).toBeLessThan(
						1e-6 * (plan.investment + plan.volume * plan.price + plan.fixedCost + 1),
					);
				}
				expect(model.outcome({ ...base, price: plan.price + 1 })).toBeGreaterThanOrEqual(model.outcome(base) - 1e-6);
				for (const bar of tornado(model, { spread: 0.1 })) {
					expect(bar.swing).toBeCloseTo(Math.abs(bar.atHigh - bar.atLow), 9);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
