import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { numbered, planOf } from '../../results/roadmap/plan';
import { planSentence, titleOf } from '../../results/roadmap/words';
import { newId, type Workspace } from '../../workspace';
import { InTurn } from '../shared/InTurn';
import { localDay } from '../shared/local-day';
import { RecordNotice } from '../shared/RecordNotice';
import { ResultBar } from '../shared/ResultBar';
import type { SharedTexts } from '../shared/texts.de';
import { UndoButtons } from '../shared/UndoButtons';
import { AddField } from './AddField';
import { moved, withChange, withDependency, withNew, without } from './changes';
import type { RoadmapData } from './data';
import { MeasureRow, type Planning } from './MeasureRow';
import { Result } from './Result';
import { Start } from './Start';
import type { RoadmapTexts } from './texts.de';
import { WorkCalendarFields } from './WorkCalendarFields';

type Props = { workspace: Workspace; data: RoadmapData; t: RoadmapTexts; shared: SharedTexts };

/** Measures on the left, the plan that follows from them on the right. */
export function Planner({ workspace, data, t, shared }: Props) {
	const record = useMemo(() => workspace.record('roadmap'), [workspace]);
	const today = useMemo(() => localDay(new Date()), []);
	const open = useSignal<string | undefined>(undefined);
	const focus = useSignal<string | undefined>(undefined);
	const said = useSignal('');
	const base = useId();
	const roadmap = record.data.value;
	const measures = useMemo(() => numbered(roadmap), [roadmap]);
	const plan = useMemo(() => planOf(roadmap, data.calendar, today), [roadmap, data.calendar, today]);
	const project = workspace.record('project').data.value;
	const addField = `${base}add`;
	const result = `${base}result`;
	const titleFor = (id: string) => {
		const entry = measures.find((measure) => measure.id === id);
		return entry ? titleOf(entry, t) : '';
	};
	const add = (title: string) => {
		record.update((r) => withNew(r, newId(), title, today));
		said.value = fill(t.added, { n: measures.length + 1, title });
	};
	const planning: Planning = {
		measures,
		open: open.value,
		focus: focus.value,
		toggle: (id) => {
			open.value = open.value === id ? undefined : id;
			focus.value = undefined;
		},
		change: (id, change) => record.update((r) => withChange(r, id, change, today)),
		depend: (id, other, waits) => record.update((r) => withDependency(r, id, other, waits, today)),
		move: (id, by) => {
			const place = measures.findIndex((entry) => entry.id === id) + by;
			if (place < 0 || place >= measures.length) return;
			record.update((r) => moved(r, id, by));
			said.value = fill(t.movedTo, { title: titleFor(id), n: place + 1 });
		},
		remove: (id) => {
			said.value = fill(t.removed, { title: titleFor(id) });
			record.update((r) => without(r, id));
			// The row is gone, and the whole list with the last one: the focus goes to what is there then.
			requestAnimationFrame(() => document.getElementById(addField)?.focus());
		},
	};
	const edit = (id: string) => {
		open.value = id;
		focus.value = id;
	};

	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	const status = (
		<p class="sr-only" role="status">
			{said.value}
		</p>
	);
	if (measures.length === 0) {
		return (
			<>
				{status}
				<Start field={addField} onAdd={add} data={data} t={t} />
				{(record.canUndo.value || record.canRedo.value) && (
					<div class="actions no-print">
						<UndoButtons record={record} t={shared} />
					</div>
				)}
			</>
		);
	}
	return (
		<div class="roadmap">
			{status}
			<p class="print-only roadmap-head">{[project.firm, project.title].filter(Boolean).join(' · ')}</p>
			{project.example && <p class="print-only">{fill(shared.exampleLoaded, { firm: project.firm })}</p>}
			<div class="tool-columns">
				<section class="tool-input no-print" aria-labelledby={`${base}list`}>
					<header>
						<h2 id={`${base}list`}>{t.listTitle}</h2>
						<div class="actions">
							<UndoButtons record={record} t={shared} />
						</div>
					</header>
					<ol class="measure-list">
						{measures.map((entry) => (
							<InTurn key={entry.id}>
								<MeasureRow entry={entry} planning={planning} data={data} t={t} shared={shared} />
							</InTurn>
						))}
					</ol>
					<InTurn>
						<AddField id={addField} count={measures.length} onAdd={add} t={t} />
						<WorkCalendarFields record={record} data={data} today={today} t={t} shared={shared} />
					</InTurn>
				</section>
				<InTurn>
					<Result
						id={result}
						plan={plan}
						today={today}
						data={data}
						onEdit={edit}
						onChange={planning.change}
						onRelease={(id, other) => planning.depend(id, other, false)}
						say={(text) => {
							said.value = text;
						}}
						t={t}
						shared={shared}
					/>
				</InTurn>
				{plan.kind === 'dated' && (
					<ResultBar target={result} link={t.toResult}>
						{planSentence(plan, data.locale, t)}
					</ResultBar>
				)}
			</div>
		</div>
	);
}
