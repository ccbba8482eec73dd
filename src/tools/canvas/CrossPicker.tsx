import { useId } from 'preact/hooks';
import type { OpenBoard } from '../../results/canvas/board';
import type { CanvasField } from '../../results/canvas/template';
import type { CanvasTexts } from './texts.de';

type Props = {
	field: CanvasField;
	basis: OpenBoard;
	/** Ids of the notes chosen. */
	from: readonly string[];
	onChange: (from: string[]) => void;
	t: CanvasTexts;
};

/** Which two notes of the combined board meet in a note: one choice per field that is crossed. */
export function CrossPicker({ field, basis, from, onChange, t }: Props) {
	const base = useId();
	const crossed = (field.crosses ?? []).flatMap((id) => basis.fields.find((other) => other.id === id) ?? []);
	return (
		<fieldset class="cross-picker">
			<legend>{t.cross}</legend>
			{crossed.map(({ id, label, notes }) => {
				const chosen = notes.find((note) => from.includes(note.id))?.id ?? '';
				return (
					<p key={id}>
						<label for={`${base}${id}`}>{label}</label>
						<select
							id={`${base}${id}`}
							value={chosen}
							onChange={(event) => {
								const { value } = event.currentTarget;
								onChange([...from.filter((other) => other !== chosen), value].filter(Boolean));
							}}
						>
							<option value="">{t.crossNone}</option>
							{notes.map((note) => (
								<option key={note.id} value={note.id}>
									{note.value.text}
								</option>
							))}
						</select>
					</p>
				);
			})}
		</fieldset>
	);
}
