import { type DrawnPage, pageFinisher, type SiteOfPages } from './finish-page';
import { SearchIndex } from './search-index';

/** Finishes pages beside the thread that draws them, and keeps what the search index needs of each. */

let search: SearchIndex;
let linksRemoved = 0;
let finish: ReturnType<typeof pageFinisher>;

/** What the thread has to know; `copies`: an empty folder for what the search index is made of. */
export type Beginning = SiteOfPages & { copies: string };

/** Comes before the first page. */
export function begin({ copies, ...site }: Beginning): void {
	search = new SearchIndex(copies, site.pages);
	finish = pageFinisher(
		site,
		(page) => search.read(page),
		() => linksRemoved++,
	);
}

export const finishPage = (page: DrawnPage): string => finish(page);

/** Writes the search index of all pages so far into a built site. */
export const writeIndex = async (root: string) => ({ indexed: await search.write(root), linksRemoved });
