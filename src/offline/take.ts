import { pagesName, pagesNames, wholeMark } from './caches';
import { filesAddress, type OfflineFiles } from './files';

/** What of the site is on this device. */
export type Holdings = { kept: number; whole: boolean };

/** The site's root as a full address. */
export const siteScope = () => new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;

/** The files of the version that this browser uses; undefined where the site has no list, as in development. */
export async function readFiles(): Promise<OfflineFiles | undefined> {
	try {
		const response = await fetch(siteScope() + filesAddress);
		return response.ok ? ((await response.json()) as OfflineFiles) : undefined;
	} catch {
		return undefined;
	}
}

/** Counts what of this version is on the device. Looking creates nothing. */
export async function holdings({ version, files }: OfflineFiles): Promise<Holdings> {
	const scope = siteScope();
	const name = pagesName(version, scope);
	if (!(await caches.has(name))) return { kept: 0, whole: false };
	const kept = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
	const missing = Object.keys(files).filter((address) => !kept.has(encodeURI(scope + address)));
	return {
		kept: Object.keys(files).length - missing.length,
		whole: kept.has(scope + wholeMark) && missing.length === 0,
	};
}

/**
 * Fetches every file that is not on the device yet, four at a time.
 *
 * @param onProgress  share of the bytes that are there, 0 to 1
 * @throws what the browser says when the network fails, the device is full or `signal` is set off; what has arrived stays
 */
export async function takeWhole(
	{ version, files, rest }: OfflineFiles,
	{ signal, onProgress }: { signal: AbortSignal; onProgress(share: number): void },
): Promise<void> {
	const scope = siteScope();
	const cache = await caches.open(pagesName(version, scope));
	const here = new Set((await cache.keys()).map(({ url }) => url));
	let bytes = 0;
	const count = (address: string) => {
		bytes += files[address]!.bytes;
		onProgress(rest.bytes === 0 ? 1 : bytes / rest.bytes);
	};
	const next = Object.keys(files).values();
	const stop = new AbortController();
	const both = AbortSignal.any([signal, stop.signal]);
	const fetchNext = async () => {
		for (const address of next) {
			both.throwIfAborted();
			if (!here.has(encodeURI(scope + address))) {
				const response = await fetch(scope + address, { cache: 'no-store', signal: both });
				if (!response.ok) throw new Error(`${address}: ${response.status}`);
				await cache.put(scope + address, response);
			}
			count(address);
		}
	};
	try {
		await Promise.all([0, 1, 2, 3].map(fetchNext));
	} catch (error) {
		stop.abort();
		throw error;
	}
	await cache.put(scope + wholeMark, new Response(''));
}

/** Removes every kept page. Tools, their data, styles and scripts stay. */
export async function dropPages(): Promise<void> {
	await Promise.all((await pagesNames(siteScope())).map((name) => caches.delete(name)));
}
