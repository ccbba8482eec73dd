import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { parse, serialize } from 'parse5';
import { loadList } from '../loaders/files';
import { compoundSplitter, innerCompounds, markCompounds, vocabularyOf } from '../search/compounds';
import { umlautWords } from '../search/spellings';
import { type SynonymGroup, synonymsFor } from '../search/synonyms';
import { attribute, elements, type HtmlDocument, type HtmlElement, type HtmlNode, type HtmlText } from './html';
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
				const names = (await readdir(root, { recursive: true }))
					.filter((name) => name.endsWith('.html') && !name.endsWith('404.html') && !/404.index\.html$/.test(name))
					.sort();
				const pages = await Promise.all(
					names.map(async (name) => readPage(name, await readFile(join(root, name), 'utf8'))),
				);
				const indexed = pages.filter((page) => page !== undefined);
				const synonyms = loadList('synonyms');
				const spellings = umlautWords(germanTexts(indexed));
				prepare(indexed, {
					de: synonyms.flatMap((entry) => (entry.de.length > 0 ? [entry.de] : [])),
					en: synonyms.flatMap((entry) => (entry.en.length > 0 ? [entry.en] : [])),
				});
				await writeIndex(indexed, join(root, 'pagefind'));
				await writeFile(join(root, 'pagefind', 'spellings.json'), JSON.stringify(spellings));
				logger.info(`${indexed.length} pages in the index`);
			},
		},
	};
}

type IndexedPage = { name: string; language: 'de' | 'en'; document: HtmlDocument; main: HtmlElement };

/** A page that belongs into the index: it has a main part and is not a mere redirect. */
function readPage(name: string, html: string): IndexedPage | undefined {
	const document = parse(html);
	const all = [...elements(document)];
	const main = all.find((element) => element.tagName === 'main');
	if (main === undefined) return undefined;
	const language = attribute(all.find((element) => element.tagName === 'html')!, 'lang')?.startsWith('en')
		? 'en'
		: 'de';
	return { name, language, document, main };
}

const germanTexts = (pages: readonly IndexedPage[]): string[] =>
	pages.flatMap(({ language, main }) => (language === 'de' ? texts(main).map((node) => node.value) : []));

function prepare(pages: readonly IndexedPage[], synonyms: Record<'de' | 'en', SynonymGroup[]>): void {
	const split = compoundSplitter(vocabularyOf(germanTexts(pages)));
	for (const page of pages) {
		page.main.attrs.push({ name: 'data-pagefind-body', value: '' });
		const leading = leadingText(page.main);
		addWords(page.main, 'synonyms', synonymsFor(leading, synonyms[page.language]));
		if (page.language === 'en') continue;
		const nodes = texts(page.main);
		addWords(page.main, 'compounds', innerCompounds(nodes.map((node) => node.value).join(' '), split));
		for (const node of nodes) node.value = markCompounds(node.value, split);
	}
}

async function writeIndex(pages: readonly IndexedPage[], outputPath: string): Promise<void> {
	const { index, errors } = await createIndex();
	if (index === undefined) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
	for (const page of pages) {
		const added = await index.addHTMLFile({
			sourcePath: page.name,
			content: serialize(page.document),
		});
		if (added.errors.length > 0) throw new Error(`${page.name} cannot be indexed: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath });
	if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join('; ')}`);
	// Interfaces that Pagefind adds and this site does not use: ours is bundled with the pages.
	for (const name of await readdir(outputPath))
		if (/^pagefind-(?!entry|worker)/.test(name)) await rm(join(outputPath, name));
	await close();
	await steadyFilters(outputPath);
}

const skipped = new Set(['script', 'style', 'template', 'svg']);

/** Text that the index reads: without scripts and what is marked as ignored. */
function texts(node: HtmlNode): HtmlText[] {
	if (node.nodeName === '#text') return [node as HtmlText];
	if (!('childNodes' in node)) return [];
	if ('tagName' in node && (skipped.has(node.tagName) || attribute(node, 'data-pagefind-ignore') !== undefined))
		return [];
	return node.childNodes.flatMap(texts);
}

/** What a page is about: its title, its headings and its aliases. */
const leadingText = (main: HtmlElement) =>
	[...elements(main)]
		.filter((element) => /^h[123]$/.test(element.tagName) || attribute(element, 'data-aliases') !== undefined)
		.map(
			(element) =>
				attribute(element, 'data-aliases') ??
				texts(element)
					.map((node) => node.value)
					.join(' '),
		)
		.join(' | ');

/** Words that only the index sees: it searches metadata too, and never shows them in an excerpt. */
function addWords(main: HtmlElement, field: string, words: readonly string[]): void {
	if (words.length === 0) return;
	main.childNodes.push({
		nodeName: 'span',
		tagName: 'span',
		attrs: [
			{ name: 'data-pagefind-meta', value: `${field}[data-words]` },
			{ name: 'data-words', value: words.join(' ') },
		],
		namespaceURI: main.namespaceURI,
		parentNode: main,
		childNodes: [],
	});
}
