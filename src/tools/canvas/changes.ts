import type { CanvasRecord } from '../../results/canvas/board';
import { type CanvasBoard, type CanvasNote, listKeyed, withEntry, withoutEntry } from '../../workspace';

/** Most boards side by side, most notes of a board, longest note. */
export const mostBoards = 40;

export const mostNotes = 200;

export const longestNote = 500;

export function withBoard(record: CanvasRecord, id: string, board: Omit<CanvasBoard, 'notes'>): CanvasRecord {
	if (listKeyed(record.boards).length >= mostBoards) return record;
	return { boards: withEntry(record.boards, id, { ...board, notes: { entries: {}, order: [] } }) };
}

export const withoutBoard = (record: CanvasRecord, id: string): CanvasRecord => ({
	boards: withoutEntry(record.boards, id),
});

export function withChange(
	record: CanvasRecord,
	id: string,
	change: (board: CanvasBoard) => CanvasBoard,
): CanvasRecord {
	const board = record.boards.entries[id];
	return board ? { boards: withEntry(record.boards, id, change(board)) } : record;
}

/** With a note at the end of its field; a full board stays as it is. */
export function withNote(board: CanvasBoard, id: string, note: CanvasNote): CanvasBoard {
	if (Object.keys(board.notes.entries).length >= mostNotes) return board;
	const text = note.text.trim().slice(0, longestNote);
	return text ? { ...board, notes: withEntry(board.notes, id, { ...note, text }) } : board;
}

export function withNoteChange(board: CanvasBoard, id: string, change: Partial<CanvasNote>): CanvasBoard {
	const note = board.notes.entries[id];
	if (!note) return board;
	const { sector, competence, rated, from, ...rest } = { ...note, ...change };
	const next: CanvasNote = {
		...rest,
		...(sector && { sector }),
		...(competence && { competence }),
		...(rated && { rated }),
		...(from?.length && { from }),
	};
	return { ...board, notes: withEntry(board.notes, id, next) };
}

export const withoutNote = (board: CanvasBoard, id: string): CanvasBoard => ({
	...board,
	notes: withoutEntry(board.notes, id),
});

/** With a note put into a field before another note, or at its end. */
export function withPlace(board: CanvasBoard, id: string, field: string, before?: string): CanvasBoard {
	const note = board.notes.entries[id];
	if (!note || before === id) return board;
	const order = listKeyed(board.notes).flatMap((entry) => (entry.id === id ? [] : entry.id));
	const at = before === undefined ? -1 : order.indexOf(before);
	order.splice(at < 0 ? order.length : at, 0, id);
	return { ...board, notes: { entries: { ...board.notes.entries, [id]: { ...note, field } }, order } };
}

/** With a note moved by one place among the notes shown with it; at the ends it stays. */
export function withShift(board: CanvasBoard, id: string, shown: readonly string[], by: 1 | -1): CanvasBoard {
	const at = shown.indexOf(id);
	const field = board.notes.entries[id]?.field;
	if (at < 0 || field === undefined || at + by < 0 || at + by >= shown.length) return board;
	return withPlace(board, id, field, by < 0 ? shown[at - 1] : shown[at + 2]);
}
