/**
 * Names of the caches of one site. Every name ends with the site's root, because several sites may share a host.
 *
 * - Workbox's: what every visitor keeps (tools, their data, styles, scripts), filled when the worker is installed
 * - pages: what was visited or taken along, one cache a version
 * - previous: scripts and styles of older versions, for pages that are still open
 */
const pagesPrefix = 'offline-pages';

export const precacheName = (scope: string) => `workbox-precache-v2-${scope}`;
export const pagesName = (version: string, scope: string) => `${pagesPrefix} ${version} ${scope}`;
export const previousName = (scope: string) => `offline-previous ${scope}`;

/** Stands in the cache of pages when the person has taken the whole site along. */
export const wholeMark = 'offline-files.json?whole';

/** Names of the caches of pages of all versions of the site. */
export async function pagesNames(scope: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(`${pagesPrefix} `) && name.endsWith(` ${scope}`));
}
