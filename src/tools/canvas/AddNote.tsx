import { useSignal } from '@preact/signals';
import { fill } from '../../i18n/format';
import type { OpenBoard } from '../../results/canvas/board';
import type { CanvasField } from '../../results/canvas/template';
import type { CanvasNote, NoteKind } from '../../workspace';
import { CrossPicker } from './CrossPicker';
import { longestNote, mostNotes } from './changes';
import { KindPicker } from './KindPicker';
import type { CanvasTexts } from './texts.de';

type Props = {
	id: string;
	field: CanvasField;
	basis: OpenBoard | undefined;
	/** Notes that still fit on the board. */
	room: number;
	onAdd: (note: CanvasNote) => void;
	t: CanvasTexts;
};

/** When to say how much room is left. */
const littleRoom = 20;

/** The answer to a field's question. Enter adds it, Shift and Enter begin a new line. */
export function AddNote({ id, field, basis, room, onAdd, t }: Props) {
	const text = useSignal('');
	const kind = useSignal<NoteKind>('assumption');
	const from = useSignal<string[]>([]);
	const problem = useSignal<string | undefined>(undefined);
	if (room <= 0) return <p class="caution">{fill(t.notesFull, { n: mostNotes })}</p>;

	const add = () => {
		const typed = text.value.trim();
		problem.value = !typed
			? t.nothingTyped
			: typed.length > longestNote
				? fill(t.tooLong, { n: typed.length, most: longestNote })
				: undefined;
		document.getElementById(id)?.focus();
		if (problem.value) return;
		onAdd({ text: typed, field: field.id, kind: kind.value, ...(from.value.length > 0 && { from: from.value }) });
		text.value = '';
		from.value = [];
	};
	return (
		<form
			class="add-note"
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<label for={id}>{fill(t.newNote, { field: field.label })}</label>
			<textarea
				id={id}
				rows={2}
				placeholder={t.notePlaceholder}
				value={text.value}
				aria-invalid={problem.value ? true : undefined}
				aria-describedby={problem.value ? `${id}-problem` : undefined}
				onInput={(event) => {
					text.value = event.currentTarget.value;
					problem.value = undefined;
				}}
				onKeyDown={(event) => {
					if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
					event.preventDefault();
					add();
				}}
			/>
			{problem.value && (
				<p class="field-problem" id={`${id}-problem`} role="alert">
					{problem.value}
				</p>
			)}
			{basis && (
				<CrossPicker
					field={field}
					basis={basis}
					from={from.value}
					onChange={(next) => {
						from.value = next;
					}}
					t={t}
				/>
			)}
			<KindPicker
				value={kind.value}
				onChange={(next) => {
					kind.value = next;
				}}
				t={t}
			/>
			<button type="submit" class="button">
				{t.addNote}
			</button>
			{room <= littleRoom && <p class="muted">{fill(t.notesLeft, { n: room, most: mostNotes })}</p>}
		</form>
	);
}
