import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { de } from '../../src/tools/project/dossier/texts.de';
import { en } from '../../src/tools/project/dossier/texts.en';
import { expect, type Language, languages, loadExample, openTool, saved, test, violations } from './lib/site';

const texts = { de, en };

/** Opens the page of the project with the forge's records and waits for the dossier. */
async function openDossier(page: Page, language: Language) {
	await openTool(page, language, 'vorhaben');
	await loadExample(page);
	await page.locator('.dossier').waitFor();
	return page.locator('.dossier');
}

const titles = async (page: Page) =>
	(await page.locator('.dossier-contents li a').allInnerTexts()).map((text) => text.replace(/^\d+\s*/, '').trim());

for (const language of languages) {
	const { locale } = language;
	const t = texts[locale];
	const { parts } = t;

	test(`${locale}: a version says its own things first, parts can be chosen, and the choice is kept`, async ({
		page,
	}) => {
		await openDossier(page, language);
		expect((await titles(page)).slice(0, 3)).toEqual([t.overview, parts.fit, parts.scoring]);

		await page.getByLabel(t.variants.bank).check();
		await expect(page.locator('.dossier-cover')).toContainText(t.variants.bank);
		expect((await titles(page)).slice(0, 2)).toEqual([t.overview, parts.businessCase]);
		await expect(page.getByLabel(parts.canvas)).not.toBeChecked();
		expect(await titles(page)).not.toContain(parts.canvas);

		await page.getByLabel(parts.canvas).check();
		await page.getByLabel(parts.profile).uncheck();
		expect(await titles(page)).toContain(parts.canvas);
		expect(await titles(page)).not.toContain(parts.profile);
		await saved(page);

		await page.reload();
		await page.locator('.dossier').waitFor();
		await expect(page.getByLabel(t.variants.bank)).toBeChecked();
		await expect(page.getByLabel(parts.canvas)).toBeChecked();
		await expect(page.getByLabel(parts.profile)).not.toBeChecked();
		expect(await titles(page)).toContain(parts.canvas);

		await page.getByLabel(t.variants.funding).check();
		expect((await titles(page)).slice(0, 2)).toEqual([t.overview, parts.readiness]);
		await expect(page.getByLabel(parts.profile)).toBeChecked();
	});

	test(`${locale}: every part stands with picture, table and sentence, and figures lead to their source`, async ({
		page,
	}) => {
		const dossier = await openDossier(page, language);
		for (const picture of [
			'.fit-bars',
			'.score-bars',
			'.portfolio-picture',
			'.radar',
			'.cash-flow-bars',
			'.tornado',
			'.histogram',
			'.gantt',
			'.part-canvas svg',
			'.part-supplyChain .share-bars',
		])
			await expect(dossier.locator(picture).first(), picture).toBeVisible();
		await expect(dossier.locator('canvas')).toHaveCount(0);
		for (const part of await dossier.locator('.dossier-part:has(.part-flag)').all()) {
			await expect(part.locator('table').first()).toBeVisible();
		}
		const leads = dossier.locator('.leads dd');
		await expect(leads).toHaveCount(9);
		for (const lead of await leads.allInnerTexts()) expect(lead.length).toBeGreaterThan(30);

		// A score leads to its reason, a reason and a market figure to the list of sources.
		await dossier.locator('.note-mark').first().click();
		await expect(page).toHaveURL(/#dossier-note-1$/);
		await expect(dossier.locator('#dossier-note-1')).toBeInViewport();
		const cite = dossier.locator('.notes .cite').first();
		const target = (await cite.getAttribute('href'))!;
		await cite.click();
		await expect(dossier.locator(target)).toBeInViewport();
		await expect(dossier.locator(`${target} a`)).toHaveAttribute('href', /^https?:/);

		const numbers = await dossier.locator('.part-title .part-number').allInnerTexts();
		expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
	});

	test(`${locale}: only the dossier is printed, with the flag of an example`, async ({ page }) => {
		const dossier = await openDossier(page, language);
		await page.emulateMedia({ media: 'print' });
		await expect(dossier).toBeVisible();
		await expect(page.locator('.dossier-choice')).toBeHidden();
		await expect(page.locator('.tool-input')).toBeHidden();
		await expect(page.locator('h1')).toBeHidden();
		await expect(page.locator('footer').first()).toBeHidden();
		await expect(dossier.locator('.dossier-example')).toBeVisible();
		expect(await dossier.locator('style').textContent()).toContain(`"${t.example}"`);
		await expect(dossier.locator('thead').first()).toHaveCSS('display', 'table-header-group');
	});

	test(`${locale}: the HTML file says the same, needs no network and runs nothing`, async ({ page, context }, info) => {
		test.slow();
		const dossier = await openDossier(page, language);
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: t.saveFile }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toMatch(
			locale === 'de'
				? /^beispielschmiede-erfunden-.*-\d{4}-\d{2}-\d{2}\.html$/
				: /^example-forge-invented-.*-\d{4}-\d{2}-\d{2}\.html$/,
		);
		await expect(page.getByText(download.suggestedFilename())).toBeVisible();
		const path = info.outputPath('dossier.html');
		await download.saveAs(path);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain('Content-Security-Policy');
		expect(text).not.toMatch(/<script|javascript:|\son\w+=/i);

		const words = async (of: Page) =>
			(await of.locator('.dossier').innerText()).replaceAll(/\s+/g, ' ').replaceAll('­', '').trim();
		const onPage = await words(page);
		const file = await context.newPage();
		const requests: string[] = [];
		file.on('request', (request) => requests.push(request.url()));
		await file.goto(pathToFileURL(path).href);
		expect(await words(file)).toBe(onPage);
		expect(requests).toHaveLength(1);
		await expect(file.locator('html')).toHaveAttribute('lang', locale);
		await expect(file.locator('h1')).toHaveCount(1);
		await expect(file.locator('.cash-flow-bars')).toBeVisible();
		expect(await violations(file)).toEqual([]);
		expect(await dossier.count()).toBe(1);
		await file.close();
	});

	test(`${locale}: no accessibility findings, light and dark, on a phone too`, async ({ page }) => {
		test.slow();
		await openDossier(page, language);
		expect(await violations(page)).toEqual([]);
		await page.evaluate(() => {
			document.documentElement.dataset.theme = 'dark';
		});
		expect(await violations(page, ['color-contrast'])).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		expect(await violations(page, ['scrollable-region-focusable', 'target-size'])).toEqual([]);
	});

	test(`${locale}: version, parts and file can be reached with the keyboard alone`, async ({ page }) => {
		await openDossier(page, language);
		await page.getByLabel(t.variants.board).focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByLabel(t.variants.bank)).toBeChecked();
		await page.keyboard.press('Tab');
		await expect(page.getByLabel(parts.businessCase)).toBeFocused();
		await page.keyboard.press('Space');
		await expect(page.getByLabel(parts.businessCase)).not.toBeChecked();
		expect(await titles(page)).not.toContain(parts.businessCase);
		const save = page.getByRole('button', { name: t.saveFile });
		for (let presses = 0; presses < 20 && !(await save.evaluate((b) => b === document.activeElement)); presses++)
			await page.keyboard.press('Tab');
		const waiting = page.waitForEvent('download');
		await page.keyboard.press('Enter');
		expect((await waiting).suggestedFilename()).toMatch(/\.html$/);
	});
}

test('nothing of the dossier is loaded before there is something to show', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await openTool(page, languages[0], 'vorhaben');
	await expect(page.locator('.dossier-place .empty-state')).toBeVisible();
	expect(fetched.filter((path) => path.startsWith('/data/dossier/'))).toEqual([]);
	await loadExample(page);
	await page.locator('.dossier').waitFor();
	expect(fetched.filter((path) => path.startsWith('/data/dossier/'))).toEqual(['/data/dossier/de.json']);
});

test('hostile names stay text in the dossier and in its file', async ({ page, context }, info) => {
	await openDossier(page, languages[0]);
	const name = '</style><img src=x onerror="document.title=1"><script>document.title=2</script>"\'';
	await page.getByLabel('Betrieb', { exact: true }).fill(name);
	await expect(page.locator('.dossier-firm')).toHaveText(name);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: de.saveFile }).click();
	const path = info.outputPath('dossier.html');
	await (await waiting).saveAs(path);
	const file = await context.newPage();
	await file.goto(pathToFileURL(path).href);
	await expect(file.locator('.dossier-firm')).toHaveText(name);
	await expect(file.locator('img, script')).toHaveCount(0);
	expect(await file.title()).toContain(name);
	await file.close();
});

test('a part without content is printed only where it was asked for', async ({ page }) => {
	const [german] = languages;
	await openTool(page, german, 'kompetenzprofil');
	await page.getByLabel(german.words.searchProcess).fill(german.words.forging);
	await page.getByLabel(german.words.searchProcess).press('Enter');
	await saved(page);
	await openTool(page, german, 'vorhaben');
	await page.locator('.dossier').waitFor();
	const entry = page.locator('.part-choice li').filter({ hasText: de.parts.roadmap });
	await expect(entry).toContainText(de.notYet);
	await expect(entry.getByRole('link')).toHaveAttribute('href', /werkzeuge\/fahrplan\/$/);
	expect(await titles(page)).not.toContain(de.parts.roadmap);
	await page.getByLabel(de.parts.roadmap).check();
	expect(await titles(page)).toContain(de.parts.roadmap);
	await expect(page.locator('.part-roadmap')).toContainText(de.emptyPart);
});
