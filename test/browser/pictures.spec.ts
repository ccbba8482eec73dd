import type { Locator, Page } from '@playwright/test';
import { expect, languages, loadExample, openTool, test } from './lib/site';

/** A picture says in its name what it shows; the name is a phrase, not a word. */
async function named(picture: Locator, role: 'img' | 'figure'): Promise<void> {
	await expect(picture).toHaveRole(role);
	await expect(picture).toHaveAccessibleName(/\S+\s+\S+|\S{10,}/);
}

/** The picture has as many marks as the table has rows. */
async function sameAs(marks: Locator, rows: Locator, least: number): Promise<void> {
	const count = await marks.count();
	expect(count).toBeGreaterThanOrEqual(least);
	await expect(rows).toHaveCount(count);
}

const view = (page: Page, name: string) =>
	page.locator('.tool .segments label, .tool [role="tab"], .tool nav button').filter({ hasText: name }).first().click();

for (const language of languages) {
	const { locale, prefix } = language;
	const t =
		locale === 'de'
			? { bars: 'Balken', picture: 'Bild', stress: 'Stresstest', table: 'Tabelle', network: 'Netz' }
			: { bars: 'Bars', picture: 'Picture', stress: 'Stress test', table: 'Table', network: 'Network' };

	test(`${locale}: charts of pages say what they show, with their numbers in a table beside them`, async ({ page }) => {
		await page.goto(`${prefix}/maerkte/bahntechnik/`);
		const drawn = page.locator('.chart:has(.chart-picture)');
		expect(await drawn.count()).toBeGreaterThan(0);
		for (const chart of await drawn.all()) {
			const picture = chart.locator('.chart-picture');
			await named(picture, 'img');
			const values = await chart.locator('tbody td.num').allInnerTexts();
			expect(values.length).toBeGreaterThan(1);
			// First and last value stand in the name too.
			for (const value of [values[0]!, values.at(-1)!])
				expect(await picture.getAttribute('aria-label')).toContain(value.trim());
		}
		await named(page.locator('.chain-picture svg').first(), 'img');
		await sameAs(page.locator('.chain-picture .chain-stage'), page.locator('.value-chain tbody tr'), 3);

		await page.goto(`${prefix}/wissen/nachweise/`);
		await named(page.locator('.certificate-map svg'), 'img');
		await sameAs(page.locator('.certificate-map .map-branch'), page.locator('.certificate-map details li'), 10);

		await page.goto(`${prefix}/methoden/five-forces/`);
		await named(page.locator('.sheet-radar svg').first(), 'img');
	});

	test(`${locale}: nets, bars and nine fields of the tools have a name and a table`, async ({ page }) => {
		await openTool(page, language, 'resilienz-check');
		await loadExample(page);
		const result = page.locator('.tool-result');
		await named(result.locator('figure.radar-figure'), 'figure');
		const dimensions = result.locator('tbody').first().locator('tr:not(.total)');
		await sameAs(result.locator('.radar-label'), dimensions, 8);

		await openTool(page, language, 'reifegrad');
		await named(result.locator('figure.readiness-picture'), 'figure');
		await sameAs(result.locator('.radar-label'), result.locator('.side-table tbody tr'), 7);

		await openTool(page, language, 'bewertung');
		await named(result.locator('.portfolio figure'), 'figure');
		const rows = result.locator('.portfolio tbody tr');
		await expect(rows).toHaveCount(await result.locator('.score-bars li').count());
		for (const number of await result.locator('.portfolio-number').allTextContents())
			for (const one of number.split(',')) await expect(rows.filter({ hasText: one.trim() })).not.toHaveCount(0);

		await openTool(page, language, 'business-case');
		await named(result.locator('figure:has(.tornado)'), 'figure');
		await named(result.locator('figure:has(.histogram)'), 'figure');
		await named(result.locator('.lazy-chart canvas'), 'img');
		await sameAs(
			result.locator('.tornado-row:not(.tornado-scale)'),
			result.locator('section:has(.tornado) tbody tr'),
			4,
		);
		await sameAs(
			result.locator('.histogram :is(.bar-loss, .bar-gain)'),
			result.locator('figure:has(.histogram) + details tbody tr'),
			5,
		);
		await expect(result.locator('table.cash-flow tbody tr')).not.toHaveCount(0);

		await openTool(page, language, 'fahrplan');
		await named(result.locator('figure.gantt'), 'figure');
		const bars = result.locator('figure.gantt li');
		await sameAs(result.locator('.gantt-track .gantt-bar'), bars, 5);
		// Each bar says in words what it shows: title, days, dates.
		for (const bar of await bars.all()) expect(await bar.textContent()).toMatch(/\d{4}/);
	});

	test(`${locale}: pictures of the supply chain and of the dossier have a name and a table`, async ({ page }) => {
		await openTool(page, language, 'lieferkette');
		await loadExample(page);
		await view(page, t.picture);
		await named(page.locator('svg.flow-picture'), 'img');
		await view(page, t.network);
		await expect(page.locator('section.picture-scene, svg.network-picture').first()).toHaveAccessibleName(/\S{4,}/);
		await view(page, t.table);
		expect(await page.locator('.picture-tables table').first().locator('tbody tr').count()).toBeGreaterThan(20);
		await view(page, t.stress);
		await named(page.locator('.stress-timeline svg'), 'img');
		await sameAs(page.locator('.stress-timeline g:has(> .week-sales)'), page.locator('.stress-weeks tbody tr'), 2);

		await openTool(page, language, 'vorhaben');
		const figures = page.locator('.dossier figure');
		await expect(figures.first()).toBeVisible();
		expect(await figures.count()).toBeGreaterThan(8);
		for (const figure of await figures.all()) {
			await named(figure, 'figure');
			// The same values as a table or list in the same part.
			expect(await figure.evaluate((one) => Boolean(one.closest('.dossier-part')?.querySelector('table')))).toBe(true);
		}
	});
}
