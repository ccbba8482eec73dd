import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

/** Where the figures of the last run of each measuring command lie; `npm run report` makes a page of them. */
export const measuresFolder = '.cache/measures';

/**
 * One figure: what was measured, its value, and the limit it is held to.
 *
 * @typedef {{ what: string, value: number, unit: string, most?: number, least?: number, spread?: [number, number], note?: string }} Measure
 */

export const median = (values) => {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** @param {Measure} measure */
export const isMet = ({ value, most, least }) => !(value > (most ?? Infinity)) && !(value < (least ?? -Infinity));

/**
 * Keeps the figures of a command, prints those that miss their limit, and sets the exit code when there are any.
 *
 * @param {string} name  of the command: "budget", "lighthouse"
 * @param {string} title  of its table in the report
 * @param {Measure[]} measures
 */
export function keep(name, title, measures) {
	mkdirSync(measuresFolder, { recursive: true });
	const file = { name, title, measured: new Date().toISOString(), load: Math.round(loadavg()[0] * 10) / 10, measures };
	writeFileSync(join(measuresFolder, `${name}.json`), `${JSON.stringify(file, null, '\t')}\n`);
	const missed = measures.filter((measure) => !isMet(measure));
	for (const { what, value, unit, most, least } of missed)
		console.error(`${what}: ${value} ${unit}, ${most === undefined ? `least ${least}` : `most ${most}`}`);
	if (missed.length > 0) process.exitCode = 1;
}
