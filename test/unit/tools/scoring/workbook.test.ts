import { describe, expect, it } from 'vitest';
import type { Normalisation } from '../../../../src/domain/decision';
import { setupOf } from '../../../../src/results/scoring/problem';
import { resultsOf } from '../../../../src/results/scoring/results';
import { labelsOf } from '../../../../src/results/scoring/sentences';
import { withWords } from '../../../../src/results/scoring/table';
import { methodRows, scoreRows } from '../../../../src/tools/scoring/rows';
import { de } from '../../../../src/tools/scoring/texts.de';
import { column, type WorkbookSheet, workbookOf } from '../../../../src/tools/scoring/workbook';
import { set, tableOf } from '../../results/scoring/fixture';
import { evaluate } from './spreadsheet';

const rows = { A: [4, 3, 1], 'B = besser': [2, 1, 4], C: [1, 2, 2.5], D: [1, 2, 2.5] };

function made(normalise: Normalisation) {
	const table = { ...withWords(tableOf(rows), set, []), normalise };
	if (normalise === 'none')
		for (const criterion of Object.values(table.criteria.entries)) criterion.direction = 'benefit';
	const setup = setupOf(table, '');
	const results = resultsOf(setup.problem!, setup.criteria, normalise);
	return { table, setup, results, sheets: workbookOf(results, labelsOf(table), de) };
}
const number = (sheets: WorkbookSheet[], sheet: number, row: number, col: number) =>
	evaluate(sheets, sheets[sheet]!.name, row, col);

describe.each(['minMax', 'max', 'none'] as const)('the workbook, %s', (normalise) => {
	const { results, setup, sheets } = made(normalise);
	const m = results.problem.criteria.length;

	it('computes the weighted sum and its ranks', () => {
		results.problem.alternatives.forEach(({ id }, i) => {
			expect(number(sheets, 1, 5 + i, m + 1)).toBeCloseTo(results.sum.scores[i]!, 12);
			expect(number(sheets, 1, 5 + i, m + 2)).toBe(results.sum.ranked.find((entry) => entry.id === id)!.rank);
		});
	});

	it('computes TOPSIS and its ranks', () => {
		results.problem.alternatives.forEach(({ id }, i) => {
			expect(number(sheets, 2, 5 + i, m + 3)).toBeCloseTo(results.topsis.closeness[i]!, 12);
			expect(number(sheets, 2, 5 + i, m + 4)).toBe(results.topsis.ranked.find((entry) => entry.id === id)!.rank);
		});
	});

	it('follows a change of a weight', () => {
		const changed = structuredClone(sheets) as WorkbookSheet[];
		changed[0]!.cells[1]![1] = { number: 0 };
		const problem = structuredClone(results.problem);
		problem.criteria[0]!.weight = 0;
		const after = resultsOf(problem, setup.criteria, normalise);
		expect(number(changed, 1, 5, m + 1)).toBeCloseTo(after.sum.scores[0]!, 12);
	});
});

it('names columns as spreadsheets do', () => {
	expect([0, 25, 26, 701, 702].map(column)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('exports tables with the numbers of the language', () => {
	const { setup, results, table } = made('minMax');
	expect(scoreRows(setup, 'de', de)[3]).toEqual(['Passung', de.directions.benefit, '20', '1', '4', '2,5', '2,5']);
	const rows = methodRows(results, labelsOf(table), 'de', de);
	const agreement = rows.slice(rows.findIndex((row) => row[0] === de.pair) + 1);
	expect(agreement).toHaveLength(3);
	expect(agreement[0]![0]).toBe(`${de.methodNames.sum} – ${de.methodNames.topsis}`);
	expect(agreement.flatMap((row) => row.slice(1)).every((cell) => /^-?\d+(,\d+)?$/.test(cell))).toBe(true);
	const flow = rows[1]!;
	expect(flow[0]).toBe('A');
	expect(flow.slice(1).every((cell) => /^-?\d+(,\d+)?$/.test(cell))).toBe(true);
});
