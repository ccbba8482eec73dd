import type { CalendarEvent } from '../../domain/roadmap';
import { fill, formatDate, formatNumber } from '../../i18n/format';
import type { DatedPlan } from '../../results/roadmap/plan';
import { titleOf } from '../../results/roadmap/words';
import type { RoadmapData } from './data';
import type { RoadmapTexts } from './texts.de';

/** Every measure as a row of a table, for export. */
export function planRows(plan: DatedPlan, data: RoadmapData, t: RoadmapTexts): string[][] {
	const { locale } = data;
	return plan.measures.map((entry) => {
		const { measure } = entry;
		return [
			String(entry.number),
			titleOf(entry, t),
			measure.owner,
			t.statuses[measure.status],
			formatNumber(measure.duration, locale),
			formatDate(entry.start, locale),
			formatDate(entry.end, locale),
			formatNumber(entry.slack, locale),
			entry.critical ? t.critical : '',
			measure.notBefore && formatDate(measure.notBefore, locale),
			entry.after.join(', '),
			data.steps.find(({ id }) => id === measure.step)?.label ?? '',
			measure.origin ? (data.tools[measure.origin.tool]?.label ?? '') : '',
			measure.note,
		];
	});
}

/** The measures as entries of a calendar; what is done stands there no more. */
export function calendarEvents(plan: DatedPlan, data: RoadmapData, host: string, t: RoadmapTexts): CalendarEvent[] {
	return plan.measures
		.filter(({ measure }) => measure.status !== 'done')
		.map((entry) => {
			const { id, measure, start, end } = entry;
			const step = data.steps.find((known) => known.id === measure.step);
			const description = [
				measure.owner && fill(t.eventOwner, { name: measure.owner }),
				fill(t.eventStatus, { status: t.statuses[measure.status] }),
				entry.critical && t.eventCritical,
				measure.note,
			];
			return {
				uid: `${id}@${host || 'localhost'}`,
				start,
				end,
				summary: titleOf(entry, t),
				description: description.filter(Boolean).join('\n'),
				...(step && { categories: [step.label] }),
			};
		});
}
