import { type CollectionEntry, getEntry } from 'astro:content';
import type { AstroGlobal } from 'astro';
import { type Locale, localeOf } from '../../i18n/locale';
import { pageTexts } from '../../i18n/pages';
import { siteLanguages } from '../../loaders/layers';
import type { Sector } from '../../schemas/sector';
import { allSectors } from './sectors';

/** The language that has a folder of its own; the other one stands at the root, or is the only one. */
const [, secondLanguage] = siteLanguages();

/** What a component needs to know about the page it stands on. */
export function pageContext(astro: Pick<AstroGlobal, 'currentLocale' | 'locals'>) {
	const locale = localeOf(astro.currentLocale);
	return { locale, t: pageTexts(locale), page: astro.locals.starlightRoute.entry.data };
}

/**
 * Address of a page of this site: base path and language included.
 *
 * @param path  without language and slashes around it: "maerkte/bahntechnik"; "" is the home page
 */
export function href(path: string, locale: Locale, anchor = ''): string {
	const parts = [import.meta.env.BASE_URL.replace(/\/$/, ''), locale === secondLanguage ? locale : '', path].filter(
		Boolean,
	);
	return `${parts.join('/').replace(/^(?!\/)/, '/')}/${anchor && `#${anchor}`}`.replace(/^\/\//, '/');
}

/** Id of a page in the collection of pages. */
export const pageId = (path: string, locale: Locale): string =>
	locale === secondLanguage ? `${locale}/${path}` : path;

/** The sector of the brief a component stands on. */
export async function pageSector(astro: Pick<AstroGlobal, 'locals'>, component: string): Promise<Sector> {
	const { data, id } = astro.locals.starlightRoute.entry;
	const sector = data.sector && allSectors().get(data.sector);
	if (!sector) {
		throw new Error(
			`${id}: <${component} /> needs "sector: …" in the front matter, with the name of a file in content/data/sectors. Found: ${data.sector ?? 'nothing'}.`,
		);
	}
	return sector;
}

/** The process step of the page a component stands on. */
export async function pageStep(
	astro: Pick<AstroGlobal, 'locals'>,
	component: string,
): Promise<CollectionEntry<'process'>['data']> {
	const { data, id } = astro.locals.starlightRoute.entry;
	const entry = data.step && (await getEntry('process', data.step));
	if (!entry) {
		throw new Error(
			`${id}: <${component} /> needs "step: …" in the front matter, with an id of content/data/process.yaml. Found: ${data.step ?? 'nothing'}.`,
		);
	}
	return entry.data;
}

/** The method of the page a component stands on. */
export async function pageMethod(
	astro: Pick<AstroGlobal, 'locals'>,
	component: string,
): Promise<CollectionEntry<'methods'>['data']> {
	const { data, id } = astro.locals.starlightRoute.entry;
	const entry = data.method && (await getEntry('methods', data.method));
	if (!entry) {
		throw new Error(
			`${id}: <${component} /> needs "method: …" in the front matter, with the name of a file in content/data/methods. Found: ${data.method ?? 'nothing'}.`,
		);
	}
	return entry.data;
}
