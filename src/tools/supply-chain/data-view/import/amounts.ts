import { parseNumber } from '../../../../i18n/parse-number';
import type { Cell } from './grid';
import type { Lexicon } from './lexicon';

/** Which sign divides whole numbers from fractions. */
export type Decimal = 'comma' | 'point';
export type MoneyUnit = 1 | 1000 | 1_000_000 | 1_000_000_000;
export const moneyUnits = [1, 1000, 1_000_000] as const;
export const timeUnits = ['days', 'workdays', 'weeks', 'months', 'years'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Weeks in a unit of time. */
const weeksIn: Record<TimeUnit, number> = { days: 1 / 7, workdays: 1 / 5, weeks: 1, months: 52 / 12, years: 52 };

const timeMeanings = { day: 'days', workday: 'workdays', week: 'weeks', month: 'months', year: 'years' } as const;

/** A number with what was written beside it; `blank` where the cell says that nothing is known. */
export type Amount =
	| { kind: 'blank' }
	| { kind: 'bad' }
	| { kind: 'currency'; currency: string }
	| { kind: 'number'; value: number; percent: boolean; money?: MoneyUnit; time?: TimeUnit };

const split = /^([^\d]*?)([-+−–]?\s*(?:\d|[.,]\d)[\d.,\s\u00a0\u202f'’]*-?)([^\d]*)$/u;

/**
 * A number as lists hold it: with a currency, a unit or a percent sign before or after it, in brackets or with the minus
 * sign behind where it is negative.
 */
export function readAmount(cell: Cell | undefined, decimal: Decimal, words: Lexicon): Amount {
	if (cell === undefined) return { kind: 'blank' };
	if (typeof cell === 'number')
		return Number.isFinite(cell) ? { kind: 'number', value: cell, percent: false } : { kind: 'bad' };
	const text = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
	if (text === '' || words.meaning(text).has('blank')) return { kind: 'blank' };
	if (/^\d{4}-\d\d?-\d\d?|^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return { kind: 'bad' };
	const bracketed = /^\(.*\)$/.test(text);
	const parts = split.exec(bracketed ? text.slice(1, -1) : text);
	if (!parts) return { kind: 'bad' };
	const [, before = '', digits = '', after = ''] = parts;
	const result: Extract<Amount, { kind: 'number' }> = { kind: 'number', value: 0, percent: false };
	for (const word of [before, after].map((part) => part.trim())) {
		if (word === '') continue;
		if (word === '%') result.percent = true;
		else {
			const unit = unitOfWord(word, words);
			if (unit.foreign) return { kind: 'currency', currency: unit.foreign };
			if (!unit.known && !/^(ca\.?|~|<|>|<=|>=|≈)$/i.test(word)) return { kind: 'bad' };
			if (unit.money) result.money = unit.money;
			if (unit.time) result.time = unit.time;
		}
	}
	const bare = digits.replace(/[\s'’]/g, '');
	const behind = bare.endsWith('-');
	const parsed = parseNumber(behind ? bare.slice(0, -1) : bare, decimal === 'comma' ? 'de' : 'en');
	if (!parsed.ok || !Number.isFinite(parsed.value)) return { kind: 'bad' };
	const sign = (bracketed || behind) && parsed.value > 0 ? -1 : 1;
	return { ...result, value: sign * parsed.value };
}

type Unit = { known: boolean; foreign?: string; money?: MoneyUnit; time?: TimeUnit };

/** What a word beside a number means. */
function unitOfWord(word: string, words: Lexicon): Unit {
	const meanings = words.meaning(word);
	if (meanings.has('foreign')) return { known: true, foreign: word };
	const money = meanings.has('thousand')
		? 1000
		: meanings.has('million')
			? 1_000_000
			: meanings.has('billion')
				? 1_000_000_000
				: meanings.has('euro')
					? 1
					: undefined;
	const time = (Object.keys(timeMeanings) as (keyof typeof timeMeanings)[]).find((meaning) => meanings.has(meaning));
	return { known: money !== undefined || time !== undefined, money, time: time && timeMeanings[time] };
}

/** The unit that a heading names: "Umsatz 2025 (T€)", "Lieferzeit [Tage]", "Wert in TEUR", "Anteil %". */
export function unitOfHeading(heading: string, words: Lexicon): Unit & { percent: boolean } {
	const inner = [...heading.matchAll(/[([{]([^)\]}]*)[)\]}]/g)].map((match) => match[1]!.trim());
	const last = heading
		.replace(/[([{].*$/, '')
		.trim()
		.split(/[\s,/]+/);
	const candidates = [
		...inner.flatMap((part) => [part, part.replace(/^in\s+/i, '')]),
		last.slice(-2).join(' '),
		last.at(-1) ?? '',
	];
	const found: Unit & { percent: boolean } = { known: false, percent: /%/.test(heading) };
	for (const candidate of candidates) {
		if (candidate === '' || (candidate.length === 1 && !inner.includes(candidate) && candidate !== '€')) continue;
		const unit = unitOfWord(candidate, words);
		if (unit.foreign) return { ...found, ...unit };
		if (unit.money !== undefined && found.money === undefined) Object.assign(found, { known: true, money: unit.money });
		if (unit.time !== undefined && found.time === undefined) Object.assign(found, { known: true, time: unit.time });
	}
	return found;
}

const between = /\s*(?:\bbis\b|\bto\b|–|—|-)\s*/i;

/** A time in weeks: "14 Tage", "2-3 Wochen" (the longer), "6" in the column's unit. */
export function readWeeks(cell: Cell | undefined, unit: TimeUnit, decimal: Decimal, words: Lexicon): Amount {
	const text = typeof cell === 'string' ? cell.trim() : cell;
	const range = typeof text === 'string' && /^[^\d]*\d[\d.,]*\s*[^\d]*?\s*(?:bis|to|–|—|-)\s*\d/.test(text);
	const longer = range ? (text as string).split(between).at(-1) : text;
	const amount = readAmount(longer, decimal, words);
	if (amount.kind !== 'number') return amount;
	return { ...amount, value: amount.value * weeksIn[amount.time ?? unit] };
}

/**
 * Which decimal sign a table uses, from what its cells leave no doubt about: both signs ("1.234,5"), or one sign not
 * followed by three digits ("12,5"). Where nothing decides, or both occur equally often, `fallback` counts.
 */
export function findDecimal(cells: Iterable<Cell>, fallback: Decimal): { decimal: Decimal; found: boolean } {
	let comma = 0;
	let point = 0;
	for (const cell of cells) {
		if (typeof cell !== 'string') continue;
		const bare = cell.replace(/[^\d.,]/g, '');
		if (!/^\d[\d.,]*\d$/.test(bare) || !/[.,]/.test(bare)) continue;
		const lastComma = bare.lastIndexOf(',');
		const lastPoint = bare.lastIndexOf('.');
		if (lastComma >= 0 && lastPoint >= 0) {
			if (lastComma > lastPoint) comma++;
			else point++;
			continue;
		}
		const sign = lastComma >= 0 ? ',' : '.';
		const pieces = bare.split(sign);
		// The same sign twice divides thousands, so the other one is the decimal sign.
		if (pieces.length > 2) {
			if (pieces.slice(1).every((piece) => piece.length === 3)) sign === '.' ? comma++ : point++;
		} else if (pieces[1]!.length !== 3) sign === ',' ? comma++ : point++;
	}
	return comma === point
		? { decimal: fallback, found: false }
		: { decimal: comma > point ? 'comma' : 'point', found: true };
}
