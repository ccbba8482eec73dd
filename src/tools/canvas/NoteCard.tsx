import { fill } from '../../i18n/format';
import { crossedTexts, linkedWith, type OpenBoard, type PlacedNote } from '../../results/canvas/board';
import type { CanvasData } from './data';
import { KindSign } from './KindPicker';
import type { CanvasTexts } from './texts.de';

type Props = {
	note: PlacedNote;
	selected: boolean;
	basis: OpenBoard | undefined;
	data: CanvasData;
	onOpen: () => void;
	/** An arrow key pressed together with Shift. */
	onArrow: (key: string) => void;
	t: CanvasTexts;
};

/** A note on the board: opens with a click, moves with Shift and the arrow keys or with the pointer. */
export function NoteCard({ note, selected, basis, data, onOpen, onArrow, t }: Props) {
	const { kind, text } = note.value;
	const links = linkedWith(note.value, data);
	const crossed = crossedTexts(note.value, basis);
	return (
		<button
			type="button"
			class={`note kind-${kind}`}
			data-note={note.id}
			aria-pressed={selected}
			onClick={onOpen}
			onKeyDown={(event) => {
				if (!event.shiftKey || !event.key.startsWith('Arrow')) return;
				event.preventDefault();
				onArrow(event.key);
			}}
		>
			<span class="note-text">
				<KindSign kind={kind} t={t} />
				<span class="sr-only">{t.kinds[kind]}: </span>
				{text}
			</span>
			{crossed.length > 0 && <small>{fill(t.crossOf, { parts: crossed.join(' × ') })}</small>}
			{links.length > 0 && <small>{links.join(', ')}</small>}
			<span class="grip" aria-hidden="true" />
		</button>
	);
}
