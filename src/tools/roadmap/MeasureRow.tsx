import { useEffect, useId, useRef } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { NumberedMeasure } from '../../results/roadmap/plan';
import { titleOf } from '../../results/roadmap/words';
import type { Measure } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import { DaysField } from './DaysField';
import type { RoadmapData } from './data';
import { MeasureDetails } from './MeasureDetails';
import type { RoadmapTexts } from './texts.de';

/** What a row can do with the plan. */
export type Planning = {
	measures: readonly NumberedMeasure[];
	open: string | undefined;
	focus: string | undefined;
	toggle(id: string): void;
	change(id: string, change: Partial<Measure>): void;
	depend(id: string, other: string, waits: boolean): void;
	move(id: string, by: number): void;
	remove(id: string): void;
};

type Props = {
	entry: NumberedMeasure;
	planning: Planning;
	data: RoadmapData;
	t: RoadmapTexts;
	shared: SharedTexts;
};

export const statuses = ['open', 'doing', 'done'] as const;

/** A measure in one line; the rest opens below it. */
export function MeasureRow({ entry, planning, data, t, shared }: Props) {
	const { id, number, measure } = entry;
	const details = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const open = planning.open === id;
	const title = titleOf(entry, t);
	const nameOf = (name: string) => fill(t.of, { field: name, title });
	useEffect(() => {
		if (planning.focus === id) field.current?.focus();
	}, [planning.focus, id]);

	return (
		<li class={`measure measure-${measure.status}${open ? ' open' : ''}`}>
			<div class="measure-line">
				<span class="measure-number" aria-hidden="true">
					{number}
				</span>
				<label class="measure-title">
					<span class="sr-only">
						{t.measure} {number}
					</span>
					<textarea
						ref={field}
						rows={1}
						maxLength={200}
						value={measure.title}
						onKeyDown={(event) => {
							if (event.key === 'Enter') event.preventDefault();
						}}
						onInput={(event) => planning.change(id, { title: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
					/>
				</label>
				<label>
					<span>{t.owner}</span>
					<input
						type="text"
						maxLength={200}
						autocomplete="off"
						aria-label={nameOf(t.owner)}
						value={measure.owner}
						onInput={(event) => planning.change(id, { owner: event.currentTarget.value })}
					/>
				</label>
				<DaysField
					name={nameOf(t.workingDays)}
					days={measure.duration}
					locale={data.locale}
					onChange={(duration) => planning.change(id, { duration })}
					t={t}
				/>
				<label>
					<span>{t.status}</span>
					<select
						aria-label={nameOf(t.status)}
						value={measure.status}
						onChange={(event) => planning.change(id, { status: event.currentTarget.value as Measure['status'] })}
					>
						{statuses.map((status) => (
							<option key={status} value={status}>
								{t.statuses[status]}
							</option>
						))}
					</select>
				</label>
				<button
					type="button"
					class="button small quiet"
					aria-expanded={open}
					aria-controls={details}
					aria-label={`${open ? t.less : t.more}: ${title}`}
					onClick={() => planning.toggle(id)}
				>
					{open ? t.less : t.more}
				</button>
			</div>
			<div id={details}>
				{open && <MeasureDetails entry={entry} planning={planning} data={data} t={t} shared={shared} />}
			</div>
		</li>
	);
}
