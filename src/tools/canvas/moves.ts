import { type FilledField, filledFields } from '../../results/canvas/board';
import type { CanvasField, CanvasTemplate } from '../../results/canvas/template';
import type { CanvasBoard } from '../../workspace';
import { withPlace, withShift } from './changes';

/** Where a note stands: name of its field, place in it, notes in it. */
type Place = { field: string; n: number; all: number };

const fieldOf = (fields: readonly FilledField[], note: string) =>
	fields.find(({ notes }) => notes.some(({ id }) => id === note));

export function placeOf(board: CanvasBoard, template: CanvasTemplate, note: string): Place | undefined {
	const field = fieldOf(filledFields(board, template), note);
	return (
		field && {
			field: field.label,
			n: field.notes.findIndex(({ id }) => id === note) + 1,
			all: field.notes.length,
		}
	);
}

/** With a note one place up or down in its field; at the ends it stays. */
export function shiftedNote(board: CanvasBoard, template: CanvasTemplate, note: string, by: 1 | -1): CanvasBoard {
	const field = fieldOf(filledFields(board, template), note);
	return field
		? withShift(
				board,
				note,
				field.notes.map(({ id }) => id),
				by,
			)
		: board;
}

/**
 * With a note moved by an arrow key: up and down among the notes of its field and from its ends into the field above or
 * below, left and right into the field beside it.
 */
export function movedByArrow(board: CanvasBoard, template: CanvasTemplate, note: string, key: string): CanvasBoard {
	const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
	const shifted = by ? shiftedNote(board, template, note, by) : board;
	if (shifted !== board) return shifted;
	const from = fieldOf(filledFields(board, template), note);
	const to = from && neighbour(template.fields, from, key);
	return to ? withPlace(board, note, to.id) : board;
}

const axisOf: Record<string, { along: 'column' | 'row'; across: 'column' | 'row'; forwards: boolean }> = {
	ArrowLeft: { along: 'column', across: 'row', forwards: false },
	ArrowRight: { along: 'column', across: 'row', forwards: true },
	ArrowUp: { along: 'row', across: 'column', forwards: false },
	ArrowDown: { along: 'row', across: 'column', forwards: true },
};

/** The field that lies next to another in the direction of an arrow key, and level with it. */
export function neighbour(fields: readonly CanvasField[], from: CanvasField, key: string): CanvasField | undefined {
	const axis = axisOf[key];
	if (!axis) return undefined;
	const { along, across, forwards } = axis;
	const distance = (field: CanvasField) =>
		forwards ? field[along][0] - from[along][1] : from[along][0] - field[along][1];
	const level = (field: CanvasField) => field[across][0] <= from[across][1] && field[across][1] >= from[across][0];
	return fields
		.filter((field) => distance(field) > 0 && level(field))
		.toSorted(
			(a, b) =>
				distance(a) - distance(b) ||
				Math.abs(a[across][0] - from[across][0]) - Math.abs(b[across][0] - from[across][0]),
		)[0];
}
