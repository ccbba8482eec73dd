import { expect, test } from 'vitest';
import {
	addWorkingDays,
	criticalPath,
	isWorkingDay,
	scheduleTasks,
	taskOrder,
	workingDaysBetween,
} from '../../../../src/domain/roadmap';

const task = { id: 'a', duration: 1 };

test.each([
	['taskOrder', taskOrder],
	['criticalPath', criticalPath],
	['scheduleTasks', (tasks: (typeof task)[]) => scheduleTasks(tasks, { start: '2026-01-05' })],
] as const)('%s names what is wrong and where', (name, call) => {
	const refuses = (tasks: object[], message: string) => {
		expect(() => call(tasks as (typeof task)[])).toThrow(RangeError);
		expect(() => call(tasks as (typeof task)[])).toThrow(`${name}: ${message}`);
	};
	refuses([task, task], 'tasks[1].id "a" is used twice');
	refuses([{ ...task, dependsOn: ['x'] }], 'tasks[0].dependsOn[0] "x" is not a task');
	refuses([{ ...task, dependsOn: ['a'] }], 'tasks depend on each other in a circle: a needs a');
	refuses([task, { id: 'b', duration: -1 }], 'tasks[1].duration must');
	refuses([{ id: 'b', duration: Number.NaN }], 'tasks[0].duration must');
	if (name !== 'scheduleTasks') refuses([{ ...task, notBefore: -1 }], 'tasks[0].notBefore must not be negative');
});

test('dates and calendars', () => {
	for (const day of [
		'2026-02-30',
		'2026-13-01',
		'26-01-01',
		'2026-1-1',
		'',
		'2026-01-01T00:00',
		'0099-01-01',
		'2026-00-10',
	]) {
		expect(() => isWorkingDay(day), day).toThrow(`isWorkingDay: day "${day}" is not a day written YYYY-MM-DD`);
	}
	expect(() => isWorkingDay('2026-01-01', { workdays: [] })).toThrow('isWorkingDay: workdays must not be empty');
	expect(() => isWorkingDay('2026-01-01', { workdays: [0] })).toThrow(
		'isWorkingDay: workdays[0] must be between 1 and 7',
	);
	expect(() => isWorkingDay('2026-01-01', { workdays: [1, 8] })).toThrow(RangeError);
	expect(() => isWorkingDay('2026-01-01', { holidays: ['1 May'] })).toThrow(
		'isWorkingDay: holidays[0] "1 May" is not a day',
	);
	expect(() => addWorkingDays('x', 1)).toThrow('addWorkingDays: day "x" is not a day');
	expect(() => addWorkingDays('2026-01-01', 1.5)).toThrow('addWorkingDays: count must be a whole number');
	expect(() => addWorkingDays('9999-12-31', 1)).toThrow('addWorkingDays: count leads beyond the years 1000 to 9999');
	expect(() => workingDaysBetween('x', '2026-01-01')).toThrow('workingDaysBetween: from "x"');
	expect(() => workingDaysBetween('2026-01-01', 'x')).toThrow('workingDaysBetween: to "x"');
	expect(() => scheduleTasks([], { start: 'x' })).toThrow('scheduleTasks: start "x"');
	expect(() => scheduleTasks([{ ...task, duration: 1.5 }], { start: '2026-01-05' })).toThrow(
		'scheduleTasks: tasks[0].duration must be a whole number',
	);
	expect(() => scheduleTasks([{ ...task, notBefore: 'x' }], { start: '2026-01-05' })).toThrow(
		'scheduleTasks: tasks[0].notBefore "x"',
	);
	expect(() =>
		scheduleTasks(
			[
				{ ...task, duration: 1_000_000 },
				{ id: 'b', duration: 1_000_000 },
				{ id: 'c', duration: 1_000_000, dependsOn: ['a', 'b'] },
			],
			{ start: '9990-01-05' },
		),
	).toThrow('scheduleTasks: tasks lead beyond the year 9999');
});
