import { type DatedTask, type Day, scheduleTasks } from '../../domain/roadmap';
import { listKeyed, type Measure, type RecordData } from '../../workspace';
import type { HolidayCalendar } from './calendar';
import { isPlanDay, nextMonday } from './days';

export type Roadmap = RecordData<'roadmap'>;

/** A measure with its place in the list, from 1. */
export type NumberedMeasure = { id: string; number: number; measure: Measure };

/** A measure with its dates. */
export type PlannedMeasure = NumberedMeasure & {
	start: Day;
	end: Day;
	latestEnd: Day;
	/** In working days. */
	slack: number;
	critical: boolean;
	milestone: boolean;
	/** Should be finished by now and is not. */
	overdue: boolean;
	/** Numbers of the measures that come before. */
	after: number[];
};

export type DatedPlan = {
	kind: 'dated';
	start: Day;
	end: Day;
	/** In working days. */
	duration: number;
	measures: PlannedMeasure[];
	/** The critical path, in order. */
	path: PlannedMeasure[];
	/** The plan reaches into years whose public holidays are not known. */
	beyondHolidays: boolean;
};

export type Plan =
	| { kind: 'empty' }
	| { kind: 'circle'; measures: NumberedMeasure[] }
	| { kind: 'tooLong' }
	| DatedPlan;

/** Working days of a hundred years: more is a slip of the finger, not a plan. */
const longest = 26_000;

export const numbered = (roadmap: Pick<Roadmap, 'measures'>): NumberedMeasure[] =>
	listKeyed(roadmap.measures).map(({ id, value }, i) => ({ id, number: i + 1, measure: value }));

/** First day of the plan: the one chosen, or next Monday while none is. */
export const planStart = (roadmap: Pick<Roadmap, 'start'>, today: Day): Day =>
	isPlanDay(roadmap.start) ? roadmap.start : nextMonday(today);

/** Days without work beyond weekends: public holidays that the firm keeps, and its own. */
export const daysOff = (roadmap: Pick<Roadmap, 'holidays' | 'workedHolidays'>, calendar: HolidayCalendar): Day[] => [
	...calendar.holidays.filter(({ id }) => !roadmap.workedHolidays?.includes(id)).flatMap(({ days }) => days),
	...roadmap.holidays.filter(isPlanDay),
];

/** The measures with their dates, or why there are none. Dependencies on measures that are gone do not count. */
export function planOf(roadmap: Roadmap, calendar: HolidayCalendar, today: Day): Plan {
	const measures = numbered(roadmap);
	if (measures.length === 0) return { kind: 'empty' };
	const known = new Map(measures.map((entry) => [entry.id, entry]));
	const tasks = measures.map(({ id, measure }) => ({
		id,
		duration: measure.duration,
		dependsOn: measure.dependsOn.filter((other) => other !== id && known.has(other)),
		...(isPlanDay(measure.notBefore) && { notBefore: measure.notBefore }),
	}));
	const circle = circleOf(tasks);
	if (circle.length > 0) return { kind: 'circle', measures: circle.map((id) => known.get(id)!) };
	if (tasks.reduce((sum, task) => sum + task.duration, 0) > longest) return { kind: 'tooLong' };

	const schedule = scheduleTasks(tasks, { start: planStart(roadmap, today), holidays: daysOff(roadmap, calendar) });
	const planned = measures.map((entry, i): PlannedMeasure => {
		const { start, end, latestEnd, slack, critical } = schedule.tasks[i]!;
		return {
			...entry,
			start,
			end,
			latestEnd,
			slack,
			critical,
			milestone: entry.measure.duration === 0,
			overdue: end < today && entry.measure.status !== 'done',
			after: tasks[i]!.dependsOn.map((id) => known.get(id)!.number).sort((a, b) => a - b),
		};
	});
	return {
		kind: 'dated',
		start: schedule.start,
		end: schedule.end,
		duration: schedule.duration,
		measures: planned,
		path: schedule.path.map((id) => planned.find((entry) => entry.id === id)!),
		beyondHolidays: Number(schedule.end.slice(0, 4)) > calendar.until,
	};
}

/** Tasks that wait for each other in a circle, each before the one it waits for; none where the plan can be done. */
export function circleOf(tasks: readonly Pick<DatedTask, 'id' | 'dependsOn'>[]): string[] {
	const before = new Map(tasks.map(({ id, dependsOn }) => [id, dependsOn ?? []]));
	const finished = new Set<string>();
	const search = (id: string, way: readonly string[]): string[] => {
		if (way.includes(id)) return way.slice(way.indexOf(id));
		if (finished.has(id)) return [];
		for (const other of before.get(id) ?? []) {
			const found = search(other, [...way, id]);
			if (found.length > 0) return found;
		}
		finished.add(id);
		return [];
	};
	for (const { id } of tasks) {
		const found = search(id, []);
		if (found.length > 0) return found;
	}
	return [];
}
