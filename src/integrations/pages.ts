import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site: its file below the site's folder, with slashes, and what it holds. */
export type BuiltPage = { name: string; html: string };

/** So many files are in memory at once: thousands do not fit. */
export const atOnce = 16;

/** The files of all pages of a built site, sorted. */
export function pageFiles(root: string): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
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
 * Changes the pages of a built site, one after the other: the work is the processor's, not the disk's.
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
	for (const name of pageFiles(root).filter(wanted)) {
		const file = join(root, name);
		const html = readFileSync(file, 'utf8');
		const text = change({ name, html });
		if (text === undefined || text === html) continue;
		writeFileSync(file, text);
		changed++;
	}
	return changed;
}
