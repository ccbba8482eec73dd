import { importTables as tables } from '../../../../schemas/import-fields';
import { fold } from '../../../shared/fold';
import { type Cell, isBlank, textOf } from './grid';
import type { Field, Table } from './knowledge';
import type { Lexicon } from './lexicon';
import { squash } from './squash';

/** A heading as names of columns are compared: without units in brackets, years and signs. */
const headingKey = (heading: string): string =>
	fold(
		heading
			.replace(/[([{][^)\]}]*[)\]}]/g, ' ')
			.replace(/\b(?:in\s+)?(?:t€|teur|tsd\.?\s?(?:€|eur)|k€|keur|mio\.?\s?(?:€|eur)?|eur|€|%)(?=\s|$)/gi, ' ')
			.replace(/\b(?:gj|fy)?\s?(?:19|20)\d\d(?:\/\d\d(?:\d\d)?)?\b/gi, ' '),
	);

const yearOf = (heading: string) =>
	Math.max(0, ...[...heading.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year)));

/** Words of these fields stand at the end of compounds: "Kundenumsatz" is a "Umsatz". */
const compounds: readonly Field[] = [
	'value',
	'share',
	'leadTime',
	'stock',
	'group',
	'item',
	'country',
	'sector',
	'recovery',
];

/** How well a heading fits a field: 100 for a name of it, less for a part; 0 not at all. */
function rate(heading: string, column: Lexicon['columns'][number]): number {
	const key = headingKey(heading);
	const squashed = squash(key);
	if (squashed === '') return 0;
	if (column.exact.has(squashed) || column.exact.has(squash(heading))) return 100;
	if (column.id === 'number') return 0;
	const padded = ` ${key} `;
	let best = 0;
	for (const word of column.words) {
		if (word.length < 4) continue;
		if (padded.includes(` ${word} `)) best = Math.max(best, 20 + word.length);
		else if (word.length > 4 && compounds.includes(column.id) && key.split(' ').some((part) => part.endsWith(word)))
			best = Math.max(best, 5 + word.length / 10);
	}
	return best;
}

/** What a person has said before about a heading, by table and key. */
export type Remembered = ReadonlyMap<string, Field | ''>;
export const rememberedKey = (table: Table, heading: string) => `${table} ${headingKey(heading) || fold(heading)}`;

/** In a list of customers the customer is the firm of the row, in one of suppliers the supplier; in one of firms any. */
const asFieldOf = (field: Field, table: Table): Field =>
	(field === 'customer' && (table === 'customers' || table === 'sites')) ||
	(field === 'supplier' && (table === 'suppliers' || table === 'sites'))
		? 'firm'
		: field;

export type ColumnGuess = { field: Field | ''; reason: 'name' | 'part' | 'remembered' | 'none' };

/** What every column means, each meaning once: remembered words first, then the best names; of years the latest. */
export function guessColumns(
	headings: readonly string[],
	table: Table,
	words: Lexicon,
	remembered: Remembered,
): ColumnGuess[] {
	const guesses: ColumnGuess[] = headings.map(() => ({ field: '', reason: 'none' }));
	const taken = new Set<Field>();
	const settled = new Set<number>();
	headings.forEach((heading, i) => {
		const known = remembered.get(rememberedKey(table, heading));
		if (known === undefined || (known !== '' && taken.has(known))) return;
		guesses[i] = { field: known, reason: 'remembered' };
		if (known !== '') taken.add(known);
		settled.add(i);
	});
	const candidates = headings.flatMap((heading, i) =>
		settled.has(i)
			? []
			: words.columns.flatMap((column) => {
					const field = asFieldOf(column.id, table);
					const fits = field !== column.id || column.tables.includes(table);
					const rating = fits ? rate(heading, column) : 0;
					// The list's own word for the firm outdoes the general one.
					const bonus = field !== column.id ? 1 : 0;
					return rating > 0 ? [{ i, field, rating: rating + bonus + yearOf(heading) / 1e4 }] : [];
				}),
	);
	candidates.sort((a, b) => b.rating - a.rating || a.i - b.i);
	for (const { i, field, rating } of candidates) {
		if (settled.has(i) || taken.has(field)) continue;
		guesses[i] = { field, reason: rating >= 100 ? 'name' : 'part' };
		taken.add(field);
		settled.add(i);
	}
	return guesses;
}

/**
 * What kind of list it is: customers and suppliers side by side are flows, a role makes a list of firms; else the heading
 * that gives a kind away, else the name of the sheet or file.
 */
export function guessTable(headings: readonly string[], name: string, words: Lexicon): Table | undefined {
	const votes: Record<Table, number> = { customers: 0, suppliers: 0, links: 0, sites: 0 };
	for (const column of words.columns) {
		const best = Math.max(0, ...headings.map((heading) => rate(heading, column)));
		if (column.points && best > 0) votes[column.points] += column.id === column.points.slice(0, -1) ? best * 2 : best;
	}
	const named = (id: Field) =>
		headings.some((heading) => rate(heading, words.columns.find((column) => column.id === id)!) >= 20);
	if (named('customer') && named('supplier')) return 'links';
	if (votes.sites > 0 && !named('value')) return 'sites';
	const best = tables.reduce((a, b) => (votes[b] > votes[a] ? b : a));
	if (votes[best] > 0) return best;
	const squashed = squash(name);
	const hinted = (['customer', 'supplier'] as const).filter((id) =>
		words.columns.some(
			(column) => column.id === id && [...column.exact].some((word) => word.length > 4 && squashed.includes(word)),
		),
	);
	return hinted.length === 1 ? `${hinted[0]!}s` : undefined;
}

/** Rows looked at for the headings. */
const headRows = 40;

/**
 * The row of the headings, or -1 where there is none: the row in which most cells are names of columns; without any, the
 * first row of texts that is as wide as the table and has a number somewhere below.
 */
export function findHeader(rows: readonly Cell[][], words: Lexicon): number {
	const top = rows.slice(0, headRows);
	const hits = top.map((row) => {
		const headings = row.map(textOf).filter((text) => text.trim() !== '' && text.length < 80);
		const found = headings.filter((heading) => words.columns.some((column) => rate(heading, column) >= 20));
		// A sentence above the table may hold the name of a column; a heading row has several cells.
		return headings.length < 2 && row.length > 1 ? 0 : found.length;
	});
	const most = Math.max(0, ...hits);
	if (most >= 2 || (most === 1 && rows.every((row) => row.length <= 2))) return hits.indexOf(most);
	const filled = top.map((row) => row.filter((cell) => !isBlank(cell)).length);
	const widest = Math.max(0, ...filled);
	const first = filled.findIndex((n) => n === widest && n > 0);
	const isHeading = (row: readonly Cell[]) =>
		row.every((cell) => isBlank(cell) || (typeof cell === 'string' && !/\d/.test(cell)));
	const numberBelow = rows
		.slice(first + 1, first + 20)
		.some((row) => row.some((cell) => /^\s*[-(]?\d/.test(textOf(cell))));
	return first >= 0 && widest > 1 && isHeading(rows[first]!) && numberBelow ? first : most === 1 ? hits.indexOf(1) : -1;
}
