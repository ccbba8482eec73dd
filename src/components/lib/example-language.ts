import type { Locale } from '../../i18n/locale';

/** A number as it was typed, with the language it was typed in (src/workspace/kinds/business-case.ts). */
type Typed = { text: string; locale: Locale };

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isTyped = (value: Record<string, unknown>): value is Record<string, unknown> & Typed =>
	typeof value.text === 'string' && value.locale === 'de';

/** Points and commas of a German number change places, and a span reads in English. */
const englishNumber = (text: string): string =>
	text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')).replaceAll(' bis ', ' to ');

function inEnglish(value: unknown, english: ReadonlyMap<string, string>): unknown {
	if (typeof value === 'string') return english.get(value) ?? value;
	if (Array.isArray(value)) return value.map((one) => inEnglish(one, english));
	if (!isGroup(value)) return value;
	const parts = Object.entries(value).map(([key, part]) => [key, inEnglish(part, english)]);
	const typed = isTyped(value) ? { text: englishNumber(value.text), locale: 'en' } : {};
	return { ...Object.fromEntries(parts), ...typed };
}

/**
 * The workspace file of a worked example as a firm of that language would have written it: texts in their English
 * wording, numbers as they are typed in English. Keys, and texts without an English wording, stay.
 *
 * @param backup   the file, written in German
 * @param english  German texts and their English wording
 */
export const exampleIn = <T>(backup: T, english: Readonly<Record<string, string>>, locale: Locale): T =>
	locale === 'de' ? backup : (inEnglish(backup, new Map(Object.entries(english))) as T);
