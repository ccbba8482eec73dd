import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { boardRows, boardSentence, type OpenBoard } from '../../results/canvas/board';
import { boardPicture } from '../../results/canvas/picture';
import type { Workspace } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import { AboutCanvas } from './AboutCanvas';
import { BoardActions } from './BoardActions';
import { BoardView } from './BoardView';
import type { CanvasData } from './data';
import { KindSign, kindsOf } from './KindPicker';
import type { NoteActions } from './NoteEditor';
import { NoteTable } from './NoteTable';
import type { CanvasTexts } from './texts.de';
import type { BoardViewName } from './use-workbench';

type Props = {
	id: string;
	open: OpenBoard;
	basis: OpenBoard | undefined;
	view: Signal<BoardViewName>;
	field: string;
	note: string | undefined;
	onField: (id: string) => void;
	actions: NoteActions;
	undo: ComponentChildren;
	workspace: Workspace;
	data: CanvasData;
	t: CanvasTexts;
	shared: SharedTexts;
};

/** The board, what it says in a sentence, its notes as a table, and ways to take it along. */
export function Result({
	id,
	open,
	basis,
	view,
	field,
	note,
	onField,
	actions,
	undo,
	workspace,
	data,
	t,
	shared,
}: Props) {
	const heading = useId();
	const group = useId();
	const { firm, example } = workspace.record('project').data.value;
	const flag = example ? fill(shared.exampleLoaded, { firm }) : firm;
	const rows = useMemo(() => boardRows(open, basis, data, t), [open, basis, data, t]);
	const picture = useMemo(() => boardPicture(open, basis, flag, t), [open, basis, flag, t]);
	return (
		<section class="tool-result" id={id} aria-labelledby={heading}>
			<header class="no-print">
				<h2 id={heading}>{open.title}</h2>
				<fieldset class="segments">
					<legend class="sr-only">{t.view}</legend>
					{(['board', 'list'] as const).map((name) => (
						<label key={name} class={view.value === name ? 'on' : ''}>
							<input
								type="radio"
								name={group}
								checked={view.value === name}
								onChange={() => {
									view.value = name;
								}}
							/>
							{t.views[name]}
						</label>
					))}
				</fieldset>
				<div class="actions">{undo}</div>
			</header>
			<p class="summary" role="status">
				{boardSentence(open, t)}
			</p>
			<div class="no-print">
				<BoardView
					open={open}
					basis={basis}
					view={view.value}
					field={field}
					note={note}
					data={data}
					onField={onField}
					actions={actions}
					t={t}
				/>
				<ul class="kind-legend" aria-label={t.legend}>
					{kindsOf(t).map((kind) => (
						<li key={kind}>
							<KindSign kind={kind} t={t} /> {t.kinds[kind]}
						</li>
					))}
				</ul>
				<p class="muted move-hint">{t.moveHint}</p>
			</div>
			{rows.length > 0 && <NoteTable rows={rows} t={t} />}
			<BoardActions open={open} picture={picture} rows={rows} data={data} t={t} shared={shared} />
			<div class="no-print">
				<AboutCanvas template={open.template} t={t} />
			</div>
		</section>
	);
}
