import { type DrawnPage, pageFinisher, type SiteOfPages } from './finish-page';
import { SearchIndex } from './search-index';

/** Finishes pages beside the thread that draws them, and keeps what the search index needs of each. */

let search: SearchIndex;
let linksRemoved = 0;
let finish: ReturnType<typeof pageFinisher>;

/** Comes before the first page. */
export function begin(site: SiteOfPages): void {
	search = new SearchIndex(site.pages);
	finish = pageFinisher(
		site,
		(page) => search.read(page),
		() => linksRemoved++,
	);
}

export const finishPage = (page: DrawnPage): string => finish(page);

/** Writes the search index of all pages so far into a built site. */
export const writeIndex = async (root: string) => ({ indexed: await search.write(root), linksRemoved });
