import type { Day } from '../../domain/roadmap';
import type { Locale } from '../../i18n/locale';
import { parseNumber } from '../../i18n/parse-number';
import { daysFrom, isPlanDay, plusDays, weekday } from '../../results/roadmap/days';
import { planStart, type Roadmap } from '../../results/roadmap/plan';
import { listKeyed, type Measure, movedEntry, withEntry, withoutEntry } from '../../workspace';

/** Most measures that a plan holds. */
export const mostMeasures = 500;
export const longestMeasure = 5000;
const mostDaysOff = 500;
export const usualDuration = 10;

/** With a first day that stays: a plan that somebody works on must not move along with today. */
const begun = (roadmap: Roadmap, today: Day): Roadmap =>
	roadmap.start ? roadmap : { ...roadmap, start: planStart(roadmap, today) };

export function withNew(roadmap: Roadmap, id: string, title: string, today: Day): Roadmap {
	if (listKeyed(roadmap.measures).length >= mostMeasures) return roadmap;
	const measure: Measure = {
		title: title.trim().slice(0, 200),
		owner: '',
		note: '',
		status: 'open',
		duration: usualDuration,
		notBefore: '',
		dependsOn: [],
		step: '',
	};
	return { ...begun(roadmap, today), measures: withEntry(roadmap.measures, id, measure) };
}

export function withChange(roadmap: Roadmap, id: string, change: Partial<Measure>, today: Day): Roadmap {
	const measure = roadmap.measures.entries[id];
	if (!measure) return roadmap;
	return { ...begun(roadmap, today), measures: withEntry(roadmap.measures, id, { ...measure, ...change }) };
}

/** Whether one measure waits for another. */
export function withDependency(roadmap: Roadmap, id: string, other: string, waits: boolean, today: Day): Roadmap {
	const before = roadmap.measures.entries[id]?.dependsOn ?? [];
	const rest = before.filter((entry) => entry !== other);
	return withChange(roadmap, id, { dependsOn: waits ? [...rest, other].slice(0, 200) : rest }, today);
}

/** Without a measure; nothing waits for it any more. */
export function without(roadmap: Roadmap, id: string): Roadmap {
	const measures = withoutEntry(roadmap.measures, id);
	const entries = Object.fromEntries(
		Object.entries(measures.entries).map(([key, measure]) => [
			key,
			measure.dependsOn.includes(id)
				? { ...measure, dependsOn: measure.dependsOn.filter((other) => other !== id) }
				: measure,
		]),
	);
	return { ...roadmap, measures: { ...measures, entries } };
}

export const moved = (roadmap: Roadmap, id: string, by: number): Roadmap => ({
	...roadmap,
	measures: movedEntry(roadmap.measures, id, by),
});

/** Working days as typed: a whole number from 0 to the longest measure; undefined where it is none. */
export function parseDays(text: string, locale: Locale): number | undefined {
	const parsed = parseNumber(text, locale);
	return parsed.ok && Number.isInteger(parsed.value) && parsed.value >= 0 && parsed.value <= longestMeasure
		? parsed.value
		: undefined;
}

export function withHoliday(roadmap: Roadmap, holiday: string, free: boolean): Roadmap {
	const rest = (roadmap.workedHolidays ?? []).filter((id) => id !== holiday);
	return { ...roadmap, workedHolidays: free ? rest : [...rest, holiday] };
}

export type ClosureProblem = 'missing' | 'order' | 'tooMany';

/** Why a closure cannot be taken over. */
export function closureProblem(roadmap: Roadmap, from: string, to: string): ClosureProblem | undefined {
	if (!isPlanDay(from) || !isPlanDay(to)) return 'missing';
	if (to < from) return 'order';
	return withClosure(roadmap, from, to).holidays.length > mostDaysOff ? 'tooMany' : undefined;
}

/** With the firm closed from one day to another; weekends are free anyway. */
export function withClosure(roadmap: Roadmap, from: Day, to: Day): Roadmap {
	const length = Math.min(daysFrom(from, to) + 1, 3 * mostDaysOff);
	const days = Array.from({ length }, (_, i) => plusDays(from, i)).filter((day) => weekday(day) <= 5);
	return { ...roadmap, holidays: [...new Set([...roadmap.holidays, ...days])].sort() };
}

export const withoutClosure = (roadmap: Roadmap, from: Day, to: Day): Roadmap => ({
	...roadmap,
	holidays: roadmap.holidays.filter((day) => day < from || day > to),
});

/** The firm's own days off as spans; a weekend between does not part them. */
export function closures(roadmap: Pick<Roadmap, 'holidays'>): { from: Day; to: Day }[] {
	const spans: { from: Day; to: Day }[] = [];
	for (const day of roadmap.holidays.filter(isPlanDay).sort()) {
		const last = spans.at(-1);
		const next = last && plusDays(last.to, weekday(last.to) === 5 ? 3 : 1);
		if (last && next && day <= next) last.to = day;
		else spans.push({ from: day, to: day });
	}
	return spans;
}
