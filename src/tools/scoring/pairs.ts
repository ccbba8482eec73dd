import { ahp, judgmentRepairs } from '../../domain/decision';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { judgmentMatrix, judgmentOf } from '../../results/scoring/table';
import type { Judgments } from '../../workspace/kinds/scoring';
import type { ScoringTexts } from './texts.de';

/** Pairwise comparison on Saaty's scale: 1 equally important, 9 extremely more important. */

/** Up to this ratio Saaty accepts judgments as consistent. */
export const consistencyLimit = 0.1;
const mostIntensity = 9;

/** Position of a slider from -8 (the second is extremely more important) to 8 for a judgment, and back. */
export const positionOf = (judgment: number): number =>
	judgment >= 1 ? Math.round(judgment) - 1 : 1 - Math.round(1 / judgment);
export const judgmentAt = (position: number): number => (position >= 0 ? position + 1 : 1 / (1 - position));

/** The nearest judgment of the scale, measured by ratio. */
export function nearestJudgment(value: number): number {
	const intensity = value >= 1 ? value : 1 / value;
	let nearest = 1;
	for (let n = 2; n <= mostIntensity; n++)
		if (Math.abs(Math.log(intensity / n)) < Math.abs(Math.log(intensity / nearest))) nearest = n;
	return value >= 1 ? nearest : 1 / nearest;
}

/** A judgment in words: "Price is clearly more important (5)". */
export function judgmentWords(judgment: number, a: string, b: string, locale: Locale, t: ScoringTexts): string {
	const position = positionOf(judgment);
	if (position === 0) return t.equal;
	const n = Math.abs(position) + 1;
	return fill(t.moreImportant, {
		name: position > 0 ? a : b,
		how: t.intensity[n - 2],
		n: formatNumber(n, locale, 0),
	});
}

export type Pair = { a: string; b: string; judgment: number | undefined; disturbing: boolean };
export type PairView = {
	pairs: Pair[];
	judged: number;
	ratio: number;
	/** The repair that helps most, on the scale; undefined while the judgments are consistent or nothing on it helps. */
	repair: { a: string; b: string; judgment: number; ratioAfter: number } | undefined;
};

/** Every pair of criteria with its judgment, how consistent they are, and what would help. */
export function pairsOf(judgments: Judgments, ids: readonly string[]): PairView {
	const matrix = judgmentMatrix(judgments, ids);
	const ratio = ahp(matrix).consistencyRatio;
	const repairs = ratio > consistencyLimit ? judgmentRepairs(matrix) : [];
	const candidates = repairs
		.map(({ row, column, repair }) => {
			const judgment = nearestJudgment(repair);
			const repaired = matrix.map((cells) => [...cells]);
			repaired[row][column] = judgment;
			repaired[column][row] = 1 / judgment;
			return { a: ids[row], b: ids[column], judgment, ratioAfter: ahp(repaired).consistencyRatio };
		})
		.filter(({ ratioAfter }) => ratioAfter < ratio - 1e-9);
	const repair = candidates[0];
	/** More of the deviation than an even spread over all pairs would give it. */
	const disturbing = new Set(
		repairs
			.filter(({ contribution }) => contribution > 2 / repairs.length)
			.map(({ row, column }) => `${row} ${column}`),
	);
	const pairs = ids.flatMap((a, i) =>
		ids.slice(i + 1).map((b, k) => ({
			a,
			b,
			judgment: judgmentOf(judgments, a, b),
			disturbing: disturbing.has(`${i} ${i + 1 + k}`) || (repair?.a === a && repair?.b === b),
		})),
	);
	return { pairs, judged: pairs.filter(({ judgment }) => judgment !== undefined).length, ratio, repair };
}
