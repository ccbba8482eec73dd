import type { Locale } from '../i18n/locale';
import { siteLanguages } from '../loaders/layers';
import { type HtmlToken, htmlTokens } from './html-tokens';

/** A page of the built site: its file below the site's folder, with slashes, what it holds, and its tags and texts. */
export type BuiltPage = { name: string; html: string; tokens: readonly HtmlToken[] };

/** What is to stand in the place of a piece of a page; at an empty piece it is put in. */
export type Edit = { from: number; to: number; text: string };

/**
 * The file of a page.
 *
 * @param address  of the page below the site's folder, as it is read; slashes at its ends do not count
 */
export function pageFile(address: string): string {
	const path = address.replace(/^\/+|\/+$/g, '');
	// Hosts look for this one by its name.
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The language of a page by its file or address below the site's folder. */
export const languageOf = (page: string): Locale => (/^en(\/|$)/.test(page) ? 'en' : siteLanguages()[0]!);

/** A page as it was written. */
export const readPage = (html: string, name = 'index.html'): BuiltPage => ({ name, html, tokens: htmlTokens(html) });

/** A page after edits whose pieces do not overlap; of several at one place the first stays first. */
export function edited({ html }: Pick<BuiltPage, 'html'>, edits: readonly Edit[]): string {
	let result = '';
	let at = 0;
	for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
		result += html.slice(at, from) + text;
		at = to;
	}
	return result + html.slice(at);
}
