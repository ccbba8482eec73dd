import {
	type BusinessCase,
	cashFlowModel,
	type FailurePoint,
	failurePoint,
	type Simulation,
	simulate,
	type TornadoBar,
	tornado,
} from '../../domain/business-case';
import type { BusinessCaseRecord, CaseFigure } from '../../workspace/kinds/business-case';

/** How sure a plan is. Pure reckoning on the plan alone: what takes long runs in a worker. */

/** Runs of the simulation that goes with every change, and of the long one. */
export const quickRuns = 10_000;

export const longRuns = 100_000;

/** How far plain numbers are varied in the tornado while nobody has given a range. */
export const usualSpread = 0.1;

/** Figures that the tornado varies then: the ones nobody knows for certain. */
const uncertain: readonly string[] = ['volume', 'price', 'variableCost', 'fixedCost', 'investment'];

/** Whether any figure has a spread: without one there is nothing to simulate. */
export const hasSpread = (plan: BusinessCase): boolean =>
	Object.values(cashFlowModel(plan).inputs).some((range) => typeof range !== 'number');

/**
 * The spread of the net present value.
 *
 * @param onRun  called with the number of runs that are through, every 5,000
 */
export function simulatePlan(
	plan: BusinessCase,
	seed: number,
	runs: number,
	onRun?: (count: number) => void,
): Simulation {
	const { inputs, outcome } = cashFlowModel(plan);
	let count = 0;
	const counted = (values: Record<string, number>) => {
		count++;
		if (count % 5000 === 0) onRun?.(count);
		return outcome(values);
	};
	return simulate({ inputs, outcome: onRun ? counted : outcome }, { runs, seed });
}

export type Levers = { bars: (TornadoBar & { id: CaseFigure })[]; assumedSpread: boolean };

/** What each figure alone does: between the ends of its range, or 10 % to both sides while there is no range at all. */
export function leversOf(plan: BusinessCase): Levers {
	const model = cashFlowModel(plan);
	const assumedSpread = !hasSpread(plan);
	const bars = tornado(model, { spread: assumedSpread ? usualSpread : 0 }) as Levers['bars'];
	return { bars: assumedSpread ? bars.filter((bar) => uncertain.includes(bar.id)) : bars, assumedSpread };
}

export type Weakness = FailurePoint & {
	id: CaseFigure;
	/** The value lies inside the range that was given. */
	insideRange: boolean;
};

/** How wrong each figure alone must be for nothing to remain, the most delicate first; then those that cannot do it. */
export function weaknessesOf(plan: BusinessCase): Weakness[] {
	const model = cashFlowModel(plan);
	return failurePoint(model).map((point) => {
		const range = model.inputs[point.id]!;
		const insideRange =
			point.value !== null && typeof range !== 'number' && point.value >= range.min && point.value <= range.max;
		return { ...point, id: point.id as CaseFigure, insideRange };
	});
}

/** What takes long about a plan. */
export type Analysis = {
	/** Missing while no figure has a spread. */
	risk?: Simulation;
	weaknesses: Weakness[];
};

export const analyse = (plan: BusinessCase, seed: number): Analysis => ({
	...(hasSpread(plan) && { risk: simulatePlan(plan, seed, quickRuns) }),
	weaknesses: weaknessesOf(plan),
});

/** A state of the record with what was reckoned about its scenarios, by id. Incomplete scenarios have no entry. */
export type Analysed = { record: BusinessCaseRecord; results: Record<string, Analysis> };
