import { subfolderPort } from '../../playwright.config';
import { expect, languages, loadExample, test } from './lib/site';
import { scriptsReady } from './lib/test';

test.use({ baseURL: `http://127.0.0.1:${subfolderPort}` });

const root = '/unterordner';
for (const { locale, prefix, words } of languages) {
	test(`${locale}: links, search, styles and tools work in a sub-folder`, async ({ page }) => {
		const missing: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) missing.push(response.url());
		});
		await page.goto(`${root}${prefix}/`);
		await page.getByRole('link', { name: words.createProfile }).click();
		expect(new URL(page.url()).pathname).toBe(`${root}${prefix}/werkzeuge/kompetenzprofil/`);
		await loadExample(page);
		await page.getByRole('link', { name: words.toFit }).click();
		await page.locator('.next-steps a').first().click();
		await expect(page.locator('tr:target')).toBeVisible();
		expect(new URL(page.url()).pathname).toContain(`${root}${prefix}/maerkte/`);

		await scriptsReady(page);
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').locator('input').first().fill(words.rail);
		await page.getByRole('dialog').locator('.pagefind-ui__result-link').first().click();
		expect(new URL(page.url()).pathname.startsWith(`${root}${prefix}/`)).toBe(true);
		await page.locator('.other-language').click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(missing).toEqual([]);
	});
}

test('two sites on one host keep their data apart', async ({ page }) => {
	await page.goto(`${root}/werkzeuge/kompetenzprofil/`);
	await loadExample(page);
	const names = await page.evaluate(async () => (await indexedDB.databases()).map((database) => database.name));
	expect(names).toEqual([`workspace:${root}/`]);
});
