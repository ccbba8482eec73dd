import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkLinks } from '../../../scripts/links/broken';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
};

it('names every internal address that leads nowhere, once', () => {
	write('a.png', '');
	write(
		'index.html',
		`<a href="/sub/">ok</a> <a href="/sub/#part">ok</a> <a href="sub/?q=1#part">ok</a> <a href="#here" id="here">ok</a>
		<a href="https://example.org/x">elsewhere</a> <a href="mailto:a@b.de">elsewhere</a> <img src="/a.png" srcset="/a.png 1x, /b.png 2x">
		<a href="/sub">no slash</a> <a href="/gone/">gone</a> <a href="/sub/#gone">gone</a> <a href="http://">wrong</a>
		<template><a href="/hidden/">in a template</a></template>`,
	);
	write(
		'sub/index.html',
		'<h2 id="part">Part</h2> <a href="../">ok</a> <a href="/gone/">gone</a> <a href="/a.png#x">no</a>',
	);
	expect(checkLinks(folder, '/')).toEqual({
		pages: 2,
		links: 17,
		broken: [
			'/b.png (no such page or file) in index.html',
			'/sub (lacks the slash at its end) in index.html',
			'/gone/ (no such page or file) in index.html and 1 more',
			'/sub/#gone (no such anchor) in index.html',
			'http:// (not an address) in index.html',
			'/hidden/ (no such page or file) in index.html',
			'/a.png#x (no such anchor) in sub/index.html',
		],
	});
	expect(checkLinks(folder, '/sub/').broken).toContain('/a.png (outside /sub/) in index.html');
});
