import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attributeOf, decoded, type HtmlToken, htmlTokens } from '../../../src/integrations/html-tokens';
import { readMain } from '../../../src/integrations/main-part';
import { readPage } from '../../../src/integrations/pages';
import { attribute, elements, type HtmlNode } from './html';

const page = `<!doctype html><html lang="de-DE"><head><meta charset="utf-8"><title>A &amp; <b></title>
<script>if (a < b) document.write("<p title='x'>");</script><style>p > a { content: "<main>" }</style></head>
<body><nav><a href="/x/?a=1&amp;b=2" title='zu "x" > y'>Menü</a></nav><!-- <main>nein</main> -->
<main data-x><h1 id="_top">Bahn&shy;technik &#38; Gleis</h1><p>Ein <b>fetter</b> Text<br>mit Umbruch &lt; 3.</p>
<span hidden data-aliases="Zug, Schiene &quot;neu&quot;"></span><h2>Zwei</h2><ul><li>eins<li-x>a</li-x></li><li>zwei</li></ul>
<svg viewBox="0 0 1 1"><path d="M0 0"/><text>Bild</text></svg><div data-pagefind-ignore><p>Nicht <i>lesen</i></p></div>
<input disabled value="a>b"><textarea><p>roh</p></textarea><p>Schluss</p></main><footer>Fuß</footer></body></html>`;

const fromTokens = (html: string) =>
	htmlTokens(html).flatMap((token) =>
		token.kind === 'open'
			? [[token.name, attributeOf(token.attributes, 'title'), attributeOf(token.attributes, 'value')]]
			: [],
	);

describe('htmlTokens', () => {
	it('finds the elements that a parser finds, with their attributes', () => {
		const expected = [...elements(parse(page))].map((element) => [
			element.tagName,
			attribute(element, 'title'),
			attribute(element, 'value'),
		]);
		expect(fromTokens(page)).toEqual(expected);
	});

	it('covers the page without gaps, apart from comments and the document type', () => {
		let at = 0;
		let left = '';
		for (const { from, to } of htmlTokens(page)) {
			left += page.slice(at, from);
			expect(to).toBeGreaterThan(from);
			at = to;
		}
		expect(left + page.slice(at)).toBe('<!doctype html><!-- <main>nein</main> -->');
	});

	it('takes what stands in scripts, styles, titles and text fields as text', () => {
		expect(fromTokens('<textarea><b></textarea><script>"</p><i>"</script><u></u>').map(([name]) => name)).toEqual([
			'textarea',
			'script',
			'u',
		]);
	});
});

describe('attributeOf', () => {
	it('tells apart empty and missing attributes, and reads what is encoded', () => {
		const [tag] = htmlTokens('<p hidden data-a="b c" title="A &amp; B &#252; &#x41;">');
		const { attributes } = tag as Extract<HtmlToken, { kind: 'open' }>;
		expect(attributeOf(attributes, 'hidden')).toBe('');
		expect(attributeOf(attributes, 'data-b')).toBeUndefined();
		expect(attributeOf(attributes, 'title')).toBe('A & B ü A');
	});
});

describe('decoded', () => {
	it('leaves names that it does not know', () => {
		expect(decoded('&lt;&unknown; & Söhne')).toBe('<&unknown; & Söhne');
	});
});

describe('readMain', () => {
	const textOf = (node: HtmlNode): string =>
		node.nodeName === '#text' && 'value' in node
			? node.value
			: 'tagName' in node &&
					(/^(script|style|template|svg)$/.test(node.tagName) || attribute(node, 'data-pagefind-ignore') !== undefined)
				? ''
				: 'childNodes' in node
					? node.childNodes.map(textOf).join('')
					: '';

	it('reads the texts that a parser reads, and what the page is about', () => {
		const main = readMain(readPage(page))!;
		const parsed = [...elements(parse(page))].find((element) => element.tagName === 'main')!;
		expect(decoded(main.pieces.filter((_, i) => i % 2 === 1).join(''))).toBe(textOf(parsed));
		expect(main.leading).toBe('Bahn\u00adtechnik & Gleis | Zug, Schiene "neu" | Zwei');
		const tags = main.pieces.filter((_, i) => i % 2 === 0).join('');
		expect(tags).toMatch(
			/^<h1 id="_top"><\/h1><p><b><\/b><br><\/p>\s*<span data-aliases="Zug, Schiene &quot;neu&quot;">/,
		);
		expect(tags).not.toMatch(/svg|ignore|data-x/);
	});

	it('knows pages without a main part', () => {
		expect(readMain(readPage('<html lang="de-DE"><p>weiter</p></html>'))).toBeUndefined();
	});
});
