import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exampleWords } from './lib/example-words';
import { expect, type Language, languages, loadExample, saved, test, violations } from './lib/site';

/** The business case: from the first question to the page for the bank. */
const texts = {
	de: {
		project: 'Teil oder Vorhaben',
		years: /^Dauer der Rechnung/,
		start: 'Anfangen',
		volume: /^Menge in einem vollen Jahr/,
		price: /^Preis je Stück/,
		variable: /^Variable Kosten je Stück/,
		fixed: /^Zusätzliche feste Kosten/,
		investment: /^Investition \(/,
		rate: /^Kalkulationszins/,
		groups: { price: /^Preis und Kosten/, investment: /^Investition/, finance: /^Finanzierung/ },
		gain: /^Über 6 Jahre bringt „Testteil“ bei 8\s% Zins einen Kapitalwert von/,
		missing: /fehlen noch 5 Angaben/,
		notANumber: /lässt sich nicht als Zahl lesen/,
		wrongOrder: /steht verkehrt herum/,
		negative: /nicht unter null/,
		belowCost: /Jedes verkaufte Stück vergrößert den Verlust/,
		copy: 'Szenario kopieren',
		remove: 'Szenario löschen',
		compare: 'Szenarien im Vergleich',
		weakness: /Was (schiefgehen|besser werden) muss/,
		levers: 'Welche Angabe am meisten bewegt',
		risk: 'Wie sicher das Ergebnis ist',
		more: /100.000 Läufe rechnen/,
		runs: /^100\.000 Läufe, Startwert 2026/,
		assumptions: 'Alle Angaben mit Herkunft',
		toRoadmap: /^In den Fahrplan:/,
		inRoadmap: /^Steht im Fahrplan:/,
		csv: 'Zahlungen als CSV',
		xlsx: 'Excel mit Formeln',
		range: '8.000 bis 10.000',
		otherRange: '8,000 to 10,000',
		addNote: (label: string) => `${label}: Quelle oder Grund notieren`,
		priceLabel: 'Preis je Stück im 1. Jahr',
		restore: 'Kalkulationszins: Annahme wieder einsetzen',
		next: 'Weiter: Preis und Kosten',
	},
	en: {
		project: 'Part or project',
		years: /^Length of the calculation/,
		start: 'Start',
		volume: /^Volume in a full year/,
		price: /^Price per piece/,
		variable: /^Variable cost per piece/,
		fixed: /^Additional fixed cost/,
		investment: /^Investment \(/,
		rate: /^Discount rate/,
		groups: { price: /^Price and cost/, investment: /^Investment/, finance: /^Finance/ },
		gain: /^Over 6 years, “Testteil” brings a net present value of €[\d,]+ at a rate of 8%/,
		missing: /still needs 5 figures/,
		notANumber: /cannot be read as a number/,
		wrongOrder: /the wrong way round/,
		negative: /cannot go below zero/,
		belowCost: /Every piece sold increases the loss/,
		copy: 'Copy scenario',
		remove: 'Delete scenario',
		compare: 'Scenarios compared',
		weakness: /What must (go wrong|turn out better)/,
		levers: 'Which figure moves the most',
		risk: 'How certain the result is',
		more: /Calculate 100,000 runs/,
		runs: /^100,000 runs, seed 2026/,
		assumptions: 'All figures with their origin',
		toRoadmap: /^Add to roadmap:/,
		inRoadmap: /^In the roadmap:/,
		csv: 'Payments as CSV',
		xlsx: 'Excel with formulas',
		range: '8,000 to 10,000',
		otherRange: '8.000 bis 10.000',
		addNote: (label: string) => `${label}: note source or reason`,
		priceLabel: 'Price per piece in year 1',
		restore: 'Discount rate: restore the assumption',
		next: 'Next: Price and cost',
	},
} as const;

async function open(page: Page, language: Pick<Language, 'prefix'>): Promise<void> {
	await page.goto(`${language.prefix}/werkzeuge/business-case/`);
	await page.locator('.workspace-bar').waitFor();
}

/** The field of a figure; buttons beside it carry its name too. */
const field = (page: Page, name: RegExp | string) => page.getByRole('textbox', { name });

const accessible = async (page: Page) => expect(await violations(page)).toEqual([]);

for (const language of languages) {
	const { locale } = language;
	const t = texts[locale];
	const group = (page: Page, name: RegExp) => page.locator('.bc-inputs .segments').getByRole('radio', { name }).check();
	const fillAll = async (page: Page) => {
		await field(page, t.project).fill('Testteil');
		await field(page, t.years).fill('6');
		await page.getByRole('button', { name: t.start, exact: true }).click();
		await expect(field(page, t.volume)).toBeFocused();
		await field(page, t.volume).fill(t.range);
		await group(page, t.groups.price);
		await field(page, t.price).fill('46');
		await field(page, t.variable).fill('25');
		await field(page, t.fixed).fill('60000');
		await group(page, t.groups.investment);
		await field(page, t.investment).fill('300000');
		await expect(page.locator('.tool-result .summary')).toHaveText(t.gain);
	};

	test(`${locale}: from scratch to a result that survives a reload`, async ({ page }) => {
		await open(page, language);
		await expect(page.locator('.empty-state')).toBeVisible();
		await accessible(page);
		await fillAll(page);
		await expect(page.locator('.bc-figures > div')).toHaveCount(6);
		await expect(page.locator('.cash-flow tbody tr')).toHaveCount(7);
		await expect(page.getByRole('heading', { name: t.weakness })).toBeVisible();
		await expect(page.locator('.histogram')).toBeVisible();
		await saved(page);
		const npv = await page.locator('.bc-figures dd').first().textContent();
		await page.reload();
		await expect(page.locator('.bc-figures dd').first()).toHaveText(npv!);
		await expect(field(page, t.project)).toHaveValue('Testteil');
		await accessible(page);

		// In the other language the same figures, written its way.
		await page.goto(`${language.prefix ? '' : '/en'}/werkzeuge/business-case/`);
		await expect(field(page, texts[locale === 'de' ? 'en' : 'de'].volume)).toHaveValue(t.otherRange);
		const digits = (text: string | null) => text!.replace(/\D/g, '');
		await expect.poll(async () => digits(await page.locator('.bc-figures dd').first().textContent())).toBe(digits(npv));
	});

	test(`${locale}: says what is wrong with a figure and keeps what was typed`, async ({ page }) => {
		await open(page, language);
		await page.getByRole('button', { name: t.start, exact: true }).click();
		await expect(page.locator('.tool-result')).toContainText(t.missing);
		const volume = field(page, t.volume);
		for (const [text, message] of [
			['acht', t.notANumber],
			['12-8', t.wrongOrder],
			['-5', t.negative],
		] as const) {
			await volume.fill(text);
			await expect(volume).toHaveAttribute('aria-invalid', 'true');
			await expect(volume).toHaveAccessibleDescription(message);
			await expect(volume).toHaveValue(text);
		}
		await accessible(page);
		await volume.fill('5000');
		await expect(volume).toHaveAttribute('aria-invalid', 'false');
		// Each missing figure leads to its field.
		await page.locator('.open-figures button').last().click();
		await expect(field(page, t.investment)).toBeFocused();
		await field(page, t.investment).fill('1000');
		await group(page, t.groups.price);
		await field(page, t.price).fill('20');
		await field(page, t.variable).fill('25');
		await field(page, t.fixed).fill('0');
		await expect(page.locator('.tool-result .error-notice')).toHaveText(t.belowCost);
		await expect(page.locator('body')).not.toContainText(/NaN|undefined|Infinity/);
		await page.locator('.bc-scenarios').getByRole('button', { name: language.words.undo }).click();
		await expect(page.locator('.tool-result .error-notice')).toHaveCount(0);
		await group(page, t.groups.finance);
		await field(page, t.rate).fill('5');
		await page.getByRole('button', { name: t.restore }).click();
		await expect(field(page, t.rate)).toHaveValue('8');
		await expect(field(page, t.rate)).toBeFocused();
	});

	test(`${locale}: the example with scenarios, long simulation, measures and files`, async ({ page }) => {
		await open(page, language);
		await loadExample(page);
		await expect(page.locator('.bc-figures > div')).toHaveCount(6);
		await expect(page.getByRole('heading', { name: t.compare })).toBeVisible();
		await expect(page.locator('.tornado-row')).not.toHaveCount(0);
		await page.locator('.lazy-chart').scrollIntoViewIfNeeded();
		await expect(page.getByRole('img').first()).toBeVisible();

		// The same seed gives the same numbers, today and tomorrow.
		const quantiles = page.locator('.bc-quantiles tbody td');
		const before = await quantiles.allTextContents();
		await page.reload();
		await expect(quantiles.first()).toHaveText(before[0]!);
		expect(await quantiles.allTextContents()).toEqual(before);
		await page.getByRole('button', { name: t.more }).click();
		await expect(page.locator('.run-note')).toHaveText(t.runs);

		await page.getByRole('button', { name: t.toRoadmap }).first().click();
		await expect(page.getByRole('button', { name: t.inRoadmap })).toBeVisible();

		const scenarios = page.locator('.bc-scenarios .segments').getByRole('radio');
		await page.getByRole('button', { name: t.copy }).click();
		await expect(scenarios).toHaveCount(3);
		await expect(page.getByRole('button', { name: t.copy })).toBeDisabled();
		await group(page, t.groups.price);
		await field(page, t.price).fill('90');
		await expect(page.locator('.tool-result table').filter({ hasText: t.priceLabel }).first()).toBeVisible();
		await accessible(page);
		await page.getByRole('button', { name: t.remove }).click();
		await expect(scenarios).toHaveCount(2);
		await page.locator('.bc-scenarios').getByRole('button', { name: language.words.undo }).click();
		await expect(scenarios).toHaveCount(3);

		const download = async (name: string) => {
			const waiting = page.waitForEvent('download');
			await page.getByRole('button', { name }).click();
			const file = await waiting;
			return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
		};
		const csv = await download(t.csv);
		const title = locale === 'de' ? 'radsatzlagerdeckel' : 'axle-box-covers';
		expect(csv.name).toMatch(new RegExp(`${title}.*\\.csv$`));
		// Numbers stay numbers: nothing is quoted or marked as text.
		expect(csv.content.toString('utf8')).toMatch(
			locale === 'de' ? /\r\n0;0;0;0;0;0;0;0;0;-340000;/ : /\r\n0,0,0,0,0,0,0,0,0,-340000,/,
		);
		const workbook = await download(t.xlsx);
		expect(workbook.name).toMatch(new RegExp(`^${title}-.*\\.xlsx$`));
		expect(workbook.content.subarray(0, 2).toString()).toBe('PK');
	});

	test(`${locale}: the page for the bank`, async ({ page }) => {
		await open(page, language);
		await loadExample(page);
		await expect(page.locator('.histogram')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.tool-input')).toBeHidden();
		await expect(page.locator('.workspace-bar')).toBeHidden();
		await expect(page.locator('.tool-result button:visible')).toHaveCount(0);
		await expect(page.locator('.tool-result .example-flag')).toBeVisible();
		await expect(page.locator('.assumptions table')).toBeVisible();
		await expect(page.locator('.assumptions')).toContainText(
			exampleWords(locale, 'erfunden: Nachkalkulation eines ähnlichen Fahrwerksteils'),
		);
		await expect(page.locator('.bc-stamp')).toContainText('2026');
		const wide = await page.evaluate(() => {
			const table = document.querySelector('.cash-flow')!;
			return table.scrollWidth - table.parentElement!.clientWidth;
		});
		expect(wide).toBeLessThanOrEqual(0);
		const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
		const pages = [...pdf.matchAll(/\/MediaBox/g)].length;
		expect(pages).toBeGreaterThanOrEqual(2);
		expect(pages).toBeLessThanOrEqual(5);
	});

	test(`${locale}: with the keyboard alone`, async ({ page }) => {
		await open(page, language);
		const tabTo = async (name: RegExp | string, role: Parameters<typeof page.getByRole>[0], key = 'Tab') => {
			const target = page.getByRole(role, { name }).first();
			for (let i = 0; i < 80; i++) {
				if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
				await page.keyboard.press(key);
			}
			throw new Error(`no way by ${key} to ${role} ${name}`);
		};
		await tabTo(t.project, 'textbox');
		await page.keyboard.type('Testteil');
		await tabTo(t.years, 'textbox');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('6');
		await page.keyboard.press('Enter');
		await expect(field(page, t.volume)).toBeFocused();
		await page.keyboard.type(t.range);
		await tabTo(t.next, 'button');
		await page.keyboard.press('Enter');
		await tabTo(t.price, 'textbox', 'Shift+Tab');
		await page.keyboard.type('46');
		await tabTo(t.addNote(t.priceLabel), 'button');
		await page.keyboard.press('Enter');
		await expect(page.locator('input:focus, textarea:focus')).toHaveValue('');
		await page.keyboard.type('Anfrage');
		await tabTo(t.variable, 'textbox');
		await page.keyboard.type('25');
		await tabTo(t.fixed, 'textbox');
		await page.keyboard.type('60000');
		await tabTo(t.groups.price, 'radio', 'Shift+Tab');
		await page.keyboard.press('ArrowRight');
		await tabTo(t.investment, 'textbox');
		await page.keyboard.type('300000');
		await expect(page.locator('.tool-result .summary')).toHaveText(t.gain);
		await tabTo(t.more, 'button');
		await page.keyboard.press('Enter');
		await expect(page.locator('.run-note')).toContainText(/^100[.,]000/);
		await saved(page);
	});
}

test('on a phone the result stays in view while typing', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, { prefix: '' });
	await loadExample(page);
	const bar = page.locator('.result-bar');
	await expect(bar).toContainText('Kapitalwert');
	await field(page, texts.de.volume).fill('1000');
	await expect(bar).toBeInViewport();
	await expect(bar).toContainText('−');
	await bar.getByRole('link').click();
	await expect(page.locator('.tool-result h2')).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
