import type { OpenBoard, PlacedNote } from '../../results/canvas/board';
import type { CanvasField, CanvasTemplate } from '../../results/canvas/template';
import type { Suggestion } from '../../results/suggestion';

/** A title for a new board: the canvas's name, with a number from the second on. */
export function newTitle(template: CanvasTemplate, boards: readonly OpenBoard[]): string {
	const taken = new Set(boards.map(({ title }) => title));
	for (let n = 1; ; n++) {
		const title = n === 1 ? template.label : `${template.label} ${n}`;
		if (!taken.has(title)) return title;
	}
}

/** A note as a measure for the plan. */
export const suggestionFor = (
	{ id, title, template }: OpenBoard,
	field: CanvasField,
	note: PlacedNote,
): Suggestion => ({
	title: note.value.text.replaceAll(/\s+/g, ' ').slice(0, 200),
	note: `${title}: ${field.label}`,
	step: template.step,
	origin: { tool: 'canvas', ref: `${id}/${note.id}` },
});
