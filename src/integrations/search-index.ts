import { readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { loadList } from '../loaders/files';
import { compoundSplitter, innerCompounds, markCompounds, vocabularyOf } from '../search/compounds';
import { umlautWords } from '../search/spellings';
import { type SynonymGroup, synonymsFor } from '../search/synonyms';
import { readMain, textsOf } from './main-part';
import { atOnce, pageFiles } from './pages';
import { steadyFilters } from './steady-filters';

/**
 * Builds the search index from the finished pages.
 *
 * Pagefind reads a copy of each page that has been prepared for German readers: compounds carry marks between their
 * parts, and words that lead to the page without standing on it are added. What is served stays as it is.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const names = pageFiles(root).filter((name) => !name.endsWith('404.html') && !/404.index\.html$/.test(name));
				const words = germanWords(names.map((name) => join(root, name)));
				const preparation = { split: compoundSplitter(vocabularyOf(words)), synonyms: synonymGroups() };
				const indexed = await writeIndex(root, names, preparation);
				await writeFile(join(root, 'pagefind', 'spellings.json'), JSON.stringify(umlautWords(words)));
				logger.info(`${indexed} pages in the index`);
			},
		},
	};
}

type Preparation = { split: (word: string) => string[] | undefined; synonyms: Record<'de' | 'en', SynonymGroup[]> };

/** Groups of words for one another, by language. */
function synonymGroups(): Preparation['synonyms'] {
	const groups = loadList('synonyms');
	const of = (locale: 'de' | 'en') => groups.flatMap((group) => (group[locale].length > 0 ? [group[locale]] : []));
	return { de: of('de'), en: of('en') };
}

/** Every word that stands on a German page, each once. */
function germanWords(files: readonly string[]): Set<string> {
	const words = new Set<string>();
	for (const file of files) {
		const html = readFileSync(file, 'utf8');
		const main = readMain(html);
		if (main?.language !== 'de') continue;
		for (const text of textsOf(html, main)) for (const word of text.match(/\p{L}+/gu) ?? []) words.add(word);
	}
	return words;
}

/** @returns how many pages are in the index: those that have a main part, which redirects have not */
async function writeIndex(root: string, names: readonly string[], preparation: Preparation): Promise<number> {
	const { index, errors } = await createIndex();
	if (index === undefined) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
	let indexed = 0;
	// A few at a time, but in their order: the same pages give the same index.
	for (let from = 0; from < names.length; from += atOnce) {
		const some = names.slice(from, from + atOnce);
		const copies = some.map((name) => preparedPage(readFileSync(join(root, name), 'utf8'), preparation));
		await Promise.all(copies.map((copy, i) => copy && add(index, some[i]!, copy)));
		indexed += copies.filter((copy) => copy !== undefined).length;
	}
	const outputPath = join(root, 'pagefind');
	const written = await index.writeFiles({ outputPath });
	if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join('; ')}`);
	// Interfaces that Pagefind adds and this site does not use: ours is bundled with the pages.
	for (const name of await readdir(outputPath))
		if (/^pagefind-(?!entry|worker)/.test(name)) await rm(join(outputPath, name));
	await close();
	await steadyFilters(outputPath);
	return indexed;
}

async function add(index: PagefindIndex, sourcePath: string, content: string): Promise<void> {
	const added = await index.addHTMLFile({ sourcePath, content });
	if (added.errors.length > 0) throw new Error(`${sourcePath} cannot be indexed: ${added.errors.join('; ')}`);
}

/** The copy of a page that the index reads: its main part only; undefined for a page without one. */
export function preparedPage(html: string, { split, synonyms }: Preparation): string | undefined {
	const main = readMain(html);
	if (main === undefined) return undefined;
	const german = main.language === 'de';
	const texts = textsOf(html, main);
	const words = [
		hiddenWords('synonyms', synonymsFor(main.leading, synonyms[main.language])),
		hiddenWords('compounds', german ? innerCompounds(texts.join(' '), split) : []),
	];
	let marked = '';
	let at = main.opened;
	if (german)
		for (const { from, to } of main.texts) {
			marked += html.slice(at, from) + markCompounds(html.slice(from, to), split);
			at = to;
		}
	const tag = html.slice(main.from, main.opened - 1);
	const language = /<html[^>]*?\slang="[^"]*"/.exec(html)?.[0] ?? '<html';
	return `${language}><body>${tag} data-pagefind-body>${marked}${html.slice(at, main.closed)}${words.join('')}</main></body></html>`;
}

/** Words that only the index sees: it searches metadata too, and never shows them in an excerpt. */
const hiddenWords = (field: string, words: readonly string[]): string =>
	words.length === 0
		? ''
		: `<span data-pagefind-meta="${field}[data-words]" data-words="${words.join(' ').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></span>`;
