import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Says what an index consists of. */
export const entryFile = 'pagefind-entry.json';

/** What Pagefind writes before the data of every file of its index. */
const magic = Buffer.from('pagefind_dcd');

type FilterFile = [filter: string, values: [value: string, pages: number[]][]];
type Meta = [
	version: string,
	pages: unknown,
	words: unknown,
	filters: [name: string, file: string][],
	...rest: unknown[],
];

const read = <T>(packed: Buffer): T => decode(gunzipSync(packed).subarray(magic.length)) as T;
const pack = (data: unknown) => gzipSync(Buffer.concat([magic, encode(data)]), { level: 9 });
const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]) => (a < b ? -1 : a > b ? 1 : 0);
const hashOf = (packed: Buffer, length: number) => createHash('sha256').update(packed).digest('hex').slice(0, length);

/**
 * Puts the filters of a Pagefind index in order.
 *
 * Pagefind 1.5.2 writes languages and the values of a filter as its hash maps have them, in another order each time, and
 * names files after their content. Sorted and named anew, the same pages give the same index, byte by byte.
 *
 * @param folder  of the index, as Pagefind wrote it
 */
export async function steadyFilters(folder: string): Promise<void> {
	const file = join(folder, entryFile);
	const entry = JSON.parse(await readFile(file, 'utf8')) as { languages: Record<string, { hash: string }> };
	for (const [language, known] of Object.entries(entry.languages)) {
		const metaFile = join(folder, `pagefind.${known.hash}.pf_meta`);
		const meta = read<Meta>(await readFile(metaFile));
		meta[3] = await Promise.all(
			meta[3].map(
				async ([name, file]) => [name, await sortFilter(join(folder, 'filter'), language, file)] as [string, string],
			),
		);
		meta[3].sort(byName);
		const packed = pack(meta);
		known.hash = `${language}_${hashOf(packed, 13)}`;
		await rm(metaFile);
		await writeFile(join(folder, `pagefind.${known.hash}.pf_meta`), packed);
	}
	entry.languages = Object.fromEntries(Object.entries(entry.languages).toSorted(byName));
	await writeFile(file, JSON.stringify(entry));
}

async function sortFilter(folder: string, language: string, file: string): Promise<string> {
	const path = join(folder, `${file}.pf_filter`);
	const [filter, values] = read<FilterFile>(await readFile(path));
	const packed = pack([filter, values.toSorted(byName)]);
	const name = `${language}_${hashOf(packed, 7)}`;
	await rm(path);
	await writeFile(join(folder, `${name}.pf_filter`), packed);
	return name;
}
