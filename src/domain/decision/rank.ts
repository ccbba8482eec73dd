import type { Ranked } from './types';

/** Two scores count as equal when they differ by no more than this, or by this share of the larger one above 1. */
export const TIE = 1e-12;

export function isTie(a: number, b: number): boolean {
	return Math.abs(a - b) <= TIE * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * Best first. Equal scores share a rank and the ranks after them are skipped (1 2 2 4); among equals the input order
 * is kept. The tolerance of 1e-12 is taken relative to the score where scores are larger than 1.
 */
export function rankByScore(ids: readonly string[], scores: readonly number[]): Ranked {
	const order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a]);
	const ranked: Ranked = [];
	for (let start = 0; start < order.length; ) {
		let end = start + 1;
		while (end < order.length && isTie(scores[order[end - 1]], scores[order[end]])) end++;
		const group = order.slice(start, end).sort((a, b) => a - b);
		for (const i of group) ranked.push({ id: ids[i], score: scores[i], rank: start + 1 });
		start = end;
	}
	return ranked;
}
