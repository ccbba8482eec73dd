import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { eachPage, pageFiles } from '../../../src/integrations/pages';

const site = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(site, { recursive: true }));

it('changes the pages that are wanted, in their order, and counts those that are others now', async () => {
	mkdirSync(join(site, 'b'));
	for (const name of ['c.html', 'a.html', 'b/index.html', 'a.js']) writeFileSync(join(site, name), name);
	expect(pageFiles(site)).toEqual(['a.html', 'b/index.html', 'c.html']);

	const seen: string[] = [];
	const change = ({ name, html }: { name: string; html: string }) => {
		seen.push(name);
		return name === 'a.html' ? undefined : html.replace('index', 'changed');
	};
	expect(await eachPage(site, change)).toBe(1);
	expect(seen).toEqual(['a.html', 'b/index.html', 'c.html']);
	expect(readFileSync(join(site, 'b/index.html'), 'utf8')).toBe('b/changed.html');
	expect(
		await eachPage(
			site,
			() => 'x',
			(name) => name === 'c.html',
		),
	).toBe(1);
	expect(readFileSync(join(site, 'a.html'), 'utf8')).toBe('a.html');
});
