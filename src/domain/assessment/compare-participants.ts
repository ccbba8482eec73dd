import { requireNonEmpty } from '../shared/check';
import { answerTo, checkQuestionnaire } from './questionnaire';
import type { Answers, Questionnaire } from './types';

export type ItemComparison = {
	id: string;
	/** Mean level, 0..4; null when nobody gave a level. */
	mean: number | null;
	/** Standard deviation of the levels given (divided by their number); null when nobody gave one. */
	standardDeviation: number | null;
	/** Highest minus lowest level; null when nobody gave one. */
	range: number | null;
	/** The range is 2 levels or more: worth a conversation. */
	disagreement: boolean;
};

/**
 * Where the people of a team see their firm alike, and where they do not.
 *
 * For every item, over those who gave a level: mean, standard deviation, and range. The people asked are the whole team,
 * not a sample, so the deviation is divided by their number. 'notApplicable' and missing answers do not count.
 *
 * Source: own convention: a range of 2 levels or more is a disagreement.
 *
 * @param answerSets  one set of answers a person, at least one
 * @returns one entry an item, in the order of the questionnaire
 * @throws RangeError  when there is no set of answers, and as `scoreAssessment`
 * @example
 * compareParticipants({ dimensions: [{ id: 'sales', items: [{ id: 's1' }] }] }, [{ s1: 1 }, { s1: 3 }]).items
 * // [{ id: 's1', mean: 2, standardDeviation: 1, range: 2, disagreement: true }]
 */
export function compareParticipants(
	questionnaire: Questionnaire,
	answerSets: readonly Answers[],
): { items: ItemComparison[] } {
	checkQuestionnaire(questionnaire, 'compareParticipants');
	requireNonEmpty(answerSets, 'compareParticipants: answerSets');
	const items = questionnaire.dimensions.flatMap((dimension) => dimension.items);
	return {
		items: items.map(({ id }): ItemComparison => {
			const levels = answerSets
				.map((answers, person) => answerTo(answers, id, `compareParticipants: answerSets[${person}]`))
				.filter((answer) => typeof answer === 'number');
			if (levels.length === 0) {
				return { id, mean: null, standardDeviation: null, range: null, disagreement: false };
			}
			const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
			const variance = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length;
			const range = Math.max(...levels) - Math.min(...levels);
			return { id, mean, standardDeviation: Math.sqrt(variance), range, disagreement: range >= 2 };
		}),
	};
}
