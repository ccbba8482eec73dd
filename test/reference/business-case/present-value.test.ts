import { describe, expect, test } from 'vitest';
import {
	breakEvenQuantity,
	internalRateOfReturn,
	netPresentValue,
	paybackPeriod,
} from '../../../src/domain/business-case';

const years = (count: number, amount: number) => new Array<number>(count).fill(amount);

describe('netPresentValue against published examples', () => {
	test.each([
		// The spreadsheet function discounts its first value too, so today's 0 stands in front. Values read in tests of
		// programs that quote https://support.microsoft.com/en-us/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568
		['Microsoft Excel, NPV, example 1: 1,188.44', 0.1, [0, -10000, 3000, 4200, 6800], 1188.44],
		['Microsoft Excel, NPV, example 2: 1,922.06', 0.08, [-40000, 8000, 9200, 10000, 12000, 14500], 1922.06],
		[
			'Microsoft Excel, NPV, example 2 with a loss: -3,749.47',
			0.08,
			[-40000, 8000, 9200, 10000, 12000, 14500, -9000],
			-3749.47,
		],
		// http://www.manualowl.com/m/Hewlett-Packard/HP12C/Manual/244345?page=60
		["HP 12C user's guide: duplex, 212.18", 0.13, [-80000, -500, 4500, 5500, 4500, 130000], 212.18],
		// https://www.manualsdir.com/manuals/89748/hp-12c-financial-calculator.html?page=62
		[
			"HP 12C user's guide: real estate, grouped cash flows, 907.77",
			0.135,
			[-79000, 14000, 11000, 10000, 10000, 10000, 9100, 9000, 9000, 4500, 100000],
			907.77,
		],
	])('%s', (_, rate, cashFlows, printed) => {
		expect(netPresentValue(rate, cashFlows)).toBeCloseTo(printed, 2);
	});

	test.each([
		['after Brealey, Myers and Allen: office building; 30,000 derived by hand', 0.05, [-370000, 420000], 30000],
		[
			'after Brealey, Myers and Allen: payback table, project A; 2,624 derived by hand',
			0.1,
			[-2000, 500, 500, 5000],
			2624,
		],
		['after Brealey, Myers and Allen: payback table, project B; -58 derived by hand', 0.1, [-2000, 500, 1800, 0], -58],
		['after Brealey, Myers and Allen: payback table, project C; 50 derived by hand', 0.1, [-2000, 1800, 500, 0], 50],
		['after Brealey, Myers and Allen: no internal rate; 339 derived by hand', 0.1, [1000, -3000, 2500], 339],
	])('%s', (_, rate, cashFlows, printed) => {
		expect(Math.round(netPresentValue(rate, cashFlows))).toBe(printed);
	});

	test('derived by hand: an annuity, (1 - 1.06^-20) / 0.06', () => {
		expect(netPresentValue(0.06, [0, ...years(20, 1)])).toBeCloseTo((1 - 1.06 ** -20) / 0.06, 13);
	});

	test('derived by hand: rate 0 adds up, negative rates make later money dearer', () => {
		expect(netPresentValue(0, [-5, 2, 4])).toBe(1);
		expect(netPresentValue(-0.5, [1, 1, 1])).toBe(1 + 2 + 4);
		expect(netPresentValue(0.3, [7])).toBe(7);
	});
});

describe('internalRateOfReturn against published examples', () => {
	const unique = (cashFlows: number[]) => {
		const result = internalRateOfReturn(cashFlows);
		if (result.kind !== 'unique') throw new Error(`found ${JSON.stringify(result)}`);
		return result.rate;
	};

	test.each([
		// The first two read at https://www.baby-kingdom.com/forum.php?mod=viewthread&tid=195996 (-2.12 and 8.66 percent), the
		// third in the tests of a program.
		['Microsoft Excel, IRR after four years: -2.1 %', [-70000, 12000, 15000, 18000, 21000], -0.021, 3],
		['Microsoft Excel, IRR after five years: 8.7 %', [-70000, 12000, 15000, 18000, 21000, 26000], 0.087, 3],
		['Microsoft Excel, IRR after two years: -44.4 %', [-70000, 12000, 15000], -0.444, 3],
		[
			"after HP 12C user's guide: duplex; 13.06 % checked independently",
			[-80000, -500, 4500, 5500, 4500, 130000],
			0.1306,
			4,
		],
		// https://manualshive.com/en/manual/hp/0012c-90001/18915?page=63
		[
			"HP 12C user's guide: grouped cash flows, 13.72 %",
			[-79000, 14000, 11000, 10000, 10000, 10000, 9100, 9000, 9000, 4500, 100000],
			0.1372,
			4,
		],
		// http://www.hpmuseum.org/cgi-sys/cgiwrap/hpmuseum/archv013.cgi?read=40149
		['Museum of HP Calculators, forum 2003: 10.65 %', [-10000, 5000, 4000, 3000], 0.1065, 4],
		['after Brealey, Myers and Allen: 28.08 %, derived by hand', [-4000, 2000, 4000], 0.2808, 4],
	])('%s', (_, cashFlows, printed, digits) => {
		expect(unique(cashFlows)).toBeCloseTo(printed, digits);
	});

	test('Strip Mining Inc. (worked exercise, homeworkhost.com): 7.74 % and 92.26 %', () => {
		// https://homeworkhost.com/questions/2772235/strip-mining-inc-can-develop-a-new-mine-at-an-initial-cost-of-14-million-the-9cb1139f
		const result = internalRateOfReturn([-14, 42, -29]);
		expect(result).toEqual({ kind: 'multiple', rates: [expect.closeTo(0.0774, 4), expect.closeTo(0.9226, 4)] });
	});

	test('after Lorie and Savage 1955: the oil pump; 25 % and 400 % derived by hand', () => {
		const result = internalRateOfReturn([-1600, 10000, -10000]);
		expect(result).toEqual({ kind: 'multiple', rates: [expect.closeTo(0.25, 12), expect.closeTo(4, 12)] });
	});

	test('after Brealey, Myers and Allen: strip mine; -44.0 % and 11.6 % checked independently', () => {
		const result = internalRateOfReturn([-60, ...years(9, 12), -15]);
		expect(result).toEqual({ kind: 'multiple', rates: [expect.closeTo(-0.44, 3), expect.closeTo(0.116, 3)] });
	});

	test('after Brealey, Myers and Allen: 1,000, -3,000, 2,500 has none, derived by hand', () => {
		expect(internalRateOfReturn([1000, -3000, 2500])).toEqual({ kind: 'none' });
	});

	test('derived by hand: a double root counts once', () => {
		// -100 (1 - 1.1 x)^2
		expect(unique([-100, 220, -121])).toBeCloseTo(0.1, 7);
		// (1 - 1.2 x)^3 has a triple root.
		expect(unique([-1, 3.6, -4.32, 1.728])).toBeCloseTo(0.2, 4);
	});

	test('derived by hand: three rates, 10 %, 20 % and 30 %', () => {
		// -(1 - 1.1 x)(1 - 1.2 x)(1 - 1.3 x) times a million
		const result = internalRateOfReturn([-1000000, 3600000, -4310000, 1716000]);
		expect(result).toEqual({
			kind: 'multiple',
			rates: [expect.closeTo(0.1, 9), expect.closeTo(0.2, 9), expect.closeTo(0.3, 9)],
		});
	});

	test('derived by hand: a double and a single root are two rates', () => {
		// (1 - 1.5 x)^2 (1 - 3 x), all exact in binary
		const result = internalRateOfReturn([1, -6, 11.25, -6.75]);
		expect(result).toEqual({ kind: 'multiple', rates: [expect.closeTo(0.5, 7), expect.closeTo(2, 12)] });
	});

	test('by convention: both ends of the search belong to it, beyond them nothing is found', () => {
		expect(unique([-1, 11])).toBeCloseTo(10, 12);
		expect(unique([-1, 0.01])).toBeCloseTo(-0.99, 12);
		expect(internalRateOfReturn([-1, 11.001])).toEqual({ kind: 'none' });
		expect(internalRateOfReturn([-1, 0.0099])).toEqual({ kind: 'none' });
	});

	test('by convention: nothing to find', () => {
		expect(internalRateOfReturn([0, 0])).toEqual({ kind: 'none' });
		expect(internalRateOfReturn([5])).toEqual({ kind: 'none' });
		expect(internalRateOfReturn([-5, -1])).toEqual({ kind: 'none' });
	});

	test('derived by hand: 360 periods, zeros in front, between and behind', () => {
		const annuity = (1 - 1.01 ** -360) / 0.01;
		expect(unique([-annuity, ...years(360, 1)])).toBeCloseTo(0.01, 12);
		expect(unique([0, -100, 0, 121, 0])).toBeCloseTo(0.1, 12);
	});
});

describe('paybackPeriod', () => {
	test.each([
		// The book counts whole years. Table: https://issuhub.com/view/index/5159?pageIndex=94; 3, 2 and 2 years:
		// https://www.coursera.org/lecture/corporate-entrepreneurs-financing/project-payback-period-nCCjH
		['Brealey, Myers and Allen: project A', [-2000, 500, 500, 5000], 3],
		['Brealey, Myers and Allen: project B', [-2000, 500, 1800, 0], 2],
		['Brealey, Myers and Allen: project C', [-2000, 1800, 500, 0], 2],
	])('%s', (_, cashFlows, printed) => {
		expect(Math.ceil(paybackPeriod(cashFlows) ?? Number.NaN)).toBe(printed);
	});

	test.each([
		// https://justaaa.com/finance/165807-assume-a-72000-investment-and-the-following-cash
		['worked exercise, justaaa.com: investment A, 3.7', [-72000, 25000, 25000, 15000, 10000, 30000], 0, 3.7, 2],
		['worked exercise, justaaa.com: investment B, 2.7', [-72000, 22000, 15000, 50000], 0, 2.7, 2],
		// https://currentessays.com/suppose-your-firm-is-considering-investing-in-a-project-with-the-cash-flows-shown-below/
		[
			'worked exercise, currentessays.com: discounted at 9 %, 3.45',
			[-5100, 1280, 2480, 1680, 1680, 1480, 1280],
			0.09,
			3.45,
			2,
		],
	])('%s', (_, cashFlows, rate, printed, digits) => {
		expect(paybackPeriod(cashFlows, rate)).toBeCloseTo(printed, digits);
	});

	test.each([
		['derived by hand: even cash flows', [-1000, 400, 400, 400], 0, 2.5],
		['derived by hand: at the end of a year', [-1000, 500, 500], 0, 2],
		['derived by hand: at the end of a year, idle years follow', [-1000, 500, 500, 0, 0], 0, 2],
		['derived by hand: never negative', [0, 5, -5, 1], 0, 0],
		['derived by hand: not back at the end', [-1000, 999], 0, null],
		['derived by hand: back, lost again, back for good', [-100, 150, -100, 100], 0, 2.5],
		['derived by hand: back and lost again', [-100, 150, -100], 0, null],
		['derived by hand: first positive, then negative', [100, -200, 50, 100], 0, 2.5],
		// Discounted at 10 %: 50, 50, 50 after one, two, three years.
		['derived by hand: discounted', [-120, 55, 60.5, 66.55], 0.1, 2.4],
		['derived by hand: discounted, negative rate', [-3, 1, 1], -0.5, 1.25],
		['derived by hand: a sum that is zero but for rounding', [-0.1, -0.2, 0.3], 0, 2],
		['derived by hand: rounding the other way', [-0.3, 0.1, 0.2], 0, 2],
		['derived by hand: a single payment', [-1], 0, null],
		['derived by hand: tiny amounts are amounts', [-2e-13, 1e-13, 4e-13], 0, 1.25],
	])('%s', (_, cashFlows, rate, expected) => {
		const result = paybackPeriod(cashFlows, rate);
		if (expected === null) expect(result).toBeNull();
		else expect(result).toBeCloseTo(expected, 12);
	});
});

describe('breakEvenQuantity against published examples', () => {
	test.each([
		// https://www.scribd.com/document/495053642/MgtAct-Amrita-11531005
		['worked exercise, scribd.com 495053642: stoves at 50, 6,000', 50, 32, 108000, 6000],
		// https://pastebin.com/bidnRtmP
		['worked exercise, pastebin.com bidnRtmP: 14,000 units', 12, 5, 98000, 14000],
		// https://qammunity.org/6286543/?show=6286544
		['worked exercise, qammunity.org 6286543: 100 units', 30, 20, 1000, 100],
		// https://qammunity.org/11760089/?show=11760090
		['worked exercise, qammunity.org 11760089: 856 birdhouses', 30, 14.5, 13268, 856],
		// https://cal53.calculator.city/?p=192031 and https://cal11.calculator.city/break-even-calculation-questions-gmat.html
		['worked example, calculator.city: 1,000 units', 20, 10, 10000, 1000],
		['after Horngren, Cost Accounting: GMAT Success; 25 derived by hand', 200, 120, 2000, 25],
		['after Garrison, Managerial Accounting: Acoustic Concepts; 350 derived by hand', 250, 150, 35000, 350],
		['after OpenStax, Managerial Accounting: Hicks Manufacturing; 225 derived by hand', 100, 20, 18000, 225],
		['derived by hand: not rounded', 10, 7, 10, 10 / 3],
		['derived by hand: nothing to cover', 10, 7, 0, 0],
		['by convention: no contribution', 7, 7, 10, null],
		['by convention: a loss on every unit', 6, 7, 0, null],
	])('%s', (_, price, variableCost, fixedCost, expected) => {
		expect(breakEvenQuantity({ price, variableCost, fixedCost })).toBe(expected);
	});
});
