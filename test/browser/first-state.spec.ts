import { expect } from '@playwright/test';
import { test } from './lib/test';

test('a tool is drawn before its script runs, and nothing of it can be used until then', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	const html = await (await page.request.get('/werkzeuge/fahrplan/')).text();
	await page.close();
	expect(html).toContain('Noch steht nichts im Fahrplan.');
	expect(html).toMatch(/<div class="tool-root" inert/);
	for (const [tag] of html.slice(html.indexOf('tool-root')).matchAll(/<(button|input|select|textarea)\b[^>]*>/g))
		expect(tag).toMatch(/ disabled/);
});

test('the script takes over what is drawn: the same elements, now of use', async ({ page }) => {
	await page.route('**/data/tools/fahrplan-*', async (route) => {
		await page.evaluate(() => Object.assign(globalThis, { drawn: document.querySelector('.tool-root .empty-state') }));
		await route.continue();
	});
	await page.goto('/werkzeuge/fahrplan/');
	const field = page.getByLabel('Was muss als Erstes geschehen?');
	await expect(field).toBeEnabled();
	expect(await page.evaluate(() => (globalThis as unknown as { drawn: Element }).drawn.isConnected)).toBe(true);
	await field.fill('Muster bauen');
	await field.press('Enter');
	await expect(page.getByText('Muster bauen').first()).toBeVisible();
});

test('who has work stored does not see the first state again', async ({ page }) => {
	await page.goto('/werkzeuge/fahrplan/');
	await page.getByLabel('Was muss als Erstes geschehen?').fill('Muster bauen');
	await page.keyboard.press('Enter');
	await expect(page.locator('.save-saved')).toBeVisible();

	let hidden: boolean | undefined;
	await page.route('**/data/tools/fahrplan-*', async (route) => {
		hidden = await page.evaluate(() => getComputedStyle(document.querySelector('.tool-root')!).opacity === '0');
		await route.continue();
	});
	await page.reload();
	expect(hidden).toBe(true);
	await expect(page.getByText('Muster bauen').first()).toBeVisible();
});

test('a tool whose content cannot be fetched says so', async ({ page }) => {
	await page.route('**/data/tools/**', (route) => route.abort());
	await page.goto('/werkzeuge/fahrplan/');
	await expect(page.getByRole('alert')).toHaveText(/Das Werkzeug ließ sich nicht laden/);
	await expect(page.locator('.tool-root')).toHaveCount(0);
});
