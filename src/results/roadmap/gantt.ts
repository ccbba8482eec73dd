import type { Day } from '../../domain/roadmap';
import { type Locale, tags } from '../../i18n/locale';
import { daysFrom, mondayOf, plusDays } from './days';
import type { DatedPlan, PlannedMeasure } from './plan';

/** Places on the time axis are shares of its length, 0 to 100. */
export type Gantt = {
	ticks: { at: number; label: string }[];
	/** Where today is; null where it lies outside of what is shown. */
	today: number | null;
	bars: { entry: PlannedMeasure; left: number; width: number; slackTo: number }[];
	/** From the end of a bar to the beginning of one that waits for it; rows count from 0. */
	links: { fromRow: number; toRow: number; from: number; to: number; critical: boolean }[];
};

/** Today is shown if it is no further than this from the plan, in days. */
const reach = 28;

const mostTicks = 7;

/** The plan as bars on a time axis that begins on a Monday. */
export function ganttOf(plan: DatedPlan, today: Day, locale: Locale): Gantt {
	const latest = plan.measures.reduce((last, { latestEnd }) => (latestEnd > last ? latestEnd : last), plan.end);
	const before = daysFrom(today, plan.start);
	const first = mondayOf(before > 0 && before <= reach ? today : plan.start);
	const behind = daysFrom(latest, today);
	const end = plusDays(behind > 0 && behind <= reach ? today : latest, 1);
	const span = Math.max(7, daysFrom(first, end));
	const place = (day: Day) => (100 * daysFrom(first, day)) / span;
	const bars = plan.measures.map((entry) => ({
		entry,
		left: place(entry.milestone ? plusDays(entry.end, 1) : entry.start),
		width: entry.milestone ? 0 : place(plusDays(entry.end, 1)) - place(entry.start),
		slackTo: place(plusDays(entry.latestEnd, 1)),
	}));
	const critical = new Set(plan.path.slice(1).map(({ id }, i) => `${plan.path[i]!.id} ${id}`));
	return {
		ticks: ticks(first, plusDays(first, span), locale).map(({ day, label }) => ({ at: place(day), label })),
		today: today >= first && today < plusDays(first, span) ? place(today) : null,
		bars,
		links: bars.flatMap(({ entry, left }, toRow) =>
			entry.after.map((number) => {
				const before = bars[number - 1]!;
				return {
					fromRow: number - 1,
					toRow,
					from: before.left + before.width,
					to: left,
					critical: critical.has(`${before.entry.id} ${entry.id}`),
				};
			}),
		),
	};
}

/** Beginnings of weeks, months or years, as close as can be read. */
function ticks(from: Day, to: Day, locale: Locale): { day: Day; label: string }[] {
	const label = (day: Day, options: Intl.DateTimeFormatOptions) =>
		new Date(`${day}T00:00:00Z`).toLocaleDateString(tags[locale], { ...options, timeZone: 'UTC' });
	for (const weeks of [1, 2]) {
		const days: Day[] = [];
		for (let day = from; day < to; day = plusDays(day, 7 * weeks)) days.push(day);
		if (days.length <= mostTicks) {
			const short: Intl.DateTimeFormatOptions =
				locale === 'de' ? { day: 'numeric', month: 'numeric' } : { day: 'numeric', month: 'short' };
			return days.map((day) => ({ day, label: label(day, short) }));
		}
	}
	for (const months of [1, 2, 3, 6, 12, 24, 60, 120, 300]) {
		const days = monthStarts(from, to, months);
		if (days.length > mostTicks) continue;
		const options: Intl.DateTimeFormatOptions = months < 12 ? { month: 'short', year: '2-digit' } : { year: 'numeric' };
		return days.map((day) => ({ day, label: label(day, options) }));
	}
	return [];
}

/** First days of every so many months, counted from January, within a span. */
function monthStarts(from: Day, to: Day, months: number): Day[] {
	const days: Day[] = [];
	const first = Math.floor((Number(from.slice(0, 4)) * 12) / months) * months;
	for (let month = first; ; month += months) {
		const day = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10);
		if (day >= to) return days;
		if (day >= from) days.push(day);
	}
}
