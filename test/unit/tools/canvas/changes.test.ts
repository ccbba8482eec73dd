import { describe, expect, it } from 'vitest';
import { filledFields } from '../../../../src/results/canvas/board';
import {
	longestNote,
	mostBoards,
	mostNotes,
	withBoard,
	withChange,
	withNote,
	withNoteChange,
	withoutBoard,
	withoutNote,
	withPlace,
} from '../../../../src/tools/canvas/changes';
import { movedByArrow, neighbour, placeOf, shiftedNote } from '../../../../src/tools/canvas/moves';
import type { CanvasBoard } from '../../../../src/workspace';
import { kinds, readRecord } from '../../../../src/workspace/kinds';
import { board, note, square } from '../../results/canvas/fixtures';

const full = board('square', [note('a', 'one'), note('a', 'two'), note('b', 'three'), note('a', 'four')]);
const texts = (value: CanvasBoard) =>
	Object.fromEntries(
		filledFields(value, square).map(({ id, notes }) => [id, notes.map((entry) => entry.value.text).join(' ')]),
	);

describe('boards', () => {
	it('can be added, changed and removed', () => {
		const one = withBoard(kinds.canvas.empty(), 'b1', { title: 'SWOT', canvas: 'swot' });
		expect(readRecord('canvas', 1, one)).toMatchObject({ ok: true });
		const renamed = withChange(one, 'b1', (entry) => ({ ...entry, title: 'Other' }));
		expect(renamed.boards.entries.b1?.title).toBe('Other');
		expect(withChange(one, 'b9', (entry) => ({ ...entry, title: 'Other' }))).toBe(one);
		expect(withoutBoard(renamed, 'b1')).toEqual(kinds.canvas.empty());
	});

	it('stop at a number', () => {
		let record = kinds.canvas.empty();
		for (let i = 0; i < mostBoards + 3; i++) record = withBoard(record, `b${i}`, { title: '', canvas: 'swot' });
		expect(Object.keys(record.boards.entries)).toHaveLength(mostBoards);
		expect(readRecord('canvas', 1, record).ok).toBe(true);
	});
});

describe('notes', () => {
	it('are trimmed and cut to what a record takes; an empty one is none', () => {
		const empty = board('square', []);
		expect(withNote(empty, 'x', note('a', '   '))).toBe(empty);
		expect(withNote(empty, 'x', note('a', ' word ')).notes.entries.x?.text).toBe('word');
		expect(withNote(empty, 'x', note('a', 'w'.repeat(900))).notes.entries.x?.text).toHaveLength(longestNote);
	});

	it('stop at a number', () => {
		let value = board('square', []);
		for (let i = 0; i < mostNotes + 5; i++) value = withNote(value, `x${i}`, note('a', String(i)));
		expect(Object.keys(value.notes.entries)).toHaveLength(mostNotes);
	});

	it('lose a link that is taken away', () => {
		const linked = withNoteChange(full, 'n1', { sector: 'bahntechnik', from: ['n9'] });
		expect(linked.notes.entries.n1).toMatchObject({ sector: 'bahntechnik', from: ['n9'] });
		expect(withNoteChange(linked, 'n1', { sector: undefined, from: [] }).notes.entries.n1).toEqual(note('a', 'one'));
		expect(withNoteChange(full, 'n99', { text: 'x' })).toBe(full);
	});

	it('can be removed', () => {
		expect(texts(withoutNote(full, 'n2'))).toMatchObject({ a: 'one four' });
	});
});

describe('moving', () => {
	it('puts a note before another, or at the end of a field', () => {
		expect(texts(withPlace(full, 'n4', 'a', 'n1')).a).toBe('four one two');
		expect(texts(withPlace(full, 'n1', 'b'))).toMatchObject({ a: 'two four', b: 'three one' });
		expect(texts(withPlace(full, 'n1', 'b', 'n3')).b).toBe('one three');
		expect(withPlace(full, 'n1', 'a', 'n1')).toBe(full);
		expect(withPlace(full, 'n99', 'a')).toBe(full);
	});

	it('goes one place up or down among the notes of the field, past those of others', () => {
		expect(texts(shiftedNote(full, square, 'n2', 1)).a).toBe('one four two');
		expect(texts(shiftedNote(full, square, 'n4', -1)).a).toBe('one four two');
		expect(shiftedNote(full, square, 'n1', -1)).toBe(full);
		expect(shiftedNote(full, square, 'n4', 1)).toBe(full);
	});

	it('follows the arrow keys into the field beside, above or below', () => {
		expect(texts(movedByArrow(full, square, 'n1', 'ArrowRight'))).toMatchObject({ a: 'two four', b: 'three one' });
		expect(movedByArrow(full, square, 'n1', 'ArrowLeft')).toBe(full);
		expect(texts(movedByArrow(full, square, 'n4', 'ArrowDown'))).toMatchObject({ a: 'one two', c: 'four' });
		expect(texts(movedByArrow(full, square, 'n1', 'ArrowDown')).a).toBe('two one four');
		expect(movedByArrow(full, square, 'n1', 'Enter')).toBe(full);
	});

	it('finds the neighbour of a wide field', () => {
		const [a, b, c] = square.fields;
		const wide = { ...c!, column: [1, 2] as [number, number] };
		expect(neighbour([a!, b!, wide], wide, 'ArrowUp')?.id).toBe('a');
		expect(neighbour([a!, b!, wide], b!, 'ArrowDown')?.id).toBe('c');
		expect(neighbour([a!, b!, wide], wide, 'ArrowRight')).toBeUndefined();
	});

	it('says where a note stands', () => {
		expect(placeOf(full, square, 'n2')).toEqual({ field: 'A', n: 2, all: 3 });
		expect(placeOf(full, square, 'n99')).toBeUndefined();
	});
});
