import { builtPages, expect, languages, loadExample, openTool, readPage, test, tools, violations } from './lib/site';

const pages = builtPages();

test.describe('every page', () => {
	for (const path of pages) {
		test(`is accessible in light and dark, fits 320 px and stays silent: ${path}`, async ({ page }) => {
			await page.goto(path);
			expect(await violations(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
			expect(await violations(page, ['color-contrast'])).toEqual([]);
			await page.setViewportSize({ width: 320, height: 700 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		});
	}
});

test.describe('every state of the tools', () => {
	for (const language of languages) {
		const { words, locale } = language;
		for (const tool of tools) {
			test(`${locale}: ${tool}, empty and with an example, light, dark and on a phone`, async ({ page }) => {
				test.slow();
				await openTool(page, language, tool);
				expect(await violations(page)).toEqual([]);
				await loadExample(page);
				await page.locator('.tool details').evaluateAll((all) => {
					for (const details of all) details.setAttribute('open', '');
				});
				expect(await violations(page)).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await violations(page)).toEqual([]);
				await page.setViewportSize({ width: 390, height: 844 });
				expect(await violations(page)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
				await page.setViewportSize({ width: 320, height: 700 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			});
		}

		test(`${locale}: search with hits and without, dialogs and messages`, async ({ page }) => {
			await openTool(page, language, 'kompetenzprofil');
			await page.getByLabel(words.searchProcess).fill('a');
			expect(await violations(page)).toEqual([]);
			await page.getByLabel(words.searchProcess).fill('qqqq');
			await expect(page.getByText(words.noHits)).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await page.getByRole('radio', { name: words.certificates }).check();
			await page.locator('.pick-group summary').first().click();
			expect(await violations(page)).toEqual([]);

			await openTool(page, language, 'vorhaben');
			await page.getByRole('button', { name: words.deleteAll }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await page
				.getByLabel(words.restoreFile)
				.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('nix') });
			await expect(page.getByRole('alert')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	}
});

test('without scripts the tools say what they need', () => {
	// Chromium parses <noscript> as if scripts ran, even with scripts switched off by a test: look at the page itself.
	for (const tool of tools) {
		expect(readPage(`/werkzeuge/${tool}/`)).toMatch(/<noscript><p[^>]*>[^<]*braucht dafür JavaScript/);
		expect(readPage(`/en/werkzeuge/${tool}/`)).toMatch(/<noscript><p[^>]*>[^<]*needs JavaScript/);
	}
});

test('there is a page for what does not exist', async ({ page }) => {
	await page.goto('/404.html');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.sections').getByRole('link', { name: 'Märkte' })).toBeVisible();
});

test('every page has its twin in the other language', () => {
	// The page for what does not exist speaks both languages itself.
	const translated = pages.filter((path) => !path.endsWith('/404/'));
	const twins = translated.map((path) => (path.startsWith('/en/') ? path.slice(3) : `/en${path}`));
	expect(twins.filter((path) => !pages.includes(path))).toEqual([]);
});

test('no page tells of the machine it was built on', () => {
	const root = process.cwd();
	expect(pages.filter((path) => readPage(path).includes(root))).toEqual([]);
});
