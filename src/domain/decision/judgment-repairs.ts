import { checkJudgments, principalEigenvector, priorities } from './ahp';

export type JudgmentRepair = {
	/** The judgment `matrix[row][column]`, row < column. */
	row: number;
	column: number;
	/** What was judged. */
	value: number;
	/** What the weights say instead: weight of the row over weight of the column. */
	implied: number;
	/** The value that would repair this judgment, seen from all the others. */
	repair: number;
	/** Consistency ratio once the judgment is repaired and all others are kept. */
	ratioAfter: number;
	/** Share of this judgment in the total deviation from the weights, 0..1; all shares add up to 1 (0 if consistent). */
	contribution: number;
};

/**
 * Which AHP judgments disturb consistency most, and the value that would repair each.
 *
 * The contribution of a judgment is its squared logarithmic deviation from the ratio of the weights, over the sum of
 * all of them. Its repair leaves the judgment out: following Harker, both of its cells become 0 and 1 is added to the
 * diagonal of both rows; the ratio of the weights found so is what all other judgments imply for it.
 *
 * Sources: Saaty 2003, European Journal of Operational Research 145, 85-91; Harker 1987, Mathematical Modelling 9.
 *
 * @param matrix  as in `ahp`
 * @returns every pair of the upper triangle, the most helpful repair (lowest ratio after, to nine digits) first
 * @throws RangeError  as `ahp`
 * @example judgmentRepairs([[1, 2, 16], [1 / 2, 1, 2], [1 / 16, 1 / 2, 1]])[0].ratioAfter // 0
 * @example judgmentRepairs([[1, 2, 16], [1 / 2, 1, 2], [1 / 16, 1 / 2, 1]]).find((r) => r.row === 0 && r.column === 2).repair // 4
 */
export function judgmentRepairs(matrix: readonly (readonly number[])[]): JudgmentRepair[] {
	checkJudgments(matrix, 'judgmentRepairs');
	const { weights } = priorities(matrix, 'judgmentRepairs');
	const repairs: JudgmentRepair[] = [];
	for (let row = 0; row < matrix.length; row++) {
		for (let column = row + 1; column < matrix.length; column++) {
			const value = matrix[row][column];
			const repair = impliedByOthers(matrix, row, column);
			const repaired = matrix.map((cells) => [...cells]);
			repaired[row][column] = repair;
			repaired[column][row] = 1 / repair;
			repairs.push({
				row,
				column,
				value,
				implied: weights[row] / weights[column],
				repair,
				ratioAfter: priorities(repaired, 'judgmentRepairs').consistencyRatio,
				contribution: 0,
			});
		}
	}
	const deviations = repairs.map((item) => Math.log(item.value / item.implied) ** 2);
	const total = deviations.reduce((sum, deviation) => sum + deviation, 0);
	// Below this, what is left is rounding of a consistent matrix.
	if (total > 1e-20) {
		repairs.forEach((item, index) => {
			item.contribution = deviations[index] / total;
		});
	}
	const key = (ratio: number) => Math.round(ratio * 1e9);
	return repairs.sort((a, b) => key(a.ratioAfter) - key(b.ratioAfter));
}

/** The ratio of two weights when the direct judgment between them is left out. */
function impliedByOthers(matrix: readonly (readonly number[])[], row: number, column: number): number {
	// With only two rows nothing else speaks about the pair: the judgment itself stands.
	if (matrix.length === 2) return matrix[row][column];
	const open = matrix.map((cells) => [...cells]);
	open[row][column] = 0;
	open[column][row] = 0;
	open[row][row] += 1;
	open[column][column] += 1;
	const weights = principalEigenvector(open);
	return weights[row] / weights[column];
}
