import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { steadyFilters } from '../../../src/integrations/steady-filters';

const folders: string[] = [];
afterAll(async () => {
	await close();
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Index of twenty pages, each with a value of its own in two filters: as many orders as a hash map can have. */
async function indexFolder(): Promise<string> {
	const outputPath = mkdtempSync(join(tmpdir(), 'index-'));
	folders.push(outputPath);
	const { index } = await createIndex();
	for (let n = 0; n < 20; n++) {
		const filters = `<span data-pagefind-filter="sector">Markt ${n}</span><span data-pagefind-filter="step">${n % 7}</span>`;
		const content = `<html lang="${n < 15 ? 'de' : 'en'}"><body><h1>Seite ${n}</h1>${filters}<p>Schmiede</p></body></html>`;
		await index!.addHTMLFile({ sourcePath: `seite-${n}.html`, content });
	}
	await index!.writeFiles({ outputPath });
	return outputPath;
}

const files = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
		.toSorted();
const named = (folder: string) =>
	new Map(files(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));

describe('filters of the search index', () => {
	it('the same pages give the same index, byte by byte, whatever order Pagefind wrote', async () => {
		const [first, second] = [await indexFolder(), await indexFolder()];
		await steadyFilters(first);
		await steadyFilters(second);
		expect(named(second)).toEqual(named(first));
	});

	it('every language keeps its entry, its metadata and its filters', async () => {
		const folder = await indexFolder();
		const before = files(folder).length;
		await steadyFilters(folder);
		const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
		expect(Object.keys(languages).toSorted()).toEqual(['de', 'en']);
		const names = files(folder);
		expect(names).toHaveLength(before);
		for (const { hash } of Object.values<{ hash: string }>(languages))
			expect(names).toContain(`/pagefind.${hash}.pf_meta`);
		expect(names.filter((name) => name.startsWith('/filter/de_'))).toHaveLength(2);
	});
});
