import { type AssessmentScore, meaningOf, recommend, scoreAssessment } from '../../domain/assessment';
import type { RecordData } from '../../workspace';
import type { Dimension, Item, ResilienceQuestionnaire, Rule } from './questionnaire';

/** The resilience check as it stands: the scores of the answers and what follows from them. */

export type Check = RecordData<'resilience-check'>;

export type Answers = Check['answers'];

/** The ten questions to begin with, or all. */
export type Version = 'short' | 'full';

/** Levels of an answer, least to most. */
export const levels = [0, 1, 2, 3, 4] as const;

/** The questionnaire with the questions of a version; a dimension without one of them is left out. */
export function versionOf(questionnaire: ResilienceQuestionnaire, version: Version): ResilienceQuestionnaire {
	if (version === 'full') return questionnaire;
	const dimensions = questionnaire.dimensions
		.map((dimension) => ({ ...dimension, items: dimension.items.filter((item) => item.short) }))
		.filter((dimension) => dimension.items.length > 0);
	const kept = new Set(dimensions.map((dimension) => dimension.id));
	return { ...questionnaire, dimensions, rules: questionnaire.rules.filter((rule) => kept.has(rule.dimension)) };
}

/** A question with its place in the questionnaire. */
export type Question = { item: Item; dimension: Dimension; number: number };

export const questionsOf = ({ dimensions }: ResilienceQuestionnaire): Question[] =>
	dimensions
		.flatMap((dimension) => dimension.items.map((item) => ({ item, dimension })))
		.map((entry, i) => ({ ...entry, number: i + 1 }));

/** Whether anything beyond the short version was answered: then the whole questionnaire is shown. */
export const usualVersion = (questionnaire: ResilienceQuestionnaire, answers: Answers): Version =>
	questionsOf(questionnaire).some(({ item }) => !item.short && Object.hasOwn(answers, item.id)) ? 'full' : 'short';

/** A dimension's score with everything that is said about it. */
export type DimensionResult = {
	id: string;
	label: string;
	score: number | null;
	answered: number;
	applicable: number;
	/** Questions in this version. */
	total: number;
	/** Answers that are still needed for a score; 0 where there is one or nothing applies. */
	missing: number;
	meaning: string | null;
};

export type CheckResult = { score: AssessmentScore; overall: number | null; dimensions: DimensionResult[] };

/** The scores of the answers, with the questionnaire's words. */
export function checkResult(questionnaire: ResilienceQuestionnaire, answers: Answers): CheckResult {
	const score = scoreAssessment(questionnaire, answers);
	const dimensions = questionnaire.dimensions.map((dimension, d): DimensionResult => {
		const { score: value, answered, applicable } = score.dimensions[d]!;
		return {
			id: dimension.id,
			label: dimension.label,
			score: value,
			answered,
			applicable,
			total: dimension.items.length,
			missing: value === null ? missingAnswers(answered, applicable) : 0,
			meaning: value === null ? null : meaningOf(dimension.meanings, value).text,
		};
	});
	return { score, overall: score.overall, dimensions };
}

/** Answers still needed until 60 % of the applicable questions are answered. */
export const missingAnswers = (answered: number, applicable: number): number =>
	Math.max(0, Math.ceil((applicable * 3) / 5) - answered);

/**
 * The rules that apply to the answers: the most urgent dimension first, each dimension with its first rule, then the
 * second of each, and so on, so that the weakest dimension does not push all others out of sight.
 */
export function nextSteps(questionnaire: ResilienceQuestionnaire, answers: Answers, score: AssessmentScore): Rule[] {
	const fitting = questionnaire.rules.filter(({ item, atMost }) => {
		if (item === undefined || atMost === undefined) return true;
		const answer = Object.hasOwn(answers, item) ? answers[item] : undefined;
		return typeof answer === 'number' && answer <= atMost;
	});
	const urgent = recommend(fitting, score);
	const turn = (rule: Rule) => urgent.filter((other) => other.dimension === rule.dimension).indexOf(rule);
	return urgent
		.map((rule) => ({ rule, turn: turn(rule) }))
		.sort((a, b) => a.turn - b.turn)
		.map(({ rule }) => rule);
}
