import type { Page } from '@playwright/test';
import { expect, languages, test } from './lib/site';

/** One page of every kind, with how many entries it shows at least. */
const kinds: [path: string, entries: string, least: number][] = [
	['/', '.sector-tiles > li', 12],
	['/maerkte/', '.sl-markdown-content a', 12],
	['/maerkte/windkraft/', '.key-figures > div', 5],
	['/maerkte/vergleich/', '.comparison tr', 10],
	['/prozess/', '.sl-markdown-content a', 7],
	['/prozess/4-ideen/', '.sl-markdown-content h2', 5],
	['/prozess/messen/', '[id^="messe-"]', 10],
	['/methoden/', '.sl-markdown-content article, .sl-markdown-content li', 48],
	['/methoden/nutzwertanalyse/', '.sheet-paper', 1],
	['/fallstudien/', '.sl-markdown-content a', 30],
	['/wissen/normen/', '[id^="norm-"]', 40],
	['/wissen/nachweise/', '.matrix tbody tr', 40],
	['/wissen/kompetenzen/', '.sl-markdown-content li', 80],
	['/wissen/foerderung/', '.funding-cards > li', 10],
	['/wissen/organisationen/', '.sl-markdown-content a', 20],
	['/wissen/glossar/', '.glossary-facts', 100],
	['/wissen/fragen/', '.sl-markdown-content h2, .sl-markdown-content summary', 5],
	['/wissen/daten/', '.sl-markdown-content a', 10],
	['/rechtliches/impressum/', '.sl-markdown-content p', 2],
];

/** What acts and cannot without a script; what the browser opens by itself (details, links) is none. */
const dead = (page: Page) =>
	page
		.locator('header, main')
		.locator('button, input, select, textarea')
		.evaluateAll((all) =>
			all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.outerHTML.slice(0, 120)),
		);

test.use({ javaScriptEnabled: false });

for (const { locale, prefix } of languages) {
	test(`${locale}: every kind of page can be read without a script, and nothing there is dead`, async ({ page }) => {
		for (const [path, entries, least] of kinds) {
			await page.goto(`${prefix}${path}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const seen = await page
				.locator(entries)
				.evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
			expect(seen, `${path}: ${entries}`).toBeGreaterThanOrEqual(least);
			expect(await dead(page), path).toEqual([]);
		}
	});

	test(`${locale}: without a script charts are there, and the menus lead on, on a phone too`, async ({ page }) => {
		await page.goto(`${prefix}/maerkte/bahntechnik/`);
		await expect(page.locator('.chart-picture svg').first()).toBeVisible();
		await expect(page.locator('.chain-picture svg').first()).toBeVisible();
		await expect(page.locator('.sidebar a[href$="/maerkte/windkraft/"]').last()).toBeVisible();
		await expect(page.locator('.sections a')).toHaveCount(6);

		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`${prefix}/`);
		await page.locator('.phone-menu summary').click();
		await page.locator('.phone-menu a[href$="/methoden/"]').click();
		await expect(page).toHaveURL(`${prefix}/methoden/`);
		await page.goto(`${prefix}/maerkte/bahntechnik/`);
		await page.locator('.sl-menu-button').click();
		await page
			.locator('.sidebar')
			.getByRole('link', { name: locale === 'de' ? 'Windkraft' : 'Wind power' })
			.click();
		await expect(page).toHaveURL(`${prefix}/maerkte/windkraft/`);
	});
}
