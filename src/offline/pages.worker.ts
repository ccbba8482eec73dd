/**
 * The site's own part of the offline worker: everything but the precache, which is Workbox's.
 *
 * - Pages come from the network, so that facts are fresh; without one from the device.
 * - Tools come from the device, so that a new version never replaces one in use: Workbox answers.
 * - What was visited or taken along is kept in one cache a version. A new version brings all of it up to date before
 *   it is ready; if that fails, the old one stays whole.
 */
import { pagesName, pagesNames, precacheName, previousName, wholeMark } from './caches';
import { addressOf, filesAddress, type OfflineFiles, offlinePage, revisionOf } from './files';

type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };
type FetchEvent = ExtendableEvent & { request: Request; respondWith(answer: Promise<Response>): void };
type WorkerEvents = {
	install: ExtendableEvent;
	activate: ExtendableEvent;
	fetch: FetchEvent;
	message: MessageEvent<{ type?: string } | undefined>;
};
declare const self: {
	/** Version of the site; the build writes it into the worker. */
	siteVersion: string;
	registration: { scope: string };
	addEventListener<K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void): void;
};

const { scope } = self.registration;
const version = self.siteVersion;
const pages = () => caches.open(pagesName(version, scope));

/** How long a page may take to arrive when a copy is at hand. */
const patience = 4000;

let list: Promise<OfflineFiles> | undefined;

/** The files of this version, from the device. */
function files(): Promise<OfflineFiles> {
	list ??= (async () => {
		const found = await precached(filesAddress);
		if (!found) throw new Error('the list of files is missing');
		return (await found.json()) as OfflineFiles;
	})();
	list.catch(() => {
		list = undefined;
	});
	return list;
}

// Looking must not create a cache: somebody may have deleted everything while the page is still open.
const precached = (address: string) =>
	caches.match(scope + address, { cacheName: precacheName(scope), ignoreSearch: true });

/** The copy of a file or page on this device. */
const find = async (address: string): Promise<Response | undefined> =>
	(await precached(address)) ?? caches.match(scope + address, { cacheName: pagesName(version, scope) });

/** Keeps what came from the network, if it belongs to this version. */
async function keep(address: string, response: Response): Promise<void> {
	if (response.status !== 200 || response.redirected || !(await caches.has(precacheName(scope)))) return;
	const file = (await files()).files[address];
	if (!file) return;
	const copy = response.clone();
	if ((await revisionOf(await response.arrayBuffer())) !== file.revision) return;
	await (await pages()).put(scope + address, copy);
}

/** Keeping is a service, not a duty: a full device or a missing list must not spoil the answer. */
const keepQuietly = (address: string, response: Response) => keep(address, response).catch(() => {});

const withinPatience = (answer: Promise<Response>): Promise<Response> =>
	Promise.race([
		answer,
		new Promise<never>((_, reject) => setTimeout(() => reject(new Error('the network is slow')), patience)),
	]);

/** What a reader sees where a page is neither to be fetched nor on the device. */
async function withoutPage(address: string): Promise<Response> {
	const folder = address === '' || address.endsWith('/') ? address : `${address}/`;
	const copy = await find(folder);
	if (copy) return copy;
	const language = address.startsWith('en/') ? 'en/' : '';
	const exists = await files().then(
		(all) => address in all.files || folder in all.files,
		() => true,
	);
	const answer = exists
		? ((await find(language + offlinePage)) ?? (await find(offlinePage)))
		: await notFound(language);
	return answer ?? Response.error();
}

async function notFound(language: string): Promise<Response | undefined> {
	const page = (language && (await find(`${language}404/`))) || (await find('404.html'));
	return page && new Response(page.body, { status: 404, headers: page.headers });
}

async function page(event: FetchEvent, address: string): Promise<Response> {
	const copy = await find(address);
	try {
		const answer = fetch(event.request);
		const response = await (copy ? withinPatience(answer) : answer);
		if (response.status >= 500 && copy) return copy;
		event.waitUntil(keepQuietly(address, response.clone()));
		return response;
	} catch {
		return copy ?? withoutPage(address);
	}
}

async function file(event: FetchEvent, address: string): Promise<Response> {
	const copy = (await find(address)) ?? (await caches.match(scope + address, { cacheName: previousName(scope) }));
	if (copy) return copy;
	const response = await fetch(event.request);
	event.waitUntil(keepQuietly(address, response.clone()));
	return response;
}

/** Pages of tools are answered by Workbox, from the device. */
const isTool = (address: string) => /^(en\/)?werkzeuge\/[^/]+\/$/.test(address);

self.addEventListener('fetch', (event) => {
	const { request } = event;
	// A request that asks for the network itself gets it: that is how files are taken along.
	if (request.method !== 'GET' || request.cache === 'no-store') return;
	const address = addressOf(request.url, scope);
	if (address === undefined) return;
	if (request.mode !== 'navigate') event.respondWith(file(event, address));
	else if (!isTool(address)) event.respondWith(page(event, address));
});

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([keepScripts(), carryOver()]));
});

/** Pages of the old version that are still open find their scripts and styles. */
async function keepScripts(): Promise<void> {
	const old = await caches.open(precacheName(scope));
	const entries = (await old.keys()).filter(({ url }) => addressOf(url, scope)?.startsWith('_astro/'));
	if (entries.length === 0) return;
	const previous = await caches.open(previousName(scope));
	await Promise.all(
		entries.map(async ({ url }) => {
			const script = await old.match(url);
			if (script) await previous.put(scope + addressOf(url, scope), script);
		}),
	);
}

/** Brings what the person has into the new version: unchanged files from the old copy, the others from the network. */
async function carryOver(): Promise<void> {
	const names = (await pagesNames(scope)).filter((name) => name !== pagesName(version, scope));
	if (names.length === 0) return;
	const fresh = (await (await fetch(scope + filesAddress, { cache: 'no-store' })).json()) as OfflineFiles;
	if (fresh.version !== version) throw new Error('the site is being replaced at the moment');
	const olds = await Promise.all(names.map((name) => caches.open(name)));
	const keys = (await Promise.all(olds.map((old) => old.keys()))).flat();
	const whole = keys.some(({ url }) => url === scope + wholeMark);
	const wanted = whole
		? Object.keys(fresh.files)
		: [...new Set(keys.map(({ url }) => addressOf(url, scope)!))].filter((address) => address in fresh.files);
	const target = await pages();
	const next = wanted.values();
	const fetchNext = async () => {
		for (const address of next) {
			if (await target.match(scope + address)) continue;
			await target.put(scope + address, await current(address, fresh.files[address]!.revision, olds));
		}
	};
	try {
		await Promise.all(Array.from({ length: 4 }, fetchNext));
		if (whole) await target.put(scope + wholeMark, new Response(''));
	} catch (error) {
		// Without room for both versions the pages are given up, not the update.
		if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
		await caches.delete(pagesName(version, scope));
	}
}

async function current(address: string, revision: string, olds: readonly Cache[]): Promise<Response> {
	for (const old of olds) {
		const copy = await old.match(scope + address);
		if (copy && (await revisionOf(await copy.clone().arrayBuffer())) === revision) return copy;
	}
	const response = await fetch(scope + address, { cache: 'no-store' });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

/** Whether a person asked for this version while pages were open; else it took over when all were closed. */
let asked = false;
self.addEventListener('message', ({ data }) => {
	if (data?.type === 'SKIP_WAITING') asked = true;
});

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const names = await pagesNames(scope);
			const old = names.filter((name) => name !== pagesName(version, scope));
			await Promise.all((asked ? old : [...old, previousName(scope)]).map((name) => caches.delete(name)));
		})(),
	);
});
