import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locale } from '../i18n/locale';
import { loadList } from '../loaders/files';
import { type Compound, compoundFinder, compoundSplitter, markCompounds, vocabularyOf } from '../search/compounds';
import { umlautWords } from '../search/spellings';
import { type SynonymGroup, synonymsFor } from '../search/synonyms';
import { decoded } from './html-tokens';
import { type MainPart, readMain } from './main-part';
import { indexPages, joinIndexes } from './pagefind';
import { type BuiltPage, languageOf } from './pages';

/** Stands between the tags and texts of a page that are kept as one text: thousands of pages are kept. */
const between = '\0';

/** A page as it is kept until the words of all pages are known. */
type KeptPage = Pick<MainPart, 'language' | 'leading'> & { name: string; pieces: Buffer };

/**
 * Builds the search index from the finished pages.
 *
 * Pagefind reads a copy of each page that has been prepared for German readers: compounds carry marks between their
 * parts, and words that lead to the page without standing on it are added. What is served stays as it is.
 *
 * A compound is known by the words of all German pages, which are therefore kept until the last one has come. English
 * pages need no others: their index is begun when the last of them has come, and German ones may still follow.
 */
export class SearchIndex {
	readonly #folder = mkdtempSync(join(tmpdir(), 'search-'));
	readonly #synonyms = synonymGroups();
	readonly #english: Set<string>;
	readonly #german: KeptPage[] = [];
	/** Every word that stands on a German page. */
	readonly #words = new Set<string>();
	readonly #indexes: Promise<string>[] = [];

	/** @param pages  files of all pages that will be read */
	constructor(pages: Iterable<string>) {
		this.#english = new Set(Array.from(pages).filter((name) => languageOf(name) === 'en'));
	}

	/** Takes a page up; not the one for addresses that do not exist, and none without a main part, such as a redirect. */
	read(page: BuiltPage): void {
		const main = /(^|[/])404(\.html$|\/)/.test(page.name) ? undefined : readMain(page);
		if (main?.language === 'de') {
			for (const word of wordsOf(main.pieces)) this.#words.add(word);
			this.#german.push({ ...main, name: page.name, pieces: Buffer.from(main.pieces.join(between)) });
		} else if (main) this.#write(page.name, main);
		if (this.#english.delete(page.name) && this.#english.size === 0) this.#begin('en');
	}

	/**
	 * Writes the index of the pages that were read.
	 *
	 * @param root  folder of the built site
	 * @returns how many pages are in it
	 */
	async write(root: string): Promise<number> {
		try {
			const find = compoundFinder(compoundSplitter(vocabularyOf(this.#words)));
			for (const { name, pieces, ...page } of this.#german.splice(0))
				this.#write(name, { ...page, pieces: pieces.toString().split(between) }, find);
			this.#begin('de');
			// Pages that were to come and did not.
			if (this.#english.size > 0) this.#begin('en');
			const index = join(root, 'pagefind');
			const pages = await joinIndexes(await Promise.all(this.#indexes), index);
			writeFileSync(join(index, 'spellings.json'), JSON.stringify(umlautWords(this.#words)));
			return pages;
		} finally {
			rmSync(this.#folder, { recursive: true });
		}
	}

	#write(name: string, page: MainPart, find?: Preparation['find']): void {
		const copy = join(this.#folder, page.language, name);
		mkdirSync(dirname(copy), { recursive: true });
		writeFileSync(copy, preparedPage(page, { find, synonyms: this.#synonyms }));
	}

	/** Begins the index of a language; nothing where it has no pages. */
	#begin(language: Locale): void {
		const pages = join(this.#folder, language);
		if (!existsSync(pages)) return;
		const index = join(this.#folder, `index-${language}`);
		this.#indexes.push(indexPages(pages, index).then(() => index));
	}
}

type Preparation = {
	/** Needed for German pages. */
	find?: ((word: string) => Compound | undefined) | undefined;
	synonyms: Record<Locale, SynonymGroup[]>;
};

/** Groups of words for one another, by language. */
function synonymGroups(): Preparation['synonyms'] {
	const groups = loadList('synonyms');
	const of = (locale: Locale) => groups.flatMap((group) => (group[locale].length > 0 ? [group[locale]] : []));
	return { de: of('de'), en: of('en') };
}

/** The words of a page that the search reads, as it is cut into tags and texts. */
const wordsOf = (pieces: readonly string[]) =>
	pieces.flatMap((text, i) => (i % 2 === 1 ? (decoded(text).match(/\p{L}+/gu) ?? []) : []));

/** The copy of a page that the index reads: its main part only. */
export function preparedPage({ language, pieces, leading }: MainPart, { find, synonyms }: Preparation): string {
	const inner = new Set<string>();
	const marked =
		find && language === 'de'
			? pieces.map((piece, i) => (i % 2 === 1 ? markCompounds(piece, find, inner) : piece))
			: pieces;
	const words = [
		hiddenWords('synonyms', synonymsFor(leading, synonyms[language])),
		hiddenWords('compounds', [...inner].sort()),
	];
	return `<html lang="${language}"><body><main data-pagefind-body>${marked.join('')}${words.join('')}</main></body></html>`;
}

/** Words that only the index sees: it searches metadata too, and never shows them in an excerpt. */
const hiddenWords = (field: string, words: readonly string[]): string =>
	words.length === 0
		? ''
		: `<span data-pagefind-meta="${field}[data-words]" data-words="${words.join(' ').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></span>`;
