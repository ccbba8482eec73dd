import { attributeOf, htmlTokens } from '../html-tokens';

/** A term as the pages of one language show it. */
export type MarkableTerm = {
	id: string;
	/** Spellings that are looked for, exactly as written. */
	forms: readonly string[];
	/** The explanation: one sentence of plain text. */
	short: string;
	/** Address of its entry in the glossary. */
	href: string;
};

export type MarkingOptions = {
	/** Marks on one page, those that an editor set included. */
	perPage?: number;
	/** Marks in one paragraph or list item: more would turn prose into a word list. */
	perBlock?: number;
	/** Id of a term that the page itself explains. */
	except?: string;
	/** Words of the link from an explanation to the entry. */
	inGlossary: string;
};

/** Elements whose text stays as it is. Quotes of data, titles and controls explain themselves. */
const untouched = new Set(
	'a abbr aside button code data dt figure form h1 h2 h3 h4 h5 h6 label nav pre q script select style summary svg table template textarea'.split(
		' ',
	),
);
const untouchedClasses = /(?:^|\s)(?:not-content|catalogue|sources|general-knowledge|glossary|sr-only)(?:\s|$)/;

const letterOrDigit = '[\\p{L}\\p{N}_-]';
const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
const escapeForHtml = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A piece of text of a page, and the paragraph or list item it stands in. */
type Place = { from: number; to: number; block: number };

/**
 * Links the first mention of each term in the prose of a page to its explanation.
 *
 * Marks are cut into the page's text without writing anything else anew. The explanations follow at the end of the
 * prose: hidden, tied to their words by `aria-describedby`, shown by `term-notes.ts`.
 */
export function markTerms(html: string, terms: readonly MarkableTerm[], options: MarkingOptions): string {
	const { perPage = 8, perBlock = 2, except, inGlossary } = options;
	const start = contentStart.exec(html);
	if (start === null) return html;
	const { places, editorsTerms, end } = readContent(html, start.index);

	const byId = new Map(terms.map((term) => [term.id, term]));
	const shown = new Set(editorsTerms.filter((id) => byId.has(id)));
	const cuts: { from: number; to: number; term: MarkableTerm }[] = [];
	const inBlock = new Map<number, number>();
	const { pattern, termOf } = finderWithout(terms, new Set(except === undefined ? shown : [...shown, except]));

	for (const { from: start, to, block } of places) {
		if (pattern === undefined || shown.size >= perPage) break;
		for (const match of html.slice(start, to).matchAll(pattern)) {
			const term = termOf(match[0]);
			const marks = inBlock.get(block) ?? 0;
			if (term === undefined || shown.has(term.id) || shown.size >= perPage || marks >= perBlock) continue;
			shown.add(term.id);
			inBlock.set(block, marks + 1);
			const from = start + match.index;
			cuts.push({ from, to: from + match[0].length, term });
		}
	}
	if (shown.size === 0) return html;

	let result = '';
	let at = 0;
	for (const { from, to, term } of cuts) {
		result += `${html.slice(at, from)}${openingTag(term)}${html.slice(from, to)}</a>`;
		at = to;
	}
	const notes = [...shown].map((id) => note(byId.get(id)!, inGlossary)).join('');
	return `${result}${html.slice(at, end)}<div class="term-notes not-content" data-pagefind-ignore>${notes}</div>${html.slice(end)}`;
}

/** Id of the sentence that explains a term on a page. */
export const noteId = (id: string) => `erklaerung-${id}`;

const openingTag = ({ id, href }: MarkableTerm) =>
	`<a class="term" href="${escapeForHtml(href)}" aria-describedby="${noteId(id)}">`;

const note = ({ id, short, href }: MarkableTerm, inGlossary: string) =>
	`<div class="term-note" popover><p id="${noteId(id)}">${escapeForHtml(short)}</p><a href="${escapeForHtml(href)}">${escapeForHtml(inGlossary)}</a></div>`;

type Finder = ReturnType<typeof finder>;
const finders = new WeakMap<readonly MarkableTerm[], Map<string, Finder>>();

/** Most pages leave no term out: they share a finder, as making one takes longer than reading a page. */
function finderWithout(terms: readonly MarkableTerm[], leftOut: ReadonlySet<string>): Finder {
	const known = finders.get(terms) ?? new Map<string, Finder>();
	finders.set(terms, known);
	const key = terms.flatMap(({ id }) => (leftOut.has(id) ? [id] : [])).join(' ');
	const found = known.get(key) ?? finder(terms.filter(({ id }) => !leftOut.has(id)));
	known.set(key, found);
	return found;
}

/** One pattern for all forms, the longer ones first, and the term that a found form belongs to. */
function finder(terms: readonly MarkableTerm[]) {
	const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [escapeForHtml(form), term] as const)));
	const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
	return {
		pattern:
			forms.length === 0
				? undefined
				: new RegExp(`(?<!${letterOrDigit})(?:${forms.join('|')})(?!${letterOrDigit})`, 'gu'),
		termOf: (found: string) => byForm.get(found.replace(/\s+/g, ' ')),
	};
}

/** The element that holds what an editor wrote. */
const contentStart = /<[a-z]+\s[^>]*class="(?:[^"]*\s)?sl-markdown-content[\s"]/;

/** Texts of paragraphs and list items in their order, the terms that an editor marked with <Term>, and where it all ends. */
function readContent(html: string, start: number): { places: Place[]; editorsTerms: string[]; end: number } {
	const places: Place[] = [];
	const editorsTerms: string[] = [];
	const open: { name: string; left: boolean; block: number | undefined }[] = [];
	for (const token of htmlTokens(html, start)) {
		const around = open.at(-1);
		if (token.kind === 'text') {
			if (around?.block !== undefined && !around.left) places.push({ ...token, block: around.block });
		} else if (token.kind === 'close') {
			const at = open.findLastIndex(({ name }) => name === token.name);
			if (at >= 0) open.length = at;
			if (open.length === 0) return { places, editorsTerms, end: token.from };
		} else {
			const { name, attributes } = token;
			const classes = attributeOf(attributes, 'class') ?? '';
			const term = classes === 'term' ? attributeOf(attributes, 'aria-describedby') : undefined;
			if (term) editorsTerms.push(term.replace(noteId(''), ''));
			open.push({
				name,
				left:
					(around?.left ?? false) ||
					(around !== undefined && (untouched.has(name) || untouchedClasses.test(classes))) ||
					attributeOf(attributes, 'data-pagefind-ignore') !== undefined,
				block: name === 'p' || name === 'li' ? token.from : around?.block,
			});
		}
	}
	return { places: [], editorsTerms: [], end: html.length };
}
