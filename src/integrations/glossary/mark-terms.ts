import { attributeOf, type HtmlToken } from '../html-tokens';
import type { BuiltPage, Edit } from '../pages';

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
export function markTerms(page: BuiltPage, terms: readonly MarkableTerm[], options: MarkingOptions): Edit[] {
	const { perPage = 8, perBlock = 2, except, inGlossary } = options;
	const content = page.tokens.findIndex(isContent);
	if (content === -1) return [];
	const { places, editorsTerms, end } = readContent(page, content);

	const byId = new Map(terms.map((term) => [term.id, term]));
	const shown = new Set(editorsTerms.filter((id) => byId.has(id)));
	const edits: Edit[] = [];
	const inBlock = new Map<number, number>();
	const leftOut = new Set(except === undefined ? shown : [...shown, except]);

	for (const { from: start, to, block } of places) {
		if (shown.size >= perPage) break;
		for (const { term, from, to: end } of mentions(page.html.slice(start, to), terms, leftOut)) {
			const marks = inBlock.get(block) ?? 0;
			if (shown.has(term.id) || shown.size >= perPage || marks >= perBlock) continue;
			shown.add(term.id);
			inBlock.set(block, marks + 1);
			const place = { from: start + from, to: start + end };
			edits.push({ ...place, text: `${openingTag(term)}${page.html.slice(place.from, place.to)}</a>` });
		}
	}
	if (shown.size === 0) return [];
	const notes = [...shown].map((id) => note(byId.get(id)!, inGlossary)).join('');
	edits.push({
		from: end,
		to: end,
		text: `<div class="term-notes not-content" data-pagefind-ignore>${notes}</div>`,
	});
	return edits;
}

/** Id of the sentence that explains a term on a page. */
export const noteId = (id: string) => `erklaerung-${id}`;

const openingTag = ({ id, href }: MarkableTerm) =>
	`<a class="term" href="${escapeForHtml(href)}" aria-describedby="${noteId(id)}">`;

const note = ({ id, short, href }: MarkableTerm, inGlossary: string) =>
	`<div class="term-note" popover><p id="${noteId(id)}">${escapeForHtml(short)}</p><a href="${escapeForHtml(href)}">${escapeForHtml(inGlossary)}</a></div>`;

/** A spelling of a term; one of a single word needs no pattern. */
type Form = { text: string; term: MarkableTerm; pattern: RegExp | undefined };
type Forms = {
	/** Words, and signs that a form begins with. */
	starts: RegExp;
	/** Forms by the word that they begin with, the longer ones first. */
	byStart: Map<string, Form[]>;
};

const formsOf = new WeakMap<readonly MarkableTerm[], Forms>();

/** Forms by their first word: most words of a text begin none, and looking them up is all that they cost. */
function sortedForms(terms: readonly MarkableTerm[]): Forms {
	const known = formsOf.get(terms);
	if (known) return known;
	const byStart = new Map<string, Form[]>();
	const signs = new Set<string>();
	const forms = terms
		.toReversed()
		.flatMap((term) => term.forms.map((form) => ({ text: escapeForHtml(form), term })))
		.sort((a, b) => b.text.length - a.text.length);
	for (const { text, term } of forms) {
		const word = new RegExp(`^${letterOrDigit}+`, 'u').exec(text)?.[0];
		const start = word ?? String.fromCodePoint(text.codePointAt(0)!);
		if (word === undefined) signs.add(escapeForPattern(start));
		const pattern = word === text ? undefined : new RegExp(`${escapeForPattern(text)}(?!${letterOrDigit})`, 'uy');
		byStart.set(start, [...(byStart.get(start) ?? []), { text, term, pattern }]);
	}
	const found = { starts: new RegExp([`${letterOrDigit}+`, ...signs].join('|'), 'gu'), byStart };
	formsOf.set(terms, found);
	return found;
}

/** Where a text mentions terms, in its order; of several forms at one place the longest counts. */
function* mentions(text: string, terms: readonly MarkableTerm[], leftOut: ReadonlySet<string>) {
	const { starts, byStart } = sortedForms(terms);
	let at = 0;
	let endOfWord = -1;
	while (at < text.length) {
		starts.lastIndex = at;
		const found = starts.exec(text);
		if (found === null) return;
		const from = found.index;
		const inWord = from === endOfWord;
		endOfWord = at = starts.lastIndex;
		if (inWord) continue;
		for (const { term, pattern } of byStart.get(found[0]) ?? []) {
			if (leftOut.has(term.id)) continue;
			if (pattern) pattern.lastIndex = from;
			if (pattern && !pattern.test(text)) continue;
			at = pattern?.lastIndex ?? at;
			yield { term, from, to: at };
			break;
		}
	}
}

/** The element that holds what an editor wrote. */
const isContent = (token: HtmlToken) =>
	token.kind === 'open' && /(?:^|\s)sl-markdown-content(?:\s|$)/.test(token.attributes.class ?? '');

/** Texts of paragraphs and list items in their order, the terms that an editor marked with <Term>, and where it all ends. */
function readContent(
	{ html, tokens }: BuiltPage,
	start: number,
): { places: Place[]; editorsTerms: string[]; end: number } {
	const places: Place[] = [];
	const editorsTerms: string[] = [];
	const open: { name: string; left: boolean; block: number | undefined }[] = [];
	for (let i = start; i < tokens.length; i++) {
		const token = tokens[i]!;
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
