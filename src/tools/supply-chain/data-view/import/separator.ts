import { cutText } from './text-rows';

export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** Lines looked at. */
const sampleLines = 80;

/**
 * The separator that cuts most lines into the same number of two or more cells.
 *
 * Rated by the share of lines with the most frequent number of cells; among equals more cells win, then the order
 * semicolon, comma, tab, bar. A decimal comma makes the comma's numbers uneven, so the semicolon wins where both occur.
 */
export function findSeparator(text: string): Separator | undefined {
	const lines = firstLines(text, sampleLines);
	let best: { separator: Separator; rating: number } | undefined;
	for (const separator of separators) {
		if (!lines.includes(separator)) continue;
		const counts = cutText(lines, separator)
			.rows.map((row) => row.length)
			.filter((n) => n > 1);
		if (counts.length === 0) continue;
		const total = Math.max(1, lines.split('\n').filter((line) => line.trim() !== '').length);
		const frequency = new Map<number, number>();
		for (const n of counts) frequency.set(n, (frequency.get(n) ?? 0) + 1);
		const [cells, times] = [...frequency].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a));
		const rating = times / Math.max(total, counts.length) + Math.min(cells, 20) / 200 + headingBonus(lines, separator);
		if (!best || rating > best.rating + 1e-9) best = { separator, rating };
	}
	return best?.separator;
}

/** Semicolons and tabs are hardly ever part of a text; commas are, and of numbers too. */
const headingBonus = (lines: string, separator: Separator) => {
	const first = lines.split('\n').find((line) => line.split(separator).length > 2);
	return separator !== ',' && first !== undefined ? 0.3 : 0;
};

function firstLines(text: string, count: number): string {
	let end = 0;
	for (let i = 0; i < count && end >= 0 && end < text.length; i++) {
		const next = text.indexOf('\n', end);
		if (next < 0) return text.slice(0, 400_000);
		end = next + 1;
	}
	return text.slice(0, Math.min(end, 400_000));
}
