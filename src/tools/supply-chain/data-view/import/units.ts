import { type Decimal, findDecimal, type MoneyUnit, readAmount, type TimeUnit, unitOfHeading } from './amounts';
import { type Cell, type Grid, textOf } from './grid';
import type { ReadSettings } from './interpret';
import type { Field } from './knowledge';
import type { Lexicon } from './lexicon';

const numeric: readonly Field[] = [
	'value',
	'share',
	'leadTime',
	'stock',
	'recovery',
	'alternatives',
	'energyShare',
	'materialShare',
];

/** Decimal sign and units of a table, from its cells and headings; what is not written is assumed and said. */
export function guessUnits(
	grid: Grid,
	header: number,
	fields: readonly (Field | '')[],
	fallback: Decimal,
	words: Lexicon,
): {
	decimal: Decimal;
	decimalFound: boolean;
	money: MoneyUnit;
	moneyFound: boolean;
	currency?: string;
	times: ReadSettings['times'];
	timesFound: Record<keyof ReadSettings['times'], boolean>;
} {
	const body = grid.rows.slice(header + 1);
	const columns = fields.flatMap((field, x) => (field !== '' && numeric.includes(field) ? [x] : []));
	const { decimal, found } = findDecimal(
		(function* () {
			for (const row of body) for (const x of columns) yield row[x] ?? '';
		})(),
		fallback,
	);
	const headingOf = (field: Field) => {
		const x = fields.indexOf(field);
		return x < 0 || header < 0 ? '' : textOf(grid.rows[header]?.[x]);
	};
	const { money, foreign } = unitOfHeading(headingOf('value'), words);
	const timesFound = { leadTime: false, stock: false, recovery: false };
	const timeOf = (field: keyof ReadSettings['times']): TimeUnit => {
		const named = unitOfHeading(headingOf(field), words).time;
		if (named) {
			timesFound[field] = true;
			return named;
		}
		const x = fields.indexOf(field);
		const plain = body
			.slice(0, 2000)
			.map((row) => readAmount(row[x], decimal, words))
			.flatMap((amount) => (amount.kind === 'number' && amount.time === undefined ? [amount.value] : []))
			.sort((a, b) => a - b);
		// Half of all lead times above half a year are rather days.
		return (plain[Math.floor(plain.length / 2)] ?? 0) > 26 ? 'days' : 'weeks';
	};
	const times = { leadTime: timeOf('leadTime'), stock: timeOf('stock'), recovery: timeOf('recovery') };
	return {
		decimal,
		decimalFound: found,
		currency: foreign,
		money: money ?? 1,
		moneyFound: money !== undefined,
		times,
		timesFound,
	};
}

/** Whether the shares of a column are percentages rather than parts of 1. */
export function percentColumn(
	cells: readonly (Cell | undefined)[],
	heading: string,
	decimal: Decimal,
	words: Lexicon,
	adds: boolean,
): boolean {
	let largest = 0;
	let sum = 0;
	let signs = heading.includes('%') && cells.some((cell) => typeof cell === 'string' && /\d/.test(cell));
	for (const cell of cells) {
		const amount = readAmount(cell, decimal, words);
		if (amount.kind !== 'number') continue;
		signs ||= amount.percent;
		largest = Math.max(largest, amount.value);
		sum += amount.value;
	}
	return signs || largest > 1 || (adds && sum > 1.05);
}
