import { siteLanguages } from '../loaders/layers';

const locales = {
	de: { label: 'Deutsch', lang: 'de-DE' },
	en: { label: 'English', lang: 'en-GB' },
};
type SiteLocale = (typeof locales)['de'];

/** The languages of the site as the framework wants them: the first at the root, the other in a folder. */
export function siteLocales(): { root: SiteLocale } & Partial<Record<'de' | 'en', SiteLocale>> {
	const [root, ...others] = siteLanguages();
	return { root: locales[root!], ...Object.fromEntries(others.map((locale) => [locale, locales[locale]])) };
}
