import type { DecisionProblem, Normalisation } from '../../domain/decision';
import type { DecisionTable, TableAlternative, TableCriterion } from '../../workspace/kinds/scoring';
import { jointWeights, ownWeights, peopleOf, spreadsOf } from './people';
import { alternativesOf, cellOf, criteriaOf, type Named } from './table';

/** What stands in the way of a result. */
export type Obstacle = 'noCriteria' | 'noAlternatives' | 'noneComplete' | 'noWeights';

/** A way of bringing scores to one scale that does not suit the scores. */
export type Misfit =
	| { kind: 'needsPositive'; criterion: string; alternative: string }
	| { kind: 'needsBenefit'; criterion: string };

export type Setup = {
	criteria: Named<TableCriterion>[];
	/** All alternatives in their order, with the values that count. */
	rows: { alternative: Named<TableAlternative>; values: (number | null)[]; missing: number }[];
	/** Weights as given or joined, one a criterion; not rescaled. */
	weights: number[];
	/** The alternatives with all scores, ready for the methods; undefined while something is in the way. */
	problem: DecisionProblem | undefined;
	obstacle: Obstacle | undefined;
	misfit: Misfit | undefined;
	normalise: Normalisation;
};

/**
 * A table as a problem for the methods. Alternatives without all scores stay out of it.
 *
 * @param draft  weights that are being dragged, by criterion; they take the place of the stored ones
 */
export function setupOf(table: DecisionTable, ownName: string, draft: Readonly<Record<string, number>> = {}): Setup {
	const criteria = criteriaOf(table);
	const ids = criteria.map(({ id }) => id);
	const { weights, scoreOf } = table.merged ? joined(table, ownName, ids) : own(table, draft);
	const rows = alternativesOf(table).map((alternative) => {
		const values = ids.map((criterion) => scoreOf(alternative, criterion));
		return { alternative, values, missing: values.filter((value) => value === null).length };
	});
	const complete = rows.filter(({ missing }) => missing === 0);
	const obstacle: Obstacle | undefined =
		criteria.length === 0
			? 'noCriteria'
			: rows.length === 0
				? 'noAlternatives'
				: complete.length === 0
					? 'noneComplete'
					: weights.every((weight) => weight === 0)
						? 'noWeights'
						: undefined;
	const problem: DecisionProblem | undefined = obstacle
		? undefined
		: {
				criteria: criteria.map(({ id, direction }, j) => ({ id, direction, weight: weights[j] })),
				alternatives: complete.map(({ alternative, values }) => ({ id: alternative.id, scores: values as number[] })),
			};
	const misfit = problem && misfitOf(problem, table.normalise);
	return { criteria, rows, weights, problem, obstacle, misfit, normalise: table.normalise };
}

function own(table: DecisionTable, draft: Readonly<Record<string, number>>) {
	const stored = ownWeights(table);
	return {
		weights: criteriaOf(table).map(({ id }, j) => draft[id] ?? stored[j]),
		scoreOf: (alternative: Named<TableAlternative>, criterion: string) => cellOf(alternative, criterion).value,
	};
}

function joined(table: DecisionTable, ownName: string, ids: readonly string[]) {
	const people = peopleOf(table, ownName);
	const means = new Map(spreadsOf(table, people).map((s) => [`${s.alternative} ${s.criterion}`, s.mean]));
	return {
		weights: jointWeights(people, ids),
		scoreOf: (alternative: Named<TableAlternative>, criterion: string) =>
			means.get(`${alternative.id} ${criterion}`) ?? null,
	};
}

function misfitOf({ criteria, alternatives }: DecisionProblem, normalise: Normalisation): Misfit | undefined {
	if (normalise === 'none') {
		const cost = criteria.find(({ direction }) => direction === 'cost');
		return cost && { kind: 'needsBenefit', criterion: cost.id };
	}
	if (normalise === 'minMax') return undefined;
	for (const { id, scores } of alternatives) {
		const j = scores.findIndex((score) => score <= 0);
		if (j >= 0) return { kind: 'needsPositive', criterion: criteria[j].id, alternative: id };
	}
	return undefined;
}
