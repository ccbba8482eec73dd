import { fail, requireFinite, requireOneOf } from '../shared/check';
import { normalise } from './normalise';
import { checkProblem, rescaledWeights } from './problem';
import { isTie, rankByScore } from './rank';
import type { DecisionProblem, Normalisation } from './types';

export type SmallestChange = {
	/** Whose score changes, on which criterion. */
	alternativeId: string;
	criterionId: string;
	/** The score today and the score at which the new winner draws level. */
	from: number;
	to: number;
	/** `to - from`. */
	change: number;
	/** Who draws level with the winner, and usually wins from there on. */
	newWinner: string;
};

export type SmallestChangeOptions = {
	normalise?: Normalisation;
	/** Compare changes in units of the score, or as shares of the criterion's span (largest minus smallest score). */
	measure?: 'absolute' | 'span';
	/** Ends of the scale that scores are given on: a change beyond them does not count. */
	scale?: { min: number; max: number };
};

/** A value that depends on the changed score t as `fixed + factor x g(t)`. */
type Form = { fixed: number; factor: number };

/** A stretch of the changed score in which every value has one form. */
type Region = { from: number; to: number; forms: Form[]; shape: Shape };

/** What g is, and the t at which it takes a value. */
type Shape = { at: (t: number) => number; inverse: (g: number) => number };

const straight: Shape = { at: (t) => t, inverse: (g) => g };
const reciprocalOf = (sign: 1 | -1, origin: number): Shape => ({
	at: (t) => 1 / (sign * (t - origin)),
	inverse: (g) => origin + sign / g,
});

/**
 * The least change of one score that costs the winner of `weightedSum` its lead.
 *
 * For every score the nearest value is found at which another alternative draws level, all other scores unchanged;
 * the least of these changes is returned. Normalisation is followed exactly: a score that becomes the new minimum or
 * maximum of its criterion moves all others. On a tie today the change is 0. With `measure: 'span'` changes are compared
 * as shares of the criterion's span; criteria on which all are equal are then left out. Where a tie is only approached
 * (all equal but for the smallest step), the limit is given. Equal changes: the first in input order.
 *
 * Source: Triantaphyllou and Sanchez 1997, Decision Sciences 28(1), 151-194, extended to the normalisations used here.
 *
 * @returns null when no change of a single score can do it, or there is only one alternative
 * @throws RangeError  as `weightedSum`, and when the scale is not finite, is empty or leaves out a score
 * @example
 * smallestChange({
 *   criteria: [{ id: 'a', weight: 3, direction: 'benefit' }, { id: 'b', weight: 1, direction: 'benefit' }],
 *   alternatives: [{ id: 'x', scores: [4, 2] }, { id: 'y', scores: [3, 4] }],
 * }, { normalise: 'none' })
 * // { alternativeId: 'x', criterionId: 'a', from: 4, to: 11 / 3, change: -1 / 3, newWinner: 'y' }
 */
export function smallestChange(problem: DecisionProblem, options: SmallestChangeOptions = {}): SmallestChange | null {
	const caller = 'smallestChange';
	const { normalise: kind = 'minMax', measure = 'absolute', scale } = options;
	checkProblem(problem, caller);
	const weights = rescaledWeights(problem, caller);
	const normalised = normalise(problem, kind, caller);
	requireOneOf(measure, ['absolute', 'span'], `${caller}: measure`);
	checkScale(problem, scale, caller);
	const { criteria, alternatives } = problem;
	if (alternatives.length === 1) return null;

	const ids = alternatives.map((alternative) => alternative.id);
	const scores = normalised.map((row) => row.reduce((sum, value, j) => sum + weights[j] * value, 0));
	const winner = ids.indexOf(rankByScore(ids, scores)[0].id);

	let best: SmallestChange | null = null;
	let bestSize = Number.POSITIVE_INFINITY;
	criteria.forEach((criterion, j) => {
		const column = alternatives.map((alternative) => alternative.scores[j]);
		const unit = measure === 'span' ? Math.max(...column) - Math.min(...column) : 1;
		if (weights[j] === 0 || unit === 0) return;
		const lead = normalised.map((row) =>
			row.reduce((sum, value, l) => (l === j ? sum : sum + weights[l] * (normalised[winner][l] - value)), 0),
		);
		column.forEach((from, i) => {
			for (const whole of regionsOf(column, i, criterion.direction, kind)) {
				const region = clip(whole, scale);
				if (region === null) continue;
				for (let k = 0; k < ids.length; k++) {
					if (k === winner) continue;
					const to = nearestTie(region, from, lead[k], weights[j], winner, k);
					if (to === null || (kind === 'max' && to <= 0)) continue;
					const size = Math.abs(to - from) / unit;
					// A hair less is the same change found in a neighbouring region.
					if (size >= bestSize || (best !== null && isTie(size, bestSize))) continue;
					bestSize = size;
					best = { alternativeId: ids[i], criterionId: criterion.id, from, to, change: to - from, newWinner: ids[k] };
				}
			}
		});
	});
	return best;
}

/** The t of the region nearest to `from` at which alternative k is level with the winner or ahead; null if none. */
function nearestTie(
	region: Region,
	from: number,
	lead: number,
	weight: number,
	winner: number,
	k: number,
): number | null {
	const fixed = lead + weight * (region.forms[winner].fixed - region.forms[k].fixed);
	const factor = weight * (region.forms[winner].factor - region.forms[k].factor);
	const start = Math.min(Math.max(from, region.from), region.to);
	const leadAtStart = factor === 0 ? fixed : fixed + factor * region.shape.at(start);
	if (leadAtStart <= 0 || isTie(leadAtStart, 0)) return start;
	if (factor === 0) return null;
	const root = region.shape.inverse(-fixed / factor);
	return Number.isFinite(root) && root >= region.from && root <= region.to ? root : null;
}

/** How the normalised values of a criterion depend on the score of alternative i. */
function regionsOf(column: readonly number[], i: number, direction: 'benefit' | 'cost', kind: Normalisation): Region[] {
	const others = column.filter((_, k) => k !== i);
	const low = Math.min(...others);
	const high = Math.max(...others);
	const forms = (own: Form, other: (value: number) => Form) => column.map((value, k) => (k === i ? own : other(value)));
	const constant = (fixed: number): Form => ({ fixed, factor: 0 });
	const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

	if (kind === 'none') {
		const all = forms({ fixed: 0, factor: 1 }, constant);
		return [{ from: NEGATIVE_INFINITY, to: POSITIVE_INFINITY, forms: all, shape: straight }];
	}
	if (kind === 'max') {
		const reciprocal = reciprocalOf(1, 0);
		if (direction === 'benefit') {
			const inside = forms({ fixed: 0, factor: 1 / high }, (value) => constant(value / high));
			const above = forms(constant(1), (value) => ({ fixed: 0, factor: value }));
			return [
				{ from: 0, to: high, forms: inside, shape: straight },
				{ from: high, to: POSITIVE_INFINITY, forms: above, shape: reciprocal },
			];
		}
		const below = forms(constant(1), (value) => ({ fixed: 0, factor: 1 / value }));
		const inside = forms({ fixed: 0, factor: low }, (value) => constant(low / value));
		return [
			{ from: 0, to: low, forms: below, shape: straight },
			{ from: low, to: POSITIVE_INFINITY, forms: inside, shape: reciprocal },
		];
	}
	const span = high - low;
	// Cost turns every value around: 1 minus what it would be as benefit.
	const turned = (form: Form): Form =>
		direction === 'benefit' ? form : { fixed: 1 - form.fixed, factor: 0 - form.factor };
	const below = forms(turned(constant(0)), (value) => turned({ fixed: 1, factor: value - high }));
	const inside = forms(turned({ fixed: -low / span, factor: 1 / span }), (value) =>
		turned(constant((value - low) / span)),
	);
	const above = forms(turned(constant(1)), (value) => turned({ fixed: 0, factor: value - low }));
	const outside = [
		{ from: high, to: POSITIVE_INFINITY, forms: above, shape: reciprocalOf(1, low) },
		{ from: NEGATIVE_INFINITY, to: low, forms: below, shape: reciprocalOf(-1, high) },
	];
	// Where all others are equal nothing lies between them; the tie at their own value is the limit from either side.
	return span === 0 ? outside : [{ from: low, to: high, forms: inside, shape: straight }, ...outside];
}

function clip(region: Region, scale: { min: number; max: number } | undefined): Region | null {
	if (scale === undefined) return region;
	const from = Math.max(region.from, scale.min);
	const to = Math.min(region.to, scale.max);
	return from <= to ? { ...region, from, to } : null;
}

function checkScale(problem: DecisionProblem, scale: SmallestChangeOptions['scale'], caller: string): void {
	if (scale === undefined) return;
	requireFinite(scale.min, `${caller}: scale.min`);
	requireFinite(scale.max, `${caller}: scale.max`);
	problem.alternatives.forEach((alternative, i) => {
		alternative.scores.forEach((score, j) => {
			if (score < scale.min || score > scale.max)
				fail(`${caller}: alternatives[${i}].scores[${j}]`, 'is off the scale');
		});
	});
}
