import { fill } from '../../i18n/format';
import { type CanvasBoard, type CanvasNote, listKeyed, type RecordData } from '../../workspace';
import type { CanvasField, CanvasTemplate } from './template';
import type { CanvasResultTexts } from './texts.de';

/** A filled canvas: its fields with their notes, and what it says in words. */

export type CanvasRecord = RecordData<'canvas'>;

export type PlacedNote = { id: string; value: CanvasNote };

export type FilledField = CanvasField & { notes: PlacedNote[] };

export type OpenBoard = {
	id: string;
	board: CanvasBoard;
	template: CanvasTemplate;
	title: string;
	fields: FilledField[];
};

/** The fields of a canvas with their notes. A note whose field the canvas no longer has stands in the first one. */
export function filledFields(board: CanvasBoard, template: CanvasTemplate): FilledField[] {
	const known = new Set(template.fields.map(({ id }) => id));
	const notes = listKeyed(board.notes);
	return template.fields.map((field, i) => ({
		...field,
		notes: notes.filter(({ value }) => value.field === field.id || (i === 0 && !known.has(value.field))),
	}));
}

/** The boards whose canvas the site has, in their order. */
export const openBoards = (
	record: CanvasRecord,
	canvases: readonly CanvasTemplate[],
	t: CanvasResultTexts,
): OpenBoard[] =>
	listKeyed(record.boards).flatMap(({ id, value: board }) => {
		const template = canvases.find((entry) => entry.id === board.canvas);
		if (!template) return [];
		const title = board.title.trim() || fill(t.untitled, { canvas: template.label });
		return [{ id, board, template, title, fields: filledFields(board, template) }];
	});

/** Most empty fields that the sentence names. */
const namedFields = 4;

/** What stands on a board, in words. */
export function boardSentence({ title, template, fields }: OpenBoard, t: CanvasResultTexts): string {
	const notes = fields.flatMap((field) => field.notes);
	const empty = fields.filter((field) => field.notes.length === 0);
	if (notes.length === 0) return fill(t.sentence.nothing, { title, field: fields[0]!.label });
	const count = notes.length === 1 ? t.sentence.oneNote : fill(t.sentence.notes, { n: notes.length });
	const parts = [
		fill(t.sentence.filled, { title, count, filled: fields.length - empty.length, all: fields.length }),
		...(empty.length === 0 ? [t.sentence.complete] : []),
		...(empty.length > 0 && empty.length <= namedFields
			? [fill(t.sentence.empty, { fields: empty.map(({ label }) => fill(t.quoted, { name: label })).join(', ') })]
			: []),
	];
	for (const zone of template.zones.toSorted((a, b) => b.level - a.level).slice(0, 1)) {
		const n = fields.filter((field) => field.zone === zone.id).flatMap((field) => field.notes).length;
		parts.push(fill(t.sentence.zone, { zone: zone.label, n }));
	}
	const assumed = notes.filter(({ value }) => value.kind === 'assumption').length;
	if (assumed > 0) parts.push(assumed === 1 ? t.sentence.oneAssumed : fill(t.sentence.assumed, { n: assumed }));
	return parts.join(' ');
}

/** The notes of the board that this one crosses, by field. */
export function basisOf(open: OpenBoard, boards: readonly OpenBoard[]): OpenBoard | undefined {
	const { combines } = open.template;
	return boards.find((other) => other.id === open.board.basis && other.template.id === combines);
}

/** Texts of the notes that meet in one. */
export const crossedTexts = (note: CanvasNote, basis: OpenBoard | undefined): string[] =>
	(note.from ?? []).flatMap((id) => basis?.board.notes.entries[id]?.text ?? []);

/** Names a scored alternative within the project. */
export const ratingKey = ({ table, alternative }: { table: string; alternative: string }) => `${table}/${alternative}`;

/** Every scored alternative of the project: "table: alternative", by its key. */
export const ratingNames = ({ tables }: RecordData<'scoring'>): Record<string, string> =>
	Object.fromEntries(
		listKeyed(tables).flatMap(({ id: table, value }) =>
			listKeyed(value.alternatives).map(({ id: alternative, value: { label } }) => [
				ratingKey({ table, alternative }),
				`${value.title}: ${label}`,
			]),
		),
	);

/** Names of what notes can be linked with. */
export type LinkNames = {
	sectors: readonly { id: string; label: string }[];
	/** Of all competences, by id. */
	competences: Record<string, string>;
	/** Of scored alternatives, by `ratingKey`. */
	ratings: Record<string, string>;
};

/** What a note is linked with, in words; what no longer exists is left out. */
export const linkedWith = (
	{ sector, competence, rated }: CanvasNote,
	{ sectors, competences, ratings }: LinkNames,
): string[] =>
	[
		sectors.find(({ id }) => id === sector)?.label,
		competence && (competences[competence] ?? competence),
		rated && ratings[ratingKey(rated)],
	].flatMap((text) => text || []);

/** A board as table rows: field, note, kind, and what it is linked with. */
export function boardRows(
	{ fields, template }: OpenBoard,
	basis: OpenBoard | undefined,
	data: LinkNames,
	t: CanvasResultTexts,
): string[][] {
	return fields.flatMap((field) =>
		field.notes.map(({ value }) => [
			field.label,
			value.text,
			t.kinds[value.kind],
			[
				template.zones.find(({ id }) => id === field.zone)?.label,
				...crossedTexts(value, basis),
				...linkedWith(value, data),
			]
				.filter(Boolean)
				.join('; '),
		]),
	);
}
