import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Language, languages, loadExample, saved, test, violations } from './lib/site';

const words = {
	de: {
		start: 'Mit zehn Fragen beginnen',
		next: 'Weiter',
		back: 'Zurück',
		goOn: 'Weiter mit allen 40 Fragen',
		sentence: /Ihre Antworten ergeben/,
		none: /Noch kein Ergebnis/,
		views: { history: 'Verlauf und Ziele', team: 'Im Team' },
		notApplicable: /Trifft nicht zu/,
		counted: 'Antworten: 1 von 1, weil 1 nicht zutrifft',
		plan: /^In den Fahrplan/,
		planned: /^Steht im Fahrplan/,
		keep: 'Stand festhalten',
		taken: /schon einen Stand/,
		target: 'Ziel für Finanzen',
		notANumber: /keine Zahl/,
		name: 'Ihr Name oder Kürzel',
		save: 'Meine Antworten speichern',
		mine: 'Meine Antworten hinzufügen',
		files: /Antwortdateien wählen/,
		reveal: 'Gemeinsam ansehen',
		covered: /bleiben verdeckt/,
		talk: 'Worüber Sie sprechen sollten',
		foreign: /keine Antwortdatei/,
		answers: 'Antworten als Tabelle (CSV)',
		all: 'Alle Fragen',
		note: 'Notiz zu dieser Frage',
	},
	en: {
		start: 'Start with ten questions',
		next: 'Next',
		back: 'Back',
		goOn: 'Go on with all 40 questions',
		sentence: /Your answers give/,
		none: /No result yet/,
		views: { history: 'History and targets', team: 'In a team' },
		notApplicable: /Does not apply/,
		counted: 'Answers: 1 of 1, as 1 does not apply',
		plan: /^Add to roadmap/,
		planned: /^In the roadmap/,
		keep: 'Keep this state',
		taken: /a state for this day already/,
		target: 'Target for Finance',
		notANumber: /not a number/,
		name: 'Your name or initials',
		save: 'Save my answers',
		mine: 'Add my answers',
		files: /Choose answer files/,
		reveal: 'Look at it together',
		covered: /stay covered/,
		talk: 'What you should talk about',
		foreign: /not a file of answers/,
		answers: 'Answers as a table (CSV)',
		all: 'All questions',
		note: 'Note on this question',
	},
};

async function open(page: Page, { prefix }: Language) {
	await page.goto(`${prefix}/werkzeuge/resilienz-check/`);
	await page.locator('.workspace-bar').waitFor();
}
const summary = (page: Page) => page.locator('.tool-result .summary');
const choose = (page: Page, level: number) => page.locator('.question-card fieldset label').nth(level).click();
const show = (page: Page, name: string) => page.locator('.resilience > .segments').getByText(name).click();

/** A person's file as the tool writes it. */
const answersFile = (name: string, answers: Record<string, unknown>) => ({
	name: `${name}.json`,
	mimeType: 'application/json',
	buffer: Buffer.from(
		JSON.stringify({
			type: 'naechster-markt/resilience-answers',
			version: 1,
			questionnaire: 'resilience',
			name,
			date: '2026-11-20',
			answers,
			notes: {},
		}),
	),
});

for (const language of languages) {
	const { locale } = language;
	const t = words[locale];

	test(`${locale}: from the first question to a measure in the plan`, async ({ page }) => {
		await open(page, language);
		await page.getByRole('button', { name: t.start }).click();
		await expect(summary(page)).toContainText(t.none);
		await choose(page, 1);
		await page.getByRole('button', { name: t.next, exact: true }).click();
		// "Does not apply" leaves the denominator in sight.
		await page.locator('.question-card fieldset').getByText(t.notApplicable).click();
		await expect(page.locator('.dimension-table tbody tr').first()).toContainText(t.counted);
		for (const level of [0, 2, 3, 1, 2, 0, 1, 3]) {
			await page.getByRole('button', { name: t.next, exact: true }).click();
			await choose(page, level);
		}
		await expect(page.locator('.dimension-table tbody tr')).toHaveCount(9);
		await expect(summary(page)).toContainText(t.sentence);
		await expect(page.locator('.radar-point')).toHaveCount(8);
		await expect(page.locator('.suggestions > li').first().locator('a').first()).toBeVisible();
		await page.getByRole('button', { name: t.plan }).first().click();
		await expect(page.getByRole('button', { name: t.planned })).toHaveCount(1);
		await saved(page);
		const before = await summary(page).textContent();
		await page.reload();
		await expect(summary(page)).toHaveText(before!);
		await expect(page.getByRole('button', { name: t.planned })).toHaveCount(1);

		// The whole questionnaire goes on from the same answers.
		await page.getByRole('button', { name: t.goOn }).click();
		await expect(page.locator('.question-place')).toContainText('40');
		await expect(summary(page)).toContainText(t.none);
	});

	test(`${locale}: with the keyboard alone, back and forth, and undone`, async ({ page }) => {
		await open(page, language);
		await page.getByRole('button', { name: t.start }).focus();
		await page.keyboard.press('Enter');
		// The question takes the focus; digits and arrows choose.
		await expect(page.locator('.question-card legend')).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('3');
		const chosen = page.locator('.question-card input:checked');
		await expect(page.locator('.question-card fieldset label.on')).toContainText('3');
		await expect(chosen).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('.question-card fieldset label.on')).toContainText('4');
		await page.getByRole('button', { name: t.next, exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.question-card legend')).toBeFocused();
		await expect(chosen).toHaveCount(0);
		await page.getByRole('button', { name: t.back, exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.question-card fieldset label.on')).toContainText('4');
		await page.getByRole('button', { name: language.words.undo }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.question-card fieldset label.on')).toContainText('3');
		await page.getByRole('button', { name: language.words.redo }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.question-card fieldset label.on')).toContainText('4');
		// Digits stay digits in the note.
		await page.getByLabel(t.note).fill('');
		await page.getByLabel(t.note).pressSequentially('2 Kunden');
		await expect(page.getByLabel(t.note)).toHaveValue('2 Kunden');
		await expect(page.locator('.question-card fieldset label.on')).toContainText('4');
	});

	test(`${locale}: states over time and targets, with bad input`, async ({ page }) => {
		await open(page, language);
		await loadExample(page);
		await show(page, t.views.history);
		await expect(page.locator('.tool-result table').first().locator('thead th')).toHaveCount(4);
		await page.getByRole('button', { name: t.keep }).click();
		await expect(page.locator('.tool-result table').first().locator('thead th')).toHaveCount(5);
		await page.getByRole('button', { name: t.keep }).click();
		await expect(page.getByRole('alert').filter({ hasText: t.taken })).toBeVisible();
		const target = page.getByLabel(t.target);
		await target.fill('viel');
		await expect(target).toHaveValue('viel');
		await expect(target).toHaveAttribute('aria-invalid', 'true');
		await expect(page.getByRole('alert').filter({ hasText: t.notANumber })).toBeVisible();
		await target.fill(locale === 'de' ? '72,5' : '72.5');
		await expect(target).not.toHaveAttribute('aria-invalid', 'true');
		await page.getByRole('button', { name: language.words.undo }).click();
		await expect(target).toHaveValue('60');
		expect(await violations(page)).toEqual([]);
	});

	test(`${locale}: a team's files, covered until all look together`, async ({ page }) => {
		await open(page, language);
		await page.getByRole('button', { name: t.start }).click();
		await choose(page, 4);
		await show(page, t.views.team);
		await page.getByRole('button', { name: t.save }).click();
		await expect(page.getByLabel(t.name)).toHaveAttribute('aria-invalid', 'true');
		await page.getByLabel(t.name).fill('Anna');
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: t.save }).click();
		const own = await waiting;
		expect(own.suggestedFilename()).toMatch(/anna-\d{4}-\d{2}-\d{2}\.json$/);
		expect(JSON.parse(readFileSync(await own.path(), 'utf8'))).toMatchObject({
			type: 'naechster-markt/resilience-answers',
			version: 1,
			questionnaire: 'resilience',
			name: 'Anna',
			answers: { 'kunden-groesster': 4 },
		});
		await page.getByRole('button', { name: t.mine }).click();
		await expect(page.getByRole('button', { name: t.reveal })).toBeDisabled();

		await page
			.getByLabel(t.files)
			.setInputFiles([
				answersFile('Bert', { 'kunden-groesster': 1, 'kunden-branchen': 2 }),
				answersFile('Cora', { 'kunden-groesster': 2, 'kunden-branchen': 2 }),
				{ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"type":"else","version":1}') },
			]);
		await expect(page.getByRole('alert').filter({ hasText: t.foreign })).toContainText('x.json');
		await expect(page.locator('.tool-input tbody tr')).toHaveCount(3);
		await expect(page.getByText(t.covered)).toBeVisible();
		await expect(page.getByText(t.talk)).toHaveCount(0);
		expect(await violations(page)).toEqual([]);

		await page.getByRole('button', { name: t.reveal }).click();
		await expect(page.getByRole('heading', { name: t.talk })).toBeVisible();
		await expect(page.locator('.talk-list > li')).toHaveCount(1);
		await expect(page.locator('.talk-list > li')).toContainText('1 × ');
		expect(await violations(page)).toEqual([]);
		await page.locator('.talk-list select').selectOption('2');
		await page.locator('.tool-input tbody').getByRole('button', { name: /Cora/ }).click();
		await expect(page.locator('.tool-input tbody tr')).toHaveCount(2);
		await page.getByRole('button', { name: language.words.undo }).click();
		await expect(page.locator('.tool-input tbody tr')).toHaveCount(3);
		await saved(page);
		await page.reload();
		await page.getByRole('button', { name: t.back, exact: true }).click();
		await expect(page.locator('.question-card fieldset label.on')).toContainText('2');
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${locale}: accessible in ${colorScheme}, with everything opened`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await open(page, language);
			if (colorScheme === 'light') expect(await violations(page)).toEqual([]);
			await loadExample(page);
			await page.locator('.tool details').evaluateAll((all) => {
				for (const details of all) details.setAttribute('open', '');
			});
			expect(await violations(page)).toEqual([]);
		});
	}

	test(`${locale}: fits a phone and prints complete`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, language);
		await loadExample(page);
		await expect(page.locator('.question-place')).toContainText('40');
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await expect(page.locator('.result-bar')).toBeInViewport();
		expect(await page.locator('.tool').textContent()).not.toMatch(/NaN|undefined|\{\w+\}/);

		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.tool-input')).toBeHidden();
		await expect(page.locator('.result-bar')).toBeHidden();
		await expect(page.locator('.all-answers tbody tr')).toHaveCount(40);
		await expect(page.locator('.all-answers tbody tr').last()).toBeVisible();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/MediaBox/g)?.length).toBeLessThanOrEqual(8);
	});

	test(`${locale}: the answers as a table`, async ({ page }) => {
		await open(page, language);
		await loadExample(page);
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: t.answers }).click();
		const text = readFileSync(await (await waiting).path(), 'utf8');
		expect(text.trim().split('\r\n')).toHaveLength(41);
	});
}
