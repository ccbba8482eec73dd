import { formatDate, formatNumber } from '../../i18n/format';
import type { DatedPlan } from '../../results/roadmap/plan';
import { titleOf } from '../../results/roadmap/words';
import { TableScroll } from '../shared/TableScroll';
import type { RoadmapData } from './data';
import type { RoadmapTexts } from './texts.de';

type Props = { plan: DatedPlan; data: Pick<RoadmapData, 'locale'>; t: RoadmapTexts };

/** The plan in numbers: the table beside the bars. */
export function DateTable({ plan, data, t }: Props) {
	const { locale } = data;
	return (
		<TableScroll label={t.datesTitle}>
			<table class="date-table">
				<caption class="sr-only">{t.datesTitle}</caption>
				<thead>
					<tr>
						<th scope="col" class="num">
							{t.csvHead[0]}
						</th>
						<th scope="col">{t.measure}</th>
						<th scope="col">{t.owner}</th>
						<th scope="col">{t.status}</th>
						<th scope="col" class="num">
							{t.daysShort}
						</th>
						<th scope="col">{t.from}</th>
						<th scope="col">{t.to}</th>
						<th scope="col" class="num">
							{t.slack}
						</th>
						<th scope="col">{t.afterShort}</th>
					</tr>
				</thead>
				<tbody>
					{plan.measures.map((entry) => (
						<tr key={entry.id}>
							<td class="num">{entry.number}</td>
							<th scope="row">
								{titleOf(entry, t)}
								{entry.measure.note && <small class="print-only">{entry.measure.note}</small>}
							</th>
							<td>{entry.measure.owner}</td>
							<td>
								{t.statuses[entry.measure.status]}
								{entry.overdue && <small class="overdue">{t.overdue}</small>}
							</td>
							<td class="num">{formatNumber(entry.measure.duration, locale)}</td>
							<td>{formatDate(entry.start, locale)}</td>
							<td>{formatDate(entry.end, locale)}</td>
							<td class="num">{entry.critical ? t.critical : formatNumber(entry.slack, locale)}</td>
							<td>{entry.after.join(', ')}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}
