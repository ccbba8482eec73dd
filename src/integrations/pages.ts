import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page of the built site: its file below the site's folder, with slashes, and what it holds. */
export type BuiltPage = { name: string; html: string };

/** So many pages are in memory at once: reading waits for the disk, and thousands do not fit. */
export const atOnce = 16;

/** The files of all pages of a built site, sorted. */
export async function pageFiles(root: string): Promise<string[]> {
	const names = await readdir(root, { recursive: true });
	return names
		.filter((name) => name.endsWith('.html'))
		.map((name) => name.replaceAll('\\', '/'))
		.sort();
}

/** Does something for each of a list, a few at a time. */
export async function aFewAtATime<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
	const rest = list.values();
	const worker = async () => {
		for (const one of rest) await work(one);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

/**
 * Changes the pages of a built site.
 *
 * @param change  gives the new page; the same text or nothing leaves the page as it is
 * @param wanted  which files to read
 * @returns how many pages were changed
 */
export async function eachPage(
	root: string,
	change: (page: BuiltPage) => string | undefined,
	wanted: (name: string) => boolean = () => true,
): Promise<number> {
	let changed = 0;
	await aFewAtATime((await pageFiles(root)).filter(wanted), async (name) => {
		const file = join(root, name);
		const html = await readFile(file, 'utf8');
		const text = change({ name, html });
		if (text === undefined || text === html) return;
		await writeFile(file, text);
		changed++;
	});
	return changed;
}

/** A step of the build that changes finished pages. */
export const pageStep = (name: string, change: (html: string) => string): AstroIntegration => ({
	name,
	hooks: {
		'astro:build:done': async ({ dir }) => {
			await eachPage(fileURLToPath(dir), ({ html }) => change(html));
		},
	},
});
