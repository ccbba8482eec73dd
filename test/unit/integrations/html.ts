import type { DefaultTreeAdapterTypes } from 'parse5';

/** Walking the tree that parse5 makes of a built page. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** All elements below a node and the node itself, in document order; the inside of templates included. */
export function* elements(node: HtmlNode): Generator<HtmlElement> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
	if (node.nodeName === 'template') yield* elements((node as DefaultTreeAdapterTypes.Template).content);
}

export const attribute = (element: HtmlElement, name: string) =>
	element.attrs.find((attr) => attr.name === name)?.value;
