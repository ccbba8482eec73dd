import type { NoteKind } from '../../workspace';
import { crossedTexts, type OpenBoard } from './board';
import type { CanvasResultTexts } from './texts.de';

/** A board as shapes on paper, in its own units; A4 landscape unless the notes need more height. */
export type Picture = { width: number; height: number; boxes: PictureBox[]; texts: PictureText[] };

export type PictureBox = {
	x: number;
	y: number;
	width: number;
	height: number;
	look: 'field' | `zone-${number}` | 'note' | 'sign';
	kind?: NoteKind;
};

type PictureText = {
	x: number;
	y: number;
	size: number;
	lines: string[];
	bold?: boolean;
	muted?: boolean;
	/** Where `x` lies in the text; `upwards` is turned by a quarter. */
	anchor?: 'middle';
	upwards?: boolean;
};

export const lineHeight = 1.3;

const paper = { width: 1400, height: 960, margin: 40 };

const pad = 12;

/** Width of an average letter as a share of the font size; wide enough for the fonts of a printer. */
const letter = 0.55;

/** Breaks a text into lines that fit a width; a word that is longer than a line is cut. */
export function wrapped(text: string, width: number, size: number): string[] {
	const most = Math.max(1, Math.floor(width / (size * letter)));
	return text.split(/\r?\n/).flatMap((paragraph) => {
		const lines: string[] = [];
		let line = '';
		for (const word of paragraph.split(/\s+/).filter(Boolean)) {
			const longer = line ? `${line} ${word}` : word;
			if (longer.length <= most) {
				line = longer;
				continue;
			}
			if (line) lines.push(line);
			let rest = word;
			for (; rest.length > most; rest = rest.slice(most)) lines.push(rest.slice(0, most));
			line = rest;
		}
		return line ? [...lines, line] : lines;
	});
}

const textHeight = (lines: readonly string[], size: number) => lines.length * size * lineHeight;

type Sizes = { label: number; text: number; small: number };

type FieldLayout = { height: number; boxes: PictureBox[]; texts: PictureText[] };

/** What stands in a field of a given width, measured from its top left corner. */
function layField(
	open: OpenBoard,
	at: number,
	width: number,
	basis: OpenBoard | undefined,
	sizes: Sizes,
	t: CanvasResultTexts,
) {
	const field = open.fields[at]!;
	const zone = open.template.zones.find(({ id }) => id === field.zone);
	const laid: FieldLayout = { height: pad, boxes: [], texts: [] };
	const write = (text: string, size: number, rest: Partial<PictureText> = {}, inset = 0) => {
		const lines = wrapped(text, width - 2 * (pad + inset), size);
		laid.texts.push({ x: pad + inset, y: laid.height + size, size, lines, ...rest });
		laid.height += textHeight(lines, size);
	};
	write(field.label, sizes.label, { bold: true });
	if (zone) write(zone.label, sizes.small, { muted: true });
	if (field.notes.length === 0) write(field.prompt, sizes.small, { muted: true });
	laid.height += pad / 2;
	for (const { value } of field.notes) {
		const top = laid.height;
		const box: PictureBox = { x: pad, y: top, width: width - 2 * pad, height: 0, look: 'note', kind: value.kind };
		laid.boxes.push(box, {
			x: pad + 6,
			y: top + 6,
			width: sizes.text * 1.3,
			height: sizes.text * 1.3,
			look: 'sign',
			kind: value.kind,
		});
		laid.height += 6;
		laid.texts.push({
			x: pad + 6 + sizes.text * 0.65,
			y: laid.height + sizes.text * 0.98,
			size: sizes.text * 0.85,
			lines: [t.signs[value.kind]],
			bold: true,
			anchor: 'middle',
		});
		const inset = 14 + sizes.text;
		write(value.text, sizes.text, {}, inset);
		const crossed = crossedTexts(value, basis);
		if (crossed.length > 0) write(crossed.join(' × '), sizes.small, { muted: true }, inset);
		laid.height += 6;
		box.height = laid.height - top;
		laid.height += pad / 2;
	}
	laid.height += pad / 2;
	return laid;
}

/** Row heights in which every field finds room, filled up to a total height. */
function rowHeights(open: OpenBoard, needs: readonly number[], total: number): number[] {
	const { rows } = open.template;
	const heights = Array.from({ length: rows }, () => 60);
	const bySpan = open.fields
		.map(({ row }, i) => ({ row, need: needs[i]! }))
		.toSorted((a, b) => a.row[1] - a.row[0] - (b.row[1] - b.row[0]));
	for (const { row, need } of bySpan) {
		const span = row[1] - row[0] + 1;
		const have = heights.slice(row[0] - 1, row[1]).reduce((sum, height) => sum + height, 0);
		for (let i = row[0] - 1; i < row[1]; i++) heights[i]! += Math.max(0, need - have) / span;
	}
	const spare = Math.max(0, total - heights.reduce((sum, height) => sum + height, 0)) / rows;
	return heights.map((height) => height + spare);
}

/** The kinds of notes that occur, with their signs. */
function legend(open: OpenBoard, t: CanvasResultTexts): string {
	const kinds = new Set(open.fields.flatMap(({ notes }) => notes.map(({ value }) => value.kind)));
	return (Object.keys(t.kinds) as NoteKind[])
		.filter((kind) => kinds.has(kind))
		.map((kind) => `${t.signs[kind]} = ${t.kinds[kind]}`)
		.join(', ');
}

/** A board as a drawing: title, fields with their notes, axes, origin and licence. */
export function boardPicture(
	open: OpenBoard,
	basis: OpenBoard | undefined,
	subtitle: string,
	t: CanvasResultTexts,
): Picture {
	const { template, fields } = open;
	const { axes, columns } = template;
	const { width, margin } = paper;
	const sizes: Sizes = columns > 4 && axes ? { label: 15, text: 15, small: 12 } : { label: 19, text: 17, small: 14 };
	const [left, top] = [margin + (axes ? 56 : 0), margin + 56];
	const licence = [template.licence, template.licenceUrl].filter(Boolean).join(' ');
	const foot = [template.attribution, licence, subtitle, legend(open, t)].filter(Boolean);
	const footLines = foot.flatMap((line) => wrapped(line, width - 2 * margin, 12));
	const below = (axes ? 56 : 8) + textHeight(footLines, 12) + margin;
	const column = (width - margin - left) / columns;
	const spanWidth = (i: number) => (fields[i]!.column[1] - fields[i]!.column[0] + 1) * column;
	const laid = fields.map((_, i) => layField(open, i, spanWidth(i), basis, sizes, t));
	const heights = rowHeights(
		open,
		laid.map(({ height }) => height),
		paper.height - top - below,
	);
	const rowTop = (row: number) => top + heights.slice(0, row - 1).reduce((sum, height) => sum + height, 0);
	const bottom = rowTop(template.rows + 1);

	const picture: Picture = { width, height: Math.ceil(bottom + below), boxes: [], texts: [] };
	picture.texts.push({ x: margin, y: margin + 26, size: 26, lines: [open.title], bold: true });
	fields.forEach((field, i) => {
		const [x, y] = [left + (field.column[0] - 1) * column, rowTop(field.row[0])];
		const level = template.zones.find(({ id }) => id === field.zone)?.level;
		picture.boxes.push({
			x,
			y,
			width: spanWidth(i),
			height: rowTop(field.row[1] + 1) - y,
			look: level ? `zone-${level}` : 'field',
		});
		picture.boxes.push(...laid[i]!.boxes.map((box) => ({ ...box, x: x + box.x, y: y + box.y })));
		picture.texts.push(...laid[i]!.texts.map((text) => ({ ...text, x: x + text.x, y: y + text.y })));
	});
	if (axes) {
		axes.x.steps.forEach((step, i) => {
			const x = left + (i + 0.5) * column;
			picture.texts.push({ x, y: bottom + 18, size: 13, lines: [step], anchor: 'middle' });
		});
		axes.y.steps.forEach((step, i) => {
			const row = template.rows - i;
			const y = (rowTop(row) + rowTop(row + 1)) / 2;
			picture.texts.push({ x: left - 10, y, size: 13, lines: [step], anchor: 'middle', upwards: true });
		});
		const middle = { x: (left + width - margin) / 2, y: (top + bottom) / 2 };
		picture.texts.push(
			{ x: middle.x, y: bottom + 40, size: 15, lines: [`${axes.x.label} →`], bold: true, anchor: 'middle' },
			{
				x: margin + 14,
				y: middle.y,
				size: 15,
				lines: [`${axes.y.label} →`],
				bold: true,
				anchor: 'middle',
				upwards: true,
			},
		);
	}
	picture.texts.push({ x: margin, y: bottom + (axes ? 68 : 24), size: 12, lines: footLines, muted: true });
	return picture;
}
