import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { steadyFilters } from './steady-filters';

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

	/** Takes a page up; not the one for addresses that do not exist, and none without a main part, such as a redirect. */
	read(page: BuiltPage): void {
		if (/(^|[/])404(\.html$|\/)/.test(page.name)) return;
		const main = readMain(page);
		if (main) this.#pages.push({ ...main, name: page.name, pieces: main.pieces.join(between) });
	}

	/**
	 * Writes the index of the pages that were read.
	 *
	 * @param root  folder of the built site
	 * @returns how many pages are in it
	 */
	async write(root: string): Promise<number> {
		const words = germanWords(this.#pages);
		const find = compoundFinder(compoundSplitter(vocabularyOf(words)));
		const preparation = { find, synonyms: synonymGroups() };
		const copies = mkdtempSync(join(tmpdir(), 'search-copies-'));
		try {
			for (const { name, pieces, ...page } of this.#pages.splice(0)) {
				const copy = join(copies, name);
				mkdirSync(dirname(copy), { recursive: true });
				writeFileSync(copy, preparedPage({ ...page, pieces: pieces.split(between) }, preparation));
			}
			const outputPath = join(root, 'pagefind');
			const pages = await writeIndex(copies, outputPath);
			writeFileSync(join(outputPath, 'spellings.json'), JSON.stringify(umlautWords(words)));
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

/** The texts between the tags of a page. */
const textsOf = (pieces: readonly string[]) => pieces.filter((_, i) => i % 2 === 1);

/** Every word that stands on a German page, each once. */
function germanWords(pages: readonly KeptPage[]): Set<string> {
	const words = new Set<string>();
	for (const { language, pieces } of pages) {
		if (language !== 'de') continue;
		for (const text of textsOf(pieces.split(between)))
			for (const word of decoded(text).match(/\p{L}+/gu) ?? []) words.add(word);
	}
	return words;
}

const run = promisify(execFile);

/**
 * Lets Pagefind read a folder of pages.
 *
 * By its command: its interface for Node answers before all files are written (Pagefind issue 1271, in 1.5.2).
 *
 * @returns how many pages are in the index
 */
export async function writeIndex(pages: string, outputPath: string): Promise<number> {
	const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
	await run(process.execPath, [command, '--site', pages, '--output-path', outputPath, '--quiet']);
	// Interfaces that Pagefind adds and this site does not use: ours is bundled with the pages.
	for (const name of readdirSync(outputPath))
		if (/^pagefind-(?!entry|worker)/.test(name)) rmSync(join(outputPath, name));
	await steadyFilters(outputPath);
	const { languages } = JSON.parse(readFileSync(join(outputPath, 'pagefind-entry.json'), 'utf8'));
	return Object.values<{ page_count: number }>(languages).reduce((sum, { page_count }) => sum + page_count, 0);
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
