import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { rootPort } from '../../playwright.config';
import { findFirefox } from '../../scripts/firefox.mjs';
import { expect, type Language, languages, test } from './lib/site';

/** The main path in Firefox, which Playwright cannot drive as Debian ships it. */
const firefox = findFirefox();
const origin = `http://127.0.0.1:${rootPort}`;

test.describe('Firefox', () => {
	test.skip(!firefox && !process.env.CI, 'needs the package firefox-esr, or FIREFOX_PATH');
	test.describe.configure({ mode: 'serial', timeout: 120_000 });
	let downloads: string;
	let browser: Browser;

	test.beforeAll(async () => {
		downloads = mkdtempSync(join(tmpdir(), 'firefox-'));
		browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: firefox,
			extraPrefsFirefox: {
				'browser.download.folderList': 2,
				'browser.download.dir': downloads,
				'browser.download.always_ask_before_handling_new_types': false,
			},
		});
	});
	test.afterAll(async () => {
		await browser?.close();
		rmSync(downloads, { recursive: true, force: true });
	});

	for (const language of languages) {
		test(`${language.locale}: home, brief, profile, fit, dossier, backup, reload, search`, async () => {
			// A context of its own, with a database of its own.
			const context = await browser.createBrowserContext();
			const page = await context.newPage();
			const noise: string[] = [];
			page.on('pageerror', (error) => noise.push(String(error)));
			page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
			await page.setViewport({ width: 1280, height: 900 });
			await mainPath(page, language, downloads);
			expect(noise).toEqual([]);
			await context.close();
		});
	}
});

const text = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText);
const press = (page: Page, role: 'link' | 'button', name: string) =>
	page.locator(`${role === 'link' ? 'a' : 'button'}::-p-text(${name})`).click();

async function mainPath(page: Page, { locale, prefix, words }: Language, downloads: string): Promise<void> {
	await page.goto(`${origin}${prefix}/`);
	await press(page, 'link', words.readBriefs);
	await page.locator('.sector-tiles a[href$="/maerkte/bahntechnik/"]').click();
	await page.waitForSelector('.key-figures');
	expect(await text(page, 'h1')).toContain(words.rail);
	expect(await page.$$eval('.chart-picture svg', (all) => all.length)).toBeGreaterThan(0);

	await page.goto(`${origin}${prefix}/werkzeuge/kompetenzprofil/`);
	await page.locator('.tool-input input[type="search"]').fill(words.forging);
	await page.keyboard.press('Enter');
	await page.waitForSelector('.profile-panel .entry-list > li');
	await page.waitForSelector('.save-saved');
	await page.reload();
	await page.waitForSelector('.profile-panel .entry-list > li');
	expect(await text(page, '.profile-panel')).toContain(words.forging);

	await press(page, 'link', words.toFit);
	await page.waitForSelector('.fit-bars li');
	expect(await page.$$eval('.fit-bars li', (all) => all.length)).toBeGreaterThan(5);
	await press(page, 'button', words.keep);
	await page.waitForSelector('.save-saved');
	await press(page, 'link', words.toDossier);
	await page.waitForSelector('.dossier');
	await page.waitForFunction(
		(name) => document.querySelector<HTMLElement>('.dossier')?.innerText.includes(name),
		{},
		words.forging,
	);

	const before = readdirSync(downloads).length;
	await page.locator('.workspace-bar button').click();
	await expect.poll(() => readdirSync(downloads).filter((name) => name.endsWith('.json')).length).toBe(before + 1);
	const files = readdirSync(downloads).map((name) => readFileSync(join(downloads, name), 'utf8'));
	expect(files.every((file) => JSON.parse(file).type === 'naechster-markt/workspace')).toBe(true);

	await page.locator('.search-open').click();
	await page.locator('.search-dialog input').fill(locale === 'de' ? 'Windrad' : 'wind');
	await page.waitForSelector('.search-dialog .pagefind-ui__result-link');
	expect(await text(page, '.search-dialog .pagefind-ui__results')).toContain(
		locale === 'de' ? 'Windkraft' : 'Wind power',
	);
}
