import type { CanvasTemplate } from '../../../../src/results/canvas/template';
import type { CanvasBoard, CanvasNote } from '../../../../src/workspace';

const field = (id: string, column: number, row: number, rest: Partial<CanvasTemplate['fields'][number]> = {}) => ({
	id,
	label: id.toUpperCase(),
	prompt: `What is ${id}?`,
	column: [column, column] as [number, number],
	row: [row, row] as [number, number],
	...rest,
});

/** Four fields, two by two. */
export const square: CanvasTemplate = {
	id: 'square',
	label: 'Square',
	purpose: '',
	reading: '',
	attribution: 'Nobody',
	licence: 'Free',
	columns: 2,
	rows: 2,
	zones: [],
	step: '5-bewerten',
	fields: [field('a', 1, 1), field('b', 2, 1), field('c', 1, 2), field('d', 2, 2)],
	methods: [],
	tools: [],
};

/** Two fields that cross those of the square. */
export const crossing: CanvasTemplate = {
	...square,
	id: 'crossing',
	label: 'Crossing',
	rows: 1,
	combines: 'square',
	axes: { x: { label: 'Inside', steps: ['low', 'high'] }, y: { label: 'Outside', steps: ['only'] } },
	zones: [{ id: 'grave', label: 'grave', level: 3 }],
	fields: [field('x', 1, 1, { crosses: ['a', 'c'] }), field('y', 2, 1, { crosses: ['b', 'c'], zone: 'grave' })],
};

export const note = (field: string, text: string, rest: Partial<CanvasNote> = {}): CanvasNote => ({
	text,
	field,
	kind: 'evidence',
	...rest,
});

/** A board whose notes are called n1, n2, ... */
export const board = (canvas: string, notes: CanvasNote[], rest: Partial<CanvasBoard> = {}): CanvasBoard => ({
	title: 'Board',
	canvas,
	notes: {
		entries: Object.fromEntries(notes.map((value, i) => [`n${i + 1}`, value])),
		order: notes.map((_, i) => `n${i + 1}`),
	},
	...rest,
});
