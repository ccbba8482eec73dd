import { fail, requireInteger } from '../shared/check';
import { type CriticalPath, planTimes } from './critical-path';
import type { Day, Task, WorkCalendar } from './types';
import { dayNumber, dayText, workCalendar } from './working-days';

/** A task whose earliest begin is a date. */
export type DatedTask = Omit<Task, 'notBefore'> & { notBefore?: Day };

export type ScheduledTask = {
	id: string;
	/** First and last day of work; a milestone falls on the day on which all before it is done. */
	start: Day;
	end: Day;
	/** Last dates that do not delay the plan. */
	latestStart: Day;
	latestEnd: Day;
	/** In working days. */
	slack: number;
	critical: boolean;
};

export type Schedule = {
	/** First working day of the plan, on or after the given start. */
	start: Day;
	/** Last working day of the plan. */
	end: Day;
	/** Length in working days. */
	duration: number;
	/** In input order. */
	tasks: ScheduledTask[];
	/** See `criticalPath`. */
	path: string[];
};

/**
 * Dates of all tasks of a plan, on working days.
 *
 * Times are those of `criticalPath`, in working days. A task of d days that begins at time t is worked on from the
 * (t + 1)th to the (t + d)th working day of the plan. A milestone (0 days) falls on the last working day before its
 * time, that is the day on which what it depends on ends; at time 0 on the first day. A `notBefore` on a day without
 * work means the next working day; before the start of the plan it changes nothing.
 *
 * @param tasks    durations in whole working days; none make a plan of length 0 that ends on its first day
 * @param options.start  first possible day; if no work is done on it, the plan begins on the next working day
 * @throws RangeError  as `taskOrder`; when a duration is not whole, a date is not a real day written YYYY-MM-DD, or
 *   `workdays` is empty or not within 1..7
 * @example
 * scheduleTasks([
 *   { id: 'manual', duration: 3 },
 *   { id: 'audit', duration: 2, dependsOn: ['manual'] },
 * ], { start: '2026-04-29', holidays: ['2026-05-01'] }).tasks.map(({ id, start, end }) => [id, start, end])
 * // [['manual', '2026-04-29', '2026-05-04'], ['audit', '2026-05-05', '2026-05-06']]
 */
export function scheduleTasks(tasks: readonly DatedTask[], options: { start: Day } & WorkCalendar): Schedule {
	const isWork = workCalendar(options, 'scheduleTasks');
	const days = workingDaysFrom(dayNumber(options.start, 'scheduleTasks: start'), isWork);
	const plan = planTimes(
		tasks.map((task, i): Task => {
			requireInteger(task.duration, 0, 1_000_000, `scheduleTasks: tasks[${i}].duration`);
			const { notBefore, ...rest } = task;
			if (notBefore === undefined) return rest;
			return { ...rest, notBefore: days.timeOf(dayNumber(notBefore, `scheduleTasks: tasks[${i}].notBefore`)) };
		}),
		'scheduleTasks',
	);
	return dated(plan, days.at);
}

function dated(plan: CriticalPath, at: (time: number) => Day): Schedule {
	const last = (time: number) => at(Math.max(0, time - 1));
	const tasks = plan.tasks.map((task): ScheduledTask => {
		const end = last(task.earliestFinish);
		const latestEnd = last(task.latestFinish);
		const milestone = task.earliestFinish === task.earliestStart;
		return {
			id: task.id,
			start: milestone ? end : at(task.earliestStart),
			end,
			latestStart: milestone ? latestEnd : at(task.latestStart),
			latestEnd,
			slack: task.slack,
			critical: task.critical,
		};
	});
	return { start: at(0), end: last(plan.duration), duration: plan.duration, tasks, path: plan.path };
}

/** Working days on and after a day: the date of the (time + 1)th, and how many lie before a given day. */
function workingDaysFrom(first: number, isWork: (day: number) => boolean) {
	const found: number[] = [];
	let next = first;
	const grow = () => {
		while (!isWork(next)) next++;
		if (next > 2_932_896) fail('scheduleTasks: tasks', 'lead beyond the year 9999');
		found.push(next++);
	};
	return {
		at: (time: number): Day => {
			while (found.length <= time) grow();
			return dayText(found[time]);
		},
		timeOf: (day: number): number => {
			while (found.length === 0 || found[found.length - 1] < day) grow();
			return found.findIndex((known) => known >= day);
		},
	};
}
