import { policyOf } from './content-security-policy';
import { hiddenHere, withoutDeadLinks } from './dead-links';
import { glossaryTerms } from './glossary/glossary-terms';
import { type BuiltPage, edited, readPage } from './pages';
import { type ScriptImports, scriptsAfterPaint } from './scripts-after-paint';

/** What finishing a page has to know of its site. */
export type SiteOfPages = {
	/** Path of the site's folder on its host, with its slashes. */
	folder: string;
	imports: ScriptImports;
	/** Files of all pages. */
	pages: ReadonlySet<string>;
};

/** A page as it was drawn: its file below the site's folder. */
export type DrawnPage = { name: string; html: string };

/**
 * Makes the pages that the site serves from those that the framework draws, each read once: links to what the region does
 * not show become text, and then terms are explained, scripts wait for the first picture, and the page gets its policy.
 *
 * @param read  is handed each page that could be finished
 * @param linkRemoved  is called for every link that became text
 */
export function pageFinisher(
	{ folder, imports, pages }: SiteOfPages,
	read: (page: BuiltPage) => void,
	linkRemoved: () => void,
): (page: DrawnPage) => string {
	const explain = glossaryTerms(pages, folder);
	const hidden = hiddenHere();
	return ({ name, html }) => {
		const page = readPage(withoutDeadLinks(html, folder, hidden, linkRemoved), name);
		const scripts = scriptsAfterPaint(page, imports);
		const finished = edited(page, [policyOf(page, scripts.added), ...explain(page), ...scripts.edits]);
		read(page);
		return finished;
	};
}
