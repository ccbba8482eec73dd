import type { Page } from '@playwright/test';
import { expect, test, violations } from './lib/site';
import { waitsForScripts } from './lib/test';

const brief = '/maerkte/bahntechnik/';
const shown = (page: Page) => page.locator('.term-note:popover-open');

test.describe('a term in a text', () => {
	test('is explained on hover, stays while the pointer is on the explanation, and leads to the glossary', async ({
		page,
	}) => {
		await page.goto(brief);
		const term = page.locator('a.term').first();
		await expect(shown(page)).toHaveCount(0);
		await term.hover();
		await expect(shown(page)).toHaveCount(1);
		expect(await violations(page)).toEqual([]);
		await shown(page).locator('p').hover();
		await page.waitForTimeout(600);
		await expect(shown(page)).toHaveCount(1);
		await shown(page).getByRole('link', { name: 'Im Glossar' }).click();
		await expect(page).toHaveURL(/\/wissen\/glossar\/#begriff-/);
		await expect(page.locator('h3:target')).toBeInViewport();
	});

	test('closes when the pointer leaves, and on Escape without moving pointer or focus', async ({ page }) => {
		await page.goto(brief);
		const term = page.locator('a.term').first();
		await term.hover();
		await expect(shown(page)).toHaveCount(1);
		await page.mouse.move(5, 5);
		await expect(shown(page)).toHaveCount(0);
		await term.hover();
		await expect(shown(page)).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(shown(page)).toHaveCount(0);
		await page.waitForTimeout(600);
		await expect(shown(page)).toHaveCount(0);
	});

	test('is explained on keyboard focus and described for screen readers', async ({ page }) => {
		await page.goto(brief);
		const term = page.locator('a.term').first();
		const sentence = await page
			.locator(`#${await term.getAttribute('aria-describedby')}`)
			.evaluate((element) => element.textContent);
		await expect(term).toHaveAccessibleDescription(sentence!);
		await page.keyboard.press('Tab');
		for (let i = 0; i < 80 && !(await term.evaluate((element) => element === document.activeElement)); i++)
			await page.keyboard.press('Tab');
		await expect(shown(page)).toHaveText(new RegExp(sentence!.slice(0, 20)));
		await page.keyboard.press('Escape');
		await expect(shown(page)).toHaveCount(0);
		await expect(term).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/wissen\/glossar\/#begriff-/);
	});

	test('opens on a tap within the width of a phone', async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			baseURL,
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			isMobile: true,
		});
		const page = await waitsForScripts(context).newPage();
		await page.goto(`/en${brief}`);
		await page.locator('a.term').nth(1).tap();
		await expect(shown(page)).toHaveCount(1);
		expect(new URL(page.url()).pathname).toBe(`/en${brief}`);
		const box = (await shown(page).boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(390);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await shown(page).getByRole('link', { name: 'In the glossary' }).tap();
		await expect(page).toHaveURL(/\/en\/wissen\/glossar\/#begriff-/);
		await context.close();
	});

	test('is a plain link without scripts and plain text on paper', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
		const page = await context.newPage();
		await page.goto(brief);
		await expect(page.locator('.term-note').first()).toBeHidden();
		const term = page.locator('a.term').first();
		await page.emulateMedia({ media: 'print' });
		expect(await term.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
		await page.emulateMedia({ media: 'screen' });
		await term.click();
		await expect(page).toHaveURL(/\/wissen\/glossar\/#begriff-/);
		await context.close();
	});
});

test.describe('the glossary', () => {
	test('filters by word, synonym and abbreviation, and says how many are left', async ({ page }) => {
		await page.goto('/wissen/glossar/');
		const entries = page.locator('.glossary article:visible');
		const all = await entries.count();
		expect(all).toBeGreaterThan(120);
		await page.getByLabel('Wort oder Abkürzung').fill('EMPB');
		await expect(entries).toHaveCount(1);
		await expect(entries.getByRole('heading')).toHaveText('Erstmusterprüfbericht');
		await expect(page.locator('.glossary-count')).toHaveText(`1 von ${all} Begriffen`);
		expect(await violations(page)).toEqual([]);
		await page.getByLabel('Wort oder Abkürzung').fill('qqqq');
		await expect(page.getByText('Kein Begriff enthält diese Zeichen.')).toBeVisible();
	});

	test('shows an entry that the filter hid when a link leads to it', async ({ page }) => {
		await page.goto('/wissen/glossar/');
		await page.getByLabel('Wort oder Abkürzung').fill('Amortisationszeit');
		await page.getByRole('link', { name: 'Kapitalwert' }).first().click();
		await expect(page.locator('#begriff-kapitalwert')).toBeInViewport();
	});
});
