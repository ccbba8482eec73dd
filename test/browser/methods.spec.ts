import type { Page } from '@playwright/test';
import { expect, languages, test, violations } from './lib/site';
import { storedRecords } from './lib/stored';

const words = {
	de: {
		step: 'Schritt',
		goal: 'Ziel',
		time: 'Zeit',
		people: 'So viele können mitmachen',
		text: 'Suchwort',
		favouritesOnly: 'nur Favoriten',
		favourite: 'Favorit: Nutzwertanalyse',
		reset: 'Filter zurücksetzen',
		noHits: /Keine Methode erfüllt/,
		noFavourites: /Noch keine Favoriten/,
		printSheet: /^Nur die Vorlage drucken/,
	},
	en: {
		step: 'Step',
		goal: 'Goal',
		time: 'Time',
		people: 'People available',
		text: 'Search word',
		favouritesOnly: 'favourites only',
		favourite: 'Favourite: Utility analysis (scoring)',
		reset: 'Reset filters',
		noHits: /No method meets/,
		noFavourites: /No favourites yet/,
		printSheet: /^Print the template only/,
	},
} as const;

const shown = (page: Page) => page.locator('[data-method]:visible');
const shownIds = (page: Page) =>
	shown(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.method));

for (const { locale, prefix } of languages) {
	const t = words[locale];
	const catalogue = `${prefix}/methoden/`;
	const method = `${prefix}/methoden/nutzwertanalyse/`;

	test(`${locale}: the filter lives in the address`, async ({ page }) => {
		await page.goto(catalogue);
		const all = await shown(page).count();
		const count = page.locator('.method-count');
		await expect(count).toHaveText(new RegExp(`^${all} \\D+ ${all} `));

		await page.getByRole('combobox', { name: t.step, exact: true }).selectOption('5');
		await expect(page).toHaveURL(/\?schritt=5$/);
		const ofStep = await shown(page).count();
		expect(ofStep).toBeGreaterThan(0);
		expect(ofStep).toBeLessThan(all);
		await expect(count).toHaveText(new RegExp(`^${ofStep} `));

		await page.getByRole('combobox', { name: t.goal, exact: true }).selectOption('entscheiden');
		await expect(page).toHaveURL(/\?schritt=5&ziel=entscheiden$/);
		expect(await shownIds(page)).toContain('nutzwertanalyse');
		const ofBoth = await shownIds(page);

		await page.reload();
		await expect(page.getByRole('combobox', { name: t.step, exact: true })).toHaveValue('5');
		await expect(page.getByRole('combobox', { name: t.goal, exact: true })).toHaveValue('entscheiden');
		await expect.poll(() => shownIds(page)).toEqual(ofBoth);

		await page.goBack();
		await expect(page.getByRole('combobox', { name: t.goal, exact: true })).toHaveValue('');
		await expect(shown(page)).toHaveCount(ofStep);
		await page.goBack();
		await expect(shown(page)).toHaveCount(all);
	});

	test(`${locale}: time, people and words; nothing found; reset`, async ({ page }) => {
		await page.goto(`${catalogue}?zeit=120&gruppe=3`);
		await expect(page.getByRole('combobox', { name: t.time, exact: true })).toHaveValue('120');
		await expect(page.getByLabel(t.people)).toHaveValue('3');
		expect(await shownIds(page)).not.toContain('nutzwertanalyse');
		await page.getByLabel(t.text).fill('xyzzy');
		await expect(shown(page)).toHaveCount(0);
		await expect(page.getByText(t.noHits)).toBeVisible();
		await expect(page).toHaveURL(/suche=xyzzy/);
		expect(await violations(page)).toEqual([]);
		await page.locator('.method-none').getByRole('button', { name: t.reset }).click();
		await expect(page).toHaveURL(new RegExp(`${catalogue}$`));
		expect(await shown(page).count()).toBeGreaterThan(1);
		await expect(page.getByLabel(t.text)).toBeFocused();
	});

	test(`${locale}: a favourite stays and is found again`, async ({ page }) => {
		await page.goto(catalogue);
		await page.getByLabel(t.favouritesOnly).check();
		await expect(page.getByText(t.noFavourites)).toBeVisible();
		expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
		await page.goto(method);
		const star = page.getByRole('button', { name: t.favourite });
		await expect(star).toHaveAttribute('aria-pressed', 'false');
		await star.click();
		await expect(star).toHaveAttribute('aria-pressed', 'true');
		await expect.poll(() => storedRecords(page)).toHaveLength(1);
		await page.reload();
		await expect(star).toHaveAttribute('aria-pressed', 'true');
		await page.goto(`${catalogue}?favoriten=1`);
		await expect.poll(() => shownIds(page)).toEqual(['nutzwertanalyse']);
		await expect(star).toHaveAttribute('aria-pressed', 'true');
		await star.click();
		await expect(page.getByText(t.noFavourites)).toBeVisible();
		await expect.poll(() => storedRecords(page)).toMatchObject([{ data: { methods: [] } }]);
		await page.reload();
		await expect(page.getByText(t.noFavourites)).toBeVisible();
	});

	test(`${locale}: in print the template has a page of its own at the end, or is printed alone`, async ({ page }) => {
		await page.goto(method);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
		const landscape = sizes.map(([, width, height]) => Number(width) > Number(height));
		expect(landscape.length).toBeLessThanOrEqual(3);
		// The method's pages are upright, its template lies across.
		expect(landscape).toEqual(landscape.map((_, i) => i === landscape.length - 1));
		// Back in its place afterwards.
		await expect(page.locator('.sheet .sheet-paper')).toBeVisible();

		// The dialog of the browser stays closed: what it would print is looked at while it is "open".
		await page.evaluate(() => {
			window.print = () => dispatchEvent(new Event('beforeprint'));
		});
		await page.getByRole('button', { name: t.printSheet }).click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.sheet-title')).toBeVisible();
		await expect(page.locator('h1')).toBeHidden();
		await expect(page.locator('.site-footer')).toBeHidden();
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await page.emulateMedia({ media: 'screen' });
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('.sheet .sheet-paper')).toBeVisible();
	});

	// Every page is checked on a desktop by pages.spec.ts; here the narrow screen, where things scroll or wrap.
	for (const [name, path] of Object.entries({ catalogue, method })) {
		test(`${locale}: the ${name} is accessible on a phone`, async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(path);
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		});
	}
}

test('without a script the catalogue is complete', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/methoden/');
	await expect(page.locator('.method-filter')).toBeHidden();
	await expect(page.locator('.favourite').first()).toBeHidden();
	expect(await shown(page).count()).toBeGreaterThan(40);
	await context.close();
});
