import { describe, expect, test } from 'vitest';
import {
	type BusinessCase,
	breakEvenQuantity,
	cashFlowModel,
	cashFlowTable,
	failurePoint,
	internalRateOfReturn,
	netPresentValue,
	tornado,
} from '../../../src/domain/business-case';

/** Every feature at once; the rows below are derived by hand. */
const plan: BusinessCase = {
	years: 3,
	depreciationYears: 2,
	volume: 100,
	ramp: [0.5],
	price: 10,
	priceChange: -0.1,
	variableCost: 4,
	fixedCost: 200,
	fixedCostChange: 0.1,
	investment: 600,
	residualValue: 90,
	grantShare: 0.2,
	taxRate: 0.3,
	workingCapitalShare: 0.1,
	discountRate: 0.1,
};

describe('cashFlowTable', () => {
	test('derived by hand: ramp, falling price, grant, loss carried forward, working capital, residual value', () => {
		const rows = cashFlowTable(plan);
		const column = (key: keyof (typeof rows)[number]) => rows.map((row) => row[key]);
		const close = (values: number[]) => values.map((value) => expect.closeTo(value, 9));
		expect(column('year')).toEqual([0, 1, 2, 3]);
		expect(column('volume')).toEqual([0, 50, 100, 100]);
		expect(column('price')).toEqual(close([10, 10, 9, 8.1]));
		expect(column('revenue')).toEqual(close([0, 500, 900, 810]));
		expect(column('variableCost')).toEqual(close([0, 200, 400, 400]));
		expect(column('fixedCost')).toEqual(close([0, 200, 220, 242]));
		// 600 - 120 over two years.
		expect(column('depreciation')).toEqual(close([0, 240, 240, 0]));
		expect(column('disposalGain')).toEqual(close([0, 0, 0, 90]));
		expect(column('profitBeforeTax')).toEqual(close([0, -140, 40, 258]));
		expect(column('lossCarriedForward')).toEqual(close([0, 140, 100, 0]));
		expect(column('tax')).toEqual(close([0, 0, 0, 47.4]));
		expect(column('profitAfterTax')).toEqual(close([0, -140, 40, 210.6]));
		expect(column('workingCapitalChange')).toEqual(close([0, 50, 40, -90]));
		expect(column('investment')).toEqual([600, 0, 0, 0]);
		expect(column('grant')).toEqual([0, 120, 0, 0]);
		expect(column('residualValue')).toEqual([0, 0, 0, 90]);
		expect(column('cashFlow')).toEqual(close([-600, 170, 240, 300.6]));
		expect(column('cumulative')).toEqual(close([-600, -430, -190, 110.6]));
		expect(column('discounted')).toEqual(close([-600, 170 / 1.1, 240 / 1.21, 300.6 / 1.331]));
		expect(rows[3].cumulativeDiscounted).toBeCloseTo(netPresentValue(0.1, [-600, 170, 240, 300.6]), 9);
	});

	test('derived by hand: equipment sold below its book value', () => {
		const rows = cashFlowTable({
			years: 2,
			depreciationYears: 5,
			volume: 10,
			price: 10,
			variableCost: 2,
			variableCostChange: 0.5,
			fixedCost: 0,
			investment: 100,
			residualValue: 50,
			taxRate: 0.5,
			discountRate: 0,
		});
		// Book value 60 after two years: 10 lost. Profits 80 - 20 = 60 and 70 - 20 - 10 = 40.
		expect(rows.map((row) => row.disposalGain)).toEqual([0, 0, -10]);
		expect(rows.map((row) => row.tax)).toEqual([0, 30, 20]);
		expect(rows.map((row) => row.cashFlow)).toEqual([-100, 50, 100]);
	});

	test('figures replace ranges and numbers by name', () => {
		const range = { kind: 'pert', min: 5, mode: 10, max: 12 } as const;
		const rows = cashFlowTable({ ...plan, price: range }, { price: 5, ramp1: 1, volume: 10 });
		expect(rows[1].revenue).toBe(50);
		expect(cashFlowTable({ ...plan, price: range })[1].revenue).toBe(500);
	});
});

describe('cashFlowModel', () => {
	test('the outcome is the net present value of the table', () => {
		const model = cashFlowModel(plan);
		const figures = Object.fromEntries(Object.entries(model.inputs).map(([name, value]) => [name, value as number]));
		const table = cashFlowTable(plan);
		expect(model.outcome(figures)).toBeCloseTo(table[3].cumulativeDiscounted, 10);
		expect(model.outcome({ ...figures, price: 12 })).toBeCloseTo(
			cashFlowTable(plan, { price: 12 })[3].cumulativeDiscounted,
			10,
		);
		// The model holds no memory of the call before.
		expect(model.outcome(figures)).toBeCloseTo(table[3].cumulativeDiscounted, 10);
	});

	test('names the inputs that the plan has, and their limits', () => {
		const model = cashFlowModel({ ...plan, ramp: [0.5, 0.8], residualValue: undefined });
		expect(Object.keys(model.inputs)).toEqual([
			'volume',
			'price',
			'priceChange',
			'variableCost',
			'fixedCost',
			'fixedCostChange',
			'investment',
			'grantShare',
			'taxRate',
			'workingCapitalShare',
			'discountRate',
			'ramp1',
			'ramp2',
		]);
		expect(model.limits.price).toEqual({ min: 0, max: 100 });
		expect(model.limits.taxRate).toEqual({ min: 0, max: 1 });
		expect(model.limits.priceChange).toEqual({ min: -0.5, max: 0.5 });
		expect(model.limits.discountRate).toEqual({ min: -0.5, max: 10 });
		expect(model.limits.ramp2).toEqual({ min: 0, max: 1 });
	});
});

describe('failurePoint', () => {
	test('agrees with internalRateOfReturn and breakEvenQuantity', () => {
		const simple: BusinessCase = {
			years: 1,
			depreciationYears: 1,
			volume: 40,
			price: 10,
			variableCost: 6,
			fixedCost: 20,
			investment: 110,
			discountRate: 0.05,
		};
		const points = Object.fromEntries(failurePoint(cashFlowModel(simple)).map((point) => [point.id, point]));
		const irr = internalRateOfReturn([-110, 140]);
		expect(points.discountRate.value).toBeCloseTo(irr.kind === 'unique' ? irr.rate : Number.NaN, 12);
		// The year must bring 110 x 1.05 + 20 = 135.5 of contribution.
		const quantity = breakEvenQuantity({ price: 10, variableCost: 6, fixedCost: 135.5 });
		expect(points.volume.value).toBeCloseTo(quantity ?? Number.NaN, 10);
		expect(points.price.value).toBeCloseTo(6 + 135.5 / 40, 12);
		expect(points.investment.value).toBeCloseTo(140 / 1.05, 10);
		expect(points.price.relative).toBeCloseTo((6 + 135.5 / 40) / 10 - 1, 12);
		expect(points.price.change).toBeCloseTo(6 + 135.5 / 40 - 10, 12);
	});

	test('derived by hand: order, none inside the limits, zero today, base 0, both sides', () => {
		const points = failurePoint({
			inputs: { far: 1, none: 5, near: 10, zero: 0 },
			outcome: ({ far, near, zero }) => far + near - 9 + zero * 20,
			limits: { far: { min: -20, max: 20 } },
		});
		expect(points.map((point) => point.id)).toEqual(['near', 'far', 'none', 'zero']);
		// near = 8, far = -1 (two below, relative -200 %), zero = -0.1: without a relative change it comes last.
		expect(points.map((point) => point.value)).toEqual([
			expect.closeTo(8, 12),
			expect.closeTo(-1, 12),
			null,
			expect.closeTo(-0.1, 12),
		]);
		expect(points[3].relative).toBeNull();
		expect(points[1].relative).toBeCloseTo(-2, 12);
		expect(points[2]).toEqual({ id: 'none', base: 5, value: null, change: null, relative: null });
		expect(failurePoint({ inputs: { x: 3 }, outcome: () => 0 })[0]).toEqual({
			id: 'x',
			base: 3,
			value: 3,
			change: 0,
			relative: 0,
		});
		// (x - 1)(x - 4) at 3: zero at 4 is nearer than at 1. And a negative base looks to both sides of itself too.
		expect(failurePoint({ inputs: { x: 3 }, outcome: ({ x }) => (x - 1) * (x - 4) })[0].value).toBeCloseTo(4, 12);
		expect(failurePoint({ inputs: { x: 2 }, outcome: ({ x }) => (x - 1) * (x - 4) })[0].value).toBeCloseTo(1, 12);
		const alike = failurePoint({ inputs: { a: 1, b: 1, c: 1, d: 1 }, outcome: ({ a, b, c }) => a + b + c - 2.5 });
		expect(alike.map((point) => point.id)).toEqual(['a', 'b', 'c', 'd']);
		const hopeless = failurePoint({ inputs: { a: 1, b: 2, c: 3 }, outcome: () => 1 });
		expect(hopeless.map((point) => point.id)).toEqual(['a', 'b', 'c']);
		const negative = failurePoint({ inputs: { x: -2 }, outcome: ({ x }) => x + 3 })[0];
		expect(negative.value).toBeCloseTo(-3, 12);
		expect(negative.relative).toBeCloseTo(-0.5, 12);
	});

	test('by convention: without limits from 0 to 10 times the base, -1 to 1 around 0', () => {
		const value = (base: number, zero: number) =>
			failurePoint({ inputs: { x: base }, outcome: ({ x }) => x - zero })[0].value;
		expect(value(1, 9.99)).toBeCloseTo(9.99, 10);
		expect(value(1, 10.01)).toBeNull();
		expect(value(1, 0.05)).toBeCloseTo(0.05, 12);
		expect(value(-1, -0.05)).toBeCloseTo(-0.05, 12);
		expect(value(1, -0.01)).toBeNull();
		expect(value(0, 0.99)).toBeCloseTo(0.99, 10);
		expect(value(0, 1.01)).toBeNull();
	});
});

describe('tornado', () => {
	test('derived by hand: each range alone, the others at their mode; plain numbers only with a spread', () => {
		const model = {
			inputs: {
				price: { kind: 'pert', min: 9, mode: 10, max: 12 },
				cost: { kind: 'triangular', min: 5, mode: 6, max: 9 },
				volume: 100,
				fixed: { kind: 'pert', min: 30, mode: 30, max: 30 },
			},
			outcome: ({ price, cost, volume, fixed }: Record<string, number>) => (price - cost) * volume - fixed,
		} as const;
		expect(tornado(model)).toEqual([
			{ id: 'cost', low: 5, high: 9, atLow: 470, atHigh: 70, swing: 400 },
			{ id: 'price', low: 9, high: 12, atLow: 270, atHigh: 570, swing: 300 },
		]);
		const bars = tornado(model, { spread: 0.1 });
		expect(bars.map((bar) => bar.id)).toEqual(['cost', 'price', 'volume']);
		expect(bars[2]).toEqual({ id: 'volume', low: 90, high: 110, atLow: 330, atHigh: 410, swing: 80 });
	});

	test('derived by hand: equal swings keep the input order, negative numbers are varied by their size', () => {
		const model = { inputs: { b: 10, a: -10 }, outcome: ({ a, b }: Record<string, number>) => a + b };
		expect(tornado(model, { spread: 0.5 })).toEqual([
			{ id: 'b', low: 5, high: 15, atLow: -5, atHigh: 5, swing: 10 },
			{ id: 'a', low: -15, high: -5, atLow: -5, atHigh: 5, swing: 10 },
		]);
	});
});
