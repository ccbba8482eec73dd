import type { Browser } from '@playwright/test';
import { expect, type Language, languages, loadExample, openTool, saved, test } from './lib/site';
import { storedRecords, storedSettings } from './lib/stored';
import { waitsForScripts } from './lib/test';

/** Settings of browsers whose owners read the same page. */
const places = [
	{ locale: 'de-DE', timezoneId: 'Europe/Vienna' },
	{ locale: 'de-AT', timezoneId: 'UTC' },
	{ locale: 'en-GB', timezoneId: 'Pacific/Auckland' },
	{ locale: 'en-US', timezoneId: 'America/Los_Angeles' },
];

/** Saturday or Sunday everywhere, with a change of the clocks in Vienna and Los Angeles in the days after it. */
const start = Date.parse('2026-10-24T20:00:00Z');
const day = 24 * 60 * 60 * 1000;

const number = {
	de: { typed: '1.234,5', group: /^Preis und Kosten/, price: /^Preis je Stück/ },
	en: { typed: '1,234.5', group: /^Price and cost/, price: /^Price per piece/ },
};

type Place = (typeof places)[number];

/** What a person sees and what is stored after the same work. */
async function work(browser: Browser, baseURL: string, language: Language, place: Place) {
	const context = waitsForScripts(await browser.newContext({ ...place, baseURL, serviceWorkers: 'block' }));
	const page = await context.newPage();
	await page.clock.setFixedTime(start);
	// A plan without a start day begins on the next working day at the person's place.
	await openTool(page, language, 'fahrplan');
	await page.locator('.tool form input').first().fill('Norm kaufen');
	await page.keyboard.press('Enter');
	const fresh = await page.locator('.roadmap .summary').textContent();
	await loadExample(page);
	const dates = await page.locator('.date-table').textContent();

	// A number as the language of the page writes it, whatever the language of the browser.
	const t = number[language.locale];
	await openTool(page, language, 'business-case');
	await page.locator('.bc-inputs .segments').getByRole('radio', { name: t.group }).check();
	const price = page.getByRole('textbox', { name: t.price });
	const summary = page.locator('.tool-result .summary');
	await price.fill(t.typed);
	await price.blur();
	// At such a price millions are earned.
	await expect(summary).toContainText(/\d[.,]\d{3}[.,]\d{3}/);
	await saved(page);
	const shown = await price.inputValue();
	const stored = JSON.stringify(await storedRecords(page)).includes(
		`"text":"${t.typed}","locale":"${language.locale}"`,
	);
	const result = await summary.textContent();

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: language.words.saveBackup }).click();
	await downloading;
	// The file is there before the note that it was made.
	await expect.poll(() => storedSettings(page)).toContain(new Date(start).toISOString());
	await page.clock.setFixedTime(start + 3 * day + 60_000);
	await page.reload();
	const age = await page.locator('.backup-age').textContent();

	await context.close();
	return { dates, shown, stored, result, age, fresh };
}

for (const language of languages) {
	test(`${language.locale}: dates, ages and numbers are the same in every browser and time zone`, async ({
		browser,
		baseURL,
	}) => {
		const [first, ...others] = await Promise.all(places.map((place) => work(browser, baseURL!, language, place)));
		for (const [i, other] of others.entries()) expect(other, JSON.stringify(places[i + 1])).toEqual(first);
		expect(first!.stored).toBe(true);
		expect(first!.dates).toMatch(language.locale === 'de' ? /\d{2}\.\d{2}\.2026/ : /\d+ \w+ 2026/);
		expect(first!.age).toContain('3');
		expect(first!.fresh).toMatch(/2026/);
	});
}
