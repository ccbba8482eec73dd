import { goneContent } from '../loaders/files';

/** What the site does not show: pages by their path, entries by their id. */
export type Hidden = { pages: ReadonlySet<string>; entries: ReadonlySet<string> };

/** What the region that is built does not show of what its layers hold. */
export function hiddenHere(): Hidden {
	const { pages, organisations, glossary } = goneContent();
	return { pages, entries: new Set([...organisations, ...glossary]) };
}

/**
 * A page whose links to hidden pages, and to hidden entries of pages that are there, are plain text.
 *
 * @param base   path of the site, with a slash at both ends
 * @param count  called for every link that was taken out
 */
export function withoutDeadLinks(html: string, base: string, gone: Hidden, count: () => void = () => {}): string {
	if (gone.pages.size + gone.entries.size === 0) return html;
	return html.replace(
		/<a\b[^>]*?\shref="([^"#]*)(?:#([^"]*))?"[^>]*>([\s\S]*?)<\/a>/g,
		(link, path: string, anchor: string | undefined, inner: string) => {
			if (!path.startsWith(base)) return link;
			const page = path
				.slice(base.length)
				.replace(/^en(\/|$)/, '')
				.replace(/\/$/, '');
			const entry = anchor?.replace(/^(organisation|begriff)-/, '');
			if (!gone.pages.has(page) && !(entry !== anchor && gone.entries.has(entry ?? ''))) return link;
			count();
			return inner;
		},
	);
}
