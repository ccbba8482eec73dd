import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Language, languages, loadExample, openTool, saved, test, violations } from './lib/site';
import { holdScript, inventedChain, openChain } from './lib/supply-chain';

const words = {
	de: {
		tab: 'Befunde',
		data: 'Daten',
		empty: 'Noch keine Lieferkette',
		enter: 'Daten eintragen',
		tally: /von 11 Befunden verlangen Handeln/,
		signs: /^(unauffällig|beachten|handeln)$/,
		labels: [
			'Abhängigkeit von Kunden',
			'Abhängigkeit von Lieferanten',
			'Abhängigkeit vom Automobil',
			'Alleinlieferanten',
			'Knotenpunkte im Netz',
			'Ausfall länger als Vorrat',
			'Länder',
			'Regionen',
			'Lieferzeiten',
			'Bestand',
			'Lücken in den Daten',
		],
		sentence: /Ihr größter Kunde, .* steht für \d+(,\d+)?\s%/,
		add: /^In den Fahrplan/,
		added: /^Steht im Fahrplan/,
		csv: 'Befunde als Tabelle (CSV)',
		customer: 'Kunde',
		how: 'So rechnen wir: Abhängigkeit von Kunden',
		behind: /^Wer dahintersteht: Abhängigkeit von Kunden/,
		own: 'unsere Annahme',
		gaps: /Angaben ergänzen: Lücken in den Daten/,
		unknown: 'keine Angabe',
		stop: 'Rechnung abbrechen',
		stopped: 'Die Rechnung ist abgebrochen.',
		again: 'Noch einmal rechnen',
		toStress: 'Weiter zum Stresstest',
		result: 'Zu den Befunden',
		invented: /Erfundenes Beispiel/,
		limits: 'Grenzen ändern: Abhängigkeit von Kunden',
		watchFrom: /^Beachten ab/,
		actFrom: /^Handeln ab/,
		range: /von 1 bis 1\.799 Punkte/,
		noNumber: /Das ist keine Zahl/,
		changed: 'von Ihnen geändert',
		planned: 'Vorgesehen: beachten ab 1.000, handeln ab 1.800.',
		changedList: 'Mit eigenen Grenzen beurteilt: Abhängigkeit von Kunden.',
		reset: /^Zurück zu: beachten ab 1\.000/,
		resetAll: 'Alle Grenzen zurücksetzen',
		levels: { good: 'unauffällig', act: 'handeln' },
	},
	en: {
		tab: 'Findings',
		data: 'Data',
		empty: 'No supply chain yet',
		enter: 'Enter data',
		tally: /of 11 findings call for action/,
		signs: /^(no concern|watch|act)$/,
		labels: [
			'Dependence on customers',
			'Dependence on suppliers',
			'Dependence on automotive',
			'Sole suppliers',
			'Nodes the network hangs on',
			'Failure longer than stock',
			'Countries',
			'Regions',
			'Lead times',
			'Stock',
			'Gaps in the data',
		],
		sentence: /Your largest customer, .* accounts for \d+(\.\d+)?%/,
		add: /^Add to roadmap/,
		added: /^In the roadmap/,
		csv: 'Findings as a table (CSV)',
		customer: 'Customer',
		how: 'How we calculate: Dependence on customers',
		behind: /^Who is behind it: Dependence on customers/,
		own: 'our assumption',
		gaps: /Add data: Gaps in the data/,
		unknown: 'no data',
		stop: 'Stop the calculation',
		stopped: 'The calculation was stopped.',
		again: 'Calculate again',
		toStress: 'On to the stress test',
		result: 'To the findings',
		invented: /Invented example/,
		limits: 'Change limits: Dependence on customers',
		watchFrom: /^Watch from/,
		actFrom: /^Act from/,
		range: /from 1 to 1,799 points/,
		noNumber: /This is not a number/,
		changed: 'changed by you',
		planned: 'As planned: watch from 1,000, act from 1,800.',
		changedList: 'Judged by limits of your own: Dependence on customers.',
		reset: /^Back to: watch from 1,000/,
		resetAll: 'Reset all limits',
		levels: { good: 'no concern', act: 'act' },
	},
};

const card = (page: Page, id: string) => page.locator(`#finding-${id}`);
const sign = (page: Page, id: string) => card(page, id).locator('header .level-sign');

async function openExample(page: Page, language: Language): Promise<void> {
	await openTool(page, language, 'lieferkette');
	await loadExample(page);
	await page.getByRole('tab', { name: words[language.locale].tab, exact: true }).click();
	await page.locator('.findings .summary').waitFor();
}

for (const language of languages) {
	const { locale } = language;
	const t = words[locale];

	test(`${locale}: every finding of an example, with number, sign, table, source and measure`, async ({ page }) => {
		test.slow();
		await openExample(page, language);
		await expect(page.locator('.findings .summary')).toContainText(t.tally);
		await expect(page.locator('.finding > header h3')).toHaveText(t.labels);
		await expect(page.locator('.finding-overview li a')).toHaveText(t.labels);
		for (const text of await page.locator('.finding > header .level-sign').allTextContents())
			expect(text.trim()).toMatch(t.signs);
		await expect(card(page, 'customers').locator('.finding-sentence')).toContainText(t.sentence);
		for (const finding of await page.locator('.finding').all()) {
			await expect(finding.locator('.finding-sentence')).toContainText(/\d|%/);
			await expect(finding.locator('.finding-limits')).toContainText(/\d/);
		}
		expect(await page.locator('.findings').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);

		// Borrowed limits name their source; all others say that they are ours.
		await expect(page.getByText(t.own, { exact: true })).toHaveCount(t.labels.length - 2);
		const how = card(page, 'customers').getByText(t.how, { exact: true }).first();
		await how.click();
		await expect(card(page, 'customers').getByRole('link', { name: /Guideline 1/ })).toBeVisible();
		await card(page, 'customers').getByText(t.behind).click();
		await expect(card(page, 'customers').getByRole('columnheader', { name: t.customer, exact: true })).toBeVisible();

		// What one can do goes into the plan, once, and survives a reload.
		await page.getByRole('button', { name: t.add }).first().click();
		await expect(page.getByRole('button', { name: t.added })).toHaveCount(1);
		await saved(page);
		await page.reload();
		await page.getByRole('tab', { name: t.tab, exact: true }).click();
		await expect(page.getByRole('button', { name: t.added })).toHaveCount(1);
		expect(await violations(page)).toEqual([]);
	});

	test(`${locale}: limits are changed beside the result, kept, printed, taken back`, async ({ page }) => {
		await openExample(page, language);
		const customers = card(page, 'customers');
		const before = (await sign(page, 'customers').textContent())!;
		await customers.getByText(t.limits).focus();
		await page.keyboard.press('Enter');
		const [watch, act] = [customers.getByLabel(t.watchFrom), customers.getByLabel(t.actFrom)];
		await watch.fill('5000');
		await expect(customers.getByText(t.range)).toBeVisible();
		await watch.fill('viel');
		await expect(customers.getByText(t.noNumber)).toBeVisible();
		await expect(watch).toHaveAttribute('aria-invalid', 'true');
		await expect(sign(page, 'customers')).toHaveText(before);
		await act.fill('10000');
		await watch.fill('9999');
		await expect(sign(page, 'customers')).toHaveText(t.levels.good);
		await expect(page.locator('.finding-overview li').first()).toContainText(t.levels.good);
		await expect(customers.getByText(t.changed, { exact: true })).toBeVisible();
		await expect(customers.locator('.finding-limits')).toContainText(t.planned);
		await expect(page.getByText(t.changedList)).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await saved(page);
		await page.reload();
		await expect(sign(page, 'customers')).toHaveText(t.levels.good);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(t.changedList)).toBeVisible();
		await expect(customers.locator('.finding-limits')).toContainText(t.planned);
		await expect(page.getByRole('button', { name: t.resetAll })).toBeHidden();
		await page.emulateMedia({ media: 'screen' });

		await customers.getByText(t.limits).click();
		await customers.getByRole('button', { name: t.reset }).click();
		await expect(sign(page, 'customers')).toHaveText(before);
		await expect(page.getByText(t.changedList)).toHaveCount(0);
		await page.getByRole('button', { name: language.words.undo }).click();
		await expect(sign(page, 'customers')).toHaveText(t.levels.good);
		await page.getByRole('button', { name: t.resetAll }).click();
		await expect(sign(page, 'customers')).toHaveText(before);
	});

	test(`${locale}: the whole table as CSV, then on to the stress test`, async ({ page }) => {
		await openExample(page, language);
		const file = page.waitForEvent('download');
		await page.getByRole('button', { name: t.csv }).click();
		const text = readFileSync(await (await file).path(), 'utf8');
		for (const label of t.labels) expect(text).toContain(label);
		expect(text.startsWith('\uFEFF')).toBe(true);
		expect(text).toContain(t.customer);
		await page.getByRole('button', { name: t.toStress }).click();
		await expect(page.locator('.stress h2').first()).toBeVisible();
	});

	test(`${locale}: nothing entered, and what is missing`, async ({ page }) => {
		await openTool(page, language, 'lieferkette');
		await page.getByRole('tab', { name: t.tab, exact: true }).click();
		await expect(page.getByRole('heading', { name: t.empty })).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: t.enter }).click();
		await expect(page.getByRole('tab', { name: t.data, exact: true })).toBeFocused();

		// Names only: nothing can be said of values and times, and the finding on gaps leads to the data.
		const chain = inventedChain({ suppliers: 3, further: 0, customers: 2 });
		for (const link of Object.values(chain.links)) {
			link.annualValue = 0;
			delete link.leadTimeWeeks;
			delete link.stockWeeks;
		}
		await openChain(page, language, chain, 'findings');
		for (const id of ['customers', 'suppliers', 'sector', 'countries', 'regions', 'lead-times', 'stock'])
			await expect(sign(page, id)).toHaveText(t.unknown);
		expect(await page.locator('.findings').innerText()).not.toMatch(/NaN|undefined|Infinity/);
		await page.getByRole('button', { name: t.gaps }).click();
		await expect(page.getByRole('tab', { name: t.data, exact: true })).toHaveAttribute('aria-selected', 'true');
	});
}

test('de: with the keyboard alone from the tabs to a card and its table', async ({ page }) => {
	const t = words.de;
	await openExample(page, languages[0]);
	await page.getByRole('tab', { name: t.tab, exact: true }).focus();
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		if (await page.locator('.finding-overview a:focus').count()) break;
	}
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('#finding-suppliers-title')).toBeFocused();
	// The address still names the view.
	await expect(page).toHaveURL(/#findings$/);
	await card(page, 'suppliers').locator('.finding-rows summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(card(page, 'suppliers').locator('.table-scroll')).toBeFocused();
});

test('de: on paper the tables are complete and the buttons gone', async ({ page }) => {
	await openExample(page, languages[0]);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.findings .example-flag')).toHaveText(words.de.invented);
	await expect(card(page, 'countries').locator('table')).toBeVisible();
	await expect(card(page, 'customers').locator('.formula')).toBeVisible();
	await expect(page.getByRole('button', { name: words.de.add }).first()).toBeHidden();
	await expect(page.getByRole('tab', { name: words.de.tab, exact: true })).toBeHidden();
	expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test('de: on the phone, dark', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await openExample(page, languages[0]);
	await expect(page.locator('.result-bar')).toContainText(words.de.tally);
	await page.getByRole('link', { name: words.de.result }).click();
	await expect(page.locator('#finding-customers')).toBeInViewport();
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	expect(await violations(page)).toEqual([]);
});

test('de: a long chain is reckoned beside the page, and can be stopped', async ({ page }) => {
	const t = words.de;
	const release = await holdScript(page, /findings\.worker/);
	await openChain(page, languages[0], inventedChain({ suppliers: 700, further: 1200, customers: 100 }), 'findings');
	// With everything there from the start no later change asks anew.
	await page.reload();
	await page.getByRole('button', { name: t.stop }).click();
	await expect(page.getByText(t.stopped)).toBeVisible();
	release();
	await page.getByRole('button', { name: t.again }).click();
	await expect(page.locator('.findings .summary')).toContainText(t.tally, { timeout: 30_000 });
	await expect(page.locator('.finding')).toHaveCount(t.labels.length);
});
