/** The dossier as one file to hand on: no script, nothing to load, readable without a network. */

/** What the file may do: show its own styles and the pictures in it. */
export const filePolicy =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Headings of the file begin at 1; on the page they stand below the page's own. */
const raised: Record<string, string> = { H2: 'h1', H3: 'h2', H4: 'h3', H5: 'h4' };

/** Attributes that mean something on the page only. */
const dropped = new Set(['tabindex', 'data-astro-cid', 'ref']);

/** A copy of the dossier without anything that acts. Links to the site get their full address. */
export function quietCopy(article: Element, address: string): Element {
	const copy = article.cloneNode(true) as Element;
	const document = copy.ownerDocument;
	for (const element of copy.querySelectorAll('script, .no-print, button, input, select, iframe, object, embed, link'))
		element.remove();
	for (const element of [copy, ...copy.querySelectorAll('*')]) {
		for (const { name } of [...element.attributes])
			if (name.startsWith('on') || dropped.has(name)) element.removeAttribute(name);
		const href = element.getAttribute('href');
		if (href !== null && !href.startsWith('#')) {
			const url = URL.canParse(href, address) ? new URL(href, address) : undefined;
			if (url && ['https:', 'http:'].includes(url.protocol)) element.setAttribute('href', url.href);
			else element.removeAttribute('href');
		}
	}
	for (const heading of copy.querySelectorAll('h2, h3, h4, h5')) {
		const higher = document.createElement(raised[heading.tagName.toUpperCase()]!);
		for (const { name, value } of [...heading.attributes]) higher.setAttribute(name, value);
		higher.append(...heading.childNodes);
		heading.replaceWith(higher);
	}
	return copy;
}

type FileParts = {
	title: string;
	language: string;
	/** Style sheets of the dossier, as text. */
	styles: readonly string[];
	/** Where the site stands: what links without a host are relative to. */
	address: string;
};

/** The text of the file. */
export function dossierFile(article: Element, { title, language, styles, address }: FileParts): string {
	const body = quietCopy(article, address).outerHTML;
	const style = ['@layer base, site, print;', ...styles].join('\n').replaceAll('</', '<\\/');
	return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(filePolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body class="dossier-file">
<main>
${body}
</main>
</body>
</html>
`;
}

/** Pictures of the dossier as part of it, instead of as files of the site. One that cannot be read is left out. */
export async function withPicturesInside(article: Element, read: typeof fetch = fetch): Promise<Element> {
	const copy = article.cloneNode(true) as Element;
	for (const image of copy.querySelectorAll('img')) {
		try {
			const blob = await (await read(image.getAttribute('src')!)).blob();
			image.setAttribute('src', `data:${blob.type};base64,${base64(new Uint8Array(await blob.arrayBuffer()))}`);
		} catch {
			image.remove();
		}
	}
	return copy;
}

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
