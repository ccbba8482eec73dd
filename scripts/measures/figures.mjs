import { keep, median } from './measures.mjs';

/**
 * Collects what several rounds found, by what was measured, in milliseconds.
 *
 * @param {string} name  of the command, for the report
 * @param {string} title  of its table
 */
export function figures(name, title) {
	/** @type {Map<string, { most?: number, all: number[] }>} */
	const found = new Map();
	return {
		/**
		 * @param {string} what
		 * @param {number | number[]} values  of this round
		 * @param {number} [most]  the limit of the median
		 */
		note(what, values, most) {
			found.set(what, { most, all: [...(found.get(what)?.all ?? []), ...[values].flat()] });
		},
		/** Prints median, least and most of each, and keeps them for the report; a missed limit ends with an error. */
		show() {
			console.log(`\n${title}: median (least to most), milliseconds`);
			const measures = [...found].map(([what, { most, all }]) => ({
				what,
				value: Math.round(median(all)),
				unit: 'ms',
				most,
				spread: [Math.round(Math.min(...all)), Math.round(Math.max(...all))],
			}));
			for (const { what, value, spread, most } of measures) {
				const limit = most === undefined ? '' : `  limit ${most}`;
				console.log(`${what.padEnd(60)}${String(value).padStart(6)}  (${spread.join(' to ')})${limit}`);
			}
			keep(name, title, measures);
		},
	};
}
