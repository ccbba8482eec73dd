import type { DecisionProblem } from '../../../src/domain/decision';

/** A problem from a table as papers print it; criteria c1, c2, ... and alternatives a1, a2, ... unless named. */
export function problemOf(
	weights: number[],
	directions: string,
	rows: number[][],
	ids = rows.map((_, i) => `a${i + 1}`),
): DecisionProblem {
	return {
		criteria: weights.map((weight, j) => ({
			id: `c${j + 1}`,
			weight,
			// One sign a criterion: + benefit, - cost.
			direction: directions[j] === '-' ? 'cost' : 'benefit',
		})),
		alternatives: rows.map((scores, i) => ({ id: ids[i], scores })),
	};
}

/** Scores in input order. */
export function scoresOf(ranked: { id: string; score: number }[], problem: DecisionProblem): number[] {
	return problem.alternatives.map(({ id }) => ranked.find((entry) => entry.id === id)?.score ?? Number.NaN);
}

/** Each number agrees with the printed one to within `tolerance`. */
export function expectClose(actual: readonly number[], printed: readonly number[], tolerance: number): void {
	if (actual.length !== printed.length) throw new Error(`${actual.length} numbers instead of ${printed.length}`);
	actual.forEach((value, i) => {
		if (!(Math.abs(value - printed[i]) <= tolerance)) {
			throw new Error(`number ${i + 1}: ${value} instead of ${printed[i]} (within ${tolerance})`);
		}
	});
}
