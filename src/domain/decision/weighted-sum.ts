import { normalise } from './normalise';
import { checkProblem, rescaledWeights } from './problem';
import { rankByScore } from './rank';
import type { DecisionProblem, Normalisation, Ranked } from './types';

export type WeightedSumTable = {
	/** Weights rescaled to the sum 1, one a criterion. */
	weights: number[];
	/** Scores on the common scale, `[alternative][criterion]`, in input order. */
	normalised: number[][];
	/** Normalised score times weight, `[alternative][criterion]`. */
	weighted: number[][];
	/** Sum of the weighted scores, one an alternative, in input order. */
	scores: number[];
	ranked: Ranked;
};

/**
 * Weighted sum (Nutzwertanalyse, simple additive weighting): the sum of weight times normalised score.
 *
 * Weights are rescaled to the sum 1. `minMax` (default): (x - min) / (max - min), reversed for cost, 1 where all are
 * equal. `max`: x / max for benefit, min / x for cost, positive values only. `none`: the scores as they are, benefit
 * criteria only. With `minMax` and `max` the result lies between 0 and 1, with `none` in the unit of the scores.
 *
 * Sources: Churchman and Ackoff 1954; Zangemeister 1970; normalisations as in Hwang and Yoon 1981.
 *
 * @returns best first; scores equal within 1e-12 share a rank (1 2 2 4), equals keep their input order
 * @throws RangeError  when there is no criterion or no alternative, an id is used twice, a list of scores has the wrong
 *   length, a number is not finite, a weight is negative or all are 0, or a score does not suit the normalisation
 * @example
 * weightedSum({
 *   criteria: [{ id: 'margin', weight: 3, direction: 'benefit' }, { id: 'effort', weight: 1, direction: 'cost' }],
 *   alternatives: [{ id: 'rail', scores: [8, 20] }, { id: 'wind', scores: [6, 10] }],
 * }, { normalise: 'minMax' })
 * // [{ id: 'rail', score: 0.75, rank: 1 }, { id: 'wind', score: 0.25, rank: 2 }]
 */
export function weightedSum(problem: DecisionProblem, options: { normalise?: Normalisation } = {}): Ranked {
	return weightedSumTable(problem, options, 'weightedSum').ranked;
}

/**
 * The weighted sum with every step on the way: rescaled weights, normalised and weighted scores, sums, ranking.
 *
 * Same conventions and errors as `weightedSum`; tables are in input order.
 *
 * @throws RangeError  as `weightedSum`
 * @example
 * explainWeightedSum({
 *   criteria: [{ id: 'margin', weight: 3, direction: 'benefit' }, { id: 'effort', weight: 1, direction: 'cost' }],
 *   alternatives: [{ id: 'rail', scores: [8, 20] }, { id: 'wind', scores: [6, 10] }],
 * }, { normalise: 'max' }).weighted
 * // [[0.75, 0.125], [0.5625, 0.25]]
 */
export function explainWeightedSum(
	problem: DecisionProblem,
	options: { normalise?: Normalisation } = {},
): WeightedSumTable {
	return weightedSumTable(problem, options, 'explainWeightedSum');
}

function weightedSumTable(
	problem: DecisionProblem,
	{ normalise: kind = 'minMax' }: { normalise?: Normalisation },
	caller: string,
): WeightedSumTable {
	checkProblem(problem, caller);
	const weights = rescaledWeights(problem, caller);
	const normalised = normalise(problem, kind, caller);
	const weighted = normalised.map((row) => row.map((value, j) => value * weights[j]));
	const scores = weighted.map((row) => row.reduce((sum, value) => sum + value, 0));
	const ids = problem.alternatives.map((alternative) => alternative.id);
	return { weights, normalised, weighted, scores, ranked: rankByScore(ids, scores) };
}
