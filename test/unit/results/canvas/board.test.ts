import { describe, expect, it } from 'vitest';
import {
	basisOf,
	boardRows,
	boardSentence,
	filledFields,
	linkedWith,
	openBoards,
	ratingNames,
} from '../../../../src/results/canvas/board';
import { boardPicture, wrapped } from '../../../../src/results/canvas/picture';
import { newTitle, suggestionFor } from '../../../../src/tools/canvas/model';
import { de } from '../../../../src/tools/canvas/texts.de';
import { en } from '../../../../src/tools/canvas/texts.en';
import { board, crossing, note, square } from './fixtures';

const canvases = [square, crossing];
const first = board('square', [note('a', 'own tools'), note('c', 'rail', { kind: 'assumption' })]);
const second = board('crossing', [note('y', 'offer levers', { from: ['n1', 'n2', 'gone'], sector: 'rail' })], {
	title: ' ',
	basis: 's',
});
const record = { boards: { entries: { s: first, t: second, u: board('unknown', []) }, order: ['s', 't', 'u'] } };
const boards = openBoards(record, canvases, en);
const [open, crossed] = boards as [(typeof boards)[0], (typeof boards)[0]];

describe('boards', () => {
	it('leave out a canvas that the site does not have, and name what has no name', () => {
		expect(boards.map(({ title }) => title)).toEqual(['Board', 'Crossing without a name']);
	});

	it('find the board they cross, of the right canvas only', () => {
		expect(basisOf(crossed, boards)).toBe(open);
		expect(basisOf(open, boards)).toBeUndefined();
		expect(basisOf({ ...crossed, board: { ...second, basis: 't' } }, boards)).toBeUndefined();
	});

	it('keep notes whose field is gone, in the first field', () => {
		const [a] = filledFields(board('square', [note('old', 'kept')]), square);
		expect(a?.notes.map(({ value }) => value.text)).toEqual(['kept']);
	});

	it('get a title of their own', () => {
		expect(newTitle(square, [])).toBe('Square');
		expect(newTitle(square, [{ ...open, title: 'Square' }])).toBe('Square 2');
	});
});

describe('boardSentence', () => {
	const sentence = (value: typeof first, t = en) =>
		boardSentence(openBoards({ boards: { entries: { s: value }, order: [] } }, canvases, t)[0]!, t);

	it('counts fields and names the empty ones', () => {
		expect(sentence(first)).toBe(
			'“Board”: 2 notes, fields filled 2 of 4. Still empty: “B”, “D”. One note is an untested assumption.',
		);
		expect(sentence(first, de)).toBe(
			'„Board“: 2 Notizen, gefüllte Felder 2 von 4. Noch leer: „B“, „D“. Eine Notiz ist eine ungeprüfte Annahme.',
		);
	});

	it('says where to begin, and when nothing is empty', () => {
		expect(sentence(board('square', []))).toBe('“Board” is still empty. Begin with “A”.');
		expect(
			sentence(
				board(
					'square',
					['a', 'b', 'c', 'd'].map((id) => note(id, id)),
				),
			),
		).toBe('“Board”: 4 notes, fields filled 4 of 4. No field is empty.');
	});

	it('counts the gravest zone', () => {
		expect(boardSentence(crossed, en)).toBe(
			'“Crossing without a name”: one note, fields filled 1 of 2. Still empty: “X”. In the zone “grave”: 1.',
		);
	});
});

it('makes a measure of a note', () => {
	const field = open.fields[0]!;
	expect(suggestionFor(open, field, field.notes[0]!)).toEqual({
		title: 'own tools',
		note: 'Board: A',
		step: '5-bewerten',
		origin: { tool: 'canvas', ref: 's/n1' },
	});
});

it('writes a row per note, with what it is linked with', () => {
	const data = { sectors: [{ id: 'rail', label: 'Rail', url: '' }], competences: { forging: 'Forging' }, ratings: {} };
	expect(boardRows(open, undefined, data, en)).toEqual([
		['A', 'own tools', 'Evidence', ''],
		['C', 'rail', 'Assumption', ''],
	]);
	expect(boardRows(crossed, open, data, en)).toEqual([
		['Y', 'offer levers', 'Evidence', 'grave; own tools; rail; Rail'],
	]);
});

it('links a note with a scored alternative of the project, as long as it exists', () => {
	const scoring = {
		tables: {
			order: ['t'],
			entries: { t: { title: 'Markets', alternatives: { order: ['a'], entries: { a: { label: 'Rail' } } } } },
		},
	} as unknown as Parameters<typeof ratingNames>[0];
	const data = { sectors: [], competences: {}, ratings: ratingNames(scoring) };
	const note = { text: 'x', field: 'a', kind: 'evidence' } as const;
	expect(linkedWith({ ...note, rated: { table: 't', alternative: 'a' } }, data)).toEqual(['Markets: Rail']);
	expect(linkedWith({ ...note, rated: { table: 't', alternative: 'gone' } }, data)).toEqual([]);
});

describe('the drawing', () => {
	it('breaks lines at words, and words that are too long', () => {
		expect(wrapped('one two three', 44, 10)).toEqual(['one two', 'three']);
		expect(wrapped('abcdefghijkl', 22, 10)).toEqual(['abcd', 'efgh', 'ijkl']);
		expect(wrapped('one\n\ntwo', 500, 10)).toEqual(['one', 'two']);
		expect(wrapped('', 500, 10)).toEqual([]);
	});

	it('holds every field and note inside its frame, without overlap', () => {
		const many = board(
			'square',
			Array.from({ length: 60 }, (_, i) => note(i % 2 ? 'a' : 'd', `A longer note that takes several lines, ${i}`)),
		);
		const [filled] = openBoards({ boards: { entries: { s: many }, order: [] } }, canvases, de);
		const { boxes, texts, width, height } = boardPicture(filled!, undefined, 'Firm', de);
		const fields = boxes.filter(({ look }) => look === 'field');
		const notes = boxes.filter(({ look }) => look === 'note');
		expect([fields.length, notes.length]).toEqual([4, 60]);
		for (const inner of notes) {
			const outer = fields.find(({ x, y }) => x < inner.x && y < inner.y && inner.x - x < 20);
			expect(outer).toBeDefined();
		}
		const column = notes.filter(({ x }) => x === notes[0]!.x).toSorted((a, b) => a.y - b.y);
		for (const [i, box] of column.entries())
			if (i > 0) expect(box.y).toBeGreaterThanOrEqual(column[i - 1]!.y + column[i - 1]!.height);
		for (const box of boxes) {
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.y + box.height).toBeLessThanOrEqual(height);
		}
		for (const { x, y } of texts) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
	});

	it('fits A4 landscape with a few notes, and names origin, licence and firm', () => {
		const { width, height, texts } = boardPicture(crossed, open, 'Beispielschmiede', en);
		expect(width / height).toBeCloseTo(1400 / 960, 1);
		const words = texts.flatMap(({ lines }) => lines).join(' ');
		for (const part of ['Nobody', 'Free', 'Beispielschmiede', 'Inside →', 'own tools × rail', 'E = Evidence'])
			expect(words).toContain(part);
	});
});
