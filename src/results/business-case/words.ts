import type { InternalRate, Simulation } from '../../domain/business-case';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { CaseFigure } from '../../workspace/kinds/business-case';
import type { Weakness } from './analysis';
import { type CaseGroup, fieldsOf, isPercent } from './form';
import type { Outcome } from './plan';
import { printFigure, printMoney, printPercent, printYears } from './print';
import type { CaseResultTexts } from './texts.de';

/** What every sentence and table needs to speak of figures. */
export type CaseWords<T extends CaseResultTexts = CaseResultTexts> = {
	locale: Locale;
	t: T;
	label: (figure: CaseFigure) => string;
	unit: (figure: CaseFigure) => string;
};

export function caseWords<T extends CaseResultTexts>(groups: readonly CaseGroup[], locale: Locale, t: T): CaseWords<T> {
	const fields = new Map(fieldsOf(groups).map((field) => [field.figure, field]));
	return {
		locale,
		t,
		label: (figure) => fields.get(figure)?.label ?? figure,
		unit: (figure) => fields.get(figure)?.unit ?? '',
	};
}

/** The result in sentences: the value, when the money is back, how often there is a loss. */
export function resultSentence(
	title: string,
	outcome: Outcome,
	risk: Simulation | undefined,
	words: CaseWords,
): string {
	const { t, locale } = words;
	const years = outcome.rows.length - 1;
	const gaps = {
		title: title || t.untitled,
		years,
		amount: printMoney(Math.abs(outcome.npv), locale),
		rate: printPercent(outcome.discountRate, locale),
	};
	const value = fill(outcome.npv < 0 ? t.sentenceLoss : t.sentenceGain, gaps);
	const back =
		outcome.discountedPayback === null
			? t.sentenceNotBack
			: fill(t.sentenceBack, { n: printYears(outcome.discountedPayback, locale) });
	return [value, back, risk && lossSentence(risk, words)].filter(Boolean).join(' ');
}

/** The result in short, for where there is little room. */
export function barSentence(
	open: number,
	outcome: Outcome | undefined,
	risk: Simulation | undefined,
	words: CaseWords,
): string {
	const { t, locale } = words;
	if (open > 0 || !outcome) return fill(t.barOpen, { n: open });
	return [fill(t.barResult, { npv: printMoney(outcome.npv, locale) }), risk && lossSentence(risk, words)]
		.filter(Boolean)
		.join(' ');
}

/** How many of 100 runs end in a loss. */
export function lossSentence({ probabilityOfLoss }: Simulation, { t }: CaseWords): string {
	if (probabilityOfLoss === 0) return t.neverLoss;
	if (probabilityOfLoss === 1) return t.alwaysLoss;
	const n = Math.round(100 * probabilityOfLoss);
	return n === 0 ? t.rarelyLoss : n === 100 ? t.nearlyAlwaysLoss : fill(t.lossOf100, { n });
}

/** The internal rate in words: one, none or several. */
export function rateWords(irr: InternalRate, { t, locale }: CaseWords): { value: string; note: string } {
	if (irr.kind === 'unique') return { value: printPercent(irr.rate, locale), note: t.irrUnique };
	if (irr.kind === 'none') return { value: '–', note: t.irrNone };
	return {
		value: irr.rates.map((rate) => printPercent(rate, locale)).join(' / '),
		note: fill(t.irrMultiple, { n: irr.rates.length }),
	};
}

/** A number of years, or that it takes longer than the plan. */
export const paybackWords = (years: number | null, { t, locale }: CaseWords): string =>
	years === null ? t.never : fill(t.yearsShort, { n: printYears(years, locale) });

/** A quantity a year, or that none is enough. */
export const quantityWords = (quantity: number | null, { t, locale }: CaseWords): string =>
	quantity === null ? t.noQuantity : fill(t.pieces, { n: formatNumber(Math.ceil(quantity - 1e-9), locale) });

/** What must go wrong with a figure alone for nothing to remain; or turn out better, when there is a loss today. */
export function weaknessSentence(weakness: Weakness, loss: boolean, words: CaseWords): string {
	const { t, locale } = words;
	if (weakness.value === null) return '';
	const rises = weakness.value > weakness.base;
	const text = loss ? (rises ? t.mustRise : t.mustFall) : rises ? t.mayRise : t.mayFall;
	return fill(text, {
		label: words.label(weakness.id),
		base: printFigure(weakness.id, weakness.base, locale),
		value: printFigure(weakness.id, weakness.value, locale),
		change: changeWords(weakness, words),
	});
}

/** A change with its sign: points for what is a percentage itself, else in percent of the base. */
export function changeWords({ id, change, relative }: Weakness, { t, locale }: CaseWords): string {
	if (change === null) return '';
	const sign = change < 0 ? '−' : '+';
	if (isPercent(id)) return fill(t.points, { n: sign + formatNumber(Math.abs(100 * change), locale, 1) });
	if (relative === null) return sign + printFigure(id, Math.abs(change), locale);
	return sign + printPercent(Math.abs(relative), locale);
}

/** Names joined as the language does: "a, b und c". */
export const listWords = (names: readonly string[], locale: Locale): string =>
	new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
