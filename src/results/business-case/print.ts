import { formatAs, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { CaseFigure } from '../../workspace/kinds/business-case';
import { measured } from './form';

/** A minus sign that is as wide as a plus. */
const withMinus = (text: string) => text.replace('-', '−');

/** An amount in euros: "1.234 €" in German, "€1,234" in English. */
export function printMoney(value: number, locale: Locale, decimals = 0): string {
	// Rounding must not leave a minus sign in front of a zero.
	const rounded = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
	return withMinus(
		formatAs(rounded, locale, {
			style: 'currency',
			currency: 'EUR',
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
		}),
	);
}

/** A rate or share as a percentage with up to one decimal. */
export const printPercent = (share: number, locale: Locale): string =>
	withMinus(formatAs(Math.abs(share) < 0.0005 ? 0 : share, locale, { style: 'percent', maximumFractionDigits: 1 }));

/** Whole pieces or euros without a sign. */
export const printWhole = (value: number, locale: Locale): string =>
	withMinus(formatNumber(Math.abs(value) < 0.5 ? 0 : value, locale, 0));

/** Years with one decimal. */
export const printYears = (years: number, locale: Locale): string => formatNumber(years, locale, 1);

/** A value of a figure as the calculation holds it, with its sign. */
export function printFigure(figure: CaseFigure, value: number, locale: Locale): string {
	switch (measured[figure]) {
		case 'years':
		case 'pieces':
			return printWhole(value, locale);
		case 'money':
			return printMoney(value, locale);
		case 'unitMoney':
			return printMoney(value, locale, 2);
		default:
			return printPercent(value, locale);
	}
}
