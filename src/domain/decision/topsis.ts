import { checkProblem, rescaledWeights } from './problem';
import { rankByScore } from './rank';
import type { DecisionProblem, Ranked } from './types';

export type TopsisTable = {
	/** Weights rescaled to the sum 1, one a criterion. */
	weights: number[];
	/** Scores divided by the root of their sum of squares, `[alternative][criterion]`, in input order. */
	normalised: number[][];
	/** Normalised score times weight, `[alternative][criterion]`. */
	weighted: number[][];
	/** Best weighted value of each criterion: the largest for benefit, the smallest for cost. */
	ideal: number[];
	/** Worst weighted value of each criterion. */
	antiIdeal: number[];
	/** Euclidean distances of each alternative, in input order. */
	distanceToIdeal: number[];
	distanceToAntiIdeal: number[];
	/** Distance to the anti-ideal over the sum of both distances, 0..1. */
	closeness: number[];
	ranked: Ranked;
};

/**
 * TOPSIS: how close each alternative is to the best and how far from the worst that the alternatives show.
 *
 * Scores are divided by the root of the criterion's sum of squares (vector normalisation) and multiplied by the
 * rescaled weight. The ideal takes the best value of each criterion, the anti-ideal the worst. Closeness is the
 * Euclidean distance to the anti-ideal over the sum of the distances to both, 0..1. When all alternatives are equal
 * each has 0.5; a criterion of zeros adds nothing.
 *
 * Source: Hwang and Yoon 1981, Multiple Attribute Decision Making.
 *
 * @returns best first; closeness equal within 1e-12 shares a rank (1 2 2 4), equals keep their input order
 * @throws RangeError  when there is no criterion or no alternative, an id is used twice, a list of scores has the wrong
 *   length, a number is not finite, a weight is negative or all are 0
 * @example
 * topsis({
 *   criteria: [{ id: 'a', weight: 1, direction: 'benefit' }, { id: 'b', weight: 1, direction: 'benefit' }],
 *   alternatives: [{ id: 'x', scores: [3, 0] }, { id: 'y', scores: [4, 0] }],
 * })
 * // [{ id: 'y', score: 1, rank: 1 }, { id: 'x', score: 0, rank: 2 }]
 */
export function topsis(problem: DecisionProblem): Ranked {
	return topsisTable(problem, 'topsis').ranked;
}

/**
 * TOPSIS with every step on the way: normalised and weighted scores, ideal and anti-ideal, distances, closeness.
 *
 * Same conventions and errors as `topsis`; tables are in input order.
 *
 * @throws RangeError  as `topsis`
 * @example
 * explainTopsis({
 *   criteria: [{ id: 'a', weight: 1, direction: 'benefit' }],
 *   alternatives: [{ id: 'x', scores: [3] }, { id: 'y', scores: [4] }],
 * }).normalised
 * // [[0.6], [0.8]]
 */
export function explainTopsis(problem: DecisionProblem): TopsisTable {
	return topsisTable(problem, 'explainTopsis');
}

function topsisTable(problem: DecisionProblem, caller: string): TopsisTable {
	checkProblem(problem, caller);
	const weights = rescaledWeights(problem, caller);
	const { criteria, alternatives } = problem;

	const columns = criteria.map((_, j) => vectorNormalised(alternatives.map((alternative) => alternative.scores[j])));
	const normalised = alternatives.map((_, i) => columns.map((column) => column[i]));
	const weighted = normalised.map((row) => row.map((value, j) => value * weights[j]));

	const best = criteria.map((_, j) => Math.max(...weighted.map((row) => row[j])));
	const least = criteria.map((_, j) => Math.min(...weighted.map((row) => row[j])));
	const ideal = criteria.map(({ direction }, j) => (direction === 'benefit' ? best[j] : least[j]));
	const antiIdeal = criteria.map(({ direction }, j) => (direction === 'benefit' ? least[j] : best[j]));

	const distanceToIdeal = weighted.map((row) => length(row.map((value, j) => value - ideal[j])));
	const distanceToAntiIdeal = weighted.map((row) => length(row.map((value, j) => value - antiIdeal[j])));
	const closeness = distanceToIdeal.map((toIdeal, i) => {
		const both = toIdeal + distanceToAntiIdeal[i];
		return both === 0 ? 0.5 : distanceToAntiIdeal[i] / both;
	});
	const ids = alternatives.map((alternative) => alternative.id);
	return {
		weights,
		normalised,
		weighted,
		ideal,
		antiIdeal,
		distanceToIdeal,
		distanceToAntiIdeal,
		closeness,
		ranked: rankByScore(ids, closeness),
	};
}

function vectorNormalised(values: readonly number[]): number[] {
	const largest = Math.max(...values.map(Math.abs));
	if (largest === 0) return values.map(() => 0);
	// Divided by the largest first, so that squares neither overflow nor vanish.
	const scaled = values.map((value) => value / largest);
	const norm = Math.sqrt(scaled.reduce((sum, value) => sum + value * value, 0));
	return scaled.map((value) => value / norm);
}

/** Euclidean length, safe for very small and very large components. */
function length(vector: readonly number[]): number {
	const largest = Math.max(...vector.map(Math.abs));
	if (largest === 0) return 0;
	return largest * Math.sqrt(vector.reduce((sum, value) => sum + (value / largest) ** 2, 0));
}
