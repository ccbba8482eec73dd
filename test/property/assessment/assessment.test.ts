import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, compareParticipants, scoreAssessment, scoreChange } from '../../../src/domain/assessment';
import { assessReadiness } from '../../../src/domain/readiness';

const questionnaire = {
	dimensions: ['a', 'b', 'c'].map((id, d) => ({
		id,
		weight: d + 1,
		items: Array.from({ length: 2 + d * 2 }, (_, i) => ({ id: `${id}${i}` })),
	})),
};
const items = questionnaire.dimensions.flatMap((dimension) => dimension.items.map((item) => item.id));
const answer = fc.constantFrom(0, 1, 2, 3, 4, 'notApplicable' as const, undefined);
const answers: fc.Arbitrary<Answers> = fc
	.array(answer, { minLength: items.length, maxLength: items.length })
	.map((list) => Object.fromEntries(list.map((value, i) => [items[i], value])));

describe('scoreAssessment', () => {
	test('scores are 0..100 and present exactly from 60 % on; the overall score lies between them', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const { overall, dimensions } = scoreAssessment(questionnaire, given);
				const scores = dimensions.map((dimension) => dimension.score).filter((score) => score !== null);
				for (const { score, answered, applicable } of dimensions) {
					expect(score !== null).toBe(applicable > 0 && answered / applicable >= 0.6 - 1e-9);
					if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
				}
				if (scores.length === 0) expect(overall).toBeNull();
				else {
					expect(overall).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
					expect(overall).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
				}
			}),
		);
	});

	test('a higher answer never lowers a score', () => {
		fc.assert(
			fc.property(answers, fc.constantFrom(...items), (given, id) => {
				const level = given[id];
				if (typeof level !== 'number' || level === 4) return;
				const before = scoreAssessment(questionnaire, given).overall;
				const after = scoreAssessment(questionnaire, { ...given, [id]: level + 1 }).overall;
				if (before !== null) expect(after).toBeGreaterThanOrEqual(before);
			}),
		);
	});

	test('changes turn round when the sets are swapped', () => {
		fc.assert(
			fc.property(answers, answers, (a, b) => {
				const forth = scoreChange(questionnaire, a, b).overall;
				const back = scoreChange(questionnaire, b, a).overall;
				if (forth === null) expect(back).toBeNull();
				else expect(forth + (back ?? Number.NaN)).toBeCloseTo(0, 12);
			}),
		);
	});
});

describe('compareParticipants', () => {
	test('does not depend on the order of people; the mean lies inside the range', () => {
		fc.assert(
			fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), (sets) => {
				const { items: compared } = compareParticipants(questionnaire, sets);
				const { items: reversed } = compareParticipants(questionnaire, [...sets].reverse());
				compared.forEach((item, i) => {
					expect(reversed[i].mean === null ? null : reversed[i].mean).toBe(item.mean);
					expect(item.disagreement).toBe((item.range ?? 0) >= 2);
					if (item.standardDeviation !== null) {
						expect(item.standardDeviation).toBeLessThanOrEqual((item.range ?? 0) / 2 + 1e-12);
						expect(reversed[i].standardDeviation).toBeCloseTo(item.standardDeviation, 12);
					}
				});
			}),
		);
	});
});

describe('assessReadiness', () => {
	const scales = [
		{ id: 'trl', levels: Array.from({ length: 9 }, (_, i) => ({ level: i + 1 })) },
		{ id: 'mrl', levels: Array.from({ length: 10 }, (_, i) => ({ level: i + 1 })) },
	];
	const claim = fc.record({ met: fc.boolean(), evidence: fc.constantFrom('', 'report') });
	const claims = fc.record({
		trl: fc.array(claim, { minLength: 9, maxLength: 9 }),
		mrl: fc.array(claim, { minLength: 10, maxLength: 10 }),
	});

	test('proven <= level <= top; one more level met never lowers anything; the weakest has the lowest share', () => {
		fc.assert(
			fc.property(claims, fc.integer({ min: 0, max: 8 }), (given, at) => {
				const byLevel = (list: { met: boolean; evidence: string }[]) =>
					Object.fromEntries(list.map((value, i) => [i + 1, value]));
				const before = assessReadiness(scales, { trl: byLevel(given.trl), mrl: byLevel(given.mrl) });
				for (const dimension of before.dimensions) {
					expect(dimension.proven).toBeLessThanOrEqual(dimension.level);
					expect(dimension.level).toBeLessThanOrEqual(dimension.top);
					expect(dimension.next?.level ?? dimension.top + 1).toBe(dimension.level + 1);
					expect(before.weakest.includes(dimension.id)).toBe(dimension.share === before.overall);
				}
				const more = given.trl.map((value, i) => (i === at ? { ...value, met: true } : value));
				const after = assessReadiness(scales, { trl: byLevel(more), mrl: byLevel(given.mrl) });
				expect(after.dimensions[0].level).toBeGreaterThanOrEqual(before.dimensions[0].level);
				expect(after.overall).toBeGreaterThanOrEqual(before.overall);
			}),
		);
	});
});
