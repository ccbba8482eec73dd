import { fail, requireFinite, requireLength, requireNonNegative, requireOneOf } from '../shared/check';
import { checkProblem, rescaledWeights } from './problem';
import { rankByScore } from './rank';
import type { DecisionProblem, Ranked } from './types';

/**
 * How strongly a lead on a criterion counts, 0..1. `usual`: any lead counts in full. `linear`: nothing up to the
 * indifference threshold q, everything from the preference threshold p on, a straight line in between.
 */
export type Preference = { kind: 'usual' } | { kind: 'linear'; q: number; p: number };

export type Promethee2Table = {
	/** Weights rescaled to the sum 1, one a criterion. */
	weights: number[];
	/** Weighted preference of alternative i over alternative k, `[i][k]`, 0..1, in input order. */
	preference: number[][];
	/** Mean preference over the others: the strength of each alternative, 0..1. */
	positiveFlow: number[];
	/** Mean preference of the others over it: its weakness, 0..1. */
	negativeFlow: number[];
	/** Positive minus negative flow, -1..1; the flows of all alternatives add up to 0. */
	netFlow: number[];
	/** Net flow that each criterion alone would give, `[alternative][criterion]`; weighted, they add up to the net flow. */
	criterionFlow: number[][];
	ranked: Ranked;
};

/**
 * PROMETHEE II: a complete ranking from pairwise comparisons, by net flow.
 *
 * On each criterion the lead of one alternative over another (in the unit of the score, reversed for cost) becomes a
 * preference 0..1; weighted by the rescaled weights these add up to the preference of one over the other. The net flow
 * is the sum of preferences over the others minus the sum of theirs, divided by n - 1; -1..1, and 0 for a single
 * alternative. `preferences[j]` belongs to `criteria[j]`; without it every criterion is `usual`.
 *
 * Source: Brans and Vincke 1985, Management Science 31(6), types I (usual) and V (linear with indifference).
 *
 * @returns best first, score = net flow; flows equal within 1e-12 share a rank (1 2 2 4), equals keep their input order
 * @throws RangeError  as `weightedSum`, and when `preferences` has the wrong length or not 0 <= q < p
 * @example
 * promethee2({
 *   criteria: [{ id: 'a', weight: 1, direction: 'benefit' }],
 *   alternatives: [{ id: 'x', scores: [1] }, { id: 'y', scores: [2] }, { id: 'z', scores: [4] }],
 * }, [{ kind: 'linear', q: 1, p: 3 }])
 * // [{ id: 'z', score: 0.75, rank: 1 }, { id: 'y', score: -0.25, rank: 2 }, { id: 'x', score: -0.5, rank: 3 }]
 */
export function promethee2(problem: DecisionProblem, preferences?: readonly Preference[]): Ranked {
	return promethee2Table(problem, preferences, 'promethee2').ranked;
}

/**
 * PROMETHEE II with every step on the way: preference of each over each, positive, negative and net flows, and the net
 * flow that each criterion contributes.
 *
 * Same conventions and errors as `promethee2`; tables are in input order.
 *
 * @throws RangeError  as `promethee2`
 * @example
 * explainPromethee2({
 *   criteria: [{ id: 'a', weight: 1, direction: 'benefit' }],
 *   alternatives: [{ id: 'x', scores: [1] }, { id: 'y', scores: [2] }, { id: 'z', scores: [4] }],
 * }, [{ kind: 'linear', q: 1, p: 3 }]).positiveFlow
 * // [0, 0, 0.75]
 */
export function explainPromethee2(problem: DecisionProblem, preferences?: readonly Preference[]): Promethee2Table {
	return promethee2Table(problem, preferences, 'explainPromethee2');
}

function promethee2Table(
	problem: DecisionProblem,
	preferences: readonly Preference[] | undefined,
	caller: string,
): Promethee2Table {
	checkProblem(problem, caller);
	const weights = rescaledWeights(problem, caller);
	const { criteria, alternatives } = problem;
	const shapes = preferences ?? criteria.map((): Preference => ({ kind: 'usual' }));
	checkPreferences(shapes, criteria.length, caller);

	const n = alternatives.length;
	const table = (columns: number) => alternatives.map(() => new Array<number>(columns).fill(0));
	const preference = table(n);
	const criterionFlow = table(criteria.length);
	for (let i = 0; i < n; i++) {
		for (let k = 0; k < n; k++) {
			for (let j = 0; j < criteria.length; j++) {
				const better = criteria[j].direction === 'benefit' ? i : k;
				const worse = better === i ? k : i;
				const value = strength(alternatives[better].scores[j] - alternatives[worse].scores[j], shapes[j]);
				preference[i][k] += weights[j] * value;
				criterionFlow[i][j] += value;
				criterionFlow[k][j] -= value;
			}
		}
	}
	const perOther = (sum: number) => (n === 1 ? 0 : sum / (n - 1));
	const positiveFlow = preference.map((row) => perOther(row.reduce((sum, value) => sum + value, 0)));
	const negativeFlow = preference.map((_, i) => perOther(preference.reduce((sum, row) => sum + row[i], 0)));
	const netFlow = positiveFlow.map((flow, i) => flow - negativeFlow[i]);
	const ids = alternatives.map((alternative) => alternative.id);
	return {
		weights,
		preference,
		positiveFlow,
		negativeFlow,
		netFlow,
		criterionFlow: criterionFlow.map((row) => row.map(perOther)),
		ranked: rankByScore(ids, netFlow),
	};
}

function strength(lead: number, shape: Preference): number {
	if (shape.kind === 'usual') return lead > 0 ? 1 : 0;
	if (lead <= shape.q) return 0;
	if (lead >= shape.p) return 1;
	return (lead - shape.q) / (shape.p - shape.q);
}

function checkPreferences(preferences: readonly Preference[], criteria: number, caller: string): void {
	requireLength(preferences, criteria, `${caller}: preferences`, 'one per criterion');
	preferences.forEach((preference, j) => {
		const name = `${caller}: preferences[${j}]`;
		requireOneOf(preference.kind, ['usual', 'linear'], `${name}.kind`);
		if (preference.kind !== 'linear') return;
		requireNonNegative(preference.q, `${name}.q`);
		requireFinite(preference.p, `${name}.p`);
		if (preference.p <= preference.q) fail(`${name}.p`, 'must be greater than q');
	});
}
