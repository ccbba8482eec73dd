import { attributeOf, decoded, htmlTokens } from './html-tokens';

/** Where a page's main part stands and what the search reads of it. */
export type MainPart = {
	language: 'de' | 'en';
	/** Places before and behind the opening tag, and before the closing one. */
	from: number;
	opened: number;
	closed: number;
	/** Places of its texts: without scripts, pictures and what is marked as ignored. */
	texts: { from: number; to: number }[];
	/** What the page is about: its title, its headings and its aliases. */
	leading: string;
};

const skipped = new Set(['script', 'style', 'template', 'svg']);
const isHeading = (name: string) => /^h[123]$/.test(name);

/** @returns undefined for a page without a main part, such as a redirect */
export function readMain(html: string): MainPart | undefined {
	let language: MainPart['language'] = 'de';
	let from = 0;
	let opened: number | undefined;
	const texts: MainPart['texts'] = [];
	const leading: string[] = [];
	let heading: string[] | undefined;
	const open: { name: string; ignored: boolean }[] = [];
	for (const token of htmlTokens(html)) {
		if (opened === undefined) {
			if (token.kind !== 'open') continue;
			if (token.name === 'html' && attributeOf(token.attributes, 'lang')?.startsWith('en')) language = 'en';
			if (token.name === 'main') ({ from, to: opened } = token);
			continue;
		}
		const ignored = open.at(-1)?.ignored ?? false;
		if (token.kind === 'text') {
			if (ignored) continue;
			texts.push({ from: token.from, to: token.to });
			heading?.push(decoded(html.slice(token.from, token.to)));
		} else if (token.kind === 'close') {
			if (token.name === 'main')
				return { language, from, opened, closed: token.from, texts, leading: leading.join(' | ') };
			if (heading && isHeading(token.name)) {
				leading.push(heading.join(' '));
				heading = undefined;
			}
			const at = open.findLastIndex(({ name }) => name === token.name);
			if (at >= 0) open.length = at;
		} else {
			const aliases = attributeOf(token.attributes, 'data-aliases');
			if (aliases !== undefined) leading.push(aliases);
			else if (isHeading(token.name)) heading = [];
			const own = skipped.has(token.name) || attributeOf(token.attributes, 'data-pagefind-ignore') !== undefined;
			open.push({ name: token.name, ignored: ignored || own });
		}
	}
	return undefined;
}

/** The texts of a main part as readers see them. */
export const textsOf = (html: string, { texts }: MainPart): string[] =>
	texts.map(({ from, to }) => decoded(html.slice(from, to)));
