import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { scriptHashes } from '../../../src/integrations/content-security-policy';
import { edited, readPage } from '../../../src/integrations/pages';
import { type ScriptImports, scriptsAfterPaint } from '../../../src/integrations/scripts-after-paint';
import { attribute, elements } from './html';

const page = (body: string) =>
	`<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body>${body}<p>Text</p></body></html>`;
const file = (name: string, more = '') => `<script type="module" ${more}src="/_astro/${name}.js"></script>`;
const none = new Map<string, string[]>();
const withScriptsAfterPaint = (html: string, imports: ScriptImports) =>
	edited({ html }, scriptsAfterPaint(readPage(html), imports).edits);

const scriptsOf = (html: string) => [...elements(parse(html))].filter(({ tagName }) => tagName === 'script');
const filesOf = (html: string) =>
	scriptsOf(html).flatMap((script) => attribute(script, 'data-files')?.split(' ') ?? []);

describe('scriptsAfterPaint', () => {
	it('leaves a page without script files as it is', () => {
		const inline = '<script type="module">const a = 1;</script><script src="/c.js"></script>';
		expect(withScriptsAfterPaint(page(inline), none)).toBe(page(inline));
		expect(withScriptsAfterPaint('<p>a piece of a page</p>', none)).toBe('<p>a piece of a page</p>');
	});

	it('puts all script files into one element at the end and keeps everything else', () => {
		const inline = '<script type="module">const a = "<script>";</script>';
		const text = `${inline}<p title='${file('no')}'>x</p><!-- ${file('no')} -->`;
		const html = withScriptsAfterPaint(page(`${file('a')}${text}${file('b', 'async ')}`), none);
		expect(filesOf(html)).toEqual(['/_astro/a.js', '/_astro/b.js']);
		expect(html.replace(/<script data-files.*?<\/script>/s, '')).toBe(page(text));
		expect(html).toMatch(/<p>Text<\/p><script data-files=.*<\/script><\/body><\/html>$/s);
		expect(scriptsOf(html).every((script) => attribute(script, 'src') === undefined)).toBe(true);
	});

	it('puts scripts that stop the parser at the end of the body, in their order; those of the head and data stay', () => {
		const one = '<script aria-hidden="true">one("</p>");</script>';
		const two = '<script>two();</script>';
		const data = '<script type="application/json">{}</script>';
		const module = '<script type="module">three();</script>';
		const head = (html: string) => html.replace('</head>', '<script>zero();</script></head>');
		expect(withScriptsAfterPaint(head(page(`${one}<i>1</i>${data}${module}${two}`)), none)).toBe(
			head(page(`<i>1</i>${data}${module}`)).replace('</body>', `${one}${two}</body>`),
		);
	});

	it('lists what files import before them, each once, through every level and round in circles', () => {
		const imports = new Map([
			['/_astro/a.js', ['/_astro/shared.js']],
			['/_astro/b.js', ['/_astro/more.js', '/_astro/shared.js']],
			['/_astro/more.js', ['/_astro/deep.js']],
			['/_astro/deep.js', ['/_astro/more.js']],
			['/_astro/other.js', ['/_astro/unused.js']],
		]);
		expect(filesOf(withScriptsAfterPaint(page(file('a') + file('b')), imports))).toEqual(
			['shared', 'a', 'deep', 'more', 'b'].map((name) => `/_astro/${name}.js`),
		);
	});

	it('says which script it adds: the same on every page', () => {
		const added = (html: string) => scriptsAfterPaint(readPage(html), none).added;
		const one = added(page(file('a')));
		expect(one).toHaveLength(1);
		expect(added(page(file('b') + file('c')))).toEqual(one);
		expect(added(page('<script>1</script>'))).toEqual([]);
		const html = page(file('a'));
		expect(scriptHashes(readPage(html), one)).toEqual(scriptHashes(readPage(withScriptsAfterPaint(html, none))));
	});
});
