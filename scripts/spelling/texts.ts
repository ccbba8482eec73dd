import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Locale, localeOf } from '../../src/i18n/locale';

/** A stretch of text for readers and the line it starts in. */
export type Text = { locale: Locale; file: string; line: number; text: string };

type Piece = Omit<Text, 'file'>;

const lineOf = (source: string, offset: number) => source.slice(0, offset).split('\n').length;
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Front matter that is not written for readers. */
const notProse = new Set(['kind', 'sector', 'method', 'step', 'case', 'template', 'updated']);
/** What a component is given to show: others="…", { title: '…' }. */
const shownValue = /\b(?:others|title|text|action|label|caption|summary|alt)\s*[=:]\s*(?:"([^"]*)"|'([^']*)')/g;
const inOtherLanguage = /<(\w+)[^>]*\blang="(de|en)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** The words of a page: front matter, prose, and texts given to components; without code, tags, addresses. */
export function pageTexts(source: string, locale: Locale): Piece[] {
	const [whole = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
	const pieces = yamlScalars(frontMatter, (key) => !notProse.has(key)).map(({ line, text }) => ({
		locale,
		line: line + 1,
		text,
	}));
	let body = blank(whole) + source.slice(whole.length);
	body = body.replace(inOtherLanguage, (match, _tag, other, inner: string, offset: number) => {
		const start = offset + match.indexOf(inner);
		pieces.push(...prose(blank(body.slice(0, start)) + inner, localeOf(other)));
		return blank(match);
	});
	return [...pieces, ...prose(body, locale)];
}

function prose(body: string, locale: Locale): Piece[] {
	const pieces: Piece[] = [];
	const text = body
		.replace(/^```[\s\S]*?^```/gm, blank)
		.replace(/`[^`\n]*`/g, blank)
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
		.replace(/^(?:import|export) .*$/gm, blank)
		.replace(/<\/?[A-Za-z](?:\{[^<]*?\}(?=\s*\/?>)|[^<>])*>/g, (tag, offset: number) => {
			for (const { 1: double, 2: single, index } of tag.matchAll(shownValue))
				pieces.push({ locale, line: lineOf(body, offset + index), text: double ?? single ?? '' });
			return blank(tag);
		})
		.replace(/\]\([^)]*\)/g, (link) => `]${blank(link.slice(1))}`)
		.replace(/\{#[\w-]+\}/g, blank);
	text.split('\n').forEach((line, index) => {
		if (line.trim() !== '') pieces.push({ locale, line: index + 1, text: line });
	});
	return pieces;
}

function yamlScalars(source: string, isWanted: (key: string) => boolean): { line: number; text: string }[] {
	const lines = new LineCounter();
	const found: { line: number; text: string }[] = [];
	visit(parseDocument(source, { lineCounter: lines }), {
		Pair: (_, { key }) => (isScalar(key) && isWanted(String(key.value)) ? undefined : visit.SKIP),
		Scalar: (position, { value, range }) => {
			if (position !== 'key' && typeof value === 'string' && range)
				found.push({ line: lines.linePos(range[0]).line, text: value });
		},
	});
	return found;
}

/** What a firm would write itself stands in the invented examples in German; below "english" in English. */
const ownWords = new Set(['title', 'note', 'evidence', 'text', 'item', 'inputGroup', 'owner', 'name']);

/** Texts of a data file: everything below "de" and "en", and what the firm of an invented example has written, in both. */
export function dataTexts(source: string, isExample = false): Piece[] {
	const lines = new LineCounter();
	const found: Piece[] = [];
	visit(parseDocument(source, { lineCounter: lines }), {
		Scalar: (position, { value, range }, path) => {
			if (position === 'key' || typeof value !== 'string' || !range) return;
			const keys = path.filter(isPair).flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
			if (keys[0] === 'synonyms' && isHeading(path)) return;
			const locale = keys.findLast((key) => key === 'de' || key === 'en');
			const own = isExample && keys[0] === 'backup' && ownWords.has(keys.at(-1) ?? '');
			const english = isExample && keys[0] === 'english';
			if (locale === undefined && !own && !english) return;
			found.push({
				locale: english ? 'en' : localeOf(locale ?? 'de'),
				line: lines.linePos(range[0]).line,
				text: value,
			});
		},
	});
	return found;
}

/** Headings of a firm's own lists are compared, not shown: "matnr", "liefnr". */
const isHeading = (path: readonly unknown[]) =>
	path.some((node) => isMap(node) && node.has('tables') && node.has('synonyms'));

/** Texts of a file of words: every string in it, the word of a key only where it is quoted as a value. */
export function codeTexts(source: string, locale: Locale): Piece[] {
	const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
	const found: Piece[] = [];
	const visitNode = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
		if (ts.isStringLiteralLike(node))
			found.push({
				locale,
				line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
				text: node.text,
			});
		if (ts.isPropertyAssignment(node)) visitNode(node.initializer);
		else ts.forEachChild(node, visitNode);
	};
	visitNode(file);
	return found;
}

const filesBelow = (folder: string, pattern: RegExp) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => pattern.test(name))
		.sort()
		.map((name) => join(folder, name));

/** Every text that readers see: pages, data, and the words of components and tools. */
export function allTexts(): Text[] {
	const read = (file: string, pieces: (source: string) => Piece[]) =>
		pieces(readFileSync(file, 'utf8')).map((piece) => ({ ...piece, file }));
	return [
		...filesBelow('content/docs', /\.mdx?$/).flatMap((file) =>
			read(file, (source) => pageTexts(source, /docs[\\/]en[\\/]/.test(file) ? 'en' : 'de')),
		),
		...['content/region.yaml', ...filesBelow('content/data', /\.(yaml|json)$/)].flatMap((file) =>
			read(file, (source) => dataTexts(source, /[\\/]examples[\\/]/.test(file))),
		),
		...filesBelow('src', /\.(de|en)\.ts$/).flatMap((file) =>
			read(file, (source) => codeTexts(source, file.endsWith('.en.ts') ? 'en' : 'de')),
		),
	];
}
