import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { de } from '../../src/tools/supply-chain/data-view/texts.de';
import { en } from '../../src/tools/supply-chain/data-view/texts.en';
import { expect, type Language, languages, loadExample, openTool, saved, test, violations } from './lib/site';
import { holdScript } from './lib/supply-chain';

const textsOf = ({ locale }: Language) => (locale === 'en' ? en : de);
const fixtures = 'test/fixtures/imports';
const fileField = (page: Page) => page.locator('.supply-ways input[type="file"]');
const plan = (page: Page) => page.locator('.supply-plan > p[role="status"]');
const give = (page: Page, name: string) => fileField(page).setInputFiles(`${fixtures}/${name}`);
const list = (page: Page, ...rows: string[]) =>
	fileField(page).setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
const take = (page: Page, t: typeof de) => page.getByRole('button', { name: t.apply, exact: true }).click();
const grid = (page: Page) => page.locator('.supply-grid');
const cell = (page: Page, row: number, column: number) =>
	grid(page).locator(`[data-row="${row}"][data-column="${column}"]`);

for (const language of languages) {
	const t = textsOf(language);
	test.describe(`data of the supply chain, ${language.locale}`, () => {
		test.beforeEach(async ({ page }) => {
			await openTool(page, language, 'lieferkette');
			await page.locator('.supply-start').waitFor();
		});

		test('a list is understood, taken over in one step, kept and taken back', async ({ page }) => {
			await give(page, 'lieferanten-bom.csv');
			await expect(plan(page)).toContainText('3');
			await expect(page.getByLabel(t.money)).toHaveValue('1000');
			await expect(page.getByLabel(t.times.leadTime)).toHaveValue('days');
			expect(await violations(page)).toEqual([]);
			await take(page, t);
			await expect(page.locator('.good-notice')).toContainText('lieferanten-bom.csv');
			await expect(page.locator('.supply-summary .lead')).toContainText(t.sites.replace('{n}', '3'));
			await saved(page);
			await page.reload();
			await expect(cell(page, 2, 0)).toHaveValue('Beispiel Stahlhandel');
			expect(await violations(page)).toEqual([]);
		});

		test('undo takes the whole import back, redo brings it again', async ({ page }) => {
			await give(page, 'kunden-windows-1252.csv');
			await take(page, t);
			await grid(page).waitFor();
			await page.getByRole('button', { name: language.words.undo }).click();
			await expect(page.locator('.supply-start')).toBeVisible();
			await page.getByRole('button', { name: language.words.redo }).click();
			await expect(page.locator('.supply-summary .lead')).toContainText(t.sites.replace('{n}', '3'));
		});

		test('what was understood wrongly is corrected by hand', async ({ page }) => {
			await give(page, 'ohne-kopf.csv');
			await expect(page.getByText(t.missing.firm)).toBeVisible();
			const meaning = (n: number) =>
				page.getByLabel(t.columnLabel.replace('{name}', t.unnamedColumn.replace('{n}', String(n))));
			await meaning(1).selectOption('firm');
			await meaning(2).selectOption('value');
			await page.getByLabel(t.money).selectOption('1000');
			await expect(plan(page)).toContainText('3');
			await take(page, t);
			await expect(page.locator('.supply-summary .lead')).toContainText(
				language.locale === 'de' ? '10.160,0' : '10,160.0',
			);
		});

		test('shares ask for their total and say when it is none', async ({ page }) => {
			await give(page, 'kunden-anteil.csv');
			const total = page.getByLabel(t.total);
			await total.fill('viel');
			await total.press('Enter');
			await expect(page.getByText(t.badTotal)).toBeVisible();
			await expect(total).toHaveValue('viel');
			await total.fill('2000000');
			await total.press('Enter');
			await expect(plan(page)).toContainText('3');
		});

		test('rows that cannot be read are listed and saved as CSV', async ({ page }) => {
			await give(page, 'kunden-summen.csv');
			await expect(page.locator('.supply-issues')).toContainText(t.issues.totals);
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: t.issuesCsv }).click();
			const text = await readFile((await (await download).path())!, 'utf8');
			expect(text.trim().split('\r\n')).toHaveLength(6);
			expect(text).toContain(t.issues.empty);
		});

		test('doubtful names are asked once, by keyboard, and remembered', async ({ page }) => {
			const rows = ['Kunde;Umsatz', 'Beispiel Weber GmbH;100', 'Beispiel Weber KG;20'];
			await list(page, ...rows);
			const same = page.getByRole('radio', { name: t.same, exact: true });
			await same.focus();
			await page.keyboard.press('Space');
			await expect(page.locator('.supply-questions [role="status"]')).toContainText('0');
			await expect(plan(page)).toContainText(language.locale === 'de' ? 'Neue Firmen: 1' : 'New firms: 1');
			expect(await violations(page)).toEqual([]);
			await take(page, t);
			await page.getByText(t.decisionsTitle.replace('{n}', '1')).click();
			await expect(page.locator('.supply-memory')).toContainText('Beispiel Weber KG');
			await list(page, ...rows);
			await expect(plan(page)).toBeVisible();
			await expect(page.locator('.supply-questions')).toHaveCount(0);
		});

		test('a second list changes what is known and doubles nothing', async ({ page }) => {
			await list(page, 'Kunde;Artikel;Umsatz', 'Beispiel A;Ringe;100', 'Beispiel B;Ringe;50');
			await take(page, t);
			await list(page, 'Kunde;Artikel;Umsatz', 'BEISPIEL A;Ringe;120');
			await expect(plan(page)).toContainText(language.locale === 'de' ? '0 neu, 1 geändert' : '0 new, 1 changed');
			await page.getByLabel(t.modes.replace).check();
			await expect(
				page.getByText(language.locale === 'de' ? 'Warenflüsse: 1. Firmen: 1.' : 'Flows of goods: 1. Firms: 1.'),
			).toBeVisible();
			await take(page, t);
			await expect(page.locator('.supply-summary .lead')).toContainText(t.oneSite);
		});

		test('processes are read from a list, shown, typed by hand and taken back', async ({ page }) => {
			await list(
				page,
				'Lieferant;Artikel;Einkaufswert;Verfahren',
				'Beispiel A;Wellen;100;"CNC-Drehen; deep drawing"',
				'Beispiel B;Ringe;50;Zaubern',
			);
			const issues = page.locator('.supply-issues');
			await expect(issues).toContainText(t.issues.unknownProcess);
			await expect(issues.locator('.cell-text').first()).toHaveText('Zaubern');
			await expect(plan(page)).toContainText(language.locale === 'de' ? 'Zeilen: 2 von 2' : '2 of 2');
			await take(page, t);
			await page.getByRole('radio', { name: t.linkTable }).check();
			const shown = language.locale === 'de' ? 'CNC-Drehen; Tiefziehen' : 'CNC turning; Deep drawing';
			await expect(cell(page, 0, 10)).toHaveValue(shown);
			const typed = cell(page, 1, 10);
			await typed.focus();
			// Names to choose from, going on after what is typed already.
			await typed.pressSequentially('Temperguss; ');
			await expect(page.locator('.supply-grid datalist option[value="Temperguss; CNC-Drehen"]')).toHaveCount(
				language.locale === 'de' ? 1 : 0,
			);
			await typed.pressSequentially('Zaubern');
			await page.keyboard.press('Tab');
			await expect(page.getByText(t.problems.process)).toBeVisible();
			await expect(typed).toHaveValue('Temperguss; Zaubern');
			await expect(typed).toHaveAttribute('aria-invalid', 'true');
			expect(await violations(page)).toEqual([]);
			await typed.fill('temperguss, CNC turning');
			await page.keyboard.press('Tab');
			const both = language.locale === 'de' ? 'Temperguss; CNC-Drehen' : 'Malleable iron casting; CNC turning';
			await expect(typed).toHaveValue(both);
			await saved(page);
			await page.getByRole('button', { name: language.words.undo }).click();
			await expect(typed).toHaveValue('');
			await page.getByRole('button', { name: language.words.redo }).click();
			await expect(typed).toHaveValue(both);
		});

		test('firms that are in the data twice are searched for, asked once, merged and taken back', async ({ page }) => {
			await list(page, 'Kunde;Artikel;Umsatz', 'Beispiel Weber GmbH;Ringe;100', 'Beispiel Weber KG;ringe;20');
			await take(page, t);
			const lead = page.locator('.supply-summary .lead');
			const firms = (n: string) => t.sites.replace('{n}', n);
			await expect(lead).toContainText(firms('2'));
			const search = page.getByRole('button', { name: t.doublesSearch });
			await search.focus();
			await page.keyboard.press('Enter');
			const apply = page.getByRole('button', { name: t.doublesApply });
			await expect(apply).toBeDisabled();
			// The one with more sales would stay.
			await expect(page.locator('.supply-doubles .pair b')).toHaveText(['Beispiel Weber GmbH', 'Beispiel Weber KG']);
			await page.getByRole('radio', { name: t.same, exact: true }).focus();
			await page.keyboard.press('Space');
			expect(await violations(page)).toEqual([]);
			await apply.focus();
			await page.keyboard.press('Enter');
			await expect(page.locator('.doubles-said')).toContainText('1');
			await expect(lead).toContainText(t.oneSite);
			await expect(lead).toContainText(t.oneLink);
			await expect(lead).toContainText('120');
			await page.getByRole('button', { name: language.words.undo }).click();
			await expect(lead).toContainText(firms('2'));

			// Called different, the pair is not asked again, neither here nor on import.
			await search.click();
			await page.getByRole('radio', { name: t.different, exact: true }).check();
			await apply.click();
			await search.click();
			await expect(page.getByText(t.doublesNone)).toBeVisible();
			await list(page, 'Kunde;Artikel;Umsatz', 'Beispiel Weber KG;Ringe;30');
			await expect(plan(page)).toBeVisible();
			await expect(page.locator('.supply-questions')).toHaveCount(0);
		});

		test('from scratch by hand, with the keyboard alone', async ({ page }) => {
			await page.getByRole('button', { name: t.byHand }).focus();
			await page.keyboard.press('Enter');
			await page.getByRole('button', { name: t.addSite }).focus();
			await page.keyboard.press('Enter');
			await expect(cell(page, 1, 0)).toBeFocused();
			await page.keyboard.type('Beispiel Stahl');
			await page.keyboard.press('Enter');
			await expect(cell(page, 2, 0)).toBeFocused();
			await page.keyboard.press('ArrowUp');
			await expect(cell(page, 1, 0)).toBeFocused();
			await expect(cell(page, 1, 0)).toHaveValue('Beispiel Stahl');
			const country = cell(page, 1, 2);
			await country.fill('Atlantis');
			await page.keyboard.press('Tab');
			await expect(page.getByText(t.problems.country)).toBeVisible();
			await expect(country).toHaveValue('Atlantis');
			await expect(country).toHaveAttribute('aria-invalid', 'true');
			await country.fill(language.locale === 'de' ? 'Polen' : 'Poland');
			await page.keyboard.press('Tab');
			await expect(country).toHaveValue('PL');
			await saved(page);
		});

		test('cells of a spreadsheet are pasted', async ({ page }) => {
			await page.getByRole('button', { name: t.paste }).click();
			await page.getByLabel(t.pasteLabel).fill('Kunde\tUmsatz\nBeispiel A\t10\nBeispiel B\t20');
			await page.getByRole('button', { name: t.readPaste }).click();
			await take(page, t);
			await cell(page, 1, 0).focus();
			await page.evaluate(() => {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', 'Beispiel X\nBeispiel Y\nBeispiel Z\n');
				document.activeElement!.dispatchEvent(
					new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
				);
			});
			await expect(page.locator('.supply-said')).toContainText('3');
			await expect(cell(page, 3, 0)).toHaveValue('Beispiel Z');
		});

		test('the template comes back as it was given', async ({ page }) => {
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: t.template }).click();
			const file = await download;
			expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
			await fileField(page).setInputFiles({
				name: 'vorlage.xlsx',
				mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				buffer: await readFile((await file.path())!),
			});
			await page.getByLabel(t.sheet).selectOption({ label: t.tables.suppliers });
			await expect(page.getByLabel(t.table)).toHaveValue('suppliers');
			await take(page, t);
			await expect(cell(page, 1, 0)).toHaveValue('Beispiel Lohndreherei');
			await expect(cell(page, 2, 0)).toHaveValue('Beispiel Stahlhandel');
		});
	});
}

test('every messy file is read or refused with what to do, and harms nothing', async ({ page }) => {
	test.slow();
	const names = readdirSync(fixtures);
	expect(names.length).toBeGreaterThanOrEqual(15);
	await openTool(page, languages[0], 'lieferkette');
	for (const name of names) {
		await give(page, name);
		const outcome = page.locator('.supply-refused, .supply-plan, .supply-import [role="alert"]').first();
		await expect(outcome, name).toBeVisible();
		await expect(page.locator('.supply-data'), name).toContainText(name);
		expect(await page.locator('.supply-data').innerText(), name).not.toMatch(/NaN|undefined|\{\w+\}/);
		const cancel = page.getByRole('button', { name: de.cancelImport });
		if (await cancel.isVisible()) await cancel.click();
	}
});

test('script in a name stays text; long cells and wide files are cut and said', async ({ page }) => {
	await openTool(page, languages[0], 'lieferkette');
	await give(page, 'formeln.csv');
	await take(page, de);
	await grid(page).waitFor();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.supply-print')).toContainText('<script>alert(1)</script>');
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.supply-data img')).toHaveCount(0);
	const head = Array.from({ length: 10_000 }, (_, i) => (i === 0 ? 'Kunde' : i === 1 ? 'Artikel' : `S${i}`)).join(';');
	await list(page, head, `Beispiel A;${'x'.repeat(5e6)}`);
	await expect(page.locator('.supply-notes').first()).toContainText('9.800');
	await expect(page.locator('.supply-issues')).toContainText(de.issues.cutCell);
});

test('reading can be stopped', async ({ page }) => {
	await openTool(page, languages[0], 'lieferkette');
	await list(page, 'Kunde;Artikel;Umsatz', ...Array.from({ length: 90_000 }, (_, i) => `Beispiel ${i};Teil ${i};${i}`));
	await page.getByRole('button', { name: de.cancelImport }).click();
	await expect(page.locator('.supply-start')).toBeVisible();
});

test('the search for doubles among many firms can be stopped', async ({ page }) => {
	const release = await holdScript(page, /doubles\.worker/);
	await openTool(page, languages[0], 'lieferkette');
	await list(page, 'Kunde;Umsatz', ...Array.from({ length: 300 }, (_, i) => `Werk ${i * 7919} (erfunden);${i}`));
	await take(page, de);
	await page.getByRole('button', { name: de.doublesSearch }).click();
	await page.getByRole('button', { name: de.doublesReckoning.stop }).click();
	await expect(page.getByText(de.doublesReckoning.stopped)).toBeVisible();
	release();
	await page.getByRole('button', { name: de.doublesReckoning.again }).click();
	await expect(page.locator('.supply-doubles').getByText(de.questionsTitle)).toBeVisible();
	await page.getByRole('button', { name: de.doublesClose }).click();
	await expect(page.getByRole('button', { name: de.doublesSearch })).toBeVisible();
});

test('the example is shown, printed whole, and usable on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openTool(page, languages[0], 'lieferkette');
	await loadExample(page);
	await expect(page.locator('.supply-summary .lead')).toContainText('27 Firmen und 33 Warenflüsse');
	expect(await violations(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.supply-print')).toContainText('Beispiel Elektrostahlwerk');
	await expect(page.locator('.supply-print')).toContainText('Achsschenkel');
	await expect(page.locator('.supply-tables')).toBeHidden();
	await expect(page.locator('.supply-ways').first()).toBeHidden();
});
