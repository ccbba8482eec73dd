import { describe, expect, it } from 'vitest';
import { scheduleTasks } from '../../../../src/domain/roadmap';
import { circleOf, type DatedPlan, planOf, planStart } from '../../../../src/results/roadmap/plan';
import { calendar, measure, roadmap, today } from './fixtures';

const dated = (plan: ReturnType<typeof planOf>): DatedPlan => {
	if (plan.kind !== 'dated') throw new Error(plan.kind);
	return plan;
};

describe('planOf', () => {
	it('gives the dates that the domain computes', () => {
		const plan = dated(
			planOf(
				roadmap({ a: measure('Audit', 10), b: measure('Muster', 12, ['a']), c: measure('Angebot', 3, ['a']) }),
				calendar,
				today,
			),
		);
		const schedule = scheduleTasks(
			[
				{ id: 'a', duration: 10 },
				{ id: 'b', duration: 12, dependsOn: ['a'] },
				{ id: 'c', duration: 3, dependsOn: ['a'] },
			],
			{ start: '2026-11-30', holidays: ['2026-12-25', '2027-12-25', '2027-01-01'] },
		);
		expect(
			plan.measures.map(({ id, start, end, latestEnd, slack, critical }) => ({
				id,
				start,
				end,
				latestEnd,
				slack,
				critical,
			})),
		).toEqual(
			schedule.tasks.map(({ id, start, end, latestEnd, slack, critical }) => ({
				id,
				start,
				end,
				latestEnd,
				slack,
				critical,
			})),
		);
		expect(plan).toMatchObject({ start: schedule.start, end: schedule.end, duration: 22, beyondHolidays: false });
		expect(plan.path.map(({ id }) => id)).toEqual(schedule.path);
		// 12 working days from 14 December without Christmas Day, counted by hand
		expect(plan.end).toBe('2026-12-30');
		expect(plan.measures[2]!.after).toEqual([1]);
	});

	it('works on holidays that the firm does not keep, and rests on its own days off', () => {
		const entries = { a: measure('A', 5, [], { notBefore: '2026-12-21' }) };
		const end = (rest: Parameters<typeof roadmap>[1]) => dated(planOf(roadmap(entries, rest), calendar, today)).end;
		expect(end({})).toBe('2026-12-28');
		expect(end({ workedHolidays: ['weihnachten'] })).toBe('2026-12-25');
		expect(end({ holidays: ['2026-12-28', '2026-12-29'] })).toBe('2026-12-30');
	});

	it('ignores what cannot be: measures that are gone, itself, days outside the calendar', () => {
		const plan = dated(
			planOf(
				roadmap(
					{ a: measure('A', 1, ['a', 'gone'], { notBefore: '2026-02-30' }) },
					{ start: '0000-00-00', holidays: ['2026-99-99'] },
				),
				calendar,
				today,
			),
		);
		expect(plan.start).toBe('2026-11-23');
		expect(plan.measures[0]!.after).toEqual([]);
	});

	it('names the measures of a circle and gives no dates', () => {
		const plan = planOf(
			roadmap({
				a: measure('A', 1),
				b: measure('B', 1, ['d']),
				c: measure('C', 1, ['b']),
				d: measure('D', 1, ['c', 'a']),
			}),
			calendar,
			today,
		);
		expect(plan.kind === 'circle' && plan.measures.map(({ measure: { title } }) => title)).toEqual(['B', 'D', 'C']);
	});

	it('says when nothing is there, and when a figure must be a slip', () => {
		expect(planOf(roadmap({}), calendar, today)).toEqual({ kind: 'empty' });
		const many = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`m${i}`, measure('M', 5000)]));
		expect(planOf(roadmap(many), calendar, today)).toEqual({ kind: 'tooLong' });
	});

	it('tells what is overdue and what reaches beyond the known holidays', () => {
		const late = dated(
			planOf(
				roadmap(
					{ a: measure('A', 5), b: measure('B', 5, [], { status: 'done' }), c: measure('C', 0) },
					{ start: '2026-11-02' },
				),
				calendar,
				today,
			),
		);
		expect(late.measures.map(({ overdue }) => overdue)).toEqual([true, false, true]);
		expect(late.measures[2]!.milestone).toBe(true);
		expect(dated(planOf(roadmap({ a: measure('A', 400) }), calendar, today)).beyondHolidays).toBe(true);
	});
});

describe('planStart', () => {
	it.each([
		['2026-11-22', '2026-11-23'],
		['2026-11-23', '2026-11-30'],
		['2026-12-31', '2027-01-04'],
	])('made on %s, begins on Monday %s', (day, monday) => {
		expect(planStart({ start: '' }, day)).toBe(monday);
		expect(planStart({ start: '2026-05-05' }, day)).toBe('2026-05-05');
	});
});

describe('circleOf', () => {
	it('finds none where the plan can be done', () => {
		expect(circleOf([{ id: 'a', dependsOn: ['b', 'c'] }, { id: 'b', dependsOn: ['c'] }, { id: 'c' }])).toEqual([]);
	});
	it('leaves out what merely leads to the circle', () => {
		expect(
			circleOf([
				{ id: 'a', dependsOn: ['b'] },
				{ id: 'b', dependsOn: ['c'] },
				{ id: 'c', dependsOn: ['b'] },
			]),
		).toEqual(['b', 'c']);
	});
});
