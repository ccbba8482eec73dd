import { answerTo, checkQuestionnaire } from './questionnaire';
import type { Answers, AssessmentScore, DimensionScore, Questionnaire } from './types';

/**
 * Scores of a questionnaire: one a dimension and one overall, each 0..100.
 *
 * A dimension's score is the mean of its answered items (levels 0..4) x 25. It is null when fewer than 60 % of its
 * applicable items are answered, or none is applicable. The overall score is the mean of the scored dimensions weighted
 * by their weights; null if none is scored or all of them weigh 0.
 *
 * Source: own convention, stated beside every result.
 *
 * @param questionnaire  dimensions with items; ids of items are unique throughout
 * @param answers  by item id: 0..4, 'notApplicable', or missing; answers to unknown items are ignored, so that a
 *   questionnaire may lose an item without losing the answers to the others
 * @throws RangeError  when there is no dimension, a dimension has no item, an id is used twice, a weight is not
 *   from 0 to 1,000,000, or an answer is none of the allowed ones
 * @example
 * scoreAssessment(
 *   { dimensions: [{ id: 'sales', items: [{ id: 's1' }, { id: 's2' }, { id: 's3' }] }] },
 *   { s1: 4, s2: 1, s3: 'notApplicable' },
 * )
 * // { overall: 62.5, dimensions: [{ id: 'sales', score: 62.5, answered: 2, applicable: 2 }] }
 */
export function scoreAssessment(questionnaire: Questionnaire, answers: Answers): AssessmentScore {
	return score(questionnaire, answers, 'scoreAssessment', 'answers');
}

/** `scoreAssessment` on behalf of another function, whose name and input the errors then carry. */
export function score(questionnaire: Questionnaire, answers: Answers, caller: string, path: string): AssessmentScore {
	checkQuestionnaire(questionnaire, caller);
	const dimensions = questionnaire.dimensions.map(({ id, items }): DimensionScore => {
		const given = items.map((item) => answerTo(answers, item.id, `${caller}: ${path}`));
		const levels = given.filter((answer) => typeof answer === 'number');
		const applicable = given.filter((answer) => answer !== 'notApplicable').length;
		// 60 % in whole numbers: 3 of 5.
		const enough = applicable > 0 && levels.length * 5 >= applicable * 3;
		const sum = levels.reduce((total, level) => total + level, 0);
		return { id, score: enough ? (sum * 25) / levels.length : null, answered: levels.length, applicable };
	});
	let weighted = 0;
	let weights = 0;
	dimensions.forEach((dimension, d) => {
		if (dimension.score === null) return;
		const weight = questionnaire.dimensions[d].weight ?? 1;
		weighted += weight * dimension.score;
		weights += weight;
	});
	return { overall: weights > 0 ? weighted / weights : null, dimensions };
}
