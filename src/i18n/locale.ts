/** Languages of the site. German stands at the root, English under `en/`. */
export type Locale = 'de' | 'en';

/** A text in both languages. */
export type Localised = { de: string; en: string };

/** The tag that number and date formats go by. */
export const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** The site's language for a language tag as the framework gives it ("de-DE", "en-GB", undefined). */
export const localeOf = (tag: string | undefined): Locale => (tag?.startsWith('en') ? 'en' : 'de');

/** The text in one language; proper names are the same in both. */
export const pick = (text: string | Localised, locale: Locale): string =>
	typeof text === 'string' ? text : text[locale];
