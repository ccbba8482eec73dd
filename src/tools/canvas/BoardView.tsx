import { fill } from '../../i18n/format';
import type { FilledField, OpenBoard } from '../../results/canvas/board';
import type { CanvasData } from './data';
import { NoteCard } from './NoteCard';
import type { NoteActions } from './NoteEditor';
import type { CanvasTexts } from './texts.de';
import { useNoteDrag } from './use-note-drag';

type Props = {
	open: OpenBoard;
	basis: OpenBoard | undefined;
	/** The picture with its fields in place, or the fields one below the other. */
	view: 'board' | 'list';
	field: string;
	note: string | undefined;
	data: CanvasData;
	onField: (id: string) => void;
	actions: Pick<NoteActions, 'open' | 'arrow' | 'drop'>;
	t: CanvasTexts;
};

/** The board with its notes. A field opens with its heading. */
export function BoardView({ open, basis, view, field, note, data, onField, actions, t }: Props) {
	const drag = useNoteDrag(actions.drop);
	const { template, fields } = open;
	const { axes, columns, rows } = template;
	const placed = view === 'board';
	// A matrix has a first column and a last row for the steps of its axes.
	const shift = axes ? 1 : 0;
	const tracks = `${axes ? 'auto ' : ''}repeat(${columns}, minmax(0, 1fr))`;
	const zoneOf = (entry: FilledField) => template.zones.find(({ id }) => id === entry.zone);
	const board = (
		<div
			class={placed ? `canvas-board board-${columns}` : 'canvas-board board-list'}
			style={placed ? { gridTemplateColumns: tracks } : undefined}
			onPointerDown={drag}
		>
			{placed &&
				axes?.y.steps.map((step, i) => (
					<span key={step} class="axis-step y" style={{ gridColumn: 1, gridRow: rows - i }}>
						{step}
					</span>
				))}
			{fields.map((entry) => {
				const zone = zoneOf(entry);
				const [from, to] = entry.column;
				const place = {
					gridColumn: `${from + shift} / ${to + shift + 1}`,
					gridRow: `${entry.row[0]} / ${entry.row[1] + 1}`,
				};
				return (
					<section
						key={entry.id}
						class={`board-field zone-${zone?.level ?? 0}`}
						data-field={entry.id}
						aria-label={entry.label}
						style={placed ? place : undefined}
					>
						<h3>
							<button
								type="button"
								aria-pressed={entry.id === field}
								aria-label={fill(t.fillField, { field: entry.label })}
								onClick={() => onField(entry.id)}
							>
								{entry.label}
							</button>
						</h3>
						{zone && <small class="zone">{zone.label}</small>}
						{(!placed || (entry.notes.length === 0 && columns < 5)) && <p class="prompt">{entry.prompt}</p>}
						<ul>
							{entry.notes.map((placedNote) => (
								<li key={placedNote.id}>
									<NoteCard
										note={placedNote}
										selected={placedNote.id === note}
										basis={basis}
										data={data}
										onOpen={() => actions.open(placedNote.id, entry.id)}
										onArrow={(key) => actions.arrow(placedNote.id, key)}
										t={t}
									/>
								</li>
							))}
						</ul>
					</section>
				);
			})}
			{placed &&
				axes?.x.steps.map((step, i) => (
					<span key={step} class="axis-step x" style={{ gridColumn: i + 2, gridRow: rows + 1 }}>
						{step}
					</span>
				))}
		</div>
	);
	return (
		<div class="board-frame">
			{placed && axes && <p class="axis-name">↑ {axes.y.label}</p>}
			{placed ? (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop nobody can scroll it with the keyboard
				<section class="board-scroll" aria-label={t.resultTitle} tabIndex={0}>
					{board}
				</section>
			) : (
				board
			)}
			{placed && axes && <p class="axis-name end">{axes.x.label} →</p>}
		</div>
	);
}
