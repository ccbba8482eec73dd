import {
	fail,
	requireAllFinite,
	requireFinite,
	requireLength,
	requireNonEmpty,
	requireNonNegative,
	requireOneOf,
	requireUniqueIds,
} from '../shared/check';
import type { DecisionProblem } from './types';

/** Checks ids, lengths, directions and numbers of a problem, but not whether the weights make sense. */
export function checkProblem(problem: DecisionProblem, caller: string): void {
	const { criteria, alternatives } = problem;
	requireNonEmpty(criteria, `${caller}: criteria`);
	requireNonEmpty(alternatives, `${caller}: alternatives`);
	requireUniqueIds(criteria, `${caller}: criteria`);
	requireUniqueIds(alternatives, `${caller}: alternatives`);
	criteria.forEach((criterion, j) => {
		requireFinite(criterion.weight, `${caller}: criteria[${j}].weight`);
		requireOneOf(criterion.direction, ['benefit', 'cost'], `${caller}: criteria[${j}].direction`);
	});
	alternatives.forEach((alternative, i) => {
		const name = `${caller}: alternatives[${i}].scores`;
		requireLength(alternative.scores, criteria.length, name, 'one score per criterion');
		requireAllFinite(alternative.scores, name);
	});
}

/** Weights of the criteria rescaled to the sum 1. */
export function rescaledWeights(problem: DecisionProblem, caller: string): number[] {
	problem.criteria.forEach((criterion, j) => {
		requireNonNegative(criterion.weight, `${caller}: criteria[${j}].weight`);
	});
	return rescaled(
		problem.criteria.map((criterion) => criterion.weight),
		`${caller}: criteria`,
	);
}

/** Numbers that are not negative rescaled to the sum 1. */
export function rescaled(weights: readonly number[], name: string): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total === 0) fail(name, 'need at least one weight above 0');
	if (total < Number.POSITIVE_INFINITY) return weights.map((weight) => weight / total);
	// The sum of huge weights is beyond the range of numbers, that of their shares in the largest is not.
	const largest = Math.max(...weights);
	return rescaled(
		weights.map((weight) => weight / largest),
		name,
	);
}
