import { fail, requireInteger, requireLength, requirePositive } from '../shared/check';

export type Ahp = {
	/** Priorities, adding up to 1. */
	weights: number[];
	/** Principal eigenvalue; n when the judgments are consistent, more otherwise. */
	lambdaMax: number;
	/** (lambdaMax - n) / (n - 1); 0 for n = 1. */
	consistencyIndex: number;
	/** Consistency index over the random index; 0 for n <= 2. Above 0.1 the judgments deserve a second look. */
	consistencyRatio: number;
};

export type AhpTable = Ahp & {
	/** Each judgment over the sum of its column, `[row][column]`: all columns are the weights when consistent. */
	normalised: number[][];
	/** Matrix times weights, one a row. */
	weightedSums: number[];
	/** Weighted sum over weight, one a row: each is lambdaMax. */
	ratios: number[];
	/** Mean consistency index of random judgments for this n. */
	randomIndex: number;
};

/** Saaty 1980: mean consistency index of random reciprocal matrices, n = 1 to 10. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/**
 * Analytic hierarchy process: priorities from pairwise judgments, and how consistent the judgments are.
 *
 * `matrix[i][j]` says how many times i matters more than j. The weights are the principal eigenvector rescaled to the
 * sum 1. Consistency index (lambdaMax - n) / (n - 1); consistency ratio: over the random index 0 0 .58 .90 1.12 1.24
 * 1.32 1.41 1.45 1.49 for n = 1..10, and 0 for n <= 2.
 *
 * Source: Saaty 1980, The Analytic Hierarchy Process.
 *
 * @param matrix  square, 1 to 10 rows, all values above 0, a_ij x a_ji = 1 within 1e-6
 * @throws RangeError  when the matrix is empty, not square, has more than 10 rows, a value is not finite and above 0, or
 *   a pair is not reciprocal
 * @example ahp([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]).weights // [4 / 7, 2 / 7, 1 / 7]
 * @example ahp([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]).consistencyRatio // 0
 */
export function ahp(matrix: readonly (readonly number[])[]): Ahp {
	checkJudgments(matrix, 'ahp');
	return priorities(matrix, 'ahp');
}

/**
 * AHP with the steps on the way: column-normalised judgments, weighted sums, their ratios to the weights, random index.
 *
 * Same conventions and errors as `ahp`.
 *
 * @throws RangeError  as `ahp`
 * @example explainAhp([[1, 3], [1 / 3, 1]]).normalised // [[0.75, 0.75], [0.25, 0.25]]
 */
export function explainAhp(matrix: readonly (readonly number[])[]): AhpTable {
	checkJudgments(matrix, 'explainAhp');
	const result = priorities(matrix, 'explainAhp');
	const columnSums = matrix.map((_, j) => matrix.reduce((sum, row) => sum + row[j], 0));
	const weightedSums = product(matrix, result.weights);
	return {
		...result,
		normalised: matrix.map((row) => row.map((value, j) => value / columnSums[j])),
		weightedSums,
		ratios: weightedSums.map((value, i) => value / result.weights[i]),
		randomIndex: RANDOM_INDEX[matrix.length - 1],
	};
}

/** Eigenvector, eigenvalue and consistency of judgments that have been checked. */
export function priorities(matrix: readonly (readonly number[])[], caller: string): Ahp {
	const n = matrix.length;
	const weights = principalEigenvector(matrix);
	const lambdaMax = product(matrix, weights).reduce((sum, value) => sum + value, 0);
	if (!Number.isFinite(lambdaMax) || weights.some((weight) => !(weight > 0))) {
		fail(`${caller}: matrix`, 'holds values too far apart to compute with');
	}
	const consistencyIndex = n === 1 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
	const consistencyRatio = n <= 2 ? 0 : consistencyIndex / RANDOM_INDEX[n - 1];
	return { weights, lambdaMax, consistencyIndex, consistencyRatio };
}

/**
 * Eigenvector of the largest eigenvalue, rescaled to the sum 1.
 *
 * The matrix is squared until its row sums no longer change in proportion, as Saaty suggests. Squaring doubles the
 * number of correct digits' worth of power steps each time, so that even contradictory judgments converge.
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
	let power = matrix.map((row) => [...row]);
	let weights = rowShares(power);
	for (let step = 0; step < 60; step++) {
		const largest = Math.max(...power.map((row) => Math.max(...row)));
		power = power.map((row) => row.map((value) => value / largest));
		const current = power;
		power = current.map((row) => current.map((_, j) => row.reduce((sum, value, k) => sum + value * current[k][j], 0)));
		const next = rowShares(power);
		const change = Math.max(...next.map((value, i) => Math.abs(value - weights[i]) / value));
		weights = next;
		if (change < 1e-15) break;
	}
	return weights;
}

function rowShares(matrix: readonly (readonly number[])[]): number[] {
	const sums = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
	const total = sums.reduce((sum, value) => sum + value, 0);
	return sums.map((sum) => sum / total);
}

function product(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
	return matrix.map((row) => row.reduce((sum, value, j) => sum + value * vector[j], 0));
}

/** Square, at most 10 rows, positive, reciprocal within 1e-6. */
export function checkJudgments(matrix: readonly (readonly number[])[], caller: string, path = 'matrix'): void {
	const n = matrix.length;
	requireInteger(n, 1, 10, `${caller}: number of rows of ${path}`);
	matrix.forEach((row, i) => {
		requireLength(row, n, `${caller}: ${path}[${i}]`, 'one judgment per column');
		for (let j = 0; j < n; j++) requirePositive(row[j], `${caller}: ${path}[${i}][${j}]`);
	});
	for (let i = 0; i < n; i++) {
		for (let j = i; j < n; j++) {
			if (Math.abs(matrix[i][j] * matrix[j][i] - 1) <= 1e-6) continue;
			fail(`${caller}: ${path}[${i}][${j}]`, i === j ? 'must be 1' : `must be 1 / ${path}[${j}][${i}]`);
		}
	}
}
