import { fail, requireBetween, requireInteger, requireNonNegative } from '../shared/check';
import { presentValue } from './net-present-value';
import { checkRange, likeliest, type Range } from './range';
import type { Model } from './simulate';

/**
 * A business case in plain figures. Money is in one currency, shares and rates are 0..1 (0.3 is 30 %), years count from
 * 1; year 0 is today. What is left out is 0.
 */
export type BusinessCase = {
	/** How many years are planned, 1 to 50. */
	years: number;
	/** Over how many years the investment is written off, at least 1. */
	depreciationYears: number;
	/** Units a year once the ramp is over. */
	volume: Range;
	/** Share of that volume in year 1, 2, ...; full volume in every later year. */
	ramp?: readonly Range[];
	/** Revenue a unit in year 1. */
	price: Range;
	/** Change of the price a year, -0.02 for 2 % less every year. */
	priceChange?: Range;
	/** Cost a unit in year 1. */
	variableCost: Range;
	variableCostChange?: Range;
	/** Cost in year 1 that does not depend on the volume, without depreciation. */
	fixedCost: Range;
	fixedCostChange?: Range;
	/** Paid today. */
	investment: Range;
	/** What the equipment brings at the end of the last year. */
	residualValue?: Range;
	/** Share of the investment that a grant pays back at the end of year 1; it lowers what is written off. */
	grantShare?: Range;
	/** Tax on profit; losses are carried forward and set against later profits. */
	taxRate?: Range;
	/** Working capital as a share of the year's revenue; released at the end of the last year. */
	workingCapitalShare?: Range;
	/** Discount rate a year. */
	discountRate: Range;
};

/** One year of a business case; amounts that go out are negative only in `cashFlow` and the columns derived from it. */
export type CashFlowYear = {
	year: number;
	volume: number;
	price: number;
	revenue: number;
	variableCost: number;
	fixedCost: number;
	depreciation: number;
	/** Proceeds of the equipment minus its book value, in the last year. */
	disposalGain: number;
	profitBeforeTax: number;
	/** Losses still to be set against profits after this year. */
	lossCarriedForward: number;
	tax: number;
	profitAfterTax: number;
	/** What working capital binds in addition (negative: releases). */
	workingCapitalChange: number;
	investment: number;
	grant: number;
	residualValue: number;
	cashFlow: number;
	cumulative: number;
	discounted: number;
	cumulativeDiscounted: number;
};

/** A model whose outcome is the net present value, with the limits inside which each figure makes sense. */
export type CashFlowModel = Model & { limits: Record<string, { min: number; max: number }> };

type Sign = 'notNegative' | 'share' | 'change' | 'rate';

/** The figures of a business case in the order in which they are shown, and what values they may take. */
const FIGURES: Record<Exclude<keyof BusinessCase, 'years' | 'depreciationYears' | 'ramp'>, Sign> = {
	volume: 'notNegative',
	price: 'notNegative',
	priceChange: 'change',
	variableCost: 'notNegative',
	variableCostChange: 'change',
	fixedCost: 'notNegative',
	fixedCostChange: 'change',
	investment: 'notNegative',
	residualValue: 'notNegative',
	grantShare: 'share',
	taxRate: 'share',
	workingCapitalShare: 'share',
	discountRate: 'rate',
};
const names = Object.keys(FIGURES) as (keyof typeof FIGURES)[];

/** Largest figure that is accepted: every sum and product of the model stays far inside the range of numbers. */
const LARGEST = 1e50;

/** What the loop over the years keeps of the year before. */
type Carry = { bookValue: number; loss: number; workingCapital: number };

/**
 * The cash-flow model of a business case: what `simulate`, `tornado` and `failurePoint` need, with the net present value
 * as the outcome.
 *
 * Inputs are named as in `BusinessCase`; the shares of the ramp are `ramp1`, `ramp2`, ... The conventions are those of
 * `cashFlowTable`. Figures that are left out take no part.
 *
 * @throws RangeError  when years is not a whole number from 1 to 50, depreciationYears not one from 1 to 100, the ramp
 *   is longer than the plan, or a figure (every end of a range) is outside what it may be: prices, costs and amounts
 *   0..1e50, shares 0..1, yearly changes -1..10, the discount rate above -1 and at most 10
 * @example
 * const model = cashFlowModel({
 *   years: 2, depreciationYears: 2, volume: 10, price: 12, variableCost: 4, fixedCost: 20, investment: 100, discountRate: 0.1,
 * });
 * model.outcome(model.inputs) // 60 / 1.1 + 60 / 1.21 - 100
 */
export function cashFlowModel(plan: BusinessCase): CashFlowModel {
	checkBusinessCase(plan, 'cashFlowModel');
	const inputs: Record<string, Range> = {};
	const limits: CashFlowModel['limits'] = {};
	for (const name of names) {
		const range = plan[name];
		if (range === undefined) continue;
		inputs[name] = range;
		limits[name] = limitsOf(FIGURES[name], likeliest(range));
	}
	plan.ramp?.forEach((range, i) => {
		inputs[`ramp${i + 1}`] = range;
		limits[`ramp${i + 1}`] = { min: 0, max: 1 };
	});
	const { years, depreciationYears } = plan;
	const rampNames = (plan.ramp ?? []).map((_, i) => `ramp${i + 1}`);
	const ramp = new Float64Array(rampNames.length);
	const flows = new Float64Array(years + 1);
	const row = emptyYear();
	const carry: Carry = { bookValue: 0, loss: 0, workingCapital: 0 };
	const outcome = (values: Record<string, number>) => {
		for (let i = 0; i < ramp.length; i++) ramp[i] = values[rampNames[i]];
		for (let year = 0; year <= years; year++) {
			fillYear(row, carry, year, years, depreciationYears, values, ramp);
			flows[year] = row.cashFlow;
		}
		return presentValue(values.discountRate, flows);
	};
	return { inputs, outcome, limits };
}

/**
 * The business case year by year: volumes, revenue, cost, depreciation, tax, working capital, cash flow, and its sums.
 *
 * Ranges enter with their most likely value, unless `figures` gives a value for the name. Conventions:
 * - Year 0 holds the investment alone. Everything else falls at the end of its year.
 * - Volume: full volume times the ramp. Price and costs change by their yearly rate from year 2 on.
 * - The grant (share x investment) comes at the end of year 1 and lowers the amount that is written off.
 * - Depreciation is linear over `depreciationYears`. At the end of the last planned year the equipment is sold for the
 *   residual value; the difference to the book value is profit or loss.
 * - Tax: the rate on profit, after losses of earlier years have been set against it; no tax is paid back on a loss.
 * - Working capital is a share of the year's revenue. Its change is paid in the same year; in the last year all of it
 *   comes back.
 * - Profit before tax = revenue - variable cost - fixed cost - depreciation + disposal gain. Cash flow = revenue -
 *   variable cost - fixed cost - tax - change of working capital - investment + grant + residual value.
 *
 * Source: discounted cash flow as in Brealey, Myers and Allen, Principles of Corporate Finance; the treatment of grant,
 * losses and release of working capital is a simplification and not tax advice.
 *
 * @returns one row a year, from year 0 to the last
 * @throws RangeError  as `cashFlowModel`, and when `figures` names an unknown figure or a value outside its limits
 * @example
 * cashFlowTable({
 *   years: 2, depreciationYears: 2, volume: 10, price: 12, variableCost: 4, fixedCost: 20, investment: 100,
 *   taxRate: 0.3, discountRate: 0.1,
 * }).map((row) => row.cashFlow)
 * // [-100, 57, 57]
 */
export function cashFlowTable(plan: BusinessCase, figures: Record<string, number> = {}): CashFlowYear[] {
	const known = new Set<string>([...names, ...(plan.ramp ?? []).map((_, i) => `ramp${i + 1}`)]);
	for (const name of Object.keys(figures)) {
		if (!known.has(name)) fail(`cashFlowTable: figures.${name}`, 'is not a figure of the business case');
	}
	const settled: BusinessCase = { ...plan };
	for (const name of names) if (figures[name] !== undefined) settled[name] = figures[name];
	settled.ramp = (plan.ramp ?? []).map((range, i) => figures[`ramp${i + 1}`] ?? range);
	checkBusinessCase(settled, 'cashFlowTable');

	const values: Record<string, number> = {};
	for (const name of names) values[name] = likeliest(settled[name] ?? 0);
	const ramp = Float64Array.from(settled.ramp, likeliest);
	const rows: CashFlowYear[] = [];
	const carry: Carry = { bookValue: 0, loss: 0, workingCapital: 0 };
	let cumulative = 0;
	let cumulativeDiscounted = 0;
	for (let year = 0; year <= plan.years; year++) {
		const row = emptyYear();
		fillYear(row, carry, year, plan.years, plan.depreciationYears, values, ramp);
		row.discounted = row.cashFlow / (1 + values.discountRate) ** year;
		cumulative += row.cashFlow;
		cumulativeDiscounted += row.discounted;
		row.cumulative = cumulative;
		row.cumulativeDiscounted = cumulativeDiscounted;
		rows.push(row);
	}
	return rows;
}

/** One year from the figures and what the year before left behind; the years must come in order, from 0. */
function fillYear(
	row: CashFlowYear,
	carry: Carry,
	year: number,
	years: number,
	depreciationYears: number,
	figures: Record<string, number>,
	ramp: Float64Array,
): void {
	const investment = figures.investment;
	const grant = investment * (figures.grantShare ?? 0);
	row.year = year;
	if (year === 0) {
		carry.bookValue = investment - grant;
		carry.loss = 0;
		carry.workingCapital = 0;
		row.price = figures.price;
		row.variableCost = 0;
		row.fixedCost = 0;
		row.investment = investment;
		row.cashFlow = 0 - investment;
		return;
	}
	const last = year === years;
	const age = year - 1;
	row.volume = figures.volume * (age < ramp.length ? ramp[age] : 1);
	row.price = figures.price * compound(figures.priceChange, age);
	row.revenue = row.volume * row.price;
	row.variableCost = row.volume * figures.variableCost * compound(figures.variableCostChange, age);
	row.fixedCost = figures.fixedCost * compound(figures.fixedCostChange, age);

	row.depreciation = year <= depreciationYears ? (investment - grant) / depreciationYears : 0;
	carry.bookValue = year < depreciationYears ? carry.bookValue - row.depreciation : 0;
	row.residualValue = last ? (figures.residualValue ?? 0) : 0;
	row.disposalGain = last ? row.residualValue - carry.bookValue : 0;

	const surplus = row.revenue - row.variableCost - row.fixedCost;
	row.profitBeforeTax = surplus - row.depreciation + row.disposalGain;
	const taxable = row.profitBeforeTax - carry.loss;
	carry.loss = taxable < 0 ? -taxable : 0;
	row.lossCarriedForward = carry.loss;
	row.tax = taxable > 0 ? taxable * (figures.taxRate ?? 0) : 0;
	row.profitAfterTax = row.profitBeforeTax - row.tax;

	const workingCapital = last ? 0 : row.revenue * (figures.workingCapitalShare ?? 0);
	row.workingCapitalChange = workingCapital - carry.workingCapital;
	carry.workingCapital = workingCapital;

	row.investment = 0;
	row.grant = year === 1 ? grant : 0;
	row.cashFlow = surplus - row.tax - row.workingCapitalChange + row.grant + row.residualValue;
}

/** (1 + change)^years by multiplication: the same on every machine. */
function compound(change: number | undefined, years: number): number {
	if (change === undefined || change === 0) return 1;
	let factor = 1;
	for (let i = 0; i < years; i++) factor *= 1 + change;
	return factor;
}

function emptyYear(): CashFlowYear {
	return {
		year: 0,
		volume: 0,
		price: 0,
		revenue: 0,
		variableCost: 0,
		fixedCost: 0,
		depreciation: 0,
		disposalGain: 0,
		profitBeforeTax: 0,
		lossCarriedForward: 0,
		tax: 0,
		profitAfterTax: 0,
		workingCapitalChange: 0,
		investment: 0,
		grant: 0,
		residualValue: 0,
		cashFlow: 0,
		cumulative: 0,
		discounted: 0,
		cumulativeDiscounted: 0,
	};
}

/** Where `failurePoint` looks: up to ten times an amount, all of a share, any plausible yearly change. */
function limitsOf(sign: Sign, base: number): { min: number; max: number } {
	if (sign === 'share') return { min: 0, max: 1 };
	if (sign === 'change') return { min: Math.min(-0.5, base), max: Math.max(0.5, base) };
	if (sign === 'rate') return { min: Math.min(-0.5, base), max: 10 };
	return { min: 0, max: base * 10 };
}

function checkBusinessCase(plan: BusinessCase, caller: string): void {
	requireInteger(plan.years, 1, 50, `${caller}: years`);
	requireInteger(plan.depreciationYears, 1, 100, `${caller}: depreciationYears`);
	for (const name of names) {
		const range = plan[name];
		const required = ['volume', 'price', 'variableCost', 'fixedCost', 'investment', 'discountRate'].includes(name);
		if (range !== undefined || required) checkFigure(range as Range, FIGURES[name], `${caller}: ${name}`);
	}
	const ramp = plan.ramp ?? [];
	if (ramp.length > plan.years) fail(`${caller}: ramp`, 'must not be longer than the plan');
	ramp.forEach((range, i) => {
		checkFigure(range, 'share', `${caller}: ramp[${i}]`);
	});
}

function checkFigure(range: Range, sign: Sign, name: string): void {
	checkRange(range, name);
	const ends = typeof range === 'number' ? [range] : [range.min, range.max];
	for (const value of ends) {
		if (sign === 'notNegative') requireNonNegative(value, name);
		if (sign === 'notNegative') requireBetween(value, 0, LARGEST, name);
		if (sign === 'share') requireBetween(value, 0, 1, name);
		if (sign === 'change') requireBetween(value, -1, 10, name);
		if (sign === 'rate') {
			requireBetween(value, -1, 10, name);
			if (value === -1) fail(name, 'must be greater than -1');
		}
	}
}
