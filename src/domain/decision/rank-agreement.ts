import { fail, requireInteger, requireLength, requireNonEmpty, requireUniqueIds } from '../shared/check';
import type { Ranked } from './types';

export type RankAgreement = {
	/** Kendall's tau-b, -1 (reversed) to 1 (the same). */
	kendallTauB: number;
	/** Weighted Spearman coefficient, -1 to 1; differences among the best count more. */
	weightedSpearman: number;
};

/**
 * How far two rankings of the same things agree, for example those of two methods.
 *
 * Kendall's tau-b compares all pairs: (concordant - discordant) over the geometric mean of the pairs that are not tied
 * in either ranking. When one ranking ties everything it is 1 if the other does too, else 0. The weighted Spearman
 * coefficient is 1 - 6 sum (x - y)^2 ((n - x + 1) + (n - y + 1)) / (n^4 + n^3 - n^2 - n) over the ranks x and y, where
 * tied things take the mean of the ranks they fill. A single thing agrees with itself: 1.
 *
 * Sources: Kendall 1945, Biometrika 33(3), 239-251; Dancelli, Manisera and Vezzoli 2013, as used for rankings of
 * decision methods by Salabun and Urbaniak 2020.
 *
 * @param a  a ranking, as the methods return it; only ids and ranks are read
 * @param b  a ranking of the same ids, in any order
 * @throws RangeError  when a ranking is empty, ids repeat or differ, or a rank is not a whole number of at least 1
 * @example
 * rankAgreement(
 *   [{ id: 'x', score: 3, rank: 1 }, { id: 'y', score: 2, rank: 2 }, { id: 'z', score: 1, rank: 3 }],
 *   [{ id: 'y', score: 9, rank: 1 }, { id: 'x', score: 8, rank: 2 }, { id: 'z', score: 7, rank: 3 }],
 * )
 * // { kendallTauB: 1 / 3, weightedSpearman: 0.375 }
 */
export function rankAgreement(a: Ranked, b: Ranked): RankAgreement {
	checkRanking(a, 'a');
	checkRanking(b, 'b');
	requireLength(b, a.length, 'rankAgreement: b', 'the same ids as a');
	const rankInB = new Map(b.map((entry) => [entry.id, entry.rank]));
	const x = a.map((entry) => entry.rank);
	const y = a.map((entry, i) => {
		const rank = rankInB.get(entry.id);
		if (rank === undefined) fail(`rankAgreement: a[${i}].id`, `"${entry.id}" is missing in b`);
		return rank;
	});
	return { kendallTauB: tauB(x, y), weightedSpearman: weightedSpearman(meanRanks(x), meanRanks(y)) };
}

function tauB(x: readonly number[], y: readonly number[]): number {
	let balance = 0;
	let untiedX = 0;
	let untiedY = 0;
	for (let i = 0; i < x.length; i++) {
		for (let k = i + 1; k < x.length; k++) {
			const dx = Math.sign(x[i] - x[k]);
			const dy = Math.sign(y[i] - y[k]);
			balance += dx * dy;
			untiedX += dx * dx;
			untiedY += dy * dy;
		}
	}
	if (untiedX === 0 || untiedY === 0) return untiedX === untiedY ? 1 : 0;
	return balance / Math.sqrt(untiedX * untiedY);
}

function weightedSpearman(x: readonly number[], y: readonly number[]): number {
	const n = x.length;
	if (n === 1) return 1;
	const sum = x.reduce((total, rank, i) => total + (rank - y[i]) ** 2 * (n - rank + 1 + (n - y[i] + 1)), 0);
	return 1 - (6 * sum) / (n ** 4 + n ** 3 - n ** 2 - n);
}

/** Ranks in which tied things take the mean of the places they fill: 1 2 2 4 becomes 1 2.5 2.5 4. */
function meanRanks(ranks: readonly number[]): number[] {
	return ranks.map((rank) => {
		const before = ranks.filter((other) => other < rank).length;
		const tied = ranks.filter((other) => other === rank).length;
		return before + (tied + 1) / 2;
	});
}

function checkRanking(ranking: Ranked, path: string): void {
	requireNonEmpty(ranking, `rankAgreement: ${path}`);
	requireUniqueIds(ranking, `rankAgreement: ${path}`);
	ranking.forEach((entry, i) => {
		requireInteger(entry.rank, 1, Number.MAX_SAFE_INTEGER, `rankAgreement: ${path}[${i}].rank`);
	});
}
