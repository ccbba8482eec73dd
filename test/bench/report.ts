import { afterAll } from 'vitest';
import { keep, type Measure } from '../../scripts/measures/measures.mjs';

/** Milliseconds: one figure, or what a benchmark found in several rounds. */
type Time = number | { p50: number; min: number; max: number };

const middle = (time: Time) => (typeof time === 'number' ? time : time.p50);
const rounded = (time: number) => Math.round(time * 100) / 100;

/**
 * Shows the figures of a file of benchmarks line by line, and keeps them for the report when the file has run.
 *
 * @param part  of the domain: "decision"
 */
export function benchmarkReport(part: string) {
	const measures: Measure[] = [];
	afterAll(() => keep(`bench-${part}`, `Domain: ${part}`, measures));
	return {
		/** Median in milliseconds, ratio to the naive version, floor if there is one. */
		show(what: string, time: Time, naive?: Time, most?: number) {
			const value = middle(time);
			const ratio = naive === undefined ? undefined : middle(naive) / value;
			const parts = [what.padEnd(58), `${value.toFixed(2).padStart(9)} ms`];
			if (naive !== undefined)
				parts.push(`  naive ${middle(naive).toFixed(2).padStart(9)} ms  ratio ${ratio?.toFixed(1)}`);
			if (most !== undefined) parts.push(`  floor ${most} ms: ${value <= most ? 'met' : 'MISSED'}`);
			console.log(parts.join(''));
			measures.push({
				what,
				value: rounded(value),
				unit: 'ms',
				most,
				spread: typeof time === 'number' ? undefined : [rounded(time.min), rounded(time.max)],
				note: ratio === undefined ? undefined : `naive version: ${ratio.toFixed(1)} times`,
			});
		},
	};
}
