import type { Day } from '../../domain/roadmap';

const length = 86_400_000;

const number = (day: Day) => Date.parse(`${day}T00:00:00Z`) / length;

const text = (n: number): Day => new Date(n * length).toISOString().slice(0, 10);

/** First and last day that a plan may name. */
export const firstDay: Day = '2000-01-01';

export const lastDay: Day = '2099-12-31';

/** Whether a text is a day of the calendar that a plan may name. */
export const isPlanDay = (day: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) &&
	day >= firstDay &&
	day <= lastDay &&
	!Number.isNaN(number(day)) &&
	text(number(day)) === day;

export const plusDays = (day: Day, count: number): Day => text(number(day) + count);

/** Calendar days from one day to another. */
export const daysFrom = (from: Day, to: Day): number => number(to) - number(from);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekday(day));

/** The Monday after a day: a plan made today begins there unless the person says otherwise. */
export const nextMonday = (day: Day): Day => plusDays(mondayOf(day), 7);
