import { describe, expect, test } from 'vitest';
import {
	compareParticipants,
	meaningOf,
	recommend,
	scoreAssessment,
	scoreChange,
	scoreHistory,
	targetGaps,
} from '../../../../src/domain/assessment';
import { assessReadiness } from '../../../../src/domain/readiness';

const questionnaire = { dimensions: [{ id: 'd', items: [{ id: 'i' }, { id: 'j' }] }] };
const result = scoreAssessment(questionnaire, { i: 1, j: 1 });
const dimensions = (...list: { id: string; weight?: number; items: { id: string }[] }[]) => ({ dimensions: list });

describe('invalid input is named', () => {
	test.each<[string, () => unknown, string]>([
		['no dimension', () => scoreAssessment(dimensions(), {}), 'scoreAssessment: dimensions must not be empty'],
		[
			'no item',
			() => scoreAssessment(dimensions({ id: 'd', items: [] }), {}),
			'scoreAssessment: dimensions[0].items must not be empty',
		],
		[
			'dimension twice',
			() => scoreAssessment(dimensions({ id: 'd', items: [{ id: 'a' }] }, { id: 'd', items: [{ id: 'b' }] }), {}),
			'scoreAssessment: dimensions[1].id "d" is used twice',
		],
		[
			'item twice',
			() => scoreAssessment(dimensions({ id: 'd', items: [{ id: 'a' }] }, { id: 'e', items: [{ id: 'a' }] }), {}),
			'scoreAssessment: items[1].id "a" is used twice',
		],
		[
			'weight',
			() => scoreAssessment(dimensions({ id: 'd', weight: -1, items: [{ id: 'a' }] }), {}),
			'scoreAssessment: dimensions[0].weight must be between 0 and 1000000',
		],
		[
			'level 5',
			() => scoreAssessment(questionnaire, { i: 5 }),
			'scoreAssessment: answers.i must be a whole number from 0 to 4 or "notApplicable"',
		],
		['level -1', () => scoreAssessment(questionnaire, { i: -1 }), 'scoreAssessment: answers.i must be'],
		['level 1.5', () => scoreAssessment(questionnaire, { i: 1.5 }), 'scoreAssessment: answers.i must be'],
		['level NaN', () => scoreAssessment(questionnaire, { i: Number.NaN }), 'scoreAssessment: answers.i must be'],
		[
			'other word',
			() => scoreAssessment(questionnaire, { i: 'n/a' as 'notApplicable' }),
			'scoreAssessment: answers.i must be',
		],
		['nobody', () => compareParticipants(questionnaire, []), 'compareParticipants: answerSets must not be empty'],
		[
			'second person',
			() => compareParticipants(questionnaire, [{}, { j: 9 }]),
			'compareParticipants: answerSets[1].j must be',
		],
		['before', () => scoreChange(questionnaire, { i: 9 }, {}), 'scoreChange: before.i must be'],
		['after', () => scoreChange(questionnaire, {}, { i: 9 }), 'scoreChange: after.i must be'],
		['no record', () => scoreHistory(questionnaire, []), 'scoreHistory: records must not be empty'],
		[
			'no day',
			() => scoreHistory(questionnaire, [{ date: '2026-02-30', answers: {} }]),
			'scoreHistory: records[0].date "2026-02-30" is not a day as YYYY-MM-DD',
		],
		[
			'German day',
			() => scoreHistory(questionnaire, [{ date: '30.11.2026', answers: {} }]),
			'scoreHistory: records[0].date "30.11.2026" is not a day',
		],
		[
			'day twice',
			() =>
				scoreHistory(questionnaire, [
					{ date: '2026-02-03', answers: {} },
					{ date: '2026-02-03', answers: {} },
				]),
			'scoreHistory: records[1].date "2026-02-03" is used twice',
		],
		[
			'record',
			() => scoreHistory(questionnaire, [{ date: '2026-02-03', answers: { i: 7 } }]),
			'scoreHistory: records[0].answers.i must be',
		],
		['target', () => targetGaps(result, { d: 101 }), 'targetGaps: targets.d must be between 0 and 100'],
		['target unknown', () => targetGaps(result, { e: 50 }), 'targetGaps: targets.e is not a dimension of the result'],
		[
			'rule limit',
			() => recommend([{ dimension: 'd', below: -1 }], result),
			'recommend: rules[0].below must be between 0 and 100',
		],
		[
			'rule unknown',
			() => recommend([{ dimension: 'e', below: 1 }], result),
			'recommend: rules[0].dimension "e" is not a dimension of the result',
		],
		['meaning order', () => meaningOf([{ upTo: 50 }, { upTo: 50 }], 1), 'meaningOf: meanings[1].upTo must ascend'],
		['meaning limit', () => meaningOf([{ upTo: 500 }], 1), 'meaningOf: meanings[0].upTo must be between 0 and 100'],
		['meaning score', () => meaningOf([{ upTo: 100 }], 101), 'meaningOf: score must be between 0 and 100'],
		['meaning missing', () => meaningOf([{ upTo: 50 }], 51), 'meaningOf: score is above the last limit'],
		['no scale', () => assessReadiness([], {}), 'assessReadiness: scales must not be empty'],
		[
			'scale twice',
			() =>
				assessReadiness(
					[
						{ id: 's', levels: [{ level: 1 }] },
						{ id: 's', levels: [{ level: 1 }] },
					],
					{},
				),
			'assessReadiness: scales[1].id "s" is used twice',
		],
		[
			'no level',
			() => assessReadiness([{ id: 's', levels: [] }], {}),
			'assessReadiness: scales[0].levels must not be empty',
		],
		[
			'levels',
			() => assessReadiness([{ id: 's', levels: [{ level: 1 }, { level: 3 }] }], {}),
			'assessReadiness: scales[0].levels[1].level must be 2',
		],
		[
			'claim scale',
			() => assessReadiness([{ id: 's', levels: [{ level: 1 }] }], { t: {} }),
			'assessReadiness: claims.t is not a scale',
		],
		[
			'claim level',
			() => assessReadiness([{ id: 's', levels: [{ level: 1 }] }], { s: { 2: { met: true } } }),
			'assessReadiness: claims.s.2 is not a level of the scale',
		],
	])('%s', (_, call, message) => {
		expect(call).toThrow(RangeError);
		expect(call).toThrow(message);
	});

	test('results hold nothing but what they promise', () => {
		expect(Object.keys(result)).toEqual(['overall', 'dimensions']);
		expect(Object.keys(result.dimensions[0])).toEqual(['id', 'score', 'answered', 'applicable']);
		const { items } = compareParticipants(questionnaire, [{}]);
		expect(Object.keys(items[0])).toEqual(['id', 'mean', 'standardDeviation', 'range', 'disagreement']);
	});
});
