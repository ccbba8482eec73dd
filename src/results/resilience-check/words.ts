import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { CheckAnswer } from '../../workspace';
import type { CheckResult, DimensionResult, Version } from './check';
import type { Item } from './questionnaire';
import type { ResilienceResultTexts } from './texts.de';

/** What the check comes to, in words. */

/** How many questions count, and why not all: "Antworten: 3 von 4, weil 1 nicht zutrifft". */
export function countWords({ answered, applicable, total }: DimensionResult, t: ResilienceResultTexts): string {
	const left = total - applicable;
	const pattern = left === 0 ? t.counts : left === 1 ? t.countsWithout : t.countsWithoutMany;
	return fill(pattern, { n: answered, m: applicable, left });
}

/** What stands in place of a score that is not there yet. */
export const openWords = ({ applicable, missing }: DimensionResult, t: ResilienceResultTexts): string =>
	applicable === 0 ? t.nothingApplies : missing === 1 ? t.tooFewOne : fill(t.tooFew, { n: missing });

/** The result in one sentence: overall, strongest and weakest. */
export function resultSentence(
	result: CheckResult,
	version: Version,
	locale: Locale,
	t: ResilienceResultTexts,
): string {
	const scored = result.dimensions.filter((d): d is DimensionResult & { score: number } => d.score !== null);
	if (result.overall === null || scored.length === 0) return t.sentenceNone;
	const print = (value: number) => formatNumber(value, locale, 0);
	const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
	const worst = scored.reduce((a, b) => (b.score < a.score ? b : a));
	const values = {
		overall: print(result.overall),
		n: scored.length,
		m: result.dimensions.length,
		best: best.label,
		bestScore: print(best.score),
		worst: worst.label,
		worstScore: print(worst.score),
	};
	const pattern = scored.length === 1 ? t.sentenceOne : best.score === worst.score ? t.sentenceLevel : t.sentence;
	return `${fill(pattern, values)}${version === 'short' ? ` ${t.sentenceShort}` : ''}`;
}

/** What was answered, in words; empty where nothing was. */
export function answerWords(item: Item, answer: CheckAnswer | undefined, t: ResilienceResultTexts): string {
	if (answer === undefined) return t.noAnswer;
	return answer === 'notApplicable' ? t.notApplicable : (item.levels[answer] ?? '');
}
