import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { entryFile, steadyFilters } from './steady-filters';

const run = promisify(execFile);

/**
 * Lets Pagefind read the pages of one language.
 *
 * By its command: its interface for Node answers before all files are written (Pagefind issue 1271, in 1.5.2).
 *
 * @param pages  folder of the pages
 * @param index  folder to write
 */
export async function indexPages(pages: string, index: string): Promise<void> {
	const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
	await run(process.execPath, [command, '--site', pages, '--output-path', index, '--quiet']);
}

/** What Pagefind says of an index, as far as it matters here. */
type IndexEntry = { languages: Record<string, { page_count: number }> };

/**
 * Makes one index of those of several languages: Pagefind keeps languages apart anyway.
 *
 * @param indexes  folders, one a language
 * @param index  folder to write
 * @returns how many pages are in it
 */
export async function joinIndexes(indexes: readonly string[], index: string): Promise<number> {
	const entries = indexes.map((one): IndexEntry => {
		cpSync(one, index, { recursive: true });
		return JSON.parse(readFileSync(join(one, entryFile), 'utf8'));
	});
	const languages: IndexEntry['languages'] = Object.assign({}, ...entries.map((entry) => entry.languages));
	writeFileSync(join(index, entryFile), JSON.stringify({ ...entries[0], languages }));
	// Interfaces that Pagefind adds and this site does not use: ours is bundled with the pages.
	for (const name of readdirSync(index)) if (/^pagefind-(?!entry|worker)/.test(name)) rmSync(join(index, name));
	await steadyFilters(index);
	return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
