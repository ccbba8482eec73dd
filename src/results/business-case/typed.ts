import type { Range } from '../../domain/business-case';
import { formatAs } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { parseRange } from '../../i18n/parse-number';
import type { CaseFigure, TypedFigure } from '../../workspace/kinds/business-case';
import { type CaseField, isPercent, type Measured, measured } from './form';

/** Why a typed figure cannot be used. */
export type Problem =
	| 'missing'
	| 'notANumber'
	| 'twoSigns'
	| 'wrongOrder'
	| 'thousands'
	| 'negative'
	| 'tooLarge'
	| 'aboveAll'
	| 'change'
	| 'rate'
	| 'wholeYears'
	| 'oneNumber';

/** Smallest, most likely and largest value, in the unit of the field. */
export type Span = { min: number; mode: number; max: number };

/** A figure as the form holds it: what was typed, or the assumption. */
export type FigureState =
	| { ok: true; span: Span; assumed: boolean; hint?: 'tinyPercent' }
	| { ok: false; problem: Problem };

/** Largest amount that is taken: a trillion. */
const largest = 1e12;

/** Words for thousands and millions, which the reading of numbers would drop without a word. */
const bigUnit = /T€|Tsd|TEUR|k€|€k|Mio|Mrd|\d\s*(?:k|m|mn|bn)\b|thousand|million/i;

/**
 * Reads a figure of the form.
 *
 * @param typed  what was typed, or nothing: the assumption of the field holds, if it has one
 */
export function readFigure(field: CaseField, typed: TypedFigure | undefined): FigureState {
	if (!typed) {
		const value = field.assumption?.value;
		return value === undefined
			? { ok: false, problem: 'missing' }
			: { ok: true, span: { min: value, mode: value, max: value }, assumed: true };
	}
	if (typed.text.trim() === '') return { ok: false, problem: 'missing' };
	if (bigUnit.test(typed.text)) return { ok: false, problem: 'thousands' };
	const parsed = parseRange(typed.text, typed.locale);
	if (!parsed.ok) return { ok: false, problem: parsed.problem };
	const { min, mode, max } = parsed;
	const problem = limitProblem({ min, mode, max }, measured[field.figure]);
	if (problem) return { ok: false, problem };
	const tiny = ['share', 'rate'].includes(measured[field.figure]) && max > 0 && max < 0.5;
	return { ok: true, span: { min, mode, max }, assumed: false, ...(tiny && { hint: 'tinyPercent' as const }) };
}

function limitProblem({ min, max }: Span, unit: Measured): Problem | undefined {
	if (unit === 'years') {
		if (min !== max) return 'oneNumber';
		return Number.isInteger(min) && min >= 1 && min <= 50 ? undefined : 'wholeYears';
	}
	if (unit === 'change') return min < -100 || max > 1000 ? 'change' : undefined;
	if (unit === 'rate') return min < -90 || max > 1000 ? 'rate' : undefined;
	if (min < 0) return 'negative';
	if (unit === 'share') return max > 100 ? 'aboveAll' : undefined;
	return max > largest ? 'tooLarge' : undefined;
}

/** The figure as the calculation takes it: shares of 1, a plain number where there is no spread. */
export function asRange({ min, mode, max }: Span, figure: CaseFigure, shape: 'pert' | 'triangular'): Range {
	const unit = isPercent(figure) ? 100 : 1;
	return min === max ? min / unit : { kind: shape, min: min / unit, mode: mode / unit, max: max / unit };
}

/** What the field shows: what was typed, written anew where it was typed in the other language. */
export function shownText(field: CaseField, typed: TypedFigure | undefined, locale: Locale): string {
	if (!typed) return field.assumption ? bareNumber(field.assumption.value, locale) : '';
	if (typed.locale === locale) return typed.text;
	const parsed = parseRange(typed.text, typed.locale);
	return parsed.ok ? spanText(parsed, locale) : typed.text;
}

/** A span as one would type it: "8 bis 10 bis 12"; without the middle where it lies in the middle. */
export function spanText({ min, mode, max }: Span, locale: Locale): string {
	const middle = Math.abs(mode - (min + max) / 2) <= 1e-9 * Math.max(Math.abs(min), Math.abs(max));
	const values = min === max ? [min] : middle ? [min, max] : [min, mode, max];
	return values.map((value) => bareNumber(value, locale)).join(locale === 'de' ? ' bis ' : ' to ');
}

/** A number without unit, with as many decimals as it has, up to six. */
export const bareNumber = (value: number, locale: Locale): string =>
	formatAs(value, locale, { maximumFractionDigits: 6 }).replace('-', '−');
