import type { Locale } from '../../i18n/locale';
import { parseNumber } from '../../i18n/parse-number';

export type AmountProblem = 'notANumber' | 'outOfRange';
export type AmountRange = { min: number; max: number; optional?: boolean };

/** Reads a number of the form; empty is fine where the field may be empty. */
export function readAmount(
	text: string,
	{ min, max, optional }: AmountRange,
	locale: Locale,
): { ok: true; value: number | undefined } | { ok: false; problem: AmountProblem } {
	if (text.trim() === '') return optional ? { ok: true, value: undefined } : { ok: false, problem: 'notANumber' };
	const parsed = parseNumber(text, locale);
	if (!parsed.ok) return { ok: false, problem: 'notANumber' };
	return parsed.value >= min && parsed.value <= max
		? { ok: true, value: parsed.value }
		: { ok: false, problem: 'outOfRange' };
}
