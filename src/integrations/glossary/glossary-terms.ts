import { glossaryTexts } from '../../i18n/glossary';
import type { Locale } from '../../i18n/locale';
import { loadList } from '../../loaders/files';
import { siteLanguages } from '../../loaders/layers';
import { type BuiltPage, type Edit, languageOf, pageFile } from '../pages';
import { type MarkableTerm, markTerms } from './mark-terms';
import { wordForms } from './word-forms';

/** Kinds of pages whose prose is marked: those that people read, not those they work with. */
const markedKinds = /class="page-title page-title-(?:brief|method|step|knowledge|case)"/;
const glossary = 'wissen/glossar';

/**
 * Explains terms of art where they stand: on the finished pages, so that texts from components are read too.
 *
 * @param pages  files of all pages
 * @param folder  of the site on its host, with its slashes
 */
export function glossaryTerms(pages: ReadonlySet<string>, folder: string): (page: BuiltPage) => Edit[] {
	const known = { de: glossaryOf('de', pages, folder), en: glossaryOf('en', pages, folder) };
	return (page) => {
		const path = page.name.replace(/\/?index\.html$/, '');
		if (path === page.name) return [];
		const { address, terms, inGlossary } = known[languageOf(path)];
		if (path === address || !markedKinds.test(page.html)) return [];
		return markTerms(page, terms, { except: path.split('/').at(-1), inGlossary });
	};
}

/** The folder that a language has in addresses. */
const folderOf = (locale: Locale) => (locale === siteLanguages()[1] ? `${locale}/` : '');

/** Where the glossary of one language stands, and its terms: none when the site has no such page. */
function glossaryOf(locale: Locale, pages: ReadonlySet<string>, folder: string) {
	const address = folderOf(locale) + glossary;
	const terms = pages.has(pageFile(address)) ? markable(locale, `${folder}${address}/`) : [];
	return { address, terms, inGlossary: glossaryTexts(locale).inGlossary };
}

/** All terms of one language; those that are not to be marked stay known, for <Term>. */
const markable = (locale: Locale, href: string): MarkableTerm[] =>
	loadList('glossary').map((entry) => ({
		id: entry.id,
		forms: entry.mark ? wordForms(entry, locale) : [],
		short: entry.short[locale],
		href: `${href}#begriff-${entry.id}`,
	}));
