import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import {
	type Answers,
	type Check,
	type CheckResult,
	type DimensionResult,
	type Question,
	questionsOf,
} from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import { answerWords } from '../../results/resilience-check/words';
import type { CheckAnswer } from '../../workspace';
import type { ResilienceTexts } from './texts.de';

/** The first question without an answer, or the first of all. */
export const firstOpen = (questions: readonly Question[], answers: Answers): string | undefined =>
	(questions.find(({ item }) => !Object.hasOwn(answers, item.id)) ?? questions[0])?.item.id;

export const countAnswered = (questions: readonly Question[], answers: Answers): number =>
	questions.filter(({ item }) => Object.hasOwn(answers, item.id)).length;

export function withAnswer(check: Check, id: string, answer: CheckAnswer | undefined): Check {
	const { [id]: _, ...others } = check.answers;
	return { ...check, answers: answer === undefined ? others : { ...check.answers, [id]: answer } };
}

export function withNote(check: Check, id: string, text: string): Check {
	const { [id]: _, ...others } = check.notes;
	return { ...check, notes: text ? { ...check.notes, [id]: text } : others };
}

/** The result in a few words, for the strip on a phone. */
export function barText(
	result: CheckResult,
	answered: number,
	asked: number,
	locale: Locale,
	t: ResilienceTexts,
): string {
	const scored = result.dimensions.filter((d): d is DimensionResult & { score: number } => d.score !== null);
	if (result.overall === null || scored.length === 0) return fill(t.barNone, { n: answered, m: asked });
	const worst = scored.reduce((a, b) => (b.score < a.score ? b : a));
	return fill(t.bar, { overall: formatNumber(result.overall, locale, 0), worst: worst.label });
}

/** All answers as rows of a table, for export. */
export function answerRows(questionnaire: ResilienceQuestionnaire, check: Check, t: ResilienceTexts): string[][] {
	return questionsOf(questionnaire).map(({ item, dimension }) => {
		const answer = check.answers[item.id];
		return [
			dimension.label,
			item.question,
			typeof answer === 'number' ? String(answer) : '',
			answerWords(item, answer, t),
			check.notes[item.id] ?? '',
		];
	});
}

/** The scores as rows of a table, for export. */
export const scoreRows = (result: CheckResult, locale: Locale): string[][] =>
	result.dimensions.map(({ label, score, answered, applicable, meaning }) => [
		label,
		score === null ? '' : formatNumber(score, locale, 1),
		String(answered),
		String(applicable),
		meaning ?? '',
	]);
