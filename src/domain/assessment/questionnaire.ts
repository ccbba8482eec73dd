import { fail, requireBetween, requireNonEmpty, requireUniqueIds } from '../shared/check';
import type { Answers, Questionnaire } from './types';

/** Dimensions with items, weights from 0 to a million, ids that are used once. */
export function checkQuestionnaire(questionnaire: Questionnaire, caller: string): void {
	const { dimensions } = questionnaire;
	requireNonEmpty(dimensions, `${caller}: dimensions`);
	requireUniqueIds(dimensions, `${caller}: dimensions`);
	dimensions.forEach((dimension, d) => {
		requireNonEmpty(dimension.items, `${caller}: dimensions[${d}].items`);
		requireBetween(dimension.weight ?? 1, 0, 1e6, `${caller}: dimensions[${d}].weight`);
	});
	requireUniqueIds(
		dimensions.flatMap((dimension) => dimension.items),
		`${caller}: items`,
	);
}

/** The level of an item, 'notApplicable', or null when it was not answered. */
export function answerTo(answers: Answers, itemId: string, name: string): number | 'notApplicable' | null {
	const answer: unknown = Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
	if (answer === undefined || answer === null) return null;
	if (answer === 'notApplicable') return answer;
	if (typeof answer === 'number' && Number.isInteger(answer) && answer >= 0 && answer <= 4) return answer;
	return fail(`${name}.${itemId}`, 'must be a whole number from 0 to 4 or "notApplicable"');
}
