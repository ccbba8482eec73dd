import { fail } from '../shared/check';
import { normalise } from './normalise';
import { checkProblem, rescaledWeights } from './problem';
import { isTie, rankByScore } from './rank';
import type { DecisionProblem, Normalisation } from './types';

/**
 * How far the weight of one criterion may move before another alternative wins.
 *
 * The closed span of the criterion's rescaled weight, 0..1, in which the winner of `weightedSum` stays at least tied
 * while the other weights keep their proportions (equal ones if all of them are 0). On a tie today the first in input
 * order counts as winner. Scores are linear in the weight, so the span is exact.
 *
 * Source: sensitivity of additive models as in Triantaphyllou and Sanchez 1997, Decision Sciences 28(1), here for
 * weights that always add up to 1.
 *
 * @throws RangeError  as `weightedSum`, and when no criterion has the id
 * @example
 * weightStability({
 *   criteria: [{ id: 'a', weight: 3, direction: 'benefit' }, { id: 'b', weight: 1, direction: 'benefit' }],
 *   alternatives: [{ id: 'x', scores: [4, 1] }, { id: 'y', scores: [2, 3] }],
 * }, 'a', { normalise: 'none' })
 * // { from: 0.5, to: 1 }
 */
export function weightStability(
	problem: DecisionProblem,
	criterionId: string,
	{ normalise: kind = 'minMax' }: { normalise?: Normalisation } = {},
): { from: number; to: number } {
	const caller = 'weightStability';
	checkProblem(problem, caller);
	const weights = rescaledWeights(problem, caller);
	const j = problem.criteria.findIndex((criterion) => criterion.id === criterionId);
	if (j < 0) fail(`${caller}: criterionId`, `"${criterionId}" is not a criterion`);
	const normalised = normalise(problem, kind, caller);

	const others = shareAmongOthers(weights, j);
	// The score of an alternative is without + weight x (alone - without).
	const alone = normalised.map((row) => row[j]);
	const without = normalised.map((row) => row.reduce((sum, value, l) => sum + value * others[l], 0));
	const today = alone.map((value, i) => without[i] + weights[j] * (value - without[i]));
	const winner = winnerOf(problem, today);

	let from = 0;
	let to = 1;
	for (let k = 0; k < alone.length; k++) {
		const leadAtNone = clearOf(without[winner], without[k]);
		const leadAtAll = clearOf(alone[winner], alone[k]);
		if (leadAtNone >= 0 && leadAtAll >= 0) continue;
		const level = leadAtNone / (leadAtNone - leadAtAll);
		// Today's weight always belongs to the span; rounding at a tie must not push it out.
		if (leadAtNone < 0) from = Math.max(from, Math.min(level, weights[j]));
		else to = Math.min(to, Math.max(level, weights[j]));
	}
	return { from, to };
}

/** The weights of the other criteria rescaled to the sum 1, equal if all are 0; 0 for the criterion itself. */
function shareAmongOthers(weights: readonly number[], j: number): number[] {
	const rest = weights.reduce((sum, weight, l) => (l === j ? sum : sum + weight), 0);
	return weights.map((weight, l) => {
		if (l === j) return 0;
		return rest > 0 ? weight / rest : 1 / (weights.length - 1);
	});
}

function winnerOf(problem: DecisionProblem, scores: readonly number[]): number {
	const ids = problem.alternatives.map((alternative) => alternative.id);
	return ids.indexOf(rankByScore(ids, scores)[0].id);
}

/** The lead of a over b, 0 when they are equal but for rounding. */
function clearOf(a: number, b: number): number {
	return isTie(a, b) ? 0 : a - b;
}
