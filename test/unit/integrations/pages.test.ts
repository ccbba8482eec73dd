import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type BuiltPage, eachPage, edited, pageFiles } from '../../../src/integrations/pages';

const site = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(site, { recursive: true }));

it('changes every page, in their order', () => {
	mkdirSync(join(site, 'b'));
	for (const name of ['c.html', 'a.html', 'b/index.html', 'a.js']) writeFileSync(join(site, name), `<p>${name}`);
	expect(pageFiles(site)).toEqual(['a.html', 'b/index.html', 'c.html']);

	const seen: string[] = [];
	eachPage(site, ({ name, tokens }: BuiltPage) => {
		seen.push(name);
		return name === 'a.html' ? [] : [{ from: tokens[0]!.to, to: tokens[0]!.to, text: 'in ' }];
	});
	expect(seen).toEqual(['a.html', 'b/index.html', 'c.html']);
	const texts = ['a.html', 'b/index.html', 'c.html', 'a.js'].map((name) => readFileSync(join(site, name), 'utf8'));
	expect(texts).toEqual(['<p>a.html', '<p>in b/index.html', '<p>in c.html', '<p>a.js']);
});

it('edits in the order of the page, whatever the order of the edits', () => {
	const edits = [
		{ from: 4, to: 6, text: '' },
		{ from: 0, to: 1, text: 'A' },
		{ from: 3, to: 3, text: '1' },
		{ from: 3, to: 3, text: '2' },
	];
	expect(edited({ html: 'abcdefg' }, edits)).toBe('Abc12dg');
	expect(edited({ html: 'abc' }, [])).toBe('abc');
});
