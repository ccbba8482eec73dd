/** One file of the site as the list of all files names it. */
export type OfflineFile = {
	/** SHA-256 of the content, shortened. */
	revision: string;
	bytes: number;
	/** After gzip, as most hosts send it. */
	compressed: number;
};

export type Amount = { files: number; bytes: number; compressed: number };

/** What the build says about the files of this version: `offline-files.json`. */
export type OfflineFiles = {
	/** Changes with every change of any file. */
	version: string;
	/** Path of the folder on its host that the site was built for. */
	site: string;
	/** What every visitor's browser keeps: the tools, their data, styles and scripts. */
	base: Amount;
	/** Everything else, by address relative to the site's root. */
	rest: Amount;
	files: Record<string, OfflineFile>;
};

/** Name of the list, below the site's root. */
export const filesAddress = 'offline-files.json';

/** Page that explains how the site works without a network; shown where a page is not on the device. */
export const offlinePage = 'wissen/offline/';

/**
 * Address of a file or page relative to the site's root, as the list names it: without query and "index.html".
 * Undefined for anything outside the site.
 *
 * @param scope  the site's root as a full address, with a slash at its end
 * @example addressOf('https://example.org/ordner/en/index.html?a=1', 'https://example.org/ordner/') // 'en/'
 */
export function addressOf(url: string, scope: string): string | undefined {
	const { origin, pathname } = new URL(url);
	const full = origin + pathname;
	if (!full.startsWith(scope)) return undefined;
	return decodeURI(full.slice(scope.length)).replace(/(^|\/)index\.html$/, '$1');
}

/** SHA-256 of a content as the list holds it: the first 16 hexadecimal digits. */
export async function revisionOf(content: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
