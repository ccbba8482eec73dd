import type { CashFlowYear } from '../../domain/business-case';
import type { Locale } from '../../i18n/locale';
import { printWhole } from './print';
import type { CaseResultTexts } from './texts.de';

export type CashFlowColumn = keyof CaseResultTexts['columns'];

/** Columns of the table and the CSV file. */
export const cashFlowColumns: readonly CashFlowColumn[] = [
	'year',
	'volume',
	'revenue',
	'variableCost',
	'fixedCost',
	'depreciation',
	'profitBeforeTax',
	'tax',
	'workingCapitalChange',
	'oneOff',
	'cashFlow',
	'cumulative',
	'discounted',
	'cumulativeDiscounted',
];

const amountOf = (row: CashFlowYear, column: CashFlowColumn): number =>
	column === 'oneOff' ? row.grant + row.residualValue - row.investment : row[column];

/** A year as the table prints it, in whole pieces and euros. */
export const printedYear = (row: CashFlowYear, locale: Locale): string[] =>
	cashFlowColumns.map((column) => printWhole(amountOf(row, column), locale));

/** The table for a spreadsheet: plain numbers with cents, in the language's way, without separators for thousands. */
export function csvRows(rows: readonly CashFlowYear[], locale: Locale, t: CaseResultTexts): string[][] {
	const plain = (value: number) => {
		const text = (Math.abs(value) < 0.005 ? 0 : value).toFixed(2).replace(/\.00$/, '');
		return locale === 'de' ? text.replace('.', ',') : text;
	};
	return [
		cashFlowColumns.map((column) => t.columns[column]),
		...rows.map((row) => cashFlowColumns.map((column) => plain(amountOf(row, column)))),
	];
}
