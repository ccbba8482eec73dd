import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../i18n/locale';
import { loadList } from '../loaders/files';
import { siteLanguages } from '../loaders/layers';
import { type Compound, compoundFinder, compoundSplitter, markCompounds, vocabularyOf } from '../search/compounds';
import { umlautWords } from '../search/spellings';
import { type SynonymGroup, synonymsFor } from '../search/synonyms';
import { decoded } from './html-tokens';
import { type MainPart, readMain } from './main-part';
import { indexPages, joinIndexes } from './pagefind';
import { type BuiltPage, languageOf } from './pages';

/** Stands between the tags and texts of a page that are kept as one text: thousands of pages are kept. */
const between = '\0';

/** A page as it is kept until the last one of its language has come. */
type KeptPage = Omit<MainPart, 'pieces'> & { name: string; pieces: Buffer };

/**
 * Builds the search index while pages come.
 *
 * Pagefind reads a copy of each page that has been prepared for German readers: compounds carry marks between their
 * parts, and words that lead to the page without standing on it are added. What is served stays as it is.
 *
 * A compound is known by the words of all German pages, and Pagefind numbers pages in the order in which a file system
 * lists them. So the copies of a language are written when its last page has come, by their names; pages of the other one
 * may still follow.
 */
export class SearchIndex {
	readonly #folder: string;
	readonly #synonyms = synonymGroups();
	readonly #toCome: Record<Locale, Set<string>> = { de: new Set(), en: new Set() };
	readonly #kept: Record<Locale, KeptPage[]> = { de: [], en: [] };
	/** Every word that stands on a German page. */
	readonly #words = new Set<string>();
	readonly #indexes = new Map<Locale, Promise<string>>();

	/**
	 * @param folder  for the copies and their indexes; whoever made it removes it
	 * @param pages  files of all pages that will be read
	 */
	constructor(folder: string, pages: Iterable<string>) {
		this.#folder = folder;
		for (const name of pages) this.#toCome[languageOf(name)].add(name);
	}

	/** Takes a page up; not the one for addresses that do not exist, and none without a main part, such as a redirect. */
	read(page: BuiltPage): void {
		const language = languageOf(page.name);
		const main = /(^|[/])404(\.html$|\/)/.test(page.name) ? undefined : readMain(page);
		if (main) {
			if (language === 'de') for (const word of wordsOf(main.pieces)) this.#words.add(word);
			this.#kept[language].push({ ...main, name: page.name, pieces: Buffer.from(main.pieces.join(between)) });
		}
		const toCome = this.#toCome[language];
		if (toCome.delete(page.name) && toCome.size === 0) this.#begin(language);
	}

	/**
	 * Writes the index of the pages that were read.
	 *
	 * @param root  folder of the built site
	 * @returns how many pages are in it
	 */
	async write(root: string): Promise<number> {
		// Pages that were to come and did not.
		for (const language of siteLanguages()) if (!this.#indexes.has(language)) this.#begin(language);
		const index = join(root, 'pagefind');
		const pages = await joinIndexes(await Promise.all(this.#indexes.values()), index);
		writeFileSync(join(index, 'spellings.json'), JSON.stringify(umlautWords(this.#words)));
		return pages;
	}

	/** Begins the index of a language; nothing where it has no pages. */
	#begin(language: Locale): void {
		const kept = this.#kept[language].splice(0).sort((a, b) => (a.name < b.name ? -1 : 1));
		if (kept.length === 0) return;
		const find = language === 'de' ? compoundFinder(compoundSplitter(vocabularyOf(this.#words))) : undefined;
		const pages = join(this.#folder, language);
		for (const { name, pieces, ...page } of kept) {
			const copy = join(pages, name);
			mkdirSync(dirname(copy), { recursive: true });
			const main = { ...page, pieces: pieces.toString().split(between) };
			writeFileSync(copy, preparedPage(main, language, { find, synonyms: this.#synonyms[language] }));
		}
		const index = join(this.#folder, `index-${language}`);
		this.#indexes.set(
			language,
			indexPages(pages, index).then(() => index),
		);
	}
}

type Preparation = {
	/** For German pages. */
	find?: ((word: string) => Compound | undefined) | undefined;
	synonyms: SynonymGroup[];
};

/** Groups of words for one another, by language. */
function synonymGroups(): Record<Locale, SynonymGroup[]> {
	const groups = loadList('synonyms');
	const of = (locale: Locale) => groups.flatMap((group) => (group[locale].length > 0 ? [group[locale]] : []));
	return { de: of('de'), en: of('en') };
}

/** The words of a page that the search reads, as it is cut into tags and texts. */
const wordsOf = (pieces: readonly string[]) =>
	pieces.flatMap((text, i) => (i % 2 === 1 ? (decoded(text).match(/\p{L}+/gu) ?? []) : []));

/** The copy of a page that the index reads: its main part only. */
export function preparedPage({ pieces, leading }: MainPart, language: Locale, { find, synonyms }: Preparation): string {
	const inner = new Set<string>();
	const marked = find ? pieces.map((piece, i) => (i % 2 === 1 ? markCompounds(piece, find, inner) : piece)) : pieces;
	const words = [hiddenWords('synonyms', synonymsFor(leading, synonyms)), hiddenWords('compounds', [...inner].sort())];
	return `<html lang="${language}"><body><main data-pagefind-body>${marked.join('')}${words.join('')}</main></body></html>`;
}

/** Words that only the index sees: it searches metadata too, and never shows them in an excerpt. */
const hiddenWords = (field: string, words: readonly string[]): string =>
	words.length === 0
		? ''
		: `<span data-pagefind-meta="${field}[data-words]" data-words="${words.join(' ').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></span>`;
