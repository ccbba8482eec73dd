import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, languages, loadExample, saved, test, violations } from './lib/site';

/** The roadmap: from nothing and from an example, in both languages. */
const texts = {
	de: {
		first: 'Was muss als Erstes geschehen?',
		another: 'Neue Maßnahme',
		days: (title: string) => `Arbeitstage: ${title}`,
		status: (title: string) => `Stand: ${title}`,
		more: (title: string) => `Mehr: ${title}`,
		notBefore: 'Nicht vor dem',
		ends: (day: string) => new RegExp(`Der Plan endet am ${day}`),
		day: '18.12.2026',
		later: '31.12.2026',
		daysProblem: /ganze Arbeitstage/,
		circle: /warten im Kreis aufeinander: „Norm kaufen“, „Muster bauen“/,
		release: 'Diese Abhängigkeit lösen: Muster bauen wartet nicht mehr auf Norm kaufen',
		views: ['Balken', 'Termine', 'Tafel'],
		setDone: 'Norm kaufen: auf „erledigt“ setzen',
		edit: 'Norm kaufen bearbeiten',
		remove: 'Norm kaufen entfernen',
		ics: 'Kalenderdatei (ICS)',
		csv: 'Tabelle (CSV)',
		calendar: 'Beginn und arbeitsfreie Tage',
		start: 'Der Plan beginnt am',
		allSaints: 'Allerheiligen',
		toResult: 'Zum Zeitplan',
		undo: 'Rückgängig',
		redo: 'Wiederholen',
	},
	en: {
		first: 'What has to happen first?',
		another: 'New measure',
		days: (title: string) => `Working days: ${title}`,
		status: (title: string) => `Status: ${title}`,
		more: (title: string) => `More: ${title}`,
		notBefore: 'Not before',
		ends: (day: string) => new RegExp(`The plan ends on ${day}`),
		day: '18 December 2026',
		later: '31 December 2026',
		daysProblem: /whole working days/,
		circle: /wait for each other in a circle: “Norm kaufen”, “Muster bauen”/,
		release: 'Release this dependency: Muster bauen no longer waits for Norm kaufen',
		views: ['Bars', 'Dates', 'Board'],
		setDone: 'Norm kaufen: set to “done”',
		edit: 'Edit Norm kaufen',
		remove: 'Remove Norm kaufen',
		ics: 'Calendar file (ICS)',
		csv: 'Table (CSV)',
		calendar: 'Start and days off',
		start: 'The plan starts on',
		allSaints: 'All Saints’ Day',
		toResult: 'To the schedule',
		undo: 'Undo',
		redo: 'Redo',
	},
} as const;

const summary = (page: Page) => page.locator('.roadmap .summary');

async function open(page: Page, prefix: string): Promise<void> {
	// A Sunday: the plan begins on the Monday after it.
	await page.clock.setFixedTime(new Date('2026-11-22T10:00:00+01:00'));
	await page.goto(`${prefix}/werkzeuge/fahrplan/`);
	await page.locator('.workspace-bar').waitFor();
}

for (const { locale, prefix } of languages) {
	const t = texts[locale];

	test(`${locale}: a plan from nothing, with dates, a circle and the way out, undo and reload`, async ({ page }) => {
		await open(page, prefix);
		await page.getByLabel(t.first).fill('Norm kaufen');
		await page.getByLabel(t.first).press('Enter');
		await expect(summary(page)).toContainText(t.ends(locale === 'de' ? '04.12.2026' : '4 December 2026'));
		await page.getByLabel(t.another).fill('Muster bauen');
		await page.getByLabel(t.another).press('Enter');
		await expect(page.getByLabel(t.another)).toBeFocused();

		// One after the other: twice ten working days from 23 November.
		await page.getByRole('button', { name: t.more('Muster bauen') }).click();
		await page.getByRole('checkbox', { name: '1 Norm kaufen' }).check();
		await expect(summary(page)).toContainText(t.ends(t.day));

		// A number that is none says what to do, keeps what was typed, and the plan stays.
		const days = page.getByRole('textbox', { name: t.days('Muster bauen') });
		await days.fill('2,5');
		await expect(page.getByText(t.daysProblem)).toBeVisible();
		await expect(days).toHaveAttribute('aria-invalid', 'true');
		await expect(days).toHaveValue('2,5');
		await expect(summary(page)).toContainText(t.ends(t.day));
		// Christmas is free: 18 days end on the last day of the year.
		await days.fill('18');
		await expect(page.getByText(t.daysProblem)).toBeHidden();
		await expect(summary(page)).toContainText(t.ends(t.later));

		// Each waits for the other: named, no dates, nothing lost, one button leads out.
		await page.getByRole('button', { name: t.more('Norm kaufen') }).click();
		await page.getByRole('checkbox', { name: '2 Muster bauen' }).check();
		await expect(page.getByRole('alert')).toContainText(t.circle);
		await expect(page.locator('.measure-list > li')).toHaveCount(2);
		await page.getByRole('button', { name: t.release }).click();
		await expect(page.locator('.circle-list')).toHaveCount(0);
		await page.getByRole('button', { name: t.undo, exact: true }).click();
		await expect(page.locator('.circle-list')).toBeVisible();
		await page.getByRole('button', { name: t.undo, exact: true }).click();
		await expect(summary(page)).toContainText(t.ends(t.later));

		await saved(page);
		await page.reload();
		await expect(summary(page)).toContainText(t.ends(t.later));

		// Removing takes the dependency with it; undo brings back both.
		await page.getByRole('button', { name: t.more('Norm kaufen') }).click();
		await page.getByRole('button', { name: t.remove }).click();
		await expect(page.locator('.measure-list > li')).toHaveCount(1);
		await expect(page.getByLabel(t.another)).toBeFocused();
		await page.getByRole('button', { name: t.undo, exact: true }).click();
		await expect(summary(page)).toContainText(t.ends(t.later));
		await page.getByRole('button', { name: t.redo, exact: true }).click();
		await expect(page.locator('.measure-list > li')).toHaveCount(1);
	});

	test(`${locale}: three views, holidays that can be switched off, calendar file and table`, async ({ page }) => {
		await open(page, prefix);
		await loadExample(page);
		await expect(page.locator('.gantt li')).toHaveCount(8);
		await expect(page.locator('.gantt .gantt-bar.critical:visible')).not.toHaveCount(0);
		await page.getByRole('radio', { name: t.views[1] }).check();
		await expect(page.locator('.date-table tbody tr')).toHaveCount(8);
		await expect(page.locator('.gantt')).toBeHidden();

		// Working on every holiday ends the plan earlier.
		const before = await summary(page).textContent();
		await page.locator('.work-calendar summary').click();
		await expect(page.getByRole('checkbox', { name: t.allSaints })).toBeChecked();
		await page.locator('.work-calendar fieldset').first().getByRole('checkbox').first().uncheck();
		await expect(page.getByRole('checkbox', { name: t.allSaints })).not.toBeChecked();
		await expect(summary(page)).not.toHaveText(before!);
		await page.getByLabel(t.start).fill('2027-03-01');
		await expect(page.locator('.date-table tbody tr').first()).toContainText(
			locale === 'de' ? '01.03.2027' : '1 March 2027',
		);

		const fetch = async (name: string) => {
			const waiting = page.waitForEvent('download');
			await page.getByRole('button', { name, exact: true }).click();
			const download = await waiting;
			return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
		};
		const calendar = await fetch(t.ics);
		expect(calendar.name).toMatch(/-2026-11-22\.ics$/);
		expect(calendar.text).toContain('BEGIN:VCALENDAR\r\n');
		expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
		expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270301');
		const table = await fetch(t.csv);
		expect(table.text.trim().split('\r\n')).toHaveLength(9);
	});

	test(`${locale}: the board moves measures with the keyboard alone`, async ({ page }) => {
		await open(page, prefix);
		await page.getByLabel(t.first).focus();
		await page.keyboard.type('Norm kaufen');
		await page.keyboard.press('Enter');
		await page.getByRole('radio', { name: t.views[0] }).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('radio', { name: t.views[2] })).toBeChecked();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: t.edit })).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: t.setDone })).toBeFocused();
		await page.keyboard.press('Enter');
		// The card stands in the last column, and the focus went with it.
		await expect(page.locator('.board-column').nth(2).getByRole('button', { name: t.edit })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('.measure-title textarea')).toBeFocused();
		await expect(page.getByRole('combobox', { name: t.status('Norm kaufen') })).toHaveValue('done');
		await expect(page.getByRole('button', { name: t.ics })).toBeDisabled();
	});

	test(`${locale}: prints bars and dates on A4 landscape, without controls`, async ({ page }) => {
		await open(page, prefix);
		await loadExample(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.gantt')).toBeVisible();
		await expect(page.locator('.date-table')).toBeVisible();
		await expect(page.locator('.tool-input')).toBeHidden();
		await expect(page.locator('.workspace-bar')).toBeHidden();
		await expect(page.getByText(locale === 'de' ? '(erfunden)' : '(invented)').first()).toBeAttached();
		const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
		const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => Math.round(Number(box[1])));
		expect(new Set(boxes)).toEqual(new Set([842]));
		expect(boxes.length).toBeLessThanOrEqual(3);
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${locale}: is accessible in every view, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await open(page, prefix);
			expect(await violations(page)).toEqual([]);
			await loadExample(page);
			await page.locator('.measure-list button[aria-expanded]').first().click();
			await page.locator('.tool details').evaluateAll((all) => {
				for (const details of all) details.setAttribute('open', '');
			});
			for (const view of t.views) {
				await page.getByRole('radio', { name: view }).check();
				expect(await violations(page)).toEqual([]);
			}
		});
	}

	test(`${locale}: is accessible on a phone and in a circle, with the result in view`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, prefix);
		await loadExample(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await expect(page.getByRole('link', { name: t.toResult })).toBeInViewport();
		await page.locator('.measure-list button[aria-expanded]').first().click();
		await page.locator('.measure-details input[type="checkbox"]').last().check();
		await expect(page.locator('.circle-list li')).not.toHaveCount(0);
		expect(await violations(page)).toEqual([]);
	});
}
