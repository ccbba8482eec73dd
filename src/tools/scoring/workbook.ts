import type { Results } from '../../results/scoring/results';
import { download } from '../shared/download';
import type { ScoringTexts } from './texts.de';

/** A cell of the workbook: text, number, or a formula that the spreadsheet computes. */
export type WorkbookCell = { text: string } | { number: number } | { formula: string } | undefined;
export type WorkbookSheet = { name: string; cells: WorkbookCell[][] };

/** The column's letters, from 0: A, B, ..., Z, AA. */
export function column(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? column(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const ref = (row: number, col: number, fixed: '' | 'row' | 'column' | 'both' = '') => {
	const row$ = fixed === 'row' || fixed === 'both' ? '$' : '';
	const column$ = fixed === 'column' || fixed === 'both' ? '$' : '';
	return `${column$}${column(col)}${row$}${row + 1}`;
};

/** Where things stand on every sheet: names in column A, one column a criterion from B, one row an alternative. */
const weightRow = 1;
const shareRow = 2;
const signRow = 3;
const firstRow = 5;
const firstColumn = 1;

/**
 * The table as a workbook that goes on calculating: change a score or a weight, and weighted sum, TOPSIS and their
 * ranks follow. Formulas use functions that every spreadsheet has, in their English names as files store them.
 */
export function workbookOf(results: Results, label: (id: string) => string, t: ScoringTexts): WorkbookSheet[] {
	const { problem, normalise } = results;
	const { criteria, alternatives } = problem;
	const [n, m] = [alternatives.length, criteria.length];
	const last = firstRow + n - 1;
	const lastColumn = firstColumn + m - 1;
	const text = (value: string): WorkbookCell => ({ text: value });
	const formula = (value: string): WorkbookCell => ({ formula: value });
	const names = { scores: t.workbook.scores, sum: t.workbook.sum, topsis: t.workbook.topsis };
	const on = (sheet: string, address: string) => `'${sheet}'!${address}`;
	const range = (row: number, col: number, toRow: number, toCol: number) =>
		`${ref(row, col, 'both')}:${ref(toRow, toCol, 'both')}`;
	const perCriterion = (cell: (j: number, col: number) => WorkbookCell) =>
		criteria.map((_, j) => cell(j, firstColumn + j));
	const head = [text(t.alternative), ...criteria.map(({ id }) => text(label(id)))];

	const shares = range(shareRow, firstColumn, shareRow, lastColumn);
	const weights = range(weightRow, firstColumn, weightRow, lastColumn);
	const scores: WorkbookCell[][] = [
		[text(t.criterion), ...criteria.map(({ id }) => text(label(id)))],
		[text(t.weight), ...perCriterion((j) => ({ number: criteria[j].weight }))],
		[text(t.weightShare), ...perCriterion((_, col) => formula(`${ref(weightRow, col)}/SUM(${weights})`))],
		[text(t.workbook.sign), ...perCriterion((j) => ({ number: criteria[j].direction === 'benefit' ? 1 : -1 }))],
		head,
		...alternatives.map(({ id, scores: values }) => [text(label(id)), ...values.map((value) => ({ number: value }))]),
	];

	/** Values of a criterion on the sheet of scores. */
	const columnOf = (col: number) => on(names.scores, `${ref(firstRow, col, 'row')}:${ref(last, col, 'row')}`);
	const sign = (col: number) => on(names.scores, ref(signRow, col, 'row'));
	const normalised = (row: number, col: number) => {
		const x = on(names.scores, ref(row, col));
		const all = columnOf(col);
		if (normalise === 'none') return x;
		if (normalise === 'max') return `IF(${sign(col)}>0,${x}/MAX(${all}),MIN(${all})/${x})`;
		const span = `(MAX(${all})-MIN(${all}))`;
		return `IF(${span}=0,1,IF(${sign(col)}>0,${x}-MIN(${all}),MAX(${all})-${x})/IF(${span}=0,1,${span}))`;
	};
	const totalColumn = lastColumn + 1;
	const blank = (count: number): WorkbookCell[][] => Array.from({ length: count }, () => []);
	const rankFormula = (row: number, col: number) =>
		formula(`RANK(${ref(row, col)},${range(firstRow, col, last, col)})`);
	const sum: WorkbookCell[][] = [
		[text(t.workbook.sumTitle)],
		...blank(firstRow - 2),
		[...head, text(t.workbook.total), text(t.rank)],
		...alternatives.map(({ id }, i) => {
			const row = firstRow + i;
			return [
				text(label(id)),
				...perCriterion((_, col) => formula(normalised(row, col))),
				formula(`SUMPRODUCT(${ref(row, firstColumn)}:${ref(row, lastColumn)},${on(names.scores, shares)})`),
				rankFormula(row, totalColumn),
			];
		}),
	];

	const weighted = (col: number) => `${ref(firstRow, col, 'row')}:${ref(last, col, 'row')}`;
	const toIdeal = lastColumn + 1;
	const topsis: WorkbookCell[][] = [
		[text(t.workbook.topsisTitle)],
		[
			text(t.workbook.ideal),
			...perCriterion((_, col) => formula(`IF(${sign(col)}>0,MAX(${weighted(col)}),MIN(${weighted(col)}))`)),
		],
		[
			text(t.workbook.antiIdeal),
			...perCriterion((_, col) => formula(`IF(${sign(col)}>0,MIN(${weighted(col)}),MAX(${weighted(col)}))`)),
		],
		...blank(firstRow - 4),
		[...head, text(t.workbook.toIdeal), text(t.workbook.toAntiIdeal), text(t.workbook.closeness), text(t.rank)],
		...alternatives.map(({ id }, i) => {
			const row = firstRow + i;
			const own = `${ref(row, firstColumn)}:${ref(row, lastColumn)}`;
			const distance = (line: number) => `SQRT(SUMXMY2(${own},${range(line, firstColumn, line, lastColumn)}))`;
			const both = `(${ref(row, toIdeal)}+${ref(row, toIdeal + 1)})`;
			return [
				text(label(id)),
				...perCriterion((_, col) => {
					const squares = `SUMSQ(${columnOf(col)})`;
					const share = on(names.scores, ref(shareRow, col, 'row'));
					return formula(`IF(${squares}=0,0,${on(names.scores, ref(row, col))}/SQRT(${squares})*${share})`);
				}),
				formula(distance(1)),
				formula(distance(2)),
				formula(`IF(${both}=0,0.5,${ref(row, toIdeal + 1)}/${both})`),
				rankFormula(row, toIdeal + 2),
			];
		}),
	];
	return [
		{ name: names.scores, cells: scores },
		{ name: names.sum, cells: sum },
		{ name: names.topsis, cells: topsis },
	];
}

/** Writes the workbook and hands it to the person; the library comes when it is used. */
export async function downloadWorkbook(sheets: readonly WorkbookSheet[], file: string): Promise<void> {
	// The universal build packs without a worker of its own, which the content policy would not let start.
	const { default: writeExcelFile } = await import('write-excel-file/universal');
	const blob = await writeExcelFile(
		sheets.map(({ name, cells }, s) => ({
			sheet: name,
			columns: [{ width: 32 }],
			data: cells.map((row, r) =>
				row.map((cell) => {
					if (!cell) return null;
					const bold = r === 0 || r === firstRow - 1 ? { fontWeight: 'bold' as const } : {};
					if ('text' in cell) return { value: cell.text, type: String, ...bold };
					if ('number' in cell) return { value: cell.number, type: Number };
					// In the file a formula stands without its equals sign.
					return { value: cell.formula, type: 'Formula' as const, ...(s === 0 ? { format: '0.0000' } : {}) };
				}),
			),
		})),
	).toBlob();
	download(blob, file, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
