import { useId } from 'preact/hooks';
import type { FilledField, OpenBoard, PlacedNote } from '../../results/canvas/board';
import type { CanvasNote, Workspace } from '../../workspace';
import { AddMeasure } from '../shared/AddMeasure';
import type { SharedTexts } from '../shared/texts.de';
import { CrossPicker } from './CrossPicker';
import { longestNote } from './changes';
import type { CanvasData } from './data';
import { KindPicker } from './KindPicker';
import { suggestionFor } from './model';
import { NoteLinks } from './NoteLinks';
import { SettledText } from './SettledText';
import type { CanvasTexts } from './texts.de';
import type { Drop } from './use-note-drag';

/** What can be done with the notes of the open board; without an id it concerns the note that is being edited. */
export type NoteActions = {
	add: (note: CanvasNote) => void;
	open: (id: string, field: string) => void;
	/** An arrow key pressed together with Shift. */
	arrow: (id: string, key: string) => void;
	drop: Drop;
	change: (change: Partial<CanvasNote>) => void;
	moveTo: (field: string) => void;
	shift: (by: 1 | -1) => void;
	remove: () => void;
	close: () => void;
};
type Props = {
	/** Id of the text field. */
	id: string;
	note: PlacedNote;
	field: FilledField;
	open: OpenBoard;
	basis: OpenBoard | undefined;
	actions: NoteActions;
	workspace: Workspace;
	data: CanvasData;
	t: CanvasTexts;
	shared: SharedTexts;
};

/** Everything that can be done with a note. */
export function NoteEditor({ id, note, field, open, basis, actions, workspace, data, t, shared }: Props) {
	const move = useId();
	const at = field.notes.findIndex((other) => other.id === note.id);
	return (
		<div class="note-editor">
			<label for={id}>{t.noteText}</label>
			<SettledText
				id={id}
				value={note.value.text}
				maxLength={longestNote}
				long
				onSettle={(text) => text.trim() && actions.change({ text: text.trim() })}
			/>
			<KindPicker value={note.value.kind} onChange={(kind) => actions.change({ kind })} t={t} />
			<p class="move-note">
				<label for={move}>{t.moveTo}</label>
				<select id={move} value={field.id} onChange={(event) => actions.moveTo(event.currentTarget.value)}>
					{open.fields.map((other) => (
						<option key={other.id} value={other.id}>
							{other.label}
						</option>
					))}
				</select>
				<button type="button" class="button small" disabled={at <= 0} onClick={() => actions.shift(-1)}>
					{t.up}
				</button>
				<button
					type="button"
					class="button small"
					disabled={at >= field.notes.length - 1}
					onClick={() => actions.shift(1)}
				>
					{t.down}
				</button>
			</p>
			{basis && (
				<CrossPicker
					field={field}
					basis={basis}
					from={note.value.from ?? []}
					onChange={(from) => actions.change({ from })}
					t={t}
				/>
			)}
			<NoteLinks note={note.value} workspace={workspace} data={data} onChange={actions.change} t={t} />
			<div class="actions">
				<AddMeasure workspace={workspace} suggestion={suggestionFor(open, field, note)} t={shared} />
				<button type="button" class="button small danger" onClick={actions.remove}>
					{t.removeNote}
				</button>
				<button type="button" class="button small" onClick={actions.close}>
					{t.done}
				</button>
			</div>
		</div>
	);
}
