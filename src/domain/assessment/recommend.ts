import { fail, requireBetween } from '../shared/check';
import type { AssessmentScore } from './types';

/** A rule as data: it applies when the dimension is scored below a limit. Texts and links are carried along. */
export type RecommendationRule = { dimension: string; below: number };

/**
 * The recommendations that apply to a result, the most urgent first.
 *
 * A rule applies when its dimension is scored and the score is below the rule's limit; at the limit it does not. A
 * dimension without a score gets no recommendation. Urgent is what lies furthest below its limit.
 *
 * @param rules  from the questionnaire's data
 * @param result  from `scoreAssessment`
 * @returns the rules that apply, as they were given; equally urgent ones in their order
 * @throws RangeError  when a limit is not from 0 to 100 or a rule names no dimension of the result
 * @example
 * recommend(
 *   [{ dimension: 'sales', below: 40, text: 'a' }, { dimension: 'sales', below: 70, text: 'b' }],
 *   { overall: 50, dimensions: [{ id: 'sales', score: 50, answered: 4, applicable: 4 }] },
 * ).map((rule) => rule.text)
 * // ['b']
 */
export function recommend<Rule extends RecommendationRule>(rules: readonly Rule[], result: AssessmentScore): Rule[] {
	const urgency = rules.map((rule, i) => {
		requireBetween(rule.below, 0, 100, `recommend: rules[${i}].below`);
		const dimension = result.dimensions.find(({ id }) => id === rule.dimension);
		if (dimension === undefined) {
			return fail(`recommend: rules[${i}].dimension`, `"${rule.dimension}" is not a dimension of the result`);
		}
		return dimension.score === null ? 0 : rule.below - dimension.score;
	});
	return rules
		.map((rule, i) => ({ rule, urgency: urgency[i] }))
		.filter((entry) => entry.urgency > 0)
		.sort((a, b) => b.urgency - a.urgency)
		.map((entry) => entry.rule);
}

/**
 * What a score means: the first of the ascending meanings whose limit it does not exceed.
 *
 * @param meanings  ascending `upTo`, the last at least as high as any score; texts are carried along
 * @param score  0..100
 * @throws RangeError  when limits do not ascend, the score is not from 0 to 100, or the score is above the last limit
 * @example meaningOf([{ upTo: 40, text: 'low' }, { upTo: 100, text: 'high' }], 40).text // 'low'
 */
export function meaningOf<Meaning extends { upTo: number }>(meanings: readonly Meaning[], score: number): Meaning {
	requireBetween(score, 0, 100, 'meaningOf: score');
	meanings.forEach((meaning, i) => {
		requireBetween(meaning.upTo, 0, 100, `meaningOf: meanings[${i}].upTo`);
		if (i > 0 && meaning.upTo <= meanings[i - 1].upTo) fail(`meaningOf: meanings[${i}].upTo`, 'must ascend');
	});
	const meaning = meanings.find(({ upTo }) => score <= upTo);
	return meaning ?? fail('meaningOf: score', 'is above the last limit');
}
