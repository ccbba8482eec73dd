import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Amount, filesAddress, type OfflineFile, type OfflineFiles, offlinePage } from '../offline/files';

/** File of the built site by its address relative to the root: "werkzeuge/" for werkzeuge/index.html. */
export type SiteFiles = Map<string, OfflineFile & { file: string }>;

/** Every visitor's browser keeps at most this much without being asked, before compression. */
export const unaskedLimit = 10_000_000;

/** Address that pages and the worker use for a built file. */
export const canonical = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** What the worker itself consists of and what only hosts read: no files that pages ask for. */
const isApart = (file: string) =>
	file === filesAddress || /^(offline-worker\.js|_headers|_redirects)$/.test(file) || /(^|\/)\./.test(file);

const basePatterns = [
	/^_astro\//,
	/^(en\/)?(index\.html|site\.webmanifest)$/,
	/^(en\/)?werkzeuge\/([^/]+\/)*index\.html$/,
	new RegExp(`^(en/)?${offlinePage}index\\.html$`),
	/^(404\.html|en\/404\/index\.html)$/,
	// What the tools fetch; the open data are for downloading.
	/^data\/(?!open\/)[^/]+\//,
	/^(favicon\.svg|icons\/.*)$/,
];

/** Whether every visitor's browser keeps a file: what the tools need, the home page, the pages for when something is missing. */
export const isBase = (file: string) => !isApart(file) && basePatterns.some((pattern) => pattern.test(file));

/** Kinds of files that hosts send compressed. */
const compressible = /\.(html|css|js|json|svg|csv|ics|xml|webmanifest|txt)$/;

const packed = promisify(gzip);

/** What changes when a file does. */
export const revisionOfFile = (content: Buffer | string): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 16);

/** A long file is the same kind of text throughout: a piece of it stands for all. */
const piece = 256 * 1024;

/** Bytes that a file has when hosts send it: within a few per cent, in a part of the time. */
async function compressedSize(content: Buffer): Promise<number> {
	const from = Math.max(0, Math.floor((content.length - piece) / 2));
	const read = content.subarray(from, from + piece);
	return Math.round((await packed(read, { level: 4 })).length * (content.length / (read.length || 1)));
}

async function measure(content: Buffer, file: string): Promise<OfflineFile> {
	return {
		revision: revisionOfFile(content),
		bytes: content.length,
		compressed: compressible.test(file) ? await compressedSize(content) : content.length,
	};
}

/** So many files are in memory at once: thousands do not fit. */
const atOnce = 4;

/** Does something for each of a list, a few at a time. */
async function aFewAtATime<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
	const rest = list.values();
	const worker = async () => {
		for (const one of rest) await work(one);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

/**
 * A reader of a built site. What it has read before it reads again only where a file has changed, so that it can begin
 * while other steps still write.
 *
 * @returns all files of the site, sorted by address
 */
export function siteReader(folder: string): () => Promise<SiteFiles> {
	const known = new Map<string, { stamp: string; measured: OfflineFile }>();
	const read = async (file: string): Promise<OfflineFile> => {
		const path = join(folder, file);
		const { mtimeMs, size } = await stat(path);
		const stamp = `${mtimeMs} ${size}`;
		const before = known.get(file);
		if (before?.stamp === stamp) return before.measured;
		const measured = await measure(await readFile(path), file);
		known.set(file, { stamp, measured });
		return measured;
	};
	return async () => {
		const names = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
			.filter((file) => !isApart(file))
			.sort();
		const files: SiteFiles = new Map(
			names.map((file) => [canonical(file), { revision: '', bytes: 0, compressed: 0, file }]),
		);
		await aFewAtATime(names, async (file) => {
			files.set(canonical(file), { ...(await read(file)), file });
		});
		return files;
	};
}

const sum = (files: readonly OfflineFile[]): Amount => ({
	files: files.length,
	bytes: files.reduce((total, { bytes }) => total + bytes, 0),
	compressed: files.reduce((total, { compressed }) => total + compressed, 0),
});

/**
 * The list of files that the worker and the pages read.
 *
 * @param path  of the folder on its host that the site is built for
 * @throws when what every browser keeps unasked would be more than the limit
 */
export function listFiles(site: SiteFiles, path: string): OfflineFiles {
	const all = [...site].map(([address, { file, ...entry }]) => ({ address, file, entry }));
	const base = sum(all.filter(({ file }) => isBase(file)).map(({ entry }) => entry));
	if (base.bytes > unaskedLimit)
		throw new Error(
			`What every browser keeps for work without a network comes to ${base.bytes} bytes; more than ${unaskedLimit} must be asked for first. Take files out of basePatterns in src/integrations/offline-files.ts, or make them smaller.`,
		);
	const rest = all.filter(({ file }) => !isBase(file));
	const version = createHash('sha256');
	for (const { address, entry } of all) version.update(`${address}\n${entry.revision}\n`);
	return {
		version: version.digest('hex').slice(0, 12),
		site: path,
		base,
		rest: sum(rest.map(({ entry }) => entry)),
		files: Object.fromEntries(rest.map(({ address, entry }) => [address, entry])),
	};
}
