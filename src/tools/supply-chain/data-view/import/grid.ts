import { limits } from './limits';

/** A cell: a text as it stands in the file, or a number of a workbook. */
export type Cell = string | number;

/** What was noticed while a table was read; `n` counts, `row` is the row's number in the file. */
export type GridNote =
	| { kind: 'cutCell'; row: number; column: number }
	| { kind: 'cutColumns'; n: number }
	| { kind: 'cutRows'; n: number }
	| { kind: 'merged'; n: number }
	| { kind: 'formulas'; n: number }
	| { kind: 'formulaError'; row: number; column: number; text: string }
	| { kind: 'formulaText'; n: number }
	| { kind: 'badQuotes'; n: number; row: number };

/** A table as it stands in the file: row 0 is the file's first row. */
export type Grid = {
	name: string;
	rows: Cell[][];
	notes: GridNote[];
	/** From separated text: there a cell too many means that a row is cut wrongly. */
	separated?: true;
};

export const textOf = (cell: Cell | undefined): string =>
	cell === undefined ? '' : typeof cell === 'number' ? String(cell) : cell;

export const isBlank = (cell: Cell | undefined): boolean =>
	cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A grid within the limits, with a note on all that was cut off. */
export function withinLimits(grid: Grid): Grid {
	const { rows, notes } = grid;
	const more: GridNote[] = [];
	const kept = rows.length > limits.rows ? rows.slice(0, limits.rows) : rows;
	const lost = rows.slice(limits.rows).filter((row) => !row.every(isBlank)).length;
	if (lost > 0) more.push({ kind: 'cutRows', n: lost });
	let widest = 0;
	let formulaTexts = 0;
	const cut = kept.map((row, y) => {
		if (row.length > limits.columns) {
			for (let x = row.length - 1; x >= Math.max(widest, limits.columns); x--) {
				if (!isBlank(row[x])) widest = x + 1;
			}
		}
		return row.slice(0, limits.columns).map((cell, x) => {
			if (typeof cell === 'number') return cell;
			// Excel writes ="00123" to keep zeros in front; as a text it is 00123.
			const quoted = /^="(.*)"$/.exec(cell)?.[1]?.replaceAll('""', '"');
			const text = quoted ?? cell;
			if (quoted === undefined && /^[=@]/.test(text)) formulaTexts++;
			if (text.length <= limits.cell) return text;
			more.push({ kind: 'cutCell', row: y + 1, column: x });
			return text.slice(0, limits.cell);
		});
	});
	if (widest > limits.columns) more.push({ kind: 'cutColumns', n: widest - limits.columns });
	if (formulaTexts > 0) more.push({ kind: 'formulaText', n: formulaTexts });
	return { ...grid, rows: cut, notes: [...notes, ...more] };
}
