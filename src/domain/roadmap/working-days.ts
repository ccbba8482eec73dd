import { fail, requireInteger, requireNonEmpty } from '../shared/check';
import type { Day, WorkCalendar } from './types';

const DAY = 86_400_000;
/** Days are counted from 1 January 1970, a Thursday, without time zones. */
const FIRST = Date.UTC(1000, 0, 1) / DAY;
const LAST = Date.UTC(9999, 11, 31) / DAY;

/** Number of a calendar day; only real days from 1000-01-01 to 9999-12-31. */
export function dayNumber(day: Day, name: string): number {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	const number = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY : Number.NaN;
	if (!(number >= FIRST) || dayText(number) !== day) fail(name, `"${day}" is not a day written YYYY-MM-DD`);
	return number;
}

/** `YYYY-MM-DD` of a day number. */
export function dayText(number: number): Day {
	return new Date(number * DAY).toISOString().slice(0, 10);
}

/** A calendar made ready: tells working days, by number. */
export function workCalendar(calendar: WorkCalendar, name: string): (day: number) => boolean {
	const { holidays = [], workdays = [1, 2, 3, 4, 5] } = calendar;
	requireNonEmpty(workdays, `${name}: workdays`);
	workdays.forEach((weekday, i) => {
		requireInteger(weekday, 1, 7, `${name}: workdays[${i}]`);
	});
	const free = new Set(holidays.map((day, i) => dayNumber(day, `${name}: holidays[${i}]`)));
	const works = new Set(workdays);
	return (day) => works.has(((((day + 3) % 7) + 7) % 7) + 1) && !free.has(day);
}

/** The day `count` working days after (before, if negative) a day number. */
export function step(from: number, count: number, isWork: (day: number) => boolean, name: string): number {
	let day = from;
	for (let left = Math.abs(count); left > 0; ) {
		day += Math.sign(count);
		if (day < FIRST || day > LAST) fail(name, 'leads beyond the years 1000 to 9999');
		if (isWork(day)) left--;
	}
	return day;
}

/**
 * Whether work is done on a day.
 *
 * Public holidays are data of the caller; nothing is built in.
 *
 * @throws RangeError  when a date is not a real day written YYYY-MM-DD, or `workdays` is empty or not within 1..7
 * @example isWorkingDay('2026-01-01', { holidays: ['2026-01-01'] }) // false
 */
export function isWorkingDay(day: Day, calendar: WorkCalendar = {}): boolean {
	return workCalendar(calendar, 'isWorkingDay')(dayNumber(day, 'isWorkingDay: day'));
}

/**
 * The day that lies a number of working days after another.
 *
 * The convention of WORKDAY in spreadsheets: the day itself is not counted, 0 gives it back as it is, negative numbers go
 * back in time.
 *
 * @param count  a whole number
 * @throws RangeError  when a date is not a real day written YYYY-MM-DD, `count` is not whole, or `workdays` is empty or
 *   not within 1..7
 * @example addWorkingDays('2026-04-30', 1, { holidays: ['2026-05-01'] }) // '2026-05-04'
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar = {}): Day {
	const isWork = workCalendar(calendar, 'addWorkingDays');
	requireInteger(count, -4_000_000, 4_000_000, 'addWorkingDays: count');
	return dayText(step(dayNumber(day, 'addWorkingDays: day'), count, isWork, 'addWorkingDays: count'));
}

/**
 * Number of working days from one day to another, both counted.
 *
 * The convention of NETWORKDAYS in spreadsheets: negative if the second day is the earlier one.
 *
 * @throws RangeError  when a date is not a real day written YYYY-MM-DD, or `workdays` is empty or not within 1..7
 * @example workingDaysBetween('2026-01-05', '2026-01-11') // 5
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar = {}): number {
	const isWork = workCalendar(calendar, 'workingDaysBetween');
	const a = dayNumber(from, 'workingDaysBetween: from');
	const b = dayNumber(to, 'workingDaysBetween: to');
	let count = 0;
	for (let day = Math.min(a, b); day <= Math.max(a, b); day++) if (isWork(day)) count++;
	return a <= b || count === 0 ? count : -count;
}
