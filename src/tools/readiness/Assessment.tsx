import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { readinessOf } from '../../results/readiness/readiness';
import { readinessSentence, titleOf } from '../../results/readiness/words';
import { listKeyed, newId, type ReadinessSubject, type Workspace } from '../../workspace';
import { InTurn } from '../shared/InTurn';
import { RecordNotice } from '../shared/RecordNotice';
import { ResultBar } from '../shared/ResultBar';
import type { SharedTexts } from '../shared/texts.de';
import { UndoButtons } from '../shared/UndoButtons';
import { withChange, withNew, without } from './changes';
import type { ReadinessData } from './data';
import { Ladder } from './Ladder';
import { Result } from './Result';
import { ScalePicker } from './ScalePicker';
import { Start } from './Start';
import { SubjectBar } from './SubjectBar';
import type { ReadinessTexts } from './texts.de';

type Props = { workspace: Workspace; data: ReadinessData; t: ReadinessTexts; shared: SharedTexts };

/** Levels to tick on the left, what follows from them on the right. */
export function Assessment({ workspace, data, t, shared }: Props) {
	const record = useMemo(() => workspace.record('readiness'), [workspace]);
	const chosen = useSignal<string | undefined>(undefined);
	const side = useSignal(data.scales[0]!.id);
	const provenOnly = useSignal(false);
	const said = useSignal('');
	const base = useId();
	const { sectors } = data;
	const subjects = listKeyed(record.data.value.subjects);
	const current = subjects.find(({ id }) => id === chosen.value) ?? subjects[0];
	const readiness = useMemo(
		() => current && readinessOf(current.value, data.scales, provenOnly.value),
		[current?.value, data.scales, provenOnly.value],
	);
	// What the ladder shows does not depend on how the result counts.
	const claimed = useMemo(() => current && readinessOf(current.value, data.scales), [current?.value, data.scales]);

	const add = (title: string, sector?: string) => {
		const id = newId();
		record.update((r) => withNew(r, id, title, sector));
		chosen.value = id;
		said.value = fill(t.added, { title });
	};
	const suggested = workspace
		.record('market-fit')
		.data.value.chosen.flatMap((id) => sectors.filter((sector) => sector.id === id))
		.filter((sector) => !subjects.some(({ value }) => value.sector === sector.id));

	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	const status = (
		<p class="sr-only" role="status">
			{said.value}
		</p>
	);
	if (!current || !readiness || !claimed) {
		return (
			<>
				{status}
				<Start id={`${base}new`} suggested={suggested} onAdd={add} t={t} />
				{(record.canUndo.value || record.canRedo.value) && (
					<div class="actions no-print">
						<UndoButtons record={record} t={shared} />
					</div>
				)}
			</>
		);
	}
	const { id, value: subject } = current;
	const title = titleOf(subject, subjects.indexOf(current), t);
	const change = (how: (subject: ReadinessSubject) => ReadinessSubject) => record.update((r) => withChange(r, id, how));
	const ladder = claimed.sides.find((entry) => entry.id === side.value)!;
	const result = `${base}result`;

	return (
		<div class="readiness">
			{status}
			<div class="tool-columns">
				<div class="tool-input no-print">
					<InTurn>
						<SubjectBar
							id={`${base}new`}
							subjects={subjects}
							current={id}
							suggested={suggested}
							onChoose={(subjectId) => {
								chosen.value = subjectId;
							}}
							onRename={(text) => change((s) => ({ ...s, title: text }))}
							onAdd={add}
							onRemove={() => {
								said.value = fill(t.removed, { title });
								record.update((r) => without(r, id));
								// What was there is gone: the focus goes to what takes its place.
								requestAnimationFrame(() => document.getElementById(`${base}new`)?.focus());
							}}
							undo={<UndoButtons record={record} t={shared} />}
							t={t}
							shared={shared}
						/>
						<ScalePicker
							sides={claimed.sides}
							selected={side.value}
							onSelect={(scale) => {
								side.value = scale;
							}}
							t={t}
						/>
					</InTurn>
					<InTurn>
						<Ladder
							key={`${id} ${ladder.id}`}
							side={ladder}
							claims={subject.claims[ladder.id] ?? {}}
							onChange={change}
							t={t}
						/>
					</InTurn>
				</div>
				<Result
					id={result}
					subjectId={id}
					title={title}
					subject={subject}
					readiness={readiness}
					claimed={claimed}
					provenOnly={provenOnly}
					workspace={workspace}
					data={data}
					onChange={change}
					say={(text) => {
						said.value = text;
					}}
					t={t}
					shared={shared}
				/>
				<ResultBar target={result} link={t.toResult}>
					{readinessSentence(title, readiness, t)}
				</ResultBar>
			</div>
		</div>
	);
}
