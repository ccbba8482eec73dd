import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadList } from '../loaders/files';
import { type Compound, compoundFinder, compoundSplitter, markCompounds, vocabularyOf } from '../search/compounds';
import { umlautWords } from '../search/spellings';
import { type SynonymGroup, synonymsFor } from '../search/synonyms';
import { decoded } from './html-tokens';
import { type MainPart, readMain } from './main-part';
import type { BuiltPage } from './pages';
import { entryFile, steadyFilters } from './steady-filters';

/** Stands between the tags and texts of a page that are kept as one text: thousands of pages are kept. */
const between = '\0';

/** A page as it is kept until the words of all pages are known. */
type KeptPage = Pick<MainPart, 'language' | 'leading'> & { name: string; pieces: string };

/**
 * Builds the search index from the finished pages.
 *
 * Pagefind reads a copy of each page that has been prepared for German readers: compounds carry marks between their
 * parts, and words that lead to the page without standing on it are added. What is served stays as it is.
 */
export class SearchIndex {
	readonly #pages: KeptPage[] = [];
	/** Every word that stands on a German page. */
	readonly #words = new Set<string>();

	/** Takes a page up; not the one for addresses that do not exist, and none without a main part, such as a redirect. */
	read(page: BuiltPage): void {
		if (/(^|[/])404(\.html$|\/)/.test(page.name)) return;
		const main = readMain(page);
		if (main === undefined) return;
		this.#pages.push({ ...main, name: page.name, pieces: main.pieces.join(between) });
		if (main.language === 'de') for (const word of wordsOf(main.pieces)) this.#words.add(word);
	}

	/**
	 * Writes the index of the pages that were read.
	 *
	 * @param root  folder of the built site
	 * @returns how many pages are in it
	 */
	async write(root: string): Promise<number> {
		const find = compoundFinder(compoundSplitter(vocabularyOf(this.#words)));
		const preparation = { find, synonyms: synonymGroups() };
		const copies = mkdtempSync(join(tmpdir(), 'search-copies-'));
		try {
			for (const { name, pieces, ...page } of this.#pages.splice(0)) {
				const copy = join(copies, page.language, name);
				mkdirSync(dirname(copy), { recursive: true });
				writeFileSync(copy, preparedPage({ ...page, pieces: pieces.split(between) }, preparation));
			}
			const outputPath = join(root, 'pagefind');
			const pages = await writeIndex(copies, outputPath);
			writeFileSync(join(outputPath, 'spellings.json'), JSON.stringify(umlautWords(this.#words)));
			return pages;
		} finally {
			rmSync(copies, { recursive: true });
		}
	}
}

type Preparation = { find: (word: string) => Compound | undefined; synonyms: Record<'de' | 'en', SynonymGroup[]> };

/** Groups of words for one another, by language. */
function synonymGroups(): Preparation['synonyms'] {
	const groups = loadList('synonyms');
	const of = (locale: 'de' | 'en') => groups.flatMap((group) => (group[locale].length > 0 ? [group[locale]] : []));
	return { de: of('de'), en: of('en') };
}

/** The words of a page that the search reads, as it is cut into tags and texts. */
const wordsOf = (pieces: readonly string[]) =>
	pieces.flatMap((text, i) => (i % 2 === 1 ? (decoded(text).match(/\p{L}+/gu) ?? []) : []));

const run = promisify(execFile);

/** What Pagefind says of an index, as far as it matters here. */
type IndexEntry = { languages: Record<string, { page_count: number }> };

/**
 * Lets Pagefind read the pages of all languages, at the same time: it keeps them apart anyway.
 *
 * By its command: its interface for Node answers before all files are written (Pagefind issue 1271, in 1.5.2).
 *
 * @param copies  folder that holds the pages of each language in a folder of their own
 * @returns how many pages are in the index
 */
export async function writeIndex(copies: string, outputPath: string): Promise<number> {
	const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
	const languages = readdirSync(copies);
	const parts = mkdtempSync(join(tmpdir(), 'search-parts-'));
	try {
		await Promise.all(
			languages.map((language) =>
				run(process.execPath, [
					command,
					...['--site', join(copies, language), '--output-path', join(parts, language), '--quiet'],
				]),
			),
		);
		const entries = languages.map((language): IndexEntry => {
			cpSync(join(parts, language), outputPath, { recursive: true });
			return JSON.parse(readFileSync(join(parts, language, entryFile), 'utf8'));
		});
		const entry = Object.assign({}, ...entries, {
			languages: Object.assign({}, ...entries.map(({ languages }) => languages)),
		}) as IndexEntry;
		writeFileSync(join(outputPath, entryFile), JSON.stringify(entry));
		// Interfaces that Pagefind adds and this site does not use: ours is bundled with the pages.
		for (const name of readdirSync(outputPath))
			if (/^pagefind-(?!entry|worker)/.test(name)) rmSync(join(outputPath, name));
		await steadyFilters(outputPath);
		return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
	} finally {
		rmSync(parts, { recursive: true });
	}
}

/** The copy of a page that the index reads: its main part only. */
export function preparedPage({ language, pieces, leading }: MainPart, { find, synonyms }: Preparation): string {
	const inner = new Set<string>();
	const marked =
		language === 'de' ? pieces.map((piece, i) => (i % 2 === 1 ? markCompounds(piece, find, inner) : piece)) : pieces;
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
