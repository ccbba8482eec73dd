import type { Locale } from '../../i18n/locale';
import { de } from './texts.de';
import { en } from './texts.en';

/** A tool's own words and those it shares, in one language. For build time: it brings both languages along. */
export const toolWords = <Texts>(locale: Locale, texts: Record<Locale, Texts>) => ({
	t: texts[locale],
	shared: locale === 'en' ? en : de,
});
