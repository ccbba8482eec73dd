import { attributeOf, decoded, type HtmlAttributes } from './html-tokens';
import type { BuiltPage } from './pages';

/** A page's main part as the search reads it: without scripts, pictures and what is marked as ignored. */
export type MainPart = {
	/** Its tags and its texts in turn, as they are written; the first and the last are tags. */
	pieces: string[];
	/** What the page is about: its title, its headings and its aliases. */
	leading: string;
};

const skipped = new Set(['script', 'style', 'template', 'svg']);
const isHeading = (name: string) => /^h[123]$/.test(name);

/** Attributes that the search reads; those of looks and behaviour are most of a page. */
const isRead = (name: string) => name === 'id' || name.startsWith('data-pagefind-') || name === 'data-aliases';

const openingTag = (name: string, attributes: HtmlAttributes) =>
	`<${[name, ...Object.entries(attributes).flatMap(([key, value]) => (isRead(key) ? `${key}="${value.replaceAll('"', '&quot;')}"` : []))].join(' ')}>`;

/** @returns undefined for a page without a main part, such as a redirect */
export function readMain({ html, tokens }: BuiltPage): MainPart | undefined {
	let inMain = false;
	let tags = '';
	const pieces: string[] = [];
	const leading: string[] = [];
	let heading: string[] | undefined;
	const open: { name: string; ignored: boolean }[] = [];
	for (const token of tokens) {
		if (!inMain) {
			inMain = token.kind === 'open' && token.name === 'main';
			continue;
		}
		const ignored = open.at(-1)?.ignored ?? false;
		if (token.kind === 'text') {
			if (ignored) continue;
			const text = html.slice(token.from, token.to);
			pieces.push(tags, text);
			tags = '';
			heading?.push(decoded(text));
		} else if (token.kind === 'close') {
			if (token.name === 'main') return { pieces: [...pieces, tags], leading: leading.join(' | ') };
			if (heading && isHeading(token.name)) {
				leading.push(heading.join(' '));
				heading = undefined;
			}
			// Elements that need no closing tag are closed where the next one stands.
			if (!ignored && html.startsWith('</', token.from)) tags += `</${token.name}>`;
			const at = open.findLastIndex(({ name }) => name === token.name);
			if (at >= 0) open.length = at;
		} else {
			const aliases = attributeOf(token.attributes, 'data-aliases');
			if (aliases !== undefined) leading.push(aliases);
			else if (isHeading(token.name)) heading = [];
			const own = skipped.has(token.name) || attributeOf(token.attributes, 'data-pagefind-ignore') !== undefined;
			if (!ignored && !own) tags += openingTag(token.name, token.attributes);
			open.push({ name: token.name, ignored: ignored || own });
		}
	}
	return undefined;
}
