import type { Ranked, SmallestChange } from '../../domain/decision';
import { fill, formatAs, formatNumber, formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { DecisionTable } from '../../workspace/kinds/scoring';
import type { OpenWeights } from './open-weights';
import type { Setup } from './problem';
import { leaders, type Results, type Stability } from './results';
import type { ScoringResultTexts } from './texts.de';

/** What the numbers say, in words. */

export type Words = { locale: Locale; t: ScoringResultTexts; label: (id: string) => string };

/** Names as a list in words: "A, B und C". */
export function listed(names: readonly string[], t: ScoringResultTexts): string {
	if (names.length < 2) return names.join('');
	return fill(t.and, { most: names.slice(0, -1).join(', '), last: names.at(-1)! });
}

/** A number with as many decimals as it needs, two at most. */
export const short = (value: number, locale: Locale): string => {
	const decimals = Number.isInteger(Math.round(value * 100) / 100) ? 0 : Math.round(value * 100) % 10 === 0 ? 1 : 2;
	return formatNumber(value + 0, locale, decimals);
};

/** A weighted sum as shown: points out of 100, or in the unit of the scores. */
export const printScore = (score: number, normalise: Results['normalise'], locale: Locale): string =>
	formatNumber(normalise === 'none' ? score : score * 100, locale, normalise === 'none' ? 2 : 1);

/** Who leads, and by how much. */
export function rankingSentence({ sum, normalise }: Results, { locale, t, label }: Words): string {
	const [first, ...rest] = sum.ranked;
	const best = leaders(sum.ranked);
	const unit = normalise === 'none' ? t.unitScore : t.unitPoints;
	const score = (value: number) => fill(unit, { n: printScore(value, normalise, locale) });
	if (rest.length === 0) return fill(t.sentence.alone, { name: label(first.id) });
	if (best.length > 1) return fill(t.sentence.tie, { names: listed(best.map(label), t), score: score(first.score) });
	const second = rest[0];
	return fill(t.sentence.leads, {
		first: label(first.id),
		score: score(first.score),
		second: label(second.id),
		secondScore: score(second.score),
	});
}

const rankOf = (ranked: Ranked, id: string) => ranked.find((entry) => entry.id === id)?.rank ?? 0;

/** Why the three methods agree or differ. */
export function methodsSentence(results: Results, words: Words): string {
	const { t, label } = words;
	const { sum, topsis, promethee } = results;
	const winner = sum.ranked[0].id;
	const others = [
		{ name: 'topsis' as const, ranked: topsis.ranked },
		{ name: 'promethee' as const, ranked: promethee.ranked },
	].filter(({ ranked }) => !leaders(ranked).includes(winner));
	if (others.length > 0)
		return others.map(({ name, ranked }) => differs(name, winner, ranked[0].id, results, words)).join(' ');

	const moved = sum.ranked.filter(
		({ id, rank }) => rankOf(topsis.ranked, id) !== rank || rankOf(promethee.ranked, id) !== rank,
	);
	if (moved.length === 0) return fill(t.sentence.allSame, { first: label(winner) });
	const ranks = ({ id, rank }: Ranked[number]) =>
		fill(t.sentence.movedOne, {
			name: label(id),
			sum: rank,
			topsis: rankOf(topsis.ranked, id),
			promethee: rankOf(promethee.ranked, id),
		});
	return fill(t.sentence.sameWinner, {
		first: label(winner),
		moved: moved.slice(0, 2).map(ranks).join('; '),
	});
}

/** What makes another method prefer `other` to the winner of the weighted sum. */
function differs(
	method: 'topsis' | 'promethee',
	winner: string,
	other: string,
	{ problem, sum, topsis }: Results,
	{ locale, t, label }: Words,
): string {
	const at = (id: string) => problem.alternatives.findIndex((alternative) => alternative.id === id);
	const [w, o] = [at(winner), at(other)];
	const names = { first: label(winner), other: label(other) };
	if (method === 'topsis') {
		// Where the winner lies furthest from the best value, as TOPSIS measures it.
		const distances = topsis.weighted[w].map((value, j) => Math.abs(value - topsis.ideal[j]));
		const far = distances.indexOf(Math.max(...distances));
		return fill(t.sentence.topsisDiffers, { ...names, criterion: label(problem.criteria[far].id) });
	}
	const ahead = problem.criteria.map((_, j) => sum.normalised[o][j] - sum.normalised[w][j]);
	const weightOf = (sign: 1 | -1) =>
		sum.weights.reduce((total, weight, j) => (sign * ahead[j] > 1e-12 ? total + weight : total), 0);
	const leads = ahead.map((lead, j) => -lead * sum.weights[j]);
	const great = leads.indexOf(Math.max(...leads));
	return fill(t.sentence.prometheeDiffers, {
		...names,
		share: formatPercent(weightOf(1), locale),
		back: formatPercent(weightOf(-1), locale),
		criterion: label(problem.criteria[great].id),
	});
}

/** Which weight decides most: the one that may move least before another wins. */
export function stabilitySentence(stability: readonly Stability[], { locale, t, label }: Words): string {
	const room = (s: Stability) => Math.min(s.from > 0 ? s.weight - s.from : 1, s.to < 1 ? s.to - s.weight : 1);
	const [tightest] = stability.toSorted((a, b) => room(a) - room(b));
	if (!tightest || room(tightest) >= 1) return t.sentence.stable;
	const below =
		tightest.from > 0 && (tightest.to >= 1 || tightest.weight - tightest.from <= tightest.to - tightest.weight);
	return fill(below ? t.sentence.tightBelow : t.sentence.tightAbove, {
		criterion: label(tightest.criterion),
		weight: percent(tightest.weight, locale),
		limit: percent(below ? tightest.from : tightest.to, locale),
	});
}

/** A share as a percentage with one decimal where it needs one. */
export const percent = (share: number, locale: Locale): string =>
	formatAs(Math.round(share * 1000) / 1000, locale, { style: 'percent', maximumFractionDigits: 1 });

/** The smallest change of one score that costs the winner its place. */
export function changeSentence(
	change: SmallestChange | null,
	{ sum }: Results,
	criteria: Setup['criteria'],
	{ locale, t, label }: Words,
): string {
	if (!change) return sum.ranked.length < 2 ? t.sentence.changeAlone : t.sentence.noChange;
	if (Math.abs(change.change) < 1e-9) return t.sentence.changeTie;
	const unit = criteria.find(({ id }) => id === change.criterionId)?.unit;
	const number = (value: number) => [short(value, locale), unit].filter(Boolean).join(' ');
	return fill(t.sentence.change, {
		alternative: label(change.alternativeId),
		criterion: label(change.criterionId),
		from: number(change.from),
		to: number(change.to),
		winner: label(change.newWinner),
	});
}

/** How open the first place is when nobody fixes the weights. */
export function openSentence(
	open: OpenWeights,
	results: Results,
	byOrder: boolean,
	{ locale, t, label }: Words,
): string {
	const ids = results.problem.alternatives.map(({ id }) => id);
	const firsts = open.acceptability.map((row) => row[0]);
	const top = firsts.indexOf(Math.max(...firsts));
	const words = { name: label(ids[top]), share: formatPercent(firsts[top], locale) };
	if (ids.length === 1) return t.sentence.openAlone;
	const main = fill(byOrder ? t.sentence.openOrder : t.sentence.open, words);
	const { winner } = open.entropy;
	const verdict = winner < 0.3 ? t.sentence.decided : winner < 0.7 ? t.sentence.halfOpen : t.sentence.wideOpen;
	return `${main} ${fill(verdict, { entropy: formatNumber(winner, locale, 2) })}`;
}

/** What stands in the way of a result, and what to do. */
export function obstacleSentence(setup: Setup, many: string, t: ScoringResultTexts): string {
	switch (setup.obstacle) {
		case 'noCriteria':
			return t.obstacle.noCriteria;
		case 'noAlternatives':
			return fill(t.obstacle.noAlternatives, { many });
		case 'noneComplete':
			return fill(t.obstacle.noneComplete, {
				n: Math.min(...setup.rows.map(({ missing }) => missing)),
			});
		case 'noWeights':
			return t.obstacle.noWeights;
		default:
			return setup.misfit ? misfitSentence(setup, t) : '';
	}
}

/** Why the chosen way of comparing does not suit the scores. */
export function misfitSentence({ misfit, criteria, rows }: Setup, t: ScoringResultTexts): string {
	if (!misfit) return '';
	const criterion = criteria.find(({ id }) => id === misfit.criterion)?.label ?? '';
	if (misfit.kind === 'needsBenefit') return fill(t.misfit.needsBenefit, { criterion });
	const alternative = rows.find((row) => row.alternative.id === misfit.alternative)?.alternative.label ?? '';
	return fill(t.misfit.needsPositive, { criterion, alternative });
}

/** Labels of everything in a table. */
export function labelsOf(table: DecisionTable): (id: string) => string {
	const { criteria, alternatives } = table;
	return (id) => alternatives.entries[id]?.label || criteria.entries[id]?.label || '–';
}
