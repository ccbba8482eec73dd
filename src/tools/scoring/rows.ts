import { formatAs, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { OpenWeights } from '../../results/scoring/open-weights';
import type { Person, Spread } from '../../results/scoring/people';
import type { Portfolio } from '../../results/scoring/portfolio';
import type { Setup } from '../../results/scoring/problem';
import type { Results, Stability } from '../../results/scoring/results';
import { cellOf } from '../../results/scoring/table';
import type { ScoringTexts } from './texts.de';

/** The tables as rows of text, for export; numbers as the language writes them. */

type Label = (id: string) => string;
const number = (value: number, locale: Locale, decimals: number) =>
	formatAs(value + 0, locale, { useGrouping: false, maximumFractionDigits: decimals });

export function scoreRows(setup: Setup, locale: Locale, t: ScoringTexts): string[][] {
	const total = setup.weights.reduce((sum, weight) => sum + weight, 0);
	return [
		[t.criterion, t.direction, t.weightShare, ...setup.rows.map(({ alternative }) => alternative.label)],
		...setup.criteria.map((criterion, j) => [
			criterion.unit ? `${criterion.label} (${criterion.unit})` : criterion.label,
			t.directions[criterion.direction],
			total > 0 ? number((setup.weights[j] / total) * 100, locale, 2) : '',
			...setup.rows.map(({ values }) => (values[j] === null ? '' : number(values[j], locale, 6))),
		]),
	];
}

export const reasonRows = (setup: Setup, locale: Locale, t: ScoringTexts): string[][] => [
	[t.alternative, t.criterion, t.score, t.reason],
	...setup.rows.flatMap(({ alternative, values }) =>
		setup.criteria.map((criterion, j) => [
			alternative.label,
			criterion.label,
			values[j] === null ? '' : number(values[j], locale, 6),
			cellOf(alternative, criterion.id).reason,
		]),
	),
];

/** The pairs of methods whose rankings are compared. */
export const agreementPairs = ({ agreement }: Results, t: ScoringTexts) =>
	[
		[t.methodNames.sum, t.methodNames.topsis, agreement.sumTopsis],
		[t.methodNames.sum, t.methodNames.promethee, agreement.sumPromethee],
		[t.methodNames.topsis, t.methodNames.promethee, agreement.topsisPromethee],
	] as const;

export function methodRows(results: Results, label: Label, locale: Locale, t: ScoringTexts): string[][] {
	const { sum, topsis, promethee, problem } = results;
	const rank = (list: Results['sum']['ranked'], id: string) =>
		String(list.find((entry) => entry.id === id)?.rank ?? '');
	return [
		[t.alternative, t.methodNames.sum, t.rank, t.methodNames.topsis, t.rank, t.methodNames.promethee, t.rank],
		...problem.alternatives.map(({ id }, i) => [
			label(id),
			number(sum.scores[i], locale, 6),
			rank(sum.ranked, id),
			number(topsis.closeness[i], locale, 6),
			rank(topsis.ranked, id),
			number(promethee.netFlow[i], locale, 6),
			rank(promethee.ranked, id),
		]),
		[],
		[t.pair, t.kendall, t.spearman],
		...agreementPairs(results, t).map(([a, b, { kendallTauB, weightedSpearman }]) => [
			`${a} – ${b}`,
			number(kendallTauB, locale, 6),
			number(weightedSpearman, locale, 6),
		]),
	];
}

export const stabilityRows = (
	stability: readonly Stability[],
	label: Label,
	locale: Locale,
	t: ScoringTexts,
): string[][] => [
	[t.criterion, t.weightShare, t.spanFrom, t.spanTo],
	...stability.map(({ criterion, weight, from, to }) => [
		label(criterion),
		...[weight, from, to].map((share) => number(share * 100, locale, 2)),
	]),
];

export const openRows = (
	open: OpenWeights,
	results: Results,
	label: Label,
	locale: Locale,
	t: ScoringTexts,
): string[][] => [
	[t.alternative, ...open.acceptability.map((_, r) => `${t.rank} ${r + 1}`)],
	...results.problem.alternatives.map(({ id }, i) => [
		label(id),
		...open.acceptability[i].map((share) => number(share * 100, locale, 2)),
	]),
	[],
	[t.centralTitle, ...results.problem.criteria.map(({ id }) => label(id))],
	...results.problem.alternatives.map(({ id }, i) => [
		label(id),
		...open.centralWeights[i].map((weight) => number(weight * 100, locale, 2)),
	]),
];

export const portfolioRows = (
	{ points }: Portfolio,
	axes: { attractiveness: string; strength: string },
	zones: Record<'grow' | 'choose' | 'leave', string>,
	label: Label,
	locale: Locale,
	t: ScoringTexts,
): string[][] => [
	[t.alternative, axes.attractiveness, axes.strength, t.zone],
	...points.map(({ id, attractiveness, strength, zone }) => [
		label(id),
		number(attractiveness * 100, locale, 1),
		number(strength * 100, locale, 1),
		zones[zone],
	]),
];

export const spreadRows = (
	spreads: readonly Spread[],
	people: readonly Person[],
	label: Label,
	locale: Locale,
	t: ScoringTexts,
): string[][] => [
	[t.alternative, t.criterion, ...people.map(({ name }) => name), t.mean, t.range],
	...spreads.map(({ alternative, criterion, values, mean, range }) => [
		label(alternative),
		label(criterion),
		...values.map((value) => (value === undefined ? '' : number(value, locale, 6))),
		number(mean, locale, 2),
		number(range, locale, 2),
	]),
];

/** A number in a table on screen. */
export const inTable = (value: number, locale: Locale, decimals: number): string =>
	formatNumber(Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value, locale, decimals);
