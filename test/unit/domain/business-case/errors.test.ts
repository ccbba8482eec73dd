import { describe, expect, test } from 'vitest';
import {
	type BusinessCase,
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
} from '../../../../src/domain/business-case';

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
const identity = (inputs: Record<string, number>) => inputs.x;
const run = (x: Range, outcome: (inputs: Record<string, number>) => number = identity) =>
	simulate({ inputs: { x }, outcome }, { runs: 5, seed: 1 });
const triangle = (min: number, mode: number, max: number): Range => ({ kind: 'triangular', min, mode, max });
const plan = (change: Partial<BusinessCase> = {}): BusinessCase => ({
	years: 3,
	depreciationYears: 3,
	volume: 10,
	price: 5,
	variableCost: 2,
	fixedCost: 4,
	investment: 30,
	discountRate: 0.1,
	...change,
});

describe('invalid input is named', () => {
	test.each<[string, () => unknown, string]>([
		['npv rate', () => netPresentValue(-1, [1]), 'netPresentValue: rate must be greater than -1'],
		['npv rate NaN', () => netPresentValue(nan, [1]), 'netPresentValue: rate must be a finite number'],
		['npv empty', () => netPresentValue(0.1, []), 'netPresentValue: cashFlows must not be empty'],
		['npv NaN', () => netPresentValue(0.1, [1, nan]), 'netPresentValue: cashFlows[1] must be a finite number'],
		[
			'npv overflow',
			() => netPresentValue(-0.999999, new Array(200).fill(1)),
			'netPresentValue: cashFlows are too large for this rate',
		],
		['irr empty', () => internalRateOfReturn([]), 'internalRateOfReturn: cashFlows must not be empty'],
		[
			'irr infinite',
			() => internalRateOfReturn([-1, infinity]),
			'internalRateOfReturn: cashFlows[1] must be a finite number',
		],
		['payback empty', () => paybackPeriod([]), 'paybackPeriod: cashFlows must not be empty'],
		['payback rate', () => paybackPeriod([1], -1.5), 'paybackPeriod: rate must be greater than -1'],
		[
			'payback overflow',
			() => paybackPeriod([-1, 1e308, 1e308], -0.5),
			'paybackPeriod: cashFlows[1] is too large for this rate',
		],
		[
			'break-even price',
			() => breakEvenQuantity({ price: -1, variableCost: 0, fixedCost: 0 }),
			'breakEvenQuantity: price must not be negative',
		],
		[
			'break-even variable cost',
			() => breakEvenQuantity({ price: 1, variableCost: -1, fixedCost: 0 }),
			'breakEvenQuantity: variableCost must not be negative',
		],
		[
			'break-even fixed cost',
			() => breakEvenQuantity({ price: 1, variableCost: 0, fixedCost: nan }),
			'breakEvenQuantity: fixedCost must be a finite number',
		],
		[
			'break-even overflow',
			() => breakEvenQuantity({ price: 1e-300, variableCost: 0, fixedCost: 1e300 }),
			'breakEvenQuantity: fixedCost is too large for this contribution',
		],
		[
			'runs',
			() => simulate({ inputs: {}, outcome: () => 1 }, { runs: 0, seed: 1 }),
			'simulate: runs must be at least 1',
		],
		[
			'seed',
			() => simulate({ inputs: {}, outcome: () => 1 }, { runs: 1, seed: infinity }),
			'simulate: seed must be a finite number',
		],
		[
			'range kind',
			() => run({ kind: 'normal' as 'pert', min: 0, mode: 1, max: 2 }),
			'simulate: inputs.x.kind must be one of triangular, pert',
		],
		['range mode low', () => run(triangle(1, 0, 2)), 'simulate: inputs.x.mode must not be less than min'],
		['range mode high', () => run(triangle(1, 3, 2)), 'simulate: inputs.x.mode must not be greater than max'],
		['range min', () => run(triangle(nan, 1, 2)), 'simulate: inputs.x.min must be a finite number'],
		['range max', () => run(triangle(0, 1, infinity)), 'simulate: inputs.x.max must be a finite number'],
		['range too wide', () => run(triangle(-1.5e308, 0, 1.5e308)), 'simulate: inputs.x.max is too far from min'],
		['range missing', () => run(null as unknown as Range), 'simulate: inputs.x must be a number or a range'],
		['number NaN', () => run(nan), 'simulate: inputs.x must be a finite number'],
		['outcome', () => run(1, () => nan), 'simulate: outcome of run 1 must be a finite number'],
		[
			'tornado spread',
			() => tornado({ inputs: {}, outcome: () => 1 }, { spread: -1 }),
			'tornado: spread must not be negative',
		],
		[
			'tornado range',
			() => tornado({ inputs: { x: triangle(1, 0, 2) }, outcome: identity }),
			'tornado: inputs.x.mode must not be less than min',
		],
		[
			'tornado outcome',
			() => tornado({ inputs: { x: triangle(0, 1, 2) }, outcome: () => infinity }),
			'tornado: outcome at x = 0 must be a finite number',
		],
		[
			'limits',
			() => failurePoint({ inputs: { x: 5 }, outcome: identity, limits: { x: { min: 6, max: 9 } } }),
			'failurePoint: limits.x must include the base',
		],
		[
			'limits above',
			() => failurePoint({ inputs: { x: 5 }, outcome: identity, limits: { x: { min: 0, max: 4 } } }),
			'failurePoint: limits.x must include the base',
		],
		[
			'limits infinite',
			() => failurePoint({ inputs: { x: 5 }, outcome: identity, limits: { x: { min: 0, max: infinity } } }),
			'failurePoint: limits.x.max must be a finite number',
		],
		['years', () => cashFlowModel(plan({ years: 0 })), 'cashFlowModel: years must be between 1 and 50'],
		[
			'depreciation',
			() => cashFlowModel(plan({ depreciationYears: 1.5 })),
			'cashFlowModel: depreciationYears must be a whole number',
		],
		['volume', () => cashFlowModel(plan({ volume: -1 })), 'cashFlowModel: volume must not be negative'],
		[
			'price range',
			() => cashFlowModel(plan({ price: triangle(-1, 1, 2) })),
			'cashFlowModel: price must not be negative',
		],
		[
			'price huge',
			() => cashFlowModel(plan({ price: triangle(0, 1, 1e60) })),
			'cashFlowModel: price must be between 0 and',
		],
		[
			'missing',
			() => cashFlowModel({ ...plan(), price: undefined as unknown as number }),
			'cashFlowModel: price must be a number or a range',
		],
		['tax', () => cashFlowModel(plan({ taxRate: 1.2 })), 'cashFlowModel: taxRate must be between 0 and 1'],
		[
			'change',
			() => cashFlowModel(plan({ priceChange: -1.2 })),
			'cashFlowModel: priceChange must be between -1 and 10',
		],
		[
			'discount rate',
			() => cashFlowModel(plan({ discountRate: -1 })),
			'cashFlowModel: discountRate must be greater than -1',
		],
		['ramp', () => cashFlowModel(plan({ ramp: [1, 2] })), 'cashFlowModel: ramp[1] must be between 0 and 1'],
		[
			'ramp length',
			() => cashFlowModel(plan({ ramp: [1, 1, 1, 1] })),
			'cashFlowModel: ramp must not be longer than the plan',
		],
		['table', () => cashFlowTable(plan({ years: 51 })), 'cashFlowTable: years must be between 1 and 50'],
		[
			'figure unknown',
			() => cashFlowTable(plan(), { prize: 1 }),
			'cashFlowTable: figures.prize is not a figure of the business case',
		],
		['figure outside', () => cashFlowTable(plan(), { price: -1 }), 'cashFlowTable: price must not be negative'],
	])('%s', (_, call, message) => {
		expect(call).toThrow(RangeError);
		expect(call).toThrow(message);
	});
});

describe('edges that are no errors', () => {
	test('late zeros do not turn a huge discount factor into NaN', () => {
		expect(paybackPeriod([-1, 2, ...new Array<number>(2000).fill(0)], -0.9)).toBeCloseTo(0.05, 12);
		expect(netPresentValue(-0.9, [-1, 1, ...new Array<number>(2000).fill(0)])).toBeCloseTo(9, 12);
	});

	test('huge outcomes have a finite mean and histogram', () => {
		const result = run(triangle(1e308, 1.2e308, 1.5e308));
		expect(Number.isFinite(result.mean)).toBe(true);
		expect(result.histogram.every((c) => Number.isFinite(c.from) && Number.isFinite(c.to))).toBe(true);
	});

	test('a single run', () => {
		const result = run(triangle(0, 1, 2));
		const single = simulate({ inputs: { x: triangle(0, 1, 2) }, outcome: identity }, { runs: 1, seed: 1 });
		expect(single.p10).toBe(single.p90);
		expect(result.histogram).toHaveLength(30);
	});

	test('a plan without optional figures has no tax, no grant, no working capital', () => {
		const rows = cashFlowTable(plan());
		expect(rows.map((row) => row.cashFlow)).toEqual([-30, 26, 26, 26]);
		expect(Object.keys(cashFlowModel(plan()).inputs)).toEqual([
			'volume',
			'price',
			'variableCost',
			'fixedCost',
			'investment',
			'discountRate',
		]);
	});
});
