import { type Locale, tags } from './locale';

/** Formatters are kept, found by the very object or by what it says: making one takes far longer than using it. */
function kept<O extends object, F>(make: (tag: string, options: O) => F): (locale: Locale, options: O) => F {
	const known = new Map<string, F>();
	const sameObject = { de: new WeakMap<O, F>(), en: new WeakMap<O, F>() };
	return (locale, options) => {
		let format = sameObject[locale].get(options);
		if (format !== undefined) return format;
		const key = locale + JSON.stringify(options);
		format = known.get(key) ?? make(tags[locale], options);
		known.set(key, format);
		sameObject[locale].set(options, format);
		return format;
	};
}

const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const dateFormat = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));

/** A number as readers of the language write it, in any way the browser knows. */
export const formatAs = (value: number, locale: Locale, options: Intl.NumberFormatOptions): string =>
	numberFormat(locale, options).format(value);

/** Options for so many decimals: charts and tables ask for the same ones thousands of times. */
const exactly: Intl.NumberFormatOptions[] = [];

/**
 * A number as readers of the language write it.
 *
 * @param decimals  exact number of decimals shown
 * @example formatNumber(1234.5, 'de', 1) // '1.234,5'
 */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
	exactly[decimals] ??= { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return formatAs(value, locale, exactly[decimals]);
}

/**
 * A share as a percentage without decimals: "40 %" with a space that does not break in German, "40%" in English.
 *
 * @param share  0 to 1
 */
export function formatPercent(share: number, locale: Locale): string {
	return formatAs(share, locale, { style: 'percent', maximumFractionDigits: 0 });
}

/** Whether a text is a full calendar day, YYYY-MM-DD. */
const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/**
 * A date as exact as it was given (YYYY, YYYY-MM or YYYY-MM-DD), independent of the reader's time zone.
 *
 * @example formatDate('2026-11-22', 'de') // '22.11.2026'
 * @example formatDate('2026-11', 'en') // 'November 2026'
 */
export function formatDate(date: string, locale: Locale): string {
	if (/^\d{4}$/.test(date)) return date;
	const options: Intl.DateTimeFormatOptions = isDay(date)
		? locale === 'de'
			? { day: '2-digit', month: '2-digit', year: 'numeric' }
			: { day: 'numeric', month: 'long', year: 'numeric' }
		: { month: 'long', year: 'numeric' };
	const day = new Date(isDay(date) ? date : `${date}-01`);
	if (Number.isNaN(day.getTime())) return String(day);
	return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(day);
}

/**
 * Fills `{name}` gaps of a text.
 *
 * @example fill('{n} von {all}', { n: 3, all: 7 }) // '3 von 7'
 */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : gap));
}
