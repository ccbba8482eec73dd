import { calendarText } from '../../domain/roadmap';
import type { DatedPlan } from '../../results/roadmap/plan';
import { downloadCsv } from '../shared/csv';
import { download, fileName } from '../shared/download';
import { localDay } from '../shared/local-day';
import type { SharedTexts } from '../shared/texts.de';
import type { RoadmapData } from './data';
import { calendarEvents, planRows } from './output';
import type { RoadmapTexts } from './texts.de';

type Props = { plan: DatedPlan; data: RoadmapData; t: RoadmapTexts; shared: SharedTexts };

/** The plan on paper, in a calendar, in a spreadsheet; and what comes next. */
export function ResultActions({ plan, data, t, shared }: Props) {
	const { site, locale, methods } = data;
	const toCalendar = () => {
		const now = new Date();
		const text = calendarText(calendarEvents(plan, data, location.hostname, t), {
			stamp: now.toISOString(),
			productId: `-//${site.name}//${t.calendarName}//${locale.toUpperCase()}`,
			name: t.calendarName,
		});
		download(text, fileName(t.calendarName, localDay(now), 'ics'), 'text/calendar;charset=utf-8');
	};
	return (
		<footer class="no-print">
			<div class="actions">
				<button type="button" class="button small" onClick={() => window.print()}>
					{shared.print}
				</button>
				<button
					type="button"
					class="button small"
					disabled={plan.measures.every(({ measure }) => measure.status === 'done')}
					onClick={toCalendar}
				>
					{t.ics}
				</button>
				<button
					type="button"
					class="button small"
					onClick={() => void downloadCsv([t.csvHead, ...planRows(plan, data, t)], t.calendarName, locale)}
				>
					{t.exportCsv}
				</button>
			</div>
			<a class="button primary" href={site.links.project}>
				{t.next}
			</a>
			<p class="muted">{t.nextHint}</p>
			<p>
				{t.nextMethods}{' '}
				{methods.map((method, i) => (
					<span key={method.url}>
						{i > 0 && ', '}
						<a href={method.url}>{method.label}</a>
					</span>
				))}
			</p>
		</footer>
	);
}
