import { databaseName } from './exists';
import type { Workspace } from './workspace';

/** What was looked at after everything was deleted, and how much of the site's was still there. */
export type Remains = { area: 'database' | 'caches' | 'workers' | 'localStorage' | 'sessionStorage'; left: number }[];

/** Entries of the page frame and of the offline part begin like this; the workspace has one of the database's name. */
const ownPrefixes = ['starlight-', 'sl-', 'offline-'];

/** Deletes everything this site has stored in this browser, then looks for what is left of it. */
export async function eraseEverything(workspace: Workspace, sitePath: string): Promise<Remains> {
	const areas = areasOf(sitePath);
	// One area that fails does not keep the others from being emptied; the count tells what is left.
	for (const clear of [() => workspace.deleteEverything(), ...areas.map(({ clear }) => clear)])
		await clear().catch(() => {});
	const remains: Remains = [];
	for (const { area, count } of areas) remains.push({ area, left: await count().catch(() => 0) });
	return remains;
}

/** Counting fails where the browser blocks the storage: then there is nothing of ours in it. */
type Area = { area: Remains[number]['area']; clear: () => Promise<void>; count: () => Promise<number> };

function areasOf(sitePath: string): Area[] {
	const name = databaseName(sitePath);
	return [
		{
			area: 'database',
			clear: async () => {},
			count: async () => {
				if (typeof indexedDB === 'undefined' || typeof indexedDB.databases !== 'function') return 0;
				return (await indexedDB.databases()).filter((database) => database.name === name).length;
			},
		},
		// The worker goes first: it would go on filling its caches.
		listArea(
			'workers',
			() => siteWorkers(sitePath),
			(registration) => registration.unregister(),
		),
		listArea(
			'caches',
			() => siteCaches(sitePath),
			(key) => caches.delete(key),
		),
		entryArea('localStorage', () => localStorage, sitePath),
		entryArea('sessionStorage', () => sessionStorage, sitePath),
	];
}

function listArea<T>(
	area: Area['area'],
	list: () => Promise<readonly T[]>,
	remove: (item: T) => Promise<unknown>,
): Area {
	return {
		area,
		clear: async () => {
			for (const item of await list()) await remove(item);
		},
		count: async () => (await list()).length,
	};
}

function entryArea(area: Area['area'], storage: () => globalThis.Storage, sitePath: string): Area {
	const keys = async () =>
		Object.keys(storage()).filter(
			(key) => key === databaseName(sitePath) || ownPrefixes.some((prefix) => key.startsWith(prefix)),
		);
	return listArea(area, keys, async (key) => storage().removeItem(key));
}

/** Caches of this site: several sites may share a host, and the names of caches end in the site's address. */
async function siteCaches(sitePath: string): Promise<string[]> {
	if (typeof caches === 'undefined') return [];
	const address = new URL(sitePath, location.href).href;
	return (await caches.keys()).filter((key) => key.endsWith(address));
}

async function siteWorkers(sitePath: string): Promise<ServiceWorkerRegistration[]> {
	if (!('serviceWorker' in navigator)) return [];
	const address = new URL(sitePath, location.href).href;
	const all = await navigator.serviceWorker.getRegistrations();
	return all.filter(({ scope }) => scope === address);
}
