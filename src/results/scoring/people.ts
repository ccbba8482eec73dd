import { aggregateJudgments, ahp, consensus, smaa } from '../../domain/decision';
import { listKeyed } from '../../workspace';
import type { DecisionTable, Judgments, Weighting } from '../../workspace/kinds/scoring';
import { alternativesOf, cellOf, criteriaOf, judgmentMatrix, mostPairwise } from './table';

/** Scores and weights of one person, and of several joined. */

export type Person = {
	id: string;
	name: string;
	weighting: Weighting;
	/** One per criterion of the table, in its order. */
	weights: number[];
	judgments: Judgments;
	value(alternative: string, criterion: string): number | undefined;
	reason(alternative: string, criterion: string): string;
};

/** Draws for the mean weights of an order; enough for three digits. */
const orderSamples = 20_000;

const centroids = new Map<number, number[]>();

/**
 * The mean of all weights that keep an order, from most to least important.
 *
 * Taken from the draws of SMAA with that order: with a single alternative, the central weights are the mean of all.
 */
export function meanWeightsOfOrder(count: number): number[] {
	const known = centroids.get(count);
	if (known) return known;
	const order = Array.from({ length: count }, (_, i) => `c${i}`);
	const [weights] = smaa(
		{
			criteria: order.map((id) => ({ id, weight: 1, direction: 'benefit' })),
			alternatives: [{ id: 'only', scores: order.map(() => 1) }],
		},
		{ samples: orderSamples, seed: 1, weights: { order } },
	).centralWeights;
	centroids.set(count, weights);
	return weights;
}

/** One's own weights as the chosen way of weighting gives them, one per criterion. Not rescaled. */
export function ownWeights(table: DecisionTable): number[] {
	const criteria = criteriaOf(table);
	if (criteria.length === 0) return [];
	if (table.weighting === 'ranking') return meanWeightsOfOrder(criteria.length);
	if (table.weighting === 'pairwise' && criteria.length <= mostPairwise) {
		return ahp(
			judgmentMatrix(
				table.judgments,
				criteria.map(({ id }) => id),
			),
		).weights;
	}
	return criteria.map(({ weight }) => weight);
}

/** Everybody whose scores are in the table: oneself where anything is scored, then the others. */
export function peopleOf(table: DecisionTable, ownName: string): Person[] {
	const criteria = criteriaOf(table);
	const alternatives = alternativesOf(table);
	const scored = alternatives.some((alternative) => criteria.some(({ id }) => cellOf(alternative, id).value !== null));
	const me: Person = {
		id: 'me',
		name: table.me || ownName,
		weighting: table.weighting,
		weights: ownWeights(table),
		judgments: table.judgments,
		value: (alternative, criterion) => table.alternatives.entries[alternative]?.scores[criterion]?.value ?? undefined,
		reason: (alternative, criterion) => table.alternatives.entries[alternative]?.scores[criterion]?.reason ?? '',
	};
	const others = listKeyed(table.participants).map(
		({ id, value }): Person => ({
			id,
			name: value.name,
			weighting: value.weighting,
			weights: criteria.map((criterion) => value.weights[criterion.id] ?? 0),
			judgments: value.judgments,
			value: (alternative, criterion) => value.scores[alternative]?.[criterion]?.value,
			reason: (alternative, criterion) => value.scores[alternative]?.[criterion]?.reason ?? '',
		}),
	);
	return scored ? [me, ...others] : others;
}

const shares = (weights: readonly number[]): number[] | undefined => {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return total > 0 ? weights.map((weight) => weight / total) : undefined;
};

/**
 * Weights of several people: the priorities of their joint judgments where all compared in pairs, else the mean of
 * their rescaled weights. Whoever gave no weight at all does not count.
 */
export function jointWeights(people: readonly Person[], criteria: readonly string[]): number[] {
	if (people.length > 0 && criteria.length <= mostPairwise && people.every((p) => p.weighting === 'pairwise')) {
		return ahp(aggregateJudgments(people.map((person) => judgmentMatrix(person.judgments, criteria)))).weights;
	}
	const lists = people.flatMap((person) => {
		const list = shares(person.weights);
		return list ? [list] : [];
	});
	return criteria.map((_, j) => lists.reduce((sum, list) => sum + list[j], 0) / Math.max(1, lists.length));
}

/** How much the weights of the people agree, 0..1; undefined with fewer than two who gave any. */
export function weightConsensus(people: readonly Person[]): number | undefined {
	const lists = people.map((person) => person.weights).filter((weights) => weights.some((weight) => weight > 0));
	return lists.length > 1 && lists[0].length > 0 ? consensus(lists) : undefined;
}

export type Spread = {
	alternative: string;
	criterion: string;
	/** What each person gave, in the order of the people; undefined where nothing. */
	values: (number | undefined)[];
	mean: number;
	range: number;
	/** Two levels or more apart on the scale of 0 to 4. */
	disagreement: boolean;
};

const disagreementRange = 2;

/** The spread of every cell that at least one person filled, in the order of the table. */
export function spreadsOf(table: DecisionTable, people: readonly Person[]): Spread[] {
	return alternativesOf(table).flatMap((alternative) =>
		criteriaOf(table).flatMap((criterion) => {
			const values = people.map((person) => person.value(alternative.id, criterion.id));
			const given = values.filter((value) => value !== undefined);
			if (given.length === 0) return [];
			const range = Math.max(...given) - Math.min(...given);
			return [
				{
					alternative: alternative.id,
					criterion: criterion.id,
					values,
					mean: given.reduce((sum, value) => sum + value, 0) / given.length,
					range,
					disagreement: criterion.scale === 'levels' && range >= disagreementRange - 1e-9,
				},
			];
		}),
	);
}
