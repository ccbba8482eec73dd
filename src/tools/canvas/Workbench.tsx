import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { boardSentence, ratingNames } from '../../results/canvas/board';
import { listKeyed, type Workspace } from '../../workspace';
import { InTurn } from '../shared/InTurn';
import { RecordNotice } from '../shared/RecordNotice';
import { ResultBar } from '../shared/ResultBar';
import type { SharedTexts } from '../shared/texts.de';
import { UndoButtons } from '../shared/UndoButtons';
import { BasisPicker } from './BasisPicker';
import { BoardBar } from './BoardBar';
import { mostNotes } from './changes';
import type { CanvasData } from './data';
import { FieldPanel } from './FieldPanel';
import { Result } from './Result';
import { Start } from './Start';
import type { CanvasTexts } from './texts.de';
import { useWorkbench } from './use-workbench';

type Props = { workspace: Workspace; data: CanvasData; t: CanvasTexts; shared: SharedTexts };

/** A field's question on the left, the board on the right. */
export function Workbench({ workspace, data: content, t, shared }: Props) {
	const scoring = workspace.record('scoring').data.value;
	const data = useMemo(() => ({ ...content, ratings: ratingNames(scoring) }), [content, scoring]);
	const { record, ids, boards, open, basis, field, note, view, said, board, actions, openField } = useWorkbench(
		workspace,
		data,
		t,
	);
	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	const foreign = listKeyed(record.data.value.boards).filter(({ id }) => !boards.some((other) => other.id === id));
	const notices = (
		<>
			<p class="sr-only" role="status">
				{said.value}
			</p>
			{foreign.length > 0 && (
				<p class="error-notice">
					{fill(t.foreignBoards, { titles: foreign.map(({ value }) => value.title || value.canvas).join(', ') })}
				</p>
			)}
		</>
	);
	const undo = <UndoButtons record={record} t={shared} />;
	if (!open || !field) {
		return (
			<>
				{notices}
				<Start canvases={data.canvases} onChoose={board.add} t={t} />
				{(record.canUndo.value || record.canRedo.value) && <div class="actions no-print">{undo}</div>}
			</>
		);
	}
	return (
		<div class="canvas-tool">
			{notices}
			<div class="tool-columns canvas-columns">
				<div class="tool-input no-print">
					<InTurn>
						<FieldPanel
							ids={ids}
							open={open}
							field={field}
							basis={basis}
							room={mostNotes - Object.keys(open.board.notes.entries).length}
							note={note}
							onField={openField}
							actions={actions}
							workspace={workspace}
							data={data}
							t={t}
							shared={shared}
						/>
					</InTurn>
					{open.template.combines && (
						<BasisPicker
							open={open}
							boards={boards}
							canvases={data.canvases}
							onChoose={board.cross}
							onAdd={board.add}
							t={t}
						/>
					)}
					<BoardBar boards={boards} current={open} canvases={data.canvases} actions={board} t={t} />
				</div>
				<InTurn>
					<Result
						id={ids.result}
						open={open}
						basis={basis}
						view={view}
						field={field.id}
						note={note}
						onField={openField}
						actions={actions}
						undo={undo}
						workspace={workspace}
						data={data}
						t={t}
						shared={shared}
					/>
				</InTurn>
				<ResultBar target={ids.result} link={t.toResult}>
					{boardSentence(open, t)}
				</ResultBar>
			</div>
		</div>
	);
}
