import { fail, requireLength, requireNonEmpty, requireNonNegative } from '../shared/check';
import { entropy } from './entropy';

export type DecisionEntropy = {
	/** How open the first place is: 0 (one alternative always wins) to 1 (all win equally often). */
	winner: number;
	/** How open the whole ranking is: 0 (every alternative keeps one rank) to 1 (every rank is equally likely). */
	ranking: number;
};

/**
 * How decided a ranking is when the weights are open.
 *
 * Shannon entropy of shares over its largest possible value, the logarithm of the number of alternatives. `winner`
 * takes the shares of the first rank; `ranking` is the mean over the alternatives of the entropy of each one's ranks.
 * Both are 0 for a single alternative.
 *
 * Source: Shannon 1948, A mathematical theory of communication, applied to the rank acceptabilities of SMAA.
 *
 * @param acceptability  `[alternative][rank]` as `smaa` returns it: every row and every column adds up to 1
 * @throws RangeError  when the table is empty or not square, a share is negative or not finite, or a row or a column does
 *   not add up to 1 within 1e-6
 * @example decisionEntropy([[1, 0, 0], [0, 0.5, 0.5], [0, 0.5, 0.5]]).winner // 0
 * @example decisionEntropy([[0.5, 0.5], [0.5, 0.5]]) // { winner: 1, ranking: 1 }
 */
export function decisionEntropy(acceptability: readonly (readonly number[])[]): DecisionEntropy {
	const n = acceptability.length;
	requireNonEmpty(acceptability, 'decisionEntropy: acceptability');
	acceptability.forEach((row, i) => {
		requireLength(row, n, `decisionEntropy: acceptability[${i}]`, 'one share per rank');
		row.forEach((share, r) => {
			requireNonNegative(share, `decisionEntropy: acceptability[${i}][${r}]`);
		});
		requireWhole(row, `decisionEntropy: acceptability[${i}]`);
	});
	for (let r = 0; r < n; r++) {
		const column = acceptability.map((row) => row[r]);
		requireWhole(column, `decisionEntropy: rank ${r + 1} of acceptability`);
	}
	if (n === 1) return { winner: 0, ranking: 0 };
	const relative = (shares: readonly number[]) => Math.min(1, Math.max(0, entropy(shares) / Math.log(n)));
	return {
		winner: relative(acceptability.map((row) => row[0])),
		ranking: acceptability.reduce((sum, row) => sum + relative(row), 0) / n,
	};
}

function requireWhole(shares: readonly number[], name: string): void {
	const sum = shares.reduce((total, share) => total + share, 0);
	if (!(Math.abs(sum - 1) <= 1e-6)) fail(name, 'must add up to 1');
}
