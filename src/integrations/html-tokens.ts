import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

export type HtmlAttributes = Readonly<Record<string, string>>;
type Place = { from: number; to: number };
export type HtmlToken =
	| ({ kind: 'open'; name: string; attributes: HtmlAttributes } & Place)
	| ({ kind: 'close'; name: string } & Place)
	| ({ kind: 'text' } & Place);

/**
 * Tags and texts of a built page in their order; comments and the document type are left out.
 *
 * No tree is made of them, as thousands of pages have to be read. An element that needs no closing tag has its
 * close all the same.
 */
export function htmlTokens(html: string): HtmlToken[] {
	const tokens: HtmlToken[] = [];
	const place = (): Place => ({ from: parser.startIndex, to: parser.endIndex + 1 });
	const parser: Parser = new Parser(
		{
			onopentag: (name, attributes) => tokens.push({ kind: 'open', name, attributes, ...place() }),
			onclosetag: (name) => tokens.push({ kind: 'close', name, ...place() }),
			ontext: () => tokens.push({ kind: 'text', ...place() }),
		},
		// Places are those of the page as it is written.
		{ decodeEntities: false },
	);
	parser.end(html);
	return tokens;
}

/** A piece of a page as its readers see it. */
export const decoded = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);

/** The value of an attribute, empty when it has none; undefined when it is not there. */
export function attributeOf(attributes: HtmlAttributes, name: string): string | undefined {
	const written = attributes[name];
	return written === undefined ? undefined : decoded(written);
}

/** Types of a script element that the browser executes; any other type is data. */
const executable = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Whether a script element holds its script itself and the browser runs it. */
export const isInlineScript = (attributes: HtmlAttributes): boolean =>
	attributeOf(attributes, 'src') === undefined && executable.has(attributeOf(attributes, 'type') ?? '');
