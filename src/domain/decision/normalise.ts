import { fail, requireOneOf } from '../shared/check';
import type { DecisionProblem, Normalisation } from './types';

/**
 * Scores on a common scale, `[alternative][criterion]`, where more is better. Expects a checked problem.
 *
 * - `minMax`: (x - min) / (max - min), reversed for cost, 1 where all are equal.
 * - `max`: x / max for benefit, min / x for cost; positive values only.
 * - `none`: the scores as they are; benefit criteria only.
 */
export function normalise(problem: DecisionProblem, kind: Normalisation, caller: string): number[][] {
	requireOneOf(kind, ['none', 'minMax', 'max'], `${caller}: normalise`);
	const { criteria, alternatives } = problem;
	const columns = criteria.map((criterion, j) => {
		const values = alternatives.map((alternative) => alternative.scores[j]);
		if (kind === 'none') {
			if (criterion.direction === 'cost') {
				fail(`${caller}: criteria[${j}].direction`, 'must be "benefit" when normalise is "none"');
			}
			return values;
		}
		if (kind === 'max') {
			values.forEach((value, i) => {
				if (value <= 0) fail(`${caller}: alternatives[${i}].scores[${j}]`, 'must be above 0 when normalise is "max"');
			});
		}
		return normaliseColumn(values, criterion.direction, kind);
	});
	return alternatives.map((_, i) => columns.map((column) => column[i]));
}

/** One criterion's values on the scale 0..1 where 1 is best. */
export function normaliseColumn(
	values: readonly number[],
	direction: 'benefit' | 'cost',
	kind: 'minMax' | 'max',
): number[] {
	const min = Math.min(...values);
	const max = Math.max(...values);
	if (kind === 'max') return values.map((value) => (direction === 'benefit' ? value / max : min / value));
	if (min === max) return values.map(() => 1);
	// The span of two huge numbers may exceed the range of numbers: then, and only then, all is halved first.
	const scale = Number.isFinite(max - min) ? 1 : 0.5;
	const span = max * scale - min * scale;
	const share = (from: number, to: number) => Math.min(1, (to * scale - from * scale) / span);
	return values.map((value) => (direction === 'benefit' ? share(min, value) : share(value, max)));
}
