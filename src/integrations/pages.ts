import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlToken, htmlTokens } from './html-tokens';

/** A page of the built site: its file below the site's folder, with slashes, what it holds, and its tags and texts. */
export type BuiltPage = { name: string; html: string; tokens: readonly HtmlToken[] };

/** What is to stand in the place of a piece of a page; at an empty piece it is put in. */
export type Edit = { from: number; to: number; text: string };

/** The files of all pages of a built site, sorted. */
export function pageFiles(root: string): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => name.replaceAll('\\', '/'))
		.sort();
}

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

/**
 * Changes the pages of a built site, one after the other: the work is the processor's, not the disk's.
 *
 * @param edits  of a page; all that is to be changed at once, as reading a page is what costs
 */
export function eachPage(root: string, edits: (page: BuiltPage) => readonly Edit[]): void {
	for (const name of pageFiles(root)) {
		const file = join(root, name);
		const page = readPage(readFileSync(file, 'utf8'), name);
		const text = edited(page, edits(page));
		if (text !== page.html) writeFileSync(file, text);
	}
}
