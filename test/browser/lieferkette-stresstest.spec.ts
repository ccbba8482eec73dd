import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Language, languages, openTool, saved, test, violations } from './lib/site';
import { holdScript, inventedChain, openChain } from './lib/supply-chain';

const words = {
	de: {
		tab: 'Stresstest',
		empty: 'Noch keine Lieferkette',
		question: 'Was fällt aus?',
		kinds: [
			'Ein Lieferant oder ein Werk',
			'Ein Kunde geht',
			'Eine Branche bricht ein',
			'Ein Land fällt aus',
			'Energie oder Material wird teurer',
		],
		titles: [/^Ausfall von/, /geht als Kunde$/, /weniger Umsatz$/, /fällt aus$/, /wird um 100\s% teurer$/],
		results: [/Umsatz verloren/, /Umsatz verloren/, /Umsatz verloren/, /Umsatz/, /Mehrkosten/],
		howLong: /^Wie lange\?/,
		howMuch: /^Wie viel fällt aus\?/,
		spare: /^Freie Kapazität/,
		costShare: /^Anteil, wo keiner/,
		noNumber: /Das ist keine Zahl/,
		range: /von 1 bis 520/,
		add: 'Weiteren Stresstest anlegen',
		remove: /^Diesen löschen/,
		name: 'Name des Stresstests',
		comparison: 'Stresstests im Vergleich',
		comparisonCsv: 'Vergleich als Tabelle (CSV)',
		rankingCsv: 'Rangfolge als Tabelle (CSV)',
		ranking: 'Alle Standorte nach Schaden',
		plan: /^In den Fahrplan/,
		planned: /^Steht im Fahrplan/,
		handOver: /^Schaden übernehmen/,
		handedOver: /^Steht im Business Case/,
		caseTitle: 'Absicherung der Lieferkette',
		fire: 'Brand im Stahlwerk',
		also: 'Noch einen dazunehmen, der zugleich ausfällt',
		alsoFails: 'Zugleich fällt aus (2)',
		undo: 'Rückgängig',
		how: 'So rechnen wir',
		unknown: /ist kein Anteil bekannt/,
		noSales: /keine Verkäufe mit Wert/,
		stop: 'Rechnung abbrechen',
		stopped: 'Die Rechnung ist abgebrochen.',
		again: 'Noch einmal rechnen',
		result: 'Zum Ergebnis',
	},
	en: {
		tab: 'Stress test',
		empty: 'No supply chain yet',
		question: 'What fails?',
		kinds: [
			'A supplier or a works',
			'A customer leaves',
			'A sector slumps',
			'A country drops out',
			'Energy or material becomes dearer',
		],
		titles: [/^Failure of/, /leaves as a customer$/, /less sales$/, /drops out$/, /becomes 100% dearer$/],
		results: [/sales are lost/, /sales are lost/, /sales are lost/, /sales/, /added cost is/],
		howLong: /^For how long\?/,
		howMuch: /^How much fails\?/,
		spare: /^Spare capacity/,
		costShare: /^Share where none/,
		noNumber: /That is not a number/,
		range: /from 1 to 520/,
		add: 'Add another stress test',
		remove: /^Delete this one/,
		name: 'Name of the stress test',
		comparison: 'Stress tests compared',
		comparisonCsv: 'Comparison as a table (CSV)',
		rankingCsv: 'Ranking as a table (CSV)',
		ranking: 'All sites by damage',
		plan: /^Add to roadmap/,
		planned: /^In the roadmap/,
		handOver: /^Take over the damage/,
		handedOver: /^In the business case/,
		caseTitle: 'Safeguarding the supply chain',
		fire: 'Fire at the steelworks',
		also: 'Add another one that fails at the same time',
		alsoFails: 'Fails at the same time (2)',
		undo: 'Undo',
		how: 'How we calculate',
		unknown: /no share is known/,
		noSales: /no sales with a value/,
		stop: 'Stop the calculation',
		stopped: 'The calculation was stopped.',
		again: 'Calculate again',
		result: 'To the result',
	},
};

/** A chain without stress tests of its own: one country abroad, stock, a sector. */
const chain = inventedChain({ suppliers: 6, further: 4, customers: 3 });
const result = (page: Page) => page.locator('#stress-result');
const summary = (page: Page) => result(page).locator('.summary');
const tests = (page: Page) => page.locator('.test-tabs li');

const open = (page: Page, language: Language, record = chain) => openChain(page, language, record, 'stress');

for (const language of languages) {
	const { locale } = language;
	const t = words[locale];

	test(`${locale}: all five stress tests, compared and stored`, async ({ page }) => {
		test.slow();
		await open(page, language);
		await expect(page.getByRole('group', { name: t.question })).toBeVisible();
		for (const [i, kind] of t.kinds.entries()) {
			if (i > 0) await page.getByRole('button', { name: t.add }).click();
			await page.getByRole('button', { name: kind, exact: true }).click();
			await expect(result(page).locator('h3').first()).toHaveText(t.titles[i]!);
			await expect(summary(page)).toContainText(t.results[i]!);
			await expect(result(page).getByRole('button', { name: t.plan }).first()).toBeVisible();
			await expect(result(page).locator('table')).toBeVisible();
			if (i < 4) await expect(result(page).locator('svg[role="img"]')).toBeVisible();
		}
		// No share of energy has been entered: the sum says so, and a share can be given.
		await expect(result(page)).toContainText(t.unknown);
		await page.getByLabel(t.costShare).fill('10');
		await expect(result(page)).not.toContainText(t.unknown);
		await expect(page.getByRole('heading', { name: t.comparison })).toBeVisible();
		await expect(page.locator('.stress-comparison tbody tr')).toHaveCount(5);
		await expect(page.locator('.stress-ranking tbody tr:visible')).toHaveCount(12);
		expect(await page.locator('.stress').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
		expect(await violations(page)).toEqual([]);

		await saved(page);
		await page.reload();
		await expect(tests(page)).toHaveCount(5);
		await page.getByRole('button', { name: t.remove }).click();
		await expect(tests(page)).toHaveCount(4);
		await page.getByRole('button', { name: t.undo, exact: true }).click();
		await expect(tests(page)).toHaveCount(5);
	});

	test(`${locale}: form, assumptions and bad input`, async ({ page }) => {
		await open(page, language);
		await page.getByRole('button', { name: t.kinds[0]!, exact: true }).click();
		const before = await summary(page).textContent();
		const weeks = page.getByLabel(t.howLong);
		await weeks.fill('bald');
		await expect(weeks).toHaveAttribute('aria-invalid', 'true');
		await expect(page.getByText(t.noNumber)).toBeVisible();
		await expect(weeks).toHaveValue('bald');
		// The last good value holds.
		await expect(summary(page)).toHaveText(before!);
		await weeks.fill('9999');
		await expect(page.getByText(t.range)).toBeVisible();
		await weeks.fill('30');
		await expect(weeks).toHaveAttribute('aria-invalid', 'false');
		await expect(summary(page)).toContainText('30');
		const all = await summary(page).textContent();
		await page.getByLabel(t.howMuch).fill('50');
		await expect(summary(page)).not.toHaveText(all!);

		// Several at once, and taken back.
		await page.getByRole('button', { name: t.also }).click();
		await expect(page.getByLabel(t.alsoFails)).toBeVisible();
		await expect(tests(page).first()).toContainText(locale === 'de' ? 'und noch einer' : 'and one more');

		// What can be assumed is in sight and changes the ranking.
		const ranking = page.locator('.stress-ranking');
		const rows = await ranking.textContent();
		await page.getByLabel(t.spare).fill('100');
		await expect(ranking).not.toHaveText(rows!);
		await page.getByText(t.how, { exact: true }).first().click();
		await expect(result(page).locator('.formula')).toBeVisible();
	});

	test(`${locale}: a measure into the plan, the damage into the business case`, async ({ page }) => {
		await open(page, language);
		await page.getByRole('button', { name: t.kinds[0]!, exact: true }).click();
		await page.getByLabel(t.name).fill(t.fire);
		await expect(tests(page).first()).toHaveText(t.fire);
		await result(page).getByRole('button', { name: t.plan }).first().click();
		await expect(result(page).getByRole('button', { name: t.planned })).toHaveCount(1);
		await page.getByRole('button', { name: t.handOver }).click();
		await expect(page.getByRole('button', { name: t.handedOver })).toBeDisabled();
		await saved(page);
		const damage = (await page.locator('.stress-figures dd').first().textContent())!.replace(/\D/g, '');

		await openTool(page, language, 'fahrplan');
		await expect(page.getByText(t.fire).first()).toBeVisible();
		await openTool(page, language, 'business-case');
		await page.locator('.bc-inputs .segments label').nth(1).click();
		const values = await page
			.locator('.business-case input[type="text"]')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
		expect(values.map((value) => value.replace(/\D/g, ''))).toContain(damage);
		expect(values.some((value) => value.includes(t.fire) && value.includes('%'))).toBe(true);
		await expect(page.locator('.bc-scenarios input').first()).toHaveValue(t.caseTitle);
	});

	test(`${locale}: tables as files`, async ({ page }) => {
		await open(page, language);
		await page.getByRole('button', { name: t.kinds[1]!, exact: true }).click();
		for (const [name, heading] of [
			[t.comparisonCsv, t.comparison],
			[t.rankingCsv, t.ranking],
		] as const) {
			await expect(page.getByRole('heading', { name: heading })).toBeVisible();
			const file = page.waitForEvent('download');
			await page.getByRole('button', { name }).click();
			const text = readFileSync(await (await file).path(), 'utf8');
			expect(text).toContain('(erfunden)');
			expect(text).not.toMatch(/NaN|undefined|Infinity/);
		}
	});
}

test('de: nothing entered, and nothing sold', async ({ page }) => {
	const t = words.de;
	await openTool(page, languages[0], 'lieferkette');
	await page.getByRole('tab', { name: t.tab, exact: true }).click();
	await expect(page.getByRole('heading', { name: t.empty })).toBeVisible();
	const unsold = inventedChain({ suppliers: 3, further: 0, customers: 0 });
	await open(page, languages[0], unsold);
	await page.getByRole('button', { name: t.kinds[0]!, exact: true }).click();
	await expect(summary(page)).toContainText(t.noSales);
	await page.getByRole('button', { name: t.add }).click();
	await page.getByRole('button', { name: t.kinds[1]!, exact: true }).click();
	await expect(page.locator('.stress-form .error-notice')).toBeVisible();
});

test('de: a stress test with the keyboard alone', async ({ page }) => {
	const t = words.de;
	await open(page, languages[0]);
	await page.getByRole('button', { name: t.kinds[3]!, exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(result(page)).toBeVisible();
	const country = page.locator('.target-row select');
	await country.focus();
	const first = await result(page).locator('h3').first().textContent();
	await page.keyboard.press('ArrowDown');
	await expect(result(page).locator('h3').first()).not.toHaveText(first!);
	await page.keyboard.press('Tab');
	await expect(page.getByLabel(t.howLong)).toBeFocused();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('2');
	await expect(summary(page)).toContainText('2 Wochen');
});

test('de: on paper', async ({ page }) => {
	const t = words.de;
	await open(page, languages[0]);
	await page.getByRole('button', { name: t.kinds[0]!, exact: true }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(result(page).locator('svg[role="img"]')).toBeVisible();
	// Every site stands on paper, also those that the screen shows on a click only.
	await expect(page.locator('.stress-ranking tbody tr:visible')).toHaveCount(Object.keys(chain.sites).length);
	await expect(page.getByLabel(t.spare)).toBeVisible();
	await expect(result(page).locator('.formula')).toBeVisible();
	await expect(page.getByRole('button', { name: t.add })).toBeHidden();
	expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test('en: on the phone, dark', async ({ page }) => {
	const t = words.en;
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, languages[1]);
	await page.getByRole('button', { name: t.kinds[0]!, exact: true }).click();
	await expect(page.locator('.result-bar')).toContainText(/sales/);
	await page.getByRole('link', { name: t.result }).click();
	await expect(result(page)).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	expect(await violations(page)).toEqual([]);
});

test('de: a running calculation can be stopped and begun anew', async ({ page }) => {
	const t = words.de;
	const release = await holdScript(page, /stress\.worker/);
	const long = inventedChain({ suppliers: 700, further: 1200, customers: 100 });
	const scenario = { title: t.fire, kind: 'site' as const, targets: ['s0'], weeks: 8, share: 1 };
	await open(page, languages[0], { ...long, scenarios: { entries: { x: scenario }, order: ['x'] } });
	// With everything there from the start no later change asks anew.
	await page.reload();
	const stop = page.getByRole('button', { name: t.stop });
	// The test and the ranking of all sites are two calculations.
	await expect(stop).toHaveCount(2);
	await stop.first().click();
	await expect(page.getByText(t.stopped)).toHaveCount(1);
	await stop.click();
	await expect(page.getByText(t.stopped)).toHaveCount(2);
	await expect(summary(page)).toHaveCount(0);
	expect(await violations(page)).toEqual([]);
	release();
	await page.getByRole('button', { name: t.again }).first().click();
	await expect(summary(page)).toContainText(t.results[0]!, { timeout: 30_000 });
	await expect(page.getByText(t.stopped)).toHaveCount(1);
	await page.getByRole('button', { name: t.again }).click();
	await expect(page.locator('.stress-ranking tbody tr').first()).toBeVisible({ timeout: 30_000 });
});

test('de: a long chain is reckoned beside the page; the list of sites can be searched', async ({ page }) => {
	const t = words.de;
	await open(page, languages[0], inventedChain({ suppliers: 700, further: 1200, customers: 100 }));
	await page.getByRole('button', { name: t.kinds[0]!, exact: true }).click();
	await expect(summary(page)).toBeVisible({ timeout: 30_000 });
	await page.getByRole('searchbox', { name: 'Liste eingrenzen' }).fill('Vorlieferant Hagen');
	await expect(page.locator('.target-row option').nth(1)).toContainText('Vorlieferant Hagen');
	await expect(page.locator('.stress-ranking tbody tr').first()).toBeVisible({ timeout: 30_000 });
	await page.getByLabel(t.spare).fill('0');
	await expect(page.locator('.stress-ranking tbody tr').first()).toBeVisible({ timeout: 30_000 });
});
