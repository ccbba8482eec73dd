import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { planStart } from '../../results/roadmap/plan';
import type { RecordHandle } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import { Closures } from './Closures';
import { withHoliday } from './changes';
import { DayField } from './DayField';
import type { RoadmapData } from './data';
import type { RoadmapTexts } from './texts.de';

type Props = {
	record: RecordHandle<'roadmap'>;
	data: RoadmapData;
	today: string;
	t: RoadmapTexts;
	shared: SharedTexts;
};

/** When the plan begins and on which days nobody works. */
export function WorkCalendarFields({ record, data, today, t, shared }: Props) {
	const base = useId();
	const roadmap = record.data.value;
	const { calendar } = data;
	const worked = roadmap.workedHolidays ?? [];
	const allFree = calendar.holidays.every(({ id }) => !worked.includes(id));
	const setAll = (free: boolean) =>
		record.update((r) => ({ ...r, workedHolidays: free ? [] : calendar.holidays.map(({ id }) => id) }));

	return (
		<details class="work-calendar">
			<summary>{t.calendarTitle}</summary>
			<DayField
				id={`${base}start`}
				label={t.start}
				day={planStart(roadmap, today)}
				onChange={(start) => record.update((r) => ({ ...r, start }))}
				hint={roadmap.start ? undefined : t.startSuggested}
				t={t}
			/>
			<fieldset>
				<legend>{fill(t.holidaysIn, { region: calendar.label })}</legend>
				<div class="measure-choices">
					<label>
						<input type="checkbox" checked={allFree} onChange={(event) => setAll(event.currentTarget.checked)} />
						<span>{t.allHolidays}</span>
					</label>
					{calendar.holidays.map(({ id, label }) => (
						<label key={id}>
							<input
								type="checkbox"
								checked={!worked.includes(id)}
								onChange={(event) => record.update((r) => withHoliday(r, id, event.currentTarget.checked))}
							/>
							<span>{label}</span>
						</label>
					))}
				</div>
				<p class="muted">{fill(t.holidaysUntil, { year: calendar.until })}</p>
			</fieldset>
			<Closures record={record} locale={data.locale} t={t} shared={shared} />
		</details>
	);
}
