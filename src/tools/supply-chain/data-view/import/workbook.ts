import type { Refusal } from './file-kind';
import type { Cell, Grid, GridNote } from './grid';
import { limits } from './limits';
import { zipSizes } from './zip-sizes';

type WorkbookResult = { ok: true; grids: Grid[] } | { ok: false; refusal: Refusal };

const refuse = (refusal: Refusal): WorkbookResult => ({ ok: false, refusal });

/** The parts of a workbook that hold cells; pictures, macros and printer settings are never unpacked. */
const needed = (name: string) =>
	name === '[Content_Types].xml' ||
	(name.startsWith('xl/') && /\.(xml|xml\.rels)$/.test(name) && !/\/drawings\//.test(name));

/**
 * The sheets of a workbook (.xlsx).
 *
 * The directory of the zip is looked at before anything is unpacked: a small file that unpacks into gigabytes is refused.
 * Of formulas the result that was saved last counts; nothing is calculated or run. A merged area has its value in every
 * row, because a partner's name is often merged over the rows of its items.
 */
export async function workbookGrids(bytes: Uint8Array): Promise<WorkbookResult> {
	const files = zipSizes(bytes);
	if (!files) return refuse('damaged');
	const names = new Set(files.map((file) => file.name));
	if (names.has('xl/workbook.bin')) return refuse('xlsb');
	if (!names.has('xl/workbook.xml')) return refuse(names.has('content.xml') ? 'ods' : 'zip');
	const size = files.filter((file) => needed(file.name)).reduce((sum, file) => sum + file.size, 0);
	if (size > limits.unpackedBytes) return refuse('bomb');

	const { unzipSync, zipSync } = await import('fflate');
	const { default: readXlsx } = await import('read-excel-file/universal');
	try {
		const parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => needed(name) && originalSize <= limits.unpackedBytes,
		});
		// Stored again without compression: the reader would start workers of its own for large compressed parts,
		// which the page's content policy forbids.
		const stored = zipSync(parts, { level: 0 });
		const sheets = await readXlsx(stored.buffer as ArrayBuffer, { trim: false });
		const paths = sheetPaths(parts);
		const grids = sheets.map(({ sheet, data }): Grid => {
			const rows = (data as unknown[][]).slice(0, limits.rows + 1).map((row) => row.map(cellOf));
			const part = parts[paths.get(sheet) ?? ''];
			return { name: sheet, rows, notes: part ? sheetNotes(new TextDecoder().decode(part), rows) : [] };
		});
		return { ok: true, grids };
	} catch {
		return refuse('damaged');
	}
}

function cellOf(value: unknown): Cell {
	if (typeof value === 'number') return Number.isFinite(value) ? value : '';
	if (typeof value === 'string') return value;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') return value ? '1' : '0';
	return '';
}

const attribute = (tag: string, name: string) =>
	new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const plain = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

/** Which part of the zip holds which sheet. */
function sheetPaths(parts: Record<string, Uint8Array>): Map<string, string> {
	const text = (name: string) => (parts[name] ? new TextDecoder().decode(parts[name]) : '');
	const targets = new Map<string, string>();
	for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
		const target = attribute(tag, 'Target').replace(/^\/xl\/|^\.\//, '');
		targets.set(attribute(tag, 'Id'), `xl/${target}`);
	}
	const paths = new Map<string, string>();
	for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
		const relation = /\sr:id="([^"]*)"|\s\w+:id="([^"]*)"/.exec(tag);
		paths.set(plain(attribute(tag, 'name')), targets.get(relation?.[1] ?? relation?.[2] ?? '') ?? '');
	}
	return paths;
}

/** Place of a cell from its name: "B3" is row 2, column 1. */
function place(name: string): { row: number; column: number } {
	const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { row: Number(digits) - 1, column };
}

/** Fills merged areas, and says what the sheet holds that a plain table does not. */
function sheetNotes(xml: string, rows: Cell[][]): GridNote[] {
	const notes: GridNote[] = [];
	let merged = 0;
	for (const [tag] of xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*>/g)) {
		const [from, to] = attribute(tag, 'ref').split(':').map(place);
		if (!from || !to) continue;
		merged++;
		// Sideways only the heading of a report is merged; downwards a value belongs to every row.
		const value = rows[from.row]?.[from.column];
		if (value === undefined || value === '') continue;
		for (let y = from.row + 1; y <= Math.min(to.row, rows.length - 1); y++) {
			const row = rows[y]!;
			while (row.length <= from.column) row.push('');
			if (row[from.column] === '') row[from.column] = value;
		}
	}
	if (merged > 0) notes.push({ kind: 'merged', n: merged });
	const formulas = [...xml.matchAll(/<(?:\w+:)?f[\s>/]/g)].length;
	if (formulas > 0) notes.push({ kind: 'formulas', n: formulas });
	for (const [, attributes = '', inner = ''] of xml.matchAll(
		/<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>([\s\S]*?)<\/(?:\w+:)?c>/g,
	)) {
		const { row, column } = place(attribute(` ${attributes}`, 'r'));
		const text = plain(/<(?:\w+:)?v>([^<]*)</.exec(inner)?.[1] ?? '');
		notes.push({ kind: 'formulaError', row: row + 1, column, text });
		const cells = rows[row];
		if (!cells) continue;
		while (cells.length <= column) cells.push('');
		// Back to what the person sees, so that the row says why it cannot be read.
		cells[column] = text;
	}
	return notes;
}
