import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { OpenBoard } from '../../results/canvas/board';
import type { CanvasTemplate } from '../../results/canvas/template';
import type { CanvasTexts } from './texts.de';

type Props = {
	open: OpenBoard;
	boards: readonly OpenBoard[];
	canvases: readonly CanvasTemplate[];
	onChoose: (board: string) => void;
	onAdd: (template: CanvasTemplate) => void;
	t: CanvasTexts;
};

/** Which board's notes are crossed; where there is none yet, the way to one. */
export function BasisPicker({ open, boards, canvases, onChoose, onAdd, t }: Props) {
	const id = useId();
	const template = canvases.find((entry) => entry.id === open.template.combines);
	if (!template) return null;
	const offered = boards.filter((other) => other.template.id === template.id);
	if (offered.length === 0) {
		return (
			<div class="basis">
				<p>{fill(t.basisMissing, { canvas: template.label })}</p>
				<button type="button" class="button small" onClick={() => onAdd(template)}>
					{fill(t.basisAdd, { canvas: template.label })}
				</button>
			</div>
		);
	}
	const chosen = offered.find((other) => other.id === open.board.basis)?.id ?? '';
	return (
		<p class="basis">
			<label for={id}>{t.basis}</label>
			<select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
				{chosen === '' && <option value="">{t.crossNone}</option>}
				{offered.map((other) => (
					<option key={other.id} value={other.id}>
						{other.title}
					</option>
				))}
			</select>
		</p>
	);
}
