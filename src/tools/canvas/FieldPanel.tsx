import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { FilledField, OpenBoard } from '../../results/canvas/board';
import type { Workspace } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import { AddNote } from './AddNote';
import type { CanvasData } from './data';
import { KindSign } from './KindPicker';
import { type NoteActions, NoteEditor } from './NoteEditor';
import type { CanvasTexts } from './texts.de';

type Props = {
	/** Ids of the text fields for a new note and for the chosen one. */
	ids: { add: string; edit: string };
	open: OpenBoard;
	field: FilledField;
	basis: OpenBoard | undefined;
	room: number;
	/** Id of the note that is being edited. */
	note: string | undefined;
	onField: (id: string) => void;
	actions: NoteActions;
	workspace: Workspace;
	data: CanvasData;
	t: CanvasTexts;
	shared: SharedTexts;
};

/** One field at a time: its question, a new answer, the answers so far. */
export function FieldPanel(props: Props) {
	const { ids, open, field, basis, room, note, onField, actions, workspace, data, t, shared } = props;
	const choose = useId();
	const at = open.fields.findIndex(({ id }) => id === field.id);
	const neighbour = (by: number) => open.fields[at + by];
	const step = (by: number, label: string) => (
		<button
			type="button"
			class="button small"
			disabled={!neighbour(by)}
			onClick={() => neighbour(by) && onField(neighbour(by)!.id)}
		>
			{label}
		</button>
	);
	return (
		<section class="field-panel">
			<p class="field-choice">
				<label for={choose}>{fill(t.fieldOf, { n: at + 1, all: open.fields.length })}</label>
				<select id={choose} value={field.id} onChange={(event) => onField(event.currentTarget.value)}>
					{open.fields.map(({ id, label, notes }) => (
						<option key={id} value={id}>
							{notes.length > 0 ? `${label} (${notes.length})` : label}
						</option>
					))}
				</select>
			</p>
			<h2 class="question">{field.prompt}</h2>
			<AddNote
				key={`${open.id} ${field.id}`}
				id={ids.add}
				field={field}
				basis={basis}
				room={room}
				onAdd={actions.add}
				t={t}
			/>
			<h3>{t.notesHere}</h3>
			{field.notes.length === 0 && <p class="muted">{t.noNotesHere}</p>}
			<ul class="note-list">
				{field.notes.map((entry) =>
					entry.id === note ? (
						<li key={entry.id} class="edited">
							<NoteEditor
								id={ids.edit}
								note={entry}
								field={field}
								open={open}
								basis={basis}
								actions={actions}
								workspace={workspace}
								data={data}
								t={t}
								shared={shared}
							/>
						</li>
					) : (
						<li key={entry.id}>
							<KindSign kind={entry.value.kind} t={t} />
							<span>{entry.value.text}</span>
							<button
								type="button"
								class="link-button"
								aria-label={fill(t.editNote, { text: entry.value.text })}
								onClick={() => actions.open(entry.id, field.id)}
							>
								{t.edit}
							</button>
						</li>
					),
				)}
			</ul>
			<div class="actions">
				{step(-1, t.previousField)}
				{step(1, t.nextField)}
			</div>
		</section>
	);
}
