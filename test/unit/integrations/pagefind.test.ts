import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexPages, joinIndexes } from '../../../src/integrations/pagefind';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = join(folder, 'pages');
/** Twenty pages, each with a value of its own in two filters: as many orders as a hash map can have. */
beforeAll(() => {
	for (const language of ['de', 'en']) mkdirSync(join(pages, language), { recursive: true });
	for (let n = 0; n < 20; n++) {
		const filters = `<span data-pagefind-filter="sector">Markt ${n}</span><span data-pagefind-filter="step">${n % 7}</span>`;
		const language = n < 15 ? 'de' : 'en';
		const content = `<html lang="${language}"><body><h1>Seite ${n}</h1>${filters}<p>Schmiede</p></body></html>`;
		writeFileSync(join(pages, language, `seite-${n}.html`), content);
	}
});

async function writeIndex(from: string, to: string): Promise<number> {
	const parts = ['de', 'en'].map((language) => join(`${to}-parts`, language));
	await Promise.all(parts.map((part) => indexPages(join(from, basename(part)), part)));
	return joinIndexes(parts, to);
}

const files = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
		.toSorted();
const named = (folder: string) =>
	new Map(files(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));

describe('the written index', () => {
	it('is the same for the same pages, byte by byte, whatever order Pagefind wrote', async () => {
		const [first, second] = [join(folder, 'first'), join(folder, 'second')];
		expect(await writeIndex(pages, first)).toBe(20);
		await writeIndex(pages, second);
		expect(named(second)).toEqual(named(first));
	});

	it('has an entry, metadata and filters of every language, and no interface of Pagefind', async () => {
		const index = join(folder, 'index');
		await writeIndex(pages, index);
		const { languages } = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8'));
		expect(Object.keys(languages).toSorted()).toEqual(['de', 'en']);
		const names = files(index);
		for (const { hash } of Object.values<{ hash: string }>(languages))
			expect(names).toContain(`/pagefind.${hash}.pf_meta`);
		expect(names.filter((name) => name.startsWith('/filter/de_'))).toHaveLength(2);
		expect(names.filter((name) => /pagefind-(ui|modular|component)/.test(name))).toEqual([]);
	});

	it('says why when there is nothing to read', async () => {
		await expect(indexPages(join(folder, 'nowhere'), join(folder, 'none'))).rejects.toThrow(/nowhere/);
	});
});
