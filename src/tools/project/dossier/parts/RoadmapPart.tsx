import { fill, formatDate, formatNumber } from '../../../../i18n/format';
import { isPlanDay } from '../../../../results/roadmap/days';
import { planSentence, titleOf } from '../../../../results/roadmap/words';
import { GanttChart } from '../../../shared/GanttChart';
import { planIn } from '../computed';
import { Heads, How, type PartProps, Picture, Table } from './frame';

/** The measures as bars and as a table with dates. */
export function RoadmapPart({ input }: PartProps) {
	const { data, content, today, records } = input;
	const { locale } = data;
	const { dossier: t, roadmap: words } = content.words;
	const plan = planIn(input);
	if (plan.kind !== 'dated') return <p>{plan.kind === 'tooLong' ? words.tooLong : t.roadmap.circle}</p>;
	const started = isPlanDay(records.roadmap.start);
	return (
		<>
			<p class="sentence">{planSentence(plan, locale, words)}</p>
			{plan.beyondHolidays && <p class="muted">{fill(words.beyondHolidays, { year: content.calendar.until })}</p>}
			<Picture caption={t.roadmap.figure}>
				<GanttChart plan={plan} today={today} locale={locale} t={words} />
			</Picture>
			<Table caption={words.datesTitle}>
				<Heads
					names={[
						words.csvHead[0]!,
						words.measure,
						words.owner,
						words.status,
						words.daysShort,
						words.from,
						words.to,
						words.slack,
						words.afterShort,
					]}
					numbers={[0, 4, 7]}
				/>
				<tbody>
					{plan.measures.map((entry) => {
						const { measure } = entry;
						const tool = measure.origin && content.tools[measure.origin.tool];
						return (
							<tr key={entry.id}>
								<td class="num">{entry.number}</td>
								<th scope="row">
									{titleOf(entry, words)}
									{measure.note && <small>{measure.note}</small>}
									{tool && (
										<small>
											{t.roadmap.origin}: {tool}
										</small>
									)}
								</th>
								<td>{measure.owner}</td>
								<td>
									{words.statuses[measure.status]}
									{entry.overdue && <small>{words.overdue}</small>}
								</td>
								<td class="num">{formatNumber(measure.duration, locale)}</td>
								<td>{formatDate(entry.start, locale)}</td>
								<td>{formatDate(entry.end, locale)}</td>
								<td class="num">{entry.critical ? words.critical : formatNumber(entry.slack, locale)}</td>
								<td>{entry.after.join(', ')}</td>
							</tr>
						);
					})}
				</tbody>
			</Table>
			<How
				rules={[
					fill(started ? t.roadmap.startNote : t.roadmap.startSuggested, { date: formatDate(plan.start, locale) }),
					fill(t.roadmap.holidays, { calendar: content.calendar.label }),
					words.howFormula,
					words.howSource,
				]}
				t={t}
			/>
		</>
	);
}
