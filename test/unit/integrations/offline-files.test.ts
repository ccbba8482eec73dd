import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonical, isBase, listFiles, siteReader, unaskedLimit } from '../../../src/integrations/offline-files';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const readSite = (folder: string) => siteReader(folder)();

function write(files: Record<string, string>) {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
}

const small = {
	'index.html': '<p>Start',
	'werkzeuge/marktfit/index.html': '<p>Fit',
	'maerkte/bahntechnik/index.html': '<p>Bahn',
	'_astro/a.js': 'a',
	'pagefind/fragment/de_1.pf_fragment': 'fragment',
};

describe('what every browser keeps', () => {
	it('is the tools in both languages, their data, styles and scripts, the home page and the pages for what is missing', () => {
		const kept = [
			'index.html',
			'en/index.html',
			'werkzeuge/index.html',
			'werkzeuge/marktfit/index.html',
			'en/werkzeuge/marktfit/index.html',
			'wissen/offline/index.html',
			'en/wissen/offline/index.html',
			'404.html',
			'en/404/index.html',
			'_astro/common.abc.css',
			'data/examples/schmiede.json',
			'data/examples/en/schmiede.json',
			'data/fit/de.json',
			'favicon.svg',
			'icons/512.png',
			'site.webmanifest',
			'en/site.webmanifest',
		];
		expect(kept.filter((file) => !isBase(file))).toEqual([]);
	});

	it('is neither the other pages, nor the search, nor the open data, nor the worker itself', () => {
		const others = [
			'maerkte/index.html',
			'wissen/glossar/index.html',
			'pagefind/pagefind.js',
			'data/open/facts.json',
			'offline-worker.js',
		];
		expect(others.filter(isBase)).toEqual([]);
	});
});

describe('canonical', () => {
	it('gives the address that pages link to', () => {
		expect(['index.html', 'en/index.html', '404.html', 'a/xindex.html'].map(canonical)).toEqual([
			'',
			'en/',
			'404.html',
			'a/xindex.html',
		]);
	});
});

describe('a reader that read before', () => {
	it('sees what has changed, come and gone since', async () => {
		write(small);
		const read = siteReader(folder);
		await read();
		write({ '_astro/a.js': 'b', 'pagefind/pagefind.js': 'new' });
		utimesSync(join(folder, '_astro/a.js'), 1, 1);
		rmSync(join(folder, 'maerkte'), { recursive: true });
		expect(await read()).toEqual(await readSite(folder));
	});

	it('does not read again what has the time and the size that it had', async () => {
		write(small);
		const asBefore = () => utimesSync(join(folder, '_astro/a.js'), 1, 1);
		asBefore();
		const read = siteReader(folder);
		const first = await read();
		write({ '_astro/a.js': 'b' });
		asBefore();
		expect(await read()).toEqual(first);
	});
});

describe('the list of files', () => {
	it('names what is kept on request only, with sizes before and after compression', async () => {
		write(small);
		const list = listFiles(await readSite(folder), '/');
		expect(Object.keys(list.files)).toEqual(['maerkte/bahntechnik/', 'pagefind/fragment/de_1.pf_fragment']);
		expect(list.files['maerkte/bahntechnik/']).toMatchObject({
			bytes: 7,
			compressed: gzipSync('<p>Bahn', { level: 4 }).length,
		});
		// Pagefind packs its files itself.
		expect(list.files['pagefind/fragment/de_1.pf_fragment']).toMatchObject({ bytes: 8, compressed: 8 });
		expect(list.base).toMatchObject({ files: 3, bytes: 8 + 6 + 1 });
		expect(list.rest).toMatchObject({ files: 2, bytes: 15 });
	});

	it('estimates what a long file is when compressed', async () => {
		const rows = Array.from({ length: 60_000 }, (_, i) => `${i};Schmiede ${(i * 7919) % 997};${(i * 104_729) % 9973}`);
		write({ 'data/open/long.csv': rows.join('\n'), 'empty.txt': '' });
		const { files } = listFiles(await readSite(folder), '/');
		const { bytes, compressed } = files['data/open/long.csv']!;
		expect(bytes).toBeGreaterThan(1_000_000);
		expect(compressed / gzipSync(rows.join('\n')).length).toBeCloseTo(1, 1);
		expect(files['empty.txt']!.bytes).toBe(0);
	});

	it('leaves out what only hosts read and what is written last', async () => {
		write({ ...small, '.htaccess': 'x', _headers: 'x', 'offline-worker.js': 'x', 'offline-files.json': '{}' });
		expect([...(await readSite(folder)).keys()].sort()).toEqual(Object.keys(small).map(canonical).sort());
	});

	it('has a version that changes with any file, kept unasked or not, and with nothing else', async () => {
		write(small);
		const version = async () => listFiles(await readSite(folder), '/').version;
		const first = await version();
		expect(await version()).toBe(first);
		write({ 'offline-worker.js': 'another' });
		expect(await version()).toBe(first);
		write({ '_astro/a.js': 'b' });
		const second = await version();
		expect(second).not.toBe(first);
		write({ 'maerkte/bahntechnik/index.html': '<p>Bahn neu' });
		expect(await version()).not.toBe(second);
		write(small);
		expect(await version()).toBe(first);
	});

	it('refuses to have more kept unasked than the limit', async () => {
		write({ ...small, '_astro/big.js': 'x'.repeat(unaskedLimit) });
		const site = await readSite(folder);
		expect(() => listFiles(site, '/')).toThrow(/must be asked for first/);
	});
});
