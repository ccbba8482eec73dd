import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { OpenBoard } from '../../results/canvas/board';
import type { CanvasTemplate } from '../../results/canvas/template';
import { mostBoards } from './changes';
import { SettledText } from './SettledText';
import { TemplateCards } from './TemplateCards';
import type { CanvasTexts } from './texts.de';
import type { Workbench } from './use-workbench';

type Props = {
	boards: readonly OpenBoard[];
	current: OpenBoard;
	canvases: readonly CanvasTemplate[];
	actions: Pick<Workbench['board'], 'add' | 'choose' | 'rename' | 'remove'>;
	t: CanvasTexts;
};

/** Which board is open, what it is called, and the others beside it. */
export function BoardBar({ boards, current, canvases, actions, t }: Props) {
	const base = useId();
	return (
		<section class="board-bar">
			{boards.length > 1 && (
				<>
					<label for={`${base}choose`}>{t.boards}</label>
					<select
						id={`${base}choose`}
						value={current.id}
						onChange={(event) => actions.choose(event.currentTarget.value)}
					>
						{boards.map(({ id, title, template }) => (
							<option key={id} value={id}>
								{title === template.label ? title : `${title} (${template.label})`}
							</option>
						))}
					</select>
				</>
			)}
			<label for={`${base}title`}>{t.boardTitle}</label>
			<SettledText
				key={current.id}
				id={`${base}title`}
				value={current.board.title}
				maxLength={200}
				onSettle={actions.rename}
			/>
			<div class="actions">
				<button type="button" class="button small quiet" onClick={actions.remove}>
					{t.removeBoard}
				</button>
			</div>
			{boards.length < mostBoards ? (
				<details key={boards.length}>
					<summary>{t.newBoard}</summary>
					<TemplateCards canvases={canvases} onChoose={actions.add} t={t} />
				</details>
			) : (
				<p class="muted">{fill(t.boardsFull, { n: mostBoards })}</p>
			)}
		</section>
	);
}
