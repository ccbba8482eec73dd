import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addWorkingDays,
	calendarText,
	criticalPath,
	isWorkingDay,
	scheduleTasks,
	type Task,
	taskOrder,
	workingDaysBetween,
} from '../../../src/domain/roadmap';

/** Plans without circles: a task depends on such as come before it in a hidden order, then all are shuffled. */
const plans: fc.Arbitrary<Task[]> = fc
	.array(
		fc.record({
			duration: fc.nat(9),
			before: fc.array(fc.nat(99), { maxLength: 3 }),
			notBefore: fc.option(fc.nat(12), { nil: undefined }),
		}),
		{ maxLength: 10 },
	)
	.chain((list) => {
		const tasks = list.map(
			({ duration, before, notBefore }, i): Task => ({
				id: `t${i}`,
				duration,
				dependsOn: i === 0 ? [] : before.map((one) => `t${one % i}`),
				...(notBefore === undefined ? {} : { notBefore }),
			}),
		);
		return fc.shuffledSubarray(tasks, { minLength: tasks.length });
	});
const days = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('criticalPath', () => {
	test('respects dependencies; every slack can be used up without delay, and no more', () => {
		fc.assert(
			fc.property(plans, (tasks) => {
				const { duration, tasks: times, path } = criticalPath(tasks);
				const of = new Map(times.map((time) => [time.id, time]));
				tasks.forEach((task, i) => {
					const time = times[i];
					expect(time.id).toBe(task.id);
					expect(time.earliestFinish - time.earliestStart).toBe(task.duration);
					for (const id of task.dependsOn ?? [])
						expect(of.get(id)?.earliestFinish).toBeLessThanOrEqual(time.earliestStart);
					expect(time.freeSlack).toBeLessThanOrEqual(time.slack);
					const late = (by: number) =>
						tasks.map((one, k) => (k === i ? { ...one, notBefore: time.earliestStart + by } : one));
					expect(criticalPath(late(time.slack)).duration).toBe(duration);
					expect(criticalPath(late(time.slack + 1)).duration).toBe(duration + 1);
					const free = criticalPath(late(time.freeSlack)).tasks;
					free.forEach((other, k) => {
						if (k !== i) expect(other.earliestStart).toBe(times[k].earliestStart);
					});
				});
				path.forEach((id, k) => {
					expect(of.get(id)?.critical).toBe(true);
					if (k > 0) expect(of.get(id)?.earliestStart).toBe(of.get(path[k - 1])?.earliestFinish);
				});
				if (path.length > 0) expect(of.get(path[path.length - 1])?.earliestFinish).toBe(duration);
			}),
			{ numRuns: 300 },
		);
	});

	test('does not depend on the order of tasks', () => {
		fc.assert(
			fc.property(plans, (tasks) => {
				const one = criticalPath(tasks);
				const two = criticalPath([...tasks].reverse());
				expect(two.duration).toBe(one.duration);
				expect([...two.tasks].reverse()).toEqual(one.tasks);
			}),
		);
	});
});

test('taskOrder holds every task once, after all it depends on', () => {
	fc.assert(
		fc.property(plans, (tasks) => {
			const order = taskOrder(tasks);
			expect([...order].sort()).toEqual(tasks.map((task) => task.id).sort());
			for (const task of tasks)
				for (const id of task.dependsOn ?? []) expect(order.indexOf(id)).toBeLessThan(order.indexOf(task.id));
		}),
	);
});

describe('working days', () => {
	test('stepping forth and counting agree; back again is where one was', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 400 }), fc.array(days, { maxLength: 9 }), (day, count, holidays) => {
				const calendar = { holidays };
				const later = addWorkingDays(day, count, calendar);
				expect(isWorkingDay(later, calendar)).toBe(true);
				expect(workingDaysBetween(day, later, calendar)).toBe(count + (isWorkingDay(day, calendar) ? 1 : 0));
				expect(workingDaysBetween(later, day, calendar)).toBe(-workingDaysBetween(day, later, calendar));
				if (isWorkingDay(day, calendar)) expect(addWorkingDays(later, -count, calendar)).toBe(day);
			}),
		);
	});
});

test('scheduleTasks: every task takes its number of working days and waits for what it depends on', () => {
	fc.assert(
		fc.property(plans, days, fc.array(days, { maxLength: 9 }), (tasks, start, holidays) => {
			const dated = tasks.map(({ notBefore, ...task }) =>
				notBefore === undefined ? task : { ...task, notBefore: addWorkingDays(start, notBefore) },
			);
			const result = scheduleTasks(dated, { start, holidays });
			const of = new Map(result.tasks.map((task) => [task.id, task]));
			result.tasks.forEach((task, i) => {
				if (tasks[i].duration > 0) {
					expect(workingDaysBetween(task.start, task.end, { holidays })).toBe(tasks[i].duration);
					const notBefore = 'notBefore' in dated[i] ? (dated[i] as { notBefore: string }).notBefore : undefined;
					if (notBefore) expect(task.start >= notBefore).toBe(true);
				} else expect(task.start).toBe(task.end);
				expect(task.end <= task.latestEnd && task.latestEnd <= result.end).toBe(true);
				for (const id of tasks[i].dependsOn ?? []) {
					const end = of.get(id)?.end as string;
					expect(
						tasks[i].duration > 0 && (tasks.find((one) => one.id === id)?.duration ?? 0) > 0
							? end < task.start
							: end <= task.start,
					).toBe(true);
				}
			});
		}),
		{ numRuns: 200 },
	);
});

test('calendarText: every text survives escaping and folding', () => {
	const decode = (text: string) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), days, (summary, start) => {
			const text = calendarText([{ uid: '1', start, summary }], { stamp: '2026-01-05T08:00:00Z', productId: 'x' });
			for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			const line = text
				.replace(/\r\n /g, '')
				.split('\r\n')
				.find((one) => one.startsWith('SUMMARY:')) as string;
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are dropped
			const expected = summary.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
			expect(decode(line.slice(8))).toBe(expected);
		}),
		{ numRuns: 500 },
	);
});
