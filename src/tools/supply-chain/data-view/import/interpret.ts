import { type Amount, type Decimal, type MoneyUnit, readAmount, readWeeks, type TimeUnit } from './amounts';
import { type Cell, type Grid, isBlank, textOf } from './grid';
import type { Field, Table } from './knowledge';
import type { Lexicon } from './lexicon';
import { limits } from './limits';
import { squash } from './squash';
import { percentColumn } from './units';

/** How a table is to be read. `header` is the index of the row of headings, -1 where there is none. */
export type ReadSettings = {
	header: number;
	table: Table;
	fields: (Field | '')[];
	decimal: Decimal;
	money: MoneyUnit;
	times: Record<'leadTime' | 'stock' | 'recovery', TimeUnit>;
	/** Euros a year that shares are parts of; 0 while not given. */
	total: number;
};

/** Why a row was not read, or what of it was left out. */
const issueKinds = [
	'empty',
	'totals',
	'repeatedHeader',
	'noFirm',
	'badValue',
	'currency',
	'moreCells',
	'ownFirm',
	'negative',
	'tooMany',
	'noValue',
	'badField',
	'unknownCountry',
	'unknownSector',
	'unknownRole',
	'unknownProcess',
	'cutProcesses',
	'cutName',
	'cutCell',
	'formulaError',
] as const;
type IssueKind = (typeof issueKinds)[number];
/** One row's word: `taken` tells whether the row was read all the same. Rows are numbered as in the file, from 1. */
export type Issue = { row: number; kind: IssueKind; taken: boolean; field?: Field; text?: string };

/** A firm as one row names it. */
export type Mark = {
	name: string;
	vatId: string;
	number: string;
	country?: string;
	region: string;
	sector?: string;
	recoveryWeeks?: number;
	role?: 'self' | 'supplier' | 'customer' | 'market';
};

/** One row that was read. A flow without `from` or `to` starts or ends at the own firm; a list of firms has no flow. */
export type Entry = {
	row: number;
	firm?: Mark;
	from?: Mark;
	to?: Mark;
	flow: boolean;
	item: string;
	group: string;
	/** Ids of the competences that it takes to make the item. */
	processes?: string[];
	value?: number;
	leadTimeWeeks?: number;
	stockWeeks?: number;
	qualifiedAlternatives?: number;
	energyShare?: number;
	materialShare?: number;
};

export type Reading = {
	entries: Entry[];
	issues: Issue[];
	/** Rows below the heading; all are either read or listed. */
	rows: number;
};

const mostWeeks = 5200;
const mostValue = 1e13;

/**
 * Reads the rows of a table. Every row below the heading either becomes an entry or is listed with the reason why not;
 * a row whose figures can be read only in part becomes an entry and is listed as well.
 */
export function interpret(grid: Grid, settings: ReadSettings, words: Lexicon): Reading {
	const { header, table, fields, decimal } = settings;
	const heading = header < 0 ? [] : (grid.rows[header] ?? []);
	const body = grid.rows.slice(header + 1);
	const at = (field: Field) => fields.indexOf(field);
	const x = Object.fromEntries(fields.flatMap((field, i) => (field === '' ? [] : [[field, i]]))) as Partial<
		Record<Field, number>
	>;
	const width = header < 0 ? Number.POSITIVE_INFINITY : lastFilled(heading) + 1;
	const headKey = heading.map((cell) => squash(textOf(cell))).join('|');
	const probe = heading.findIndex((cell) => !isBlank(cell));
	const probed = textOf(heading[probe]).trim().toLowerCase();
	/** Whether a row is the headings again, as at the top of every page of a report. */
	const isHeading = (row: readonly Cell[]) =>
		probe >= 0 &&
		textOf(row[probe]).trim().toLowerCase() === probed &&
		row.map((cell) => squash(textOf(cell))).join('|') === headKey;
	const cellsOf = (field: Field) => (at(field) < 0 ? [] : body.map((row) => row[at(field)]));
	const percent = Object.fromEntries(
		(['share', 'energyShare', 'materialShare'] as const).map((field) => [
			field,
			percentColumn(cellsOf(field), textOf(heading[at(field)]), decimal, words, field === 'share'),
		]),
	) as Record<'share' | 'energyShare' | 'materialShare', boolean>;
	const cuts = new Map<number, Issue[]>();
	for (const note of grid.notes) {
		if (note.kind !== 'cutCell' && note.kind !== 'formulaError') continue;
		const field = fields[note.column];
		// What stands in a column that is left out is of no concern.
		if (!field) continue;
		const text = note.kind === 'formulaError' ? note.text : undefined;
		cuts.set(note.row, [...(cuts.get(note.row) ?? []), { row: note.row, kind: note.kind, taken: true, field, text }]);
	}

	const issues: Issue[] = [];
	let sumAbove = 0;
	const readRow = (row: Cell[], i: number): Entry | undefined => {
		const number = header + 2 + i;
		const own: Issue[] = [];
		const cell = (field: Field): Cell | undefined => (x[field] === undefined ? undefined : row[x[field]]);
		const note = (kind: IssueKind, field?: Field, text?: string) =>
			own.push({ row: number, kind, taken: true, field, text });
		const refuse = (kind: IssueKind, field?: Field, text?: string): undefined => {
			issues.push({ row: number, kind, taken: false, field, text: text?.slice(0, 200) });
		};

		if (row.every(isBlank)) return refuse('empty');
		if (grid.separated && row.length > width && row.slice(width).some((extra) => !isBlank(extra)))
			return refuse('moreCells', undefined, row.slice(width).map(textOf).join(' | '));
		if (isHeading(row)) return refuse('repeatedHeader');

		const text = (field: Field): string => {
			const found = textOf(cell(field))
				.replace(/[\s\u00a0]+/g, ' ')
				.trim();
			if (found === '' || words.meaning(found).has('blank')) return '';
			if (found.length <= limits.name) return found;
			note('cutName', field);
			return found.slice(0, limits.name).trim();
		};
		const figure = (field: Field, amount: Amount, most: number): number | undefined => {
			if (amount.kind === 'blank') return undefined;
			if (amount.kind === 'number' && amount.value >= 0 && amount.value <= most) return amount.value;
			note('badField', field, textOf(cell(field)));
			return undefined;
		};
		const weeks = (field: keyof ReadSettings['times']) =>
			figure(field, readWeeks(cell(field), settings.times[field], decimal, words), mostWeeks);
		const shareOf = (field: 'energyShare' | 'materialShare') => {
			const amount = readAmount(cell(field), decimal, words);
			const scaled = amount.kind === 'number' && percent[field] ? { ...amount, value: amount.value / 100 } : amount;
			return figure(field, scaled, 1);
		};

		const processesOf = (): string[] | undefined => {
			const named = textOf(cell('processes'));
			const { ids, unknown } = words.processes(words.meaning(named).has('blank') ? '' : named);
			if (unknown.length > 0) note('unknownProcess', 'processes', unknown.join(', ').slice(0, 200));
			return ids.length > 0 ? ids : undefined;
		};

		const names = table === 'links' ? [text('supplier'), text('customer')] : [text('firm')];
		const valued = x.value !== undefined;
		const amount = readAmount(cell(valued ? 'value' : 'share'), decimal, words);
		const money = amount.kind === 'number' ? euros(amount, valued, percent.share, settings) : undefined;

		if (isTotals(row, names, money, sumAbove, words)) return refuse('totals');
		if (names.every((name) => name === '')) return refuse('noFirm');
		if (table !== 'sites') {
			if (amount.kind === 'bad' || (money !== undefined && Math.abs(money) > mostValue))
				return refuse('badValue', valued ? 'value' : 'share', textOf(cell(valued ? 'value' : 'share')));
			if (amount.kind === 'currency') return refuse('currency', 'value', amount.currency);
			if (money === undefined) note('noValue', valued ? 'value' : undefined);
			sumAbove += money ?? 0;
		}

		const mark = (name: string): Mark => {
			const vatId = text('vatId')
				.replace(/[\s.-]/g, '')
				.toUpperCase();
			const country = countryOf(text('country'), vatId, words);
			if (country === undefined && text('country') !== '') note('unknownCountry', 'country', text('country'));
			const sector = text('sector') === '' ? undefined : words.sector(text('sector'));
			if (sector === undefined && text('sector') !== '') note('unknownSector', 'sector', text('sector'));
			const role = table === 'sites' ? roleOf(text('role'), words) : undefined;
			if (role === undefined && text('role') !== '') note('unknownRole', 'role', text('role'));
			return {
				name,
				vatId,
				number: text('number'),
				country,
				region: text('region'),
				sector,
				recoveryWeeks: weeks('recovery'),
				role,
			};
		};
		const plain = (name: string): Mark => ({ name, vatId: '', number: '', region: '' });
		const entry: Entry = {
			row: number,
			flow: table !== 'sites',
			item: text('item'),
			group: text('group'),
			value: money,
		};
		if (table === 'links') {
			if (names[0]) entry.from = plain(names[0]);
			if (names[1]) entry.to = plain(names[1]);
		} else {
			const firm = mark(names[0]!);
			entry.firm = firm;
			if (table === 'customers') entry.to = firm;
			if (table === 'suppliers') entry.from = firm;
		}
		if (entry.flow) {
			entry.processes = processesOf();
			entry.leadTimeWeeks = weeks('leadTime');
			entry.stockWeeks = weeks('stock');
			entry.qualifiedAlternatives = alternativesOf(cell('alternatives'), decimal, words, () =>
				note('badField', 'alternatives', textOf(cell('alternatives'))),
			);
			entry.energyShare = shareOf('energyShare');
			entry.materialShare = shareOf('materialShare');
		}
		issues.push(...own, ...(cuts.get(number) ?? []));
		return entry;
	};
	const entries = body.flatMap((row, i) => readRow(row, i) ?? []);
	return { entries, issues, rows: body.length };
}

function lastFilled(row: readonly Cell[]): number {
	let last = row.length - 1;
	while (last >= 0 && isBlank(row[last])) last--;
	return last;
}

function euros(
	amount: Extract<Amount, { kind: 'number' }>,
	valued: boolean,
	percent: boolean,
	settings: ReadSettings,
): number {
	if (valued) return amount.value * (amount.money ?? settings.money);
	return (percent ? amount.value / 100 : amount.value) * settings.total;
}

/** A row of totals: called so and nothing else, or with the sum of all rows above. */
function isTotals(
	row: readonly Cell[],
	names: readonly string[],
	money: number | undefined,
	sumAbove: number,
	words: Lexicon,
): boolean {
	const means = (text: string) => words.meaning(text.replace(/:\s*$/, '')).has('totals');
	const named = names.filter((name) => name !== '');
	const start = row.map(textOf).find((text) => text.trim() !== '') ?? '';
	if (named.length > 0 ? named.some(means) : means(start)) return true;
	const isSum = money !== undefined && sumAbove > 0 && Math.abs(money - sumAbove) <= 0.005 * sumAbove;
	if (!isSum) return false;
	return named.length === 0 || means(named[0]!.split(/[\s:]/)[0] ?? '');
}

function countryOf(text: string, vatId: string, words: Lexicon): string | undefined {
	const named = text === '' ? undefined : words.country(text);
	if (named !== undefined || text !== '') return named;
	const prefix = /^([A-Z]{2})[A-Z0-9]{6,}$/.exec(vatId)?.[1];
	return prefix === undefined ? undefined : words.country(prefix === 'EL' ? 'GR' : prefix);
}

function roleOf(text: string, words: Lexicon): Mark['role'] {
	const meanings = words.meaning(text);
	return (['self', 'supplier', 'customer', 'market'] as const).find((role) => meanings.has(role));
}

function alternativesOf(cell: Cell | undefined, decimal: Decimal, words: Lexicon, bad: () => void): number | undefined {
	const text = textOf(cell).trim();
	const meanings = words.meaning(text);
	if (meanings.has('none')) return 0;
	if (meanings.has('yes')) return 1;
	const amount = readAmount(cell, decimal, words);
	if (amount.kind === 'blank') return undefined;
	if (amount.kind === 'number' && Number.isInteger(amount.value) && amount.value >= 0 && amount.value <= 1000)
		return amount.value;
	bad();
	return undefined;
}
