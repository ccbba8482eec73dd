import {
	type BusinessCase,
	breakEvenQuantity,
	type CashFlowYear,
	cashFlowTable,
	type InternalRate,
	internalRateOfReturn,
	netPresentValue,
	paybackPeriod,
	type Range,
} from '../../domain/business-case';
import { listKeyed } from '../../workspace';
import type { BusinessCaseRecord, CaseFigure, CaseScenario } from '../../workspace/kinds/business-case';
import { type CaseGroup, fieldsOf } from './form';
import { asRange, type FigureState, readFigure } from './typed';

/** From what was typed to a plan, and from the plan to its key figures. */

/** Scenarios that stand side by side. */
export const mostScenarios = 3;

/** A scenario as read from the form. */
export type Reading = {
	states: Record<CaseFigure, FigureState>;
	/** Figures that cannot be used, in the order of the form. */
	problems: CaseFigure[];
	/** Missing while a figure cannot be used. */
	plan?: BusinessCase;
};

/** Reads every figure of a scenario and puts them together to a plan when all can be used. */
export function readScenario(
	scenario: CaseScenario,
	groups: readonly CaseGroup[],
	shape: BusinessCaseRecord['shape'],
): Reading {
	const fields = fieldsOf(groups);
	const states = Object.fromEntries(
		fields.map((field) => [field.figure, readFigure(field, scenario.figures[field.figure])]),
	) as Reading['states'];
	const years = numberOf(states.years);
	// A ramp longer than the plan: the years after the last one do not count.
	const beyond = (figure: CaseFigure) => figure.startsWith('ramp') && Number(figure.slice(4)) > (years ?? 50);
	const problems = fields.map((field) => field.figure).filter((figure) => !states[figure].ok && !beyond(figure));
	if (problems.length > 0) return { states, problems };
	const range = (figure: CaseFigure): Range => {
		const state = states[figure];
		return state.ok ? asRange(state.span, figure, shape) : 0;
	};
	const ramp = (['ramp1', 'ramp2', 'ramp3'] as const).filter((figure) => !beyond(figure)).map(range);
	const plan: BusinessCase = {
		years: years!,
		depreciationYears: numberOf(states.depreciationYears)!,
		ramp,
		volume: range('volume'),
		price: range('price'),
		priceChange: range('priceChange'),
		variableCost: range('variableCost'),
		variableCostChange: range('variableCostChange'),
		fixedCost: range('fixedCost'),
		fixedCostChange: range('fixedCostChange'),
		investment: range('investment'),
		residualValue: range('residualValue'),
		grantShare: range('grantShare'),
		taxRate: range('taxRate'),
		workingCapitalShare: range('workingCapitalShare'),
		discountRate: range('discountRate'),
	};
	return { states, problems, plan };
}

const numberOf = (state: FigureState): number | undefined => (state.ok ? state.span.mode : undefined);

const likeliest = (range: Range): number => (typeof range === 'number' ? range : range.mode);

/** What a plan comes to with the most likely values. */
export type Outcome = {
	rows: CashFlowYear[];
	flows: number[];
	discountRate: number;
	npv: number;
	irr: InternalRate;
	payback: number | null;
	discountedPayback: number | null;
	/** Units a year that cover the fixed cost of year 1, without and with depreciation; null if no quantity does. */
	breakEven: number | null;
	breakEvenWithDepreciation: number | null;
	/** Each piece loses money. */
	belowCost: boolean;
};

/** The key figures of a plan, each from the domain function of its name. */
export function evaluate(plan: BusinessCase): Outcome {
	const rows = cashFlowTable(plan);
	const flows = rows.map((row) => row.cashFlow);
	const discountRate = likeliest(plan.discountRate);
	const price = likeliest(plan.price);
	const variableCost = likeliest(plan.variableCost);
	const fixedCost = likeliest(plan.fixedCost);
	return {
		rows,
		flows,
		discountRate,
		npv: netPresentValue(discountRate, flows),
		irr: internalRateOfReturn(flows),
		payback: paybackPeriod(flows),
		discountedPayback: paybackPeriod(flows, discountRate),
		breakEven: breakEvenQuantity({ price, variableCost, fixedCost }),
		breakEvenWithDepreciation: breakEvenQuantity({
			price,
			variableCost,
			fixedCost: fixedCost + rows[1]!.depreciation,
		}),
		belowCost: price < variableCost,
	};
}

/** The scenario to work on: the chosen one, else the first. */
export function currentScenario(record: BusinessCaseRecord, chosen: string | undefined) {
	const scenarios = listKeyed(record.scenarios);
	return scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
}
