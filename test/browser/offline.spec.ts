import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { subfolderPort } from '../../playwright.config';
import { writeWorker } from '../../src/integrations/offline-worker';
import type { OfflineFiles } from '../../src/offline/files';
import { expect, languages, loadExample, openTool, test, violations } from './lib/site';

test.use({ serviceWorkers: 'allow' });

const words = {
	de: {
		ready: /auf diesem Gerät/,
		take: /^Ganze Website mitnehmen \(\d+,\d MB\)$/,
		cancel: 'Anhalten',
		cancelled: /^Angehalten/,
		whole: /^vollständig auf diesem Gerät/,
		drop: 'Mitgenommene Seiten entfernen',
		none: 'nicht auf diesem Gerät',
		missing: /diese Seite liegt nicht auf Ihrem Gerät/,
		load: 'Jetzt laden',
		later: 'Später',
		notFound: /404|nicht gefunden/,
		noSearch: /ganze Website auf diesem Gerät/,
	},
	en: {
		ready: /on this device/,
		take: /^Take the whole website along \(\d+\.\d MB\)$/,
		cancel: 'Stop',
		cancelled: /^Stopped/,
		whole: /^complete on this device/,
		drop: 'Remove the pages taken along',
		none: 'not on this device',
		missing: /this page is not on your device/,
		load: 'Load now',
		later: 'Later',
		notFound: /404|not found/,
		noSearch: /whole website is on this device/,
	},
};

/** Visits a page and waits until the offline worker has taken over. */
async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
		);
	});
}

/** Names of the caches that hold visited pages and those taken along. */
const pagesCaches = async () => (await caches.keys()).filter((name) => name.startsWith('offline-pages'));

const part = (page: Page, name: string) => page.locator(`offline-control [data-part="${name}"]`);

/** Takes the whole site along from the page that is open. */
async function takeWhole(page: Page, locale: 'de' | 'en'): Promise<void> {
	await page.getByRole('button', { name: words[locale].take }).click();
	await expect(part(page, 'whole')).toHaveText(words[locale].whole, { timeout: 60_000 });
}

/** Without a network the browser reports failed look-ups on the console: that is what is tested here. */
const expectedNoise = (silence: string[]) => {
	const unexpected = silence
		.splice(0)
		.filter((line) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|404|Failed to fetch/.test(line));
	expect(unexpected).toEqual([]);
};

for (const language of languages) {
	const { locale, prefix } = language;
	const t = words[locale];

	test(`${locale}: after the first visit every tool works without a network`, async ({ page, context, silence }) => {
		await visit(page, `${prefix}/`);
		await context.setOffline(true);
		const tools = readdirSync(`dist${prefix}/werkzeuge`, { withFileTypes: true }).filter((entry) =>
			entry.isDirectory(),
		);
		expect(tools.length).toBeGreaterThan(8);
		for (const { name } of tools) {
			await page.goto(`${prefix}/werkzeuge/${name}/`);
			await page.locator('.workspace-bar').waitFor();
		}
		await openTool(page, language, 'kompetenzprofil');
		await loadExample(page);
		await page.getByRole('link', { name: language.words.toFit }).click();
		await expect(page.getByRole('heading', { name: language.words.ranking })).toBeVisible();
		await page.goto(`${prefix}/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expectedNoise(silence);
	});

	test(`${locale}: without a network a page that is not there says so, and an address that does not exist too`, async ({
		page,
		context,
		silence,
	}) => {
		await visit(page, `${prefix}/maerkte/bahntechnik/`);
		const title = await page.getByRole('heading', { level: 1 }).textContent();
		await expect
			.poll(() =>
				page.evaluate(
					async (path) => (await caches.match(location.origin + path)) !== undefined,
					`${prefix}/maerkte/bahntechnik/`,
				),
			)
			.toBe(true);
		await context.setOffline(true);
		await page.goto(`${prefix}/maerkte/windkraft/`);
		await expect(page.getByText(t.missing)).toContainText(`${prefix}/maerkte/windkraft/`);
		expect(await violations(page)).toEqual([]);
		// A page that was visited stays readable.
		await page.goto(`${prefix}/maerkte/bahntechnik/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
		await page.locator('.search-open').click();
		await expect(page.getByRole('dialog').getByText(t.noSearch)).toBeVisible();
		await page.keyboard.press('Escape');
		const answer = await page.goto(`${prefix}/gibt-es-nicht/`);
		expect(answer!.status()).toBe(404);
		await expect(page.locator('main')).toContainText(t.notFound);
		expectedNoise(silence);
	});

	test(`${locale}: the whole site can be taken along, search included, and removed again`, async ({
		page,
		context,
		silence,
	}) => {
		test.setTimeout(120_000);
		await visit(page, `${prefix}/wissen/offline/`);
		await expect(part(page, 'tools')).toHaveText(t.ready);
		await expect(part(page, 'whole')).toHaveText(/^(nicht|\d|not)/);
		await takeWhole(page, locale);
		await expect(page.locator('offline-control [data-do="take"]')).toBeHidden();
		await context.setOffline(true);
		for (const path of ['maerkte/windkraft', 'methoden/nutzwertanalyse', 'rechtliches/datenschutz']) {
			await page.goto(`${prefix}/${path}/`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByText(t.missing)).toHaveCount(0);
		}
		await page.locator('.search-open').click();
		const dialog = page.getByRole('dialog');
		await dialog.locator('input').first().fill(language.words.rail);
		await expect(dialog.locator('.pagefind-ui__result-link').first()).toContainText(language.words.rail);
		await page.keyboard.press('Escape');
		await page.goto(`${prefix}/werkzeuge/`);
		await page.getByRole('button', { name: t.drop }).click();
		await expect(part(page, 'whole')).toHaveText(t.none);
		expect(await page.evaluate(pagesCaches)).toEqual([]);
		expectedNoise(silence);
	});

	test(`${locale}: the site can be installed`, async ({ page, request }) => {
		await page.goto(`${prefix}/werkzeuge/marktfit/`);
		const address = await page.locator('link[rel=manifest]').evaluate((link) => (link as HTMLLinkElement).href);
		const answer = await request.get(address);
		expect(answer.headers()['content-type']).toContain('application/manifest+json');
		const manifest = await answer.json();
		const at = (relative: string) => new URL(relative, address).href;
		expect(new URL(at(manifest.start_url)).pathname).toBe(`${prefix}/`);
		expect(new URL(at(manifest.scope)).pathname).toBe('/');
		expect(manifest.lang).toMatch(new RegExp(`^${locale}`));
		expect(manifest.name).not.toBe('');
		expect(manifest.icons.map((icon: { sizes: string }) => icon.sizes)).toEqual(
			expect.arrayContaining(['192x192', '512x512']),
		);
		for (const icon of manifest.icons as { src: string; sizes: string }[]) {
			const size = await page.evaluate(async (source) => {
				const image = new Image();
				image.src = source;
				await image.decode();
				return `${image.naturalWidth}x${image.naturalHeight}`;
			}, at(icon.src));
			expect(size).toBe(icon.sizes);
		}
		const session = await page.context().newCDPSession(page);
		const { errors } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
	});

	for (const scheme of ['light', 'dark'] as const) {
		test(`${locale}, ${scheme}: the control and the record of requests are accessible`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await visit(page, `${prefix}/wissen/offline/`);
			await expect(page.getByRole('button', { name: t.take })).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await openTool(page, language, 'kompetenzprofil');
			await page.locator('.silence summary').click();
			expect(await violations(page)).toEqual([]);
		});
	}
}

test('deleting everything deletes what is kept for work without a network too', async ({ page }) => {
	const { words: w } = languages[0];
	await visit(page, '/werkzeuge/vorhaben/');
	await loadExample(page);
	expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
	await page.getByRole('button', { name: w.deleteAll }).click();
	await page.getByRole('dialog').getByRole('button', { name: w.deleteNow }).click();
	await expect(page.getByText(w.deleted)).toBeVisible();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	// The page is still open, and what it asks for now must not fill the caches again.
	await page.evaluate(() => fetch('/maerkte/windkraft/').then((answer) => answer.text()));
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('taking along can be stopped and continued', async ({ page }) => {
	test.setTimeout(120_000);
	await visit(page, '/wissen/offline/');
	// Holds back one file until the person stops.
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/maerkte/windkraft/', async (route) => {
		await held;
		await route.continue().catch(() => {});
	});
	await page.getByRole('button', { name: words.de.take }).click();
	const progress = page.getByRole('progressbar');
	await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
	await page.getByRole('button', { name: words.de.cancel }).click();
	await expect(part(page, 'notice')).toHaveText(words.de.cancelled);
	await expect(part(page, 'whole')).toHaveText(/^\d+ von \d+ Dateien auf diesem Gerät$/);
	release();
	await page.unroute('**/maerkte/windkraft/');
	await takeWhole(page, 'de');
});

test('what is fetched unasked stays small, and nobody is asked for it twice', async ({ page }) => {
	const list: OfflineFiles = JSON.parse(readFileSync('dist/offline-files.json', 'utf8'));
	expect(list.base.bytes).toBeLessThan(10_000_000);
	await visit(page, '/');
	const kept = await page.evaluate(async () => {
		const name = (await caches.keys()).find((key) => key.startsWith('workbox-precache'))!;
		return (await (await caches.open(name)).keys()).length;
	});
	// The list itself comes on top.
	expect(kept).toBe(list.base.files + 1);
});

test('whoever saves data gets nothing unasked', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await page.goto('/wissen/offline/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('button', { name: words.de.take })).toBeVisible();
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('in a sub-folder the worker keeps to its folder', async ({ page, context, silence }) => {
	const root = `http://127.0.0.1:${subfolderPort}/unterordner`;
	await visit(page, `${root}/en/`);
	const scopes = await page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	);
	expect(scopes).toEqual([`${root}/`]);
	const names = await page.evaluate(() => caches.keys());
	expect(names.every((name) => name.endsWith(`${root}/`))).toBe(true);
	await context.setOffline(true);
	await page.goto(`${root}/werkzeuge/kompetenzprofil/`);
	await loadExample(page);
	await page.goto(`${root}/en/maerkte/windkraft/`);
	await expect(page.getByText(words.en.missing)).toBeVisible();
	expectedNoise(silence);
});

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
};

/** A host whose site can be replaced while pages are open. */
async function host(folder: string): Promise<{ address: string; show(other: string): void; server: Server }> {
	let shown = folder;
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url!, 'http://host').pathname).replace(/\/$/, '/index.html');
		try {
			const content = readFileSync(join(shown, path));
			response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(content);
		} catch {
			response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		show: (other) => {
			shown = other;
		},
		server,
	};
}

/** A copy of the site as the next version: changed pages, and a script of the old version under another name. */
async function nextVersion(): Promise<{ folder: string; renamed: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'next-version-'));
	cpSync('dist', folder, { recursive: true });
	const renamed = readdirSync(join(folder, '_astro')).find((name) => /^papaparse.*\.js$/.test(name))!;
	rmSync(join(folder, '_astro', renamed));
	for (const page of ['werkzeuge/kompetenzprofil', 'maerkte/windkraft']) {
		const file = join(folder, page, 'index.html');
		writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' (neue Fassung)</h1>'));
	}
	await writeWorker(folder, '/');
	return { folder, renamed };
}

test('a new version is announced, waits for the person, and brings along what was taken', async ({
	page,
	context,
	silence,
}) => {
	test.setTimeout(180_000);
	const { folder, renamed } = await nextVersion();
	const { address, show, server } = await host('dist');
	try {
		await visit(page, `${address}/wissen/offline/`);
		await takeWhole(page, 'de');
		await page.goto(`${address}/werkzeuge/kompetenzprofil/`);
		await loadExample(page);
		const other = await context.newPage();
		await other.goto(`${address}/werkzeuge/marktfit/`);
		await other.locator('.workspace-bar').waitFor();

		show(folder);
		await page.reload();
		const notice = page.locator('.update-notice');
		await expect(notice.getByRole('button', { name: words.de.load })).toBeVisible({ timeout: 60_000 });
		expect(await violations(page)).toEqual([]);
		// Nothing is forced: the tool is the old one, before and after a reload.
		await expect(page.getByRole('heading', { level: 1 })).not.toContainText('neue Fassung');
		await notice.getByRole('button', { name: words.de.later }).click();
		await expect(notice).toBeEmpty();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).not.toContainText('neue Fassung');

		// Put off in one window, it is offered in the next.
		const third = await context.newPage();
		await third.goto(`${address}/werkzeuge/bewertung/`);
		const offered = third.locator('.update-notice').getByRole('button', { name: words.de.load });
		await expect(offered).toBeVisible();
		await expect(notice).toBeEmpty();
		await offered.click();
		// Now the others are told, whatever they have put off: they are the old version.
		await notice.getByRole('button', { name: words.de.load }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('neue Fassung');
		await expect(page.locator('.example-flag').first()).toBeVisible();
		// The other window is still the old version: it is told, and finds its old scripts although the host has none.
		await expect(other.locator('.update-notice').getByRole('button', { name: words.de.load })).toBeVisible();
		const status = (script: string) => other.evaluate(async (path) => (await fetch(path)).status, `/_astro/${script}`);
		expect(await status(renamed)).toBe(200);
		expect(await status('never-was.js')).toBe(404);

		await context.setOffline(true);
		await page.goto(`${address}/maerkte/windkraft/`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('neue Fassung');
		await page.goto(`${address}/wissen/offline/`);
		await expect(part(page, 'whole')).toHaveText(words.de.whole);
		const versions = await page.evaluate(pagesCaches);
		expect(versions).toHaveLength(1);
		expectedNoise(silence);
	} finally {
		await context.close();
		server.close();
		rmSync(folder, { recursive: true });
	}
});

test('a new version does not reload a page whose work is saved nowhere', async ({ page, context }) => {
	test.setTimeout(120_000);
	const { folder } = await nextVersion();
	const { address, show, server } = await host('dist');
	try {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('blocked', 'SecurityError');
			};
			IDBFactory.prototype.databases = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
		});
		await visit(page, `${address}/werkzeuge/kompetenzprofil/`);
		show(folder);
		await page.reload();
		await page.locator('.example-picker select').selectOption('schmiede');
		await page.locator('.save-memoryOnly').waitFor();
		await page.getByRole('button', { name: words.de.load }).click({ timeout: 60_000 });
		await expect(page.locator('.update-notice')).toContainText('nicht gespeichert');
		await expect(page.locator('.example-flag').first()).toBeVisible();
	} finally {
		await context.close();
		server.close();
		rmSync(folder, { recursive: true });
	}
});

for (const language of languages) {
	test(`${language.locale}: the browser's own record shows that no request leaves the host`, async ({
		page,
		silence,
	}) => {
		await openTool(page, language, 'kompetenzprofil');
		await loadExample(page);
		const count = (name: string) => page.locator(`.silence [data-count="${name}"]`);
		await expect(count('foreign')).toHaveText('0');
		await expect(count('refused')).toHaveCount(0);
		await page.locator('.silence summary').click();
		const own = Number(/\d+/.exec(await page.locator('.silence p').first().innerText())![0]);
		expect(own).toBeGreaterThan(5);
		// What tries to leave is refused before it does, and shown. The browser names an image's request only as refused.
		const image = page.waitForEvent('requestfailed');
		await page.evaluate(() =>
			Promise.allSettled([
				fetch('https://example.org/spy?x=1'),
				new Promise((done) => {
					const image = new Image();
					image.onerror = done;
					image.src = 'https://example.com/pixel.png';
				}),
			]),
		);
		expect((await image).failure()?.errorText).toBe('csp');
		await expect(count('refused')).toHaveText('2');
		await expect(count('foreign')).toHaveText('0');
		await expect(page.locator('.silence')).toContainText('https://example.org/');
		const noise = silence.splice(0);
		expect(noise.filter((line) => !/Content Security Policy|violates|pixel\.png/.test(line))).toEqual([]);
	});
}
