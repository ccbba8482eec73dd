import { fill, formatNumber } from '../../i18n/format';
import { type Locale, tags } from '../../i18n/locale';
import { printMoney, printPercent } from '../business-case/print';

/** A value with its meaning, printed late: the same result serves both languages, tables, sentences and files. */
export type Quantity =
	| { kind: 'text'; text: string }
	| { kind: 'share' | 'money' | 'weeks' | 'count' | 'index' | 'decimal'; value: number }
	| { kind: 'country'; code: string }
	/** A market of the content, by id. */
	| { kind: 'sector'; id: string }
	/** A word of the result's texts, by key. */
	| { kind: 'word'; key: string }
	| { kind: 'none' };

export const text = (value: string): Quantity => ({ kind: 'text', text: value });
export const share = (value: number): Quantity => ({ kind: 'share', value });
export const money = (value: number): Quantity => ({ kind: 'money', value });
export const weeks = (value: number): Quantity => ({ kind: 'weeks', value });
export const count = (value: number): Quantity => ({ kind: 'count', value });
export const index = (value: number): Quantity => ({ kind: 'index', value });
export const decimal = (value: number): Quantity => ({ kind: 'decimal', value });
export const country = (code: string): Quantity => ({ kind: 'country', code });
export const sector = (id: string): Quantity => ({ kind: 'sector', id });
export const word = (key: string): Quantity => ({ kind: 'word', key });
export const none: Quantity = { kind: 'none' };

/** What printing needs to know of language and content. */
export type PrintContext = {
	locale: Locale;
	/** Names of markets by id. */
	sectors: ReadonlyMap<string, string>;
	words: Readonly<Record<string, string>>;
	/** "1 week" and "{n} weeks". */
	oneWeek: string;
	manyWeeks: string;
};

/** Weeks as people say them: without decimals where there are none. */
const weekNumber = (value: number, locale: Locale) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);

/** A quantity as it stands in a sentence. */
export function print(quantity: Quantity, context: PrintContext): string {
	const { locale } = context;
	switch (quantity.kind) {
		case 'weeks':
			return quantity.value === 1
				? context.oneWeek
				: fill(context.manyWeeks, { n: weekNumber(quantity.value, locale) });
		default:
			return printCell(quantity, context);
	}
}

/** A quantity as it stands in a table, where the heading names the unit. */
export function printCell(quantity: Quantity, { locale, sectors, words }: PrintContext): string {
	switch (quantity.kind) {
		case 'text':
			return quantity.text;
		case 'share':
			return printPercent(quantity.value, locale);
		case 'money':
			return printMoney(quantity.value, locale);
		case 'weeks':
			return weekNumber(quantity.value, locale);
		case 'count':
		case 'index':
			return formatNumber(quantity.value, locale);
		case 'decimal':
			return formatNumber(quantity.value, locale, 1);
		case 'country':
			return countryName(quantity.code, locale);
		case 'sector':
			return sectors.get(quantity.id) ?? quantity.id;
		case 'word':
			return words[quantity.key] ?? quantity.key;
		case 'none':
			return '–';
	}
}

/** Whether a column of such values is set flush right. */
export const isNumeric = ({ kind }: Quantity): boolean =>
	['share', 'money', 'weeks', 'count', 'index', 'decimal'].includes(kind);

const names = new Map<Locale, Intl.DisplayNames>();

/** Name of a country by its code of ISO 3166-1. */
export function countryName(code: string, locale: Locale): string {
	let known = names.get(locale);
	if (!known) {
		known = new Intl.DisplayNames([tags[locale]], { type: 'region' });
		names.set(locale, known);
	}
	try {
		return known.of(code) ?? code;
	} catch {
		return code;
	}
}
