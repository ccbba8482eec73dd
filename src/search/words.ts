import type { Locale } from '../i18n/locale';

/** Words of the search's interface in one language; fetched with it, pages do not carry them. */
export async function searchWords(locale: Locale): Promise<Record<string, string>> {
	return locale === 'en' ? (await import('../i18n/search.en')).en : (await import('../i18n/search.de')).de;
}
