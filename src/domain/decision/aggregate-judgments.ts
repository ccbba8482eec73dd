import { requireLength, requireNonEmpty } from '../shared/check';
import { checkJudgments } from './ahp';

/**
 * The joint AHP matrix of several people: the geometric mean of their judgments, cell by cell.
 *
 * The geometric mean is the only mean that keeps the matrix reciprocal and treats everybody alike.
 *
 * Source: Aczel and Saaty 1983, Journal of Mathematical Psychology 27, 93-102.
 *
 * @param matrices  one matrix a person, all of the same size, each as in `ahp`
 * @returns a reciprocal matrix with ones on the diagonal
 * @throws RangeError  when there is no matrix, sizes differ, or a matrix is not valid for `ahp`
 * @example aggregateJudgments([[[1, 8], [1 / 8, 1]], [[1, 2], [1 / 2, 1]]]) // [[1, 4], [0.25, 1]]
 */
export function aggregateJudgments(matrices: readonly (readonly (readonly number[])[])[]): number[][] {
	requireNonEmpty(matrices, 'aggregateJudgments: matrices');
	matrices.forEach((matrix, person) => {
		const path = `matrices[${person}]`;
		requireLength(matrix, matrices[0].length, `aggregateJudgments: ${path}`, 'the same size for everybody');
		checkJudgments(matrix, 'aggregateJudgments', path);
	});
	const joint = matrices[0].map((row) => row.map(() => 1));
	for (let i = 0; i < joint.length; i++) {
		for (let j = i + 1; j < joint.length; j++) {
			const meanLogarithm = matrices.reduce((sum, matrix) => sum + Math.log(matrix[i][j]), 0) / matrices.length;
			joint[i][j] = Math.exp(meanLogarithm);
			joint[j][i] = Math.exp(-meanLogarithm);
		}
	}
	return joint;
}
