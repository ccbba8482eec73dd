import type { Page } from '@playwright/test';
import { expect, test } from './lib/site';

const kinds = ['/', '/maerkte/bahntechnik/', '/methoden/', '/wissen/glossar/', '/404.html'];

/** Addresses of the scripts that a page asks for from now on, in their order. */
function askedScripts(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
	});
	return asked;
}

/** Holds back the frames that pages ask for; where there are none to come, the tab is in the background. */
const withoutFrames = (page: Page, hidden: boolean) =>
	page.addInitScript((hidden) => {
		const frames: FrameRequestCallback[] = [];
		globalThis.requestAnimationFrame = (callback) => frames.push(callback);
		Object.assign(globalThis, { frames });
		Object.defineProperty(document, 'hidden', { get: () => hidden });
	}, hidden);

const firstFrame = (page: Page) =>
	page.evaluate(() => {
		for (const frame of (globalThis as unknown as { frames: FrameRequestCallback[] }).frames) frame(performance.now());
	});

test('script files are asked for after the first frame, all at once, those that others import included', async ({
	page,
}) => {
	await withoutFrames(page, false);
	const asked = askedScripts(page);
	for (const path of kinds) {
		asked.length = 0;
		const opening = page.goto(path);
		await page.waitForURL(path, { waitUntil: 'networkidle' });
		expect(asked, path).toEqual([]);
		await firstFrame(page);
		await opening;
		const files = (await page.locator('script[data-files]').getAttribute('data-files'))!.split(' ');
		expect(files.length, path).toBeGreaterThan(2);
		expect(asked.slice(0, files.length), path).toEqual(files);
		const imported = await page.evaluate(async (files) => {
			const texts = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
			return texts.flatMap((text) =>
				[...text.matchAll(/(?:^|;|\})import(?:[\w{},*\s$]+from)?"\.\/([^"]+)"/g)].map((found) => found[1]!),
			);
		}, files);
		expect(imported.length, path).toBeGreaterThan(0);
		for (const file of imported) expect(files, path).toContain(`/_astro/${file}`);
	}
});

test('a page in a tab in the background is ready without ever having been seen', async ({ page }) => {
	await withoutFrames(page, true);
	await page.goto('/methoden/');
	await expect(page.locator('.search-open')).toBeEnabled();
});

test('a tab that leaves the screen before its first frame gets its scripts', async ({ page }) => {
	await withoutFrames(page, false);
	const opening = page.goto('/methoden/');
	await page.waitForURL('/methoden/');
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await opening;
	await expect(page.locator('.search-open')).toBeEnabled();
});

test('a script file that does not come keeps no other one from running', async ({ page, silence }) => {
	await page.route('**/_astro/page.*.js', (route) => route.abort());
	await page.goto('/');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog', { name: 'Suchen' })).toBeVisible();
	expect(silence.splice(0).join()).toContain('Failed to load resource');
});
