import {
	type DecisionProblem,
	explainPromethee2,
	explainTopsis,
	explainWeightedSum,
	type Normalisation,
	type Preference,
	type Promethee2Table,
	type RankAgreement,
	type Ranked,
	rankAgreement,
	type SmallestChange,
	smallestChange,
	type TopsisTable,
	type WeightedSumTable,
	weightStability,
} from '../../domain/decision';
import type { TableCriterion } from '../../workspace/kinds/scoring';
import { highestScore } from './criteria-set';
import type { Named } from './table';

/** What the methods say about one problem. */
export type Results = {
	problem: DecisionProblem;
	normalise: Normalisation;
	sum: WeightedSumTable;
	topsis: TopsisTable;
	promethee: Promethee2Table;
	agreement: { sumTopsis: RankAgreement; sumPromethee: RankAgreement; topsisPromethee: RankAgreement };
};

/** Thresholds as the domain takes them; a pair out of order counts as none. */
export const preferencesOf = (criteria: readonly TableCriterion[]): Preference[] =>
	criteria.map(({ threshold }) =>
		threshold && threshold.q >= 0 && threshold.p > threshold.q ? { kind: 'linear', ...threshold } : { kind: 'usual' },
	);

/** The three methods side by side. Expects a problem that suits the normalisation. */
export function resultsOf(
	problem: DecisionProblem,
	criteria: readonly TableCriterion[],
	normalise: Normalisation,
): Results {
	const sum = explainWeightedSum(problem, { normalise });
	const topsis = explainTopsis(problem);
	const promethee = explainPromethee2(problem, preferencesOf(criteria));
	return {
		problem,
		normalise,
		sum,
		topsis,
		promethee,
		agreement: {
			sumTopsis: rankAgreement(sum.ranked, topsis.ranked),
			sumPromethee: rankAgreement(sum.ranked, promethee.ranked),
			topsisPromethee: rankAgreement(topsis.ranked, promethee.ranked),
		},
	};
}

export type Stability = {
	criterion: string;
	/** Share of all weights today. */
	weight: number;
	from: number;
	to: number;
};

/** For every criterion the span of its weight in which the winner stays first. */
export const stabilityOf = ({ problem, normalise, sum }: Results): Stability[] =>
	problem.criteria.map(({ id }, j) => ({
		criterion: id,
		weight: sum.weights[j],
		...weightStability(problem, id, { normalise }),
	}));

/**
 * The smallest change of one score that costs the winner its lead, within the scale of 0 to 4 or, for a criterion in
 * numbers, within what the alternatives span today. Criteria are compared by shares of their span.
 *
 * Numbers are laid on the scale of levels first: minMax does not mind moving and stretching, `max` not stretching.
 */
export function smallestChangeOf(
	{ problem, normalise }: Results,
	criteria: readonly Named<TableCriterion>[],
): SmallestChange | null {
	const maps = criteria.map(({ scale }, j) => {
		const column = problem.alternatives.map(({ scores }) => scores[j]);
		const [min, max] = [Math.min(...column), Math.max(...column)];
		if (scale === 'levels' || normalise === 'none') return { offset: 0, unit: 1 };
		if (normalise === 'max') return { offset: 0, unit: max / highestScore };
		return { offset: min, unit: max > min ? (max - min) / highestScore : 1 };
	});
	const scaled: DecisionProblem = {
		criteria: problem.criteria,
		alternatives: problem.alternatives.map(({ id, scores }) => ({
			id,
			scores: scores.map((score, j) => within((score - maps[j].offset) / maps[j].unit, criteria[j], normalise)),
		})),
	};
	const bounded = normalise !== 'none' || criteria.every(({ scale }) => scale === 'levels');
	const found = smallestChange(scaled, {
		normalise,
		measure: 'span',
		...(bounded ? { scale: { min: 0, max: highestScore } } : {}),
	});
	if (!found) return null;
	const map = maps[criteria.findIndex(({ id }) => id === found.criterionId)];
	const back = (value: number) => map.offset + value * map.unit;
	return { ...found, from: back(found.from), to: back(found.to), change: found.change * map.unit };
}

/** Rounding must not carry a number over the ends of the scale it was laid on. */
const within = (value: number, { scale }: TableCriterion, normalise: Normalisation): number =>
	scale === 'number' && normalise !== 'none' ? Math.min(highestScore, Math.max(0, value)) : value;

/** The best of a ranking: several where they are level. */
export const leaders = (ranked: Ranked): string[] => ranked.filter(({ rank }) => rank === 1).map(({ id }) => id);
