import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, languages, loadExample, saved, test, violations } from './lib/site';

/** Readiness: from nothing, from a market that was chosen, and from an example, in both languages. */
const texts = {
	de: {
		first: 'Was wollen Sie einstufen?',
		tick: 'Haken Sie links die erste Stufe ab',
		principle: /Wirkprinzip bekannt/,
		trial: /Kritischer Punkt im Versuch gezeigt/,
		evidence: (n: number) => `Beleg für Stufe ${n}`,
		side: 'Technik',
		customer: /^Kunde/,
		skipped: /Zählt noch nicht/,
		tickBelow: 'Stufen 1 bis 3 abhaken',
		strongest: /Am weitesten: Technik mit Stufe 3 von 9/,
		unproven: /Für 3 erreichte Stufen fehlt der Beleg/,
		provenOnly: 'Nur zählen, was belegt ist',
		target: 'Ziel für Technik',
		targetAll: 'Ziel auf allen Seiten',
		manage: 'Umbenennen, entfernen oder weiteres einstufen',
		another: 'Was wollen Sie noch einstufen?',
		choose: 'Was eingestuft wird',
		keep: 'Stand von heute festhalten',
		date: '22.11.2026',
		toRoadmap: /^In den Fahrplan/,
		inRoadmap: /^Steht im Fahrplan/,
		onward: 'Weiter zum Fahrplan',
		csv: 'Tabelle (CSV)',
		undo: 'Rückgängig',
		rail: 'Bahntechnik',
		toResult: 'Zum Ergebnis',
	},
	en: {
		first: 'What do you want to assess?',
		tick: 'Tick the first level on the left',
		principle: /Principle known/,
		trial: /Critical point shown in a trial/,
		evidence: (n: number) => `Evidence for level ${n}`,
		side: 'Technology',
		customer: /^Customer/,
		skipped: /Does not count yet/,
		tickBelow: 'Tick levels 1 to 3',
		strongest: /Furthest ahead: Technology at level 3 of 9/,
		unproven: /Evidence is missing for 3 of the levels/,
		provenOnly: 'Count only what has evidence',
		target: 'Target for Technology',
		targetAll: 'Target on all sides',
		manage: 'Rename, remove or assess another',
		another: 'What else do you want to assess?',
		choose: 'What is assessed',
		keep: 'Keep today’s state',
		date: '22 November 2026',
		toRoadmap: /^Add to roadmap/,
		inRoadmap: /^In the roadmap/,
		onward: 'On to the roadmap',
		csv: 'Table (CSV)',
		undo: 'Undo',
		rail: 'Rail technology',
		toResult: 'To the result',
	},
} as const;

const summary = (page: Page) => page.locator('.readiness .summary');

async function open(page: Page, prefix: string): Promise<void> {
	await page.clock.setFixedTime(new Date('2026-11-22T10:00:00+01:00'));
	await page.goto(`${prefix}/werkzeuge/reifegrad/`);
	await page.locator('.workspace-bar').waitFor();
}

for (const { locale, prefix } of languages) {
	const t = texts[locale];

	test(`${locale}: from nothing to a next step in the roadmap`, async ({ page }) => {
		await open(page, prefix);
		await page.getByLabel(t.first).fill('Bipolarplatte');
		await page.getByLabel(t.first).press('Enter');
		await expect(summary(page)).toContainText(t.tick);

		// A level above a gap does not count, and one button closes the gap.
		await page.getByRole('checkbox', { name: t.trial }).check();
		await expect(page.locator('.level-skipped')).toContainText(t.skipped);
		await page.getByRole('button', { name: t.tickBelow }).click();
		await expect(summary(page)).toContainText(t.strongest);
		await expect(summary(page)).toContainText(t.unproven);

		// Only what has evidence counts, if one wants it so.
		await page.getByLabel(t.evidence(1), { exact: true }).fill('Bericht 7');
		await page.getByRole('checkbox', { name: t.provenOnly }).check();
		await expect(page.locator('.side-table tbody tr').first().locator('td').first()).toContainText(/1/);
		await page.getByRole('checkbox', { name: t.provenOnly }).uncheck();
		await expect(summary(page)).toContainText(t.strongest);

		// What is at its target asks for nothing more.
		await expect(page.locator('.next-levels li')).toHaveCount(7);
		await page.getByLabel(t.target).selectOption('3');
		await expect(page.locator('.next-levels li')).toHaveCount(6);
		await expect(page.locator('.radar-target')).toHaveCount(0);
		await page.getByLabel(t.targetAll).selectOption('5');
		await expect(page.locator('.radar-target')).toHaveCount(1);
		await expect(page.locator('.next-levels li')).toHaveCount(7);

		await page.locator('.next-levels').getByRole('button', { name: t.toRoadmap }).first().click();
		await expect(page.locator('.next-levels').getByRole('button', { name: t.inRoadmap })).toHaveCount(1);
		await page.getByRole('button', { name: t.keep }).click();
		await expect(page.getByRole('row', { name: new RegExp(t.date) })).toBeVisible();
		await saved(page);
		await page.reload();
		await expect(summary(page)).toContainText('Bipolarplatte');
		await expect(page.getByLabel(t.evidence(1), { exact: true })).toHaveValue('Bericht 7');

		await page.getByRole('link', { name: t.onward }).click();
		await page.waitForURL(/fahrplan/);
		await expect(page.locator('.measure-list > li')).toHaveCount(1);
	});

	test(`${locale}: several side by side, taken over from the market fit, removed and brought back`, async ({
		page,
	}) => {
		await open(page, prefix);
		await loadExample(page);
		await expect(page.getByLabel(t.choose)).toBeVisible();
		await page.getByText(t.manage).click();
		await page.getByLabel(t.another).fill('Ventil');
		await page.getByLabel(t.another).press('Enter');
		await expect(page.getByLabel(t.choose).locator('option')).toHaveCount(3);
		await expect(summary(page)).toContainText(t.tick);
		await page.getByRole('button', { name: /Ventil (entfernen)|Remove Ventil/ }).click();
		await expect(page.getByLabel(t.choose).locator('option')).toHaveCount(2);
		await page.getByRole('button', { name: t.undo, exact: true }).click();
		await expect(page.getByLabel(t.choose).locator('option')).toHaveCount(3);

		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: t.csv }).click();
		const text = readFileSync(await (await waiting).path(), 'utf8');
		expect(text.trim().split('\r\n')).toHaveLength(1 + 3 * 64);
	});

	test(`${locale}: levels can be ticked and proven with the keyboard alone`, async ({ page }) => {
		await open(page, prefix);
		await page.getByLabel(t.first).focus();
		await page.keyboard.type('Bipolarplatte');
		await page.keyboard.press('Enter');
		await page.getByRole('checkbox', { name: t.principle }).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await expect(page.getByLabel(t.evidence(1), { exact: true })).toBeFocused();
		await page.keyboard.type('Datenblatt');
		await page.getByRole('radio', { name: t.side }).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('radio', { name: t.customer })).toBeChecked();
		await expect(page.locator('.ladder h2')).toContainText(t.customer);
		await expect(page.locator('.side-table tbody tr').first().locator('td').nth(1)).toHaveText('1');
	});

	test(`${locale}: prints result, table and evidence without controls`, async ({ page }) => {
		await open(page, prefix);
		await loadExample(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.tool-input')).toBeHidden();
		await expect(page.locator('.workspace-bar')).toBeHidden();
		await expect(page.locator('.side-table')).toBeVisible();
		await expect(page.locator('.radar')).toBeVisible();
		await expect(page.locator('.evidence table')).toBeVisible();
		const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
		expect(pdf.match(/\/MediaBox/g)!.length).toBeLessThanOrEqual(5);
	});

	test(`${locale}: is accessible, empty and filled, light and dark, on a phone`, async ({ page }) => {
		await open(page, prefix);
		expect(await violations(page)).toEqual([]);
		await loadExample(page);
		await page.locator('.tool details').evaluateAll((all) => {
			for (const details of all) details.setAttribute('open', '');
		});
		await page.locator('.level-missing input[type="checkbox"]').last().check();
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await expect(page.getByRole('link', { name: t.toResult })).toBeInViewport();
	});
}
