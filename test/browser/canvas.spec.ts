import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exampleWords } from './lib/example-words';
import { axe, expect, type Language, languages, loadExample, saved, test } from './lib/site';

const words = {
	de: {
		first: 'Stärken',
		second: 'Schwächen',
		newIn: (field: string) => `Neue Notiz in „${field}“`,
		add: 'Notiz hinzufügen',
		empty: /Die Notiz ist leer/,
		tooLong: /Notiz ist mit 600 Zeichen zu lang/,
		begin: /ist noch leer. Beginnen Sie mit „Stärken“/,
		twoNotes: /2 Notizen, gefüllte Felder 1 von 4/,
		edit: (text: string) => `Notiz bearbeiten: ${text}`,
		move: 'Verschieben in Feld',
		remove: 'Notiz löschen',
		kind: 'Beleg',
		market: 'Markt',
		rail: 'Bahntechnik',
		plan: /^In den Fahrplan/,
		planned: /^Steht im Fahrplan/,
		cross: 'Notizen, die sich hier treffen',
		newBoard: 'Neue Tafel',
		table: 'Alle Notizen als Tabelle',
		svg: 'Bild als SVG',
		png: 'Bild als PNG',
		csv: 'Tabelle als CSV',
		list: 'Feldliste',
		basisMissing: /brauchen Sie eine Tafel „SWOT“/,
		rating: 'Bewertung',
		moved: /Notiz steht jetzt in „Schwächen“, Platz 1 von 1/,
	},
	en: {
		first: 'Strengths',
		second: 'Weaknesses',
		newIn: (field: string) => `New note in “${field}”`,
		add: 'Add note',
		empty: /The note is empty/,
		tooLong: /At 600 characters the note is too long/,
		begin: /is still empty. Begin with “Strengths”/,
		twoNotes: /2 notes, fields filled 1 of 4/,
		edit: (text: string) => `Edit note: ${text}`,
		move: 'Move to field',
		remove: 'Delete note',
		kind: 'Evidence',
		market: 'Market',
		rail: 'Rail technology',
		plan: /^Add to roadmap/,
		planned: /^In the roadmap/,
		cross: 'Notes that meet here',
		newBoard: 'New board',
		table: 'All notes as a table',
		svg: 'Picture as SVG',
		png: 'Picture as PNG',
		csv: 'Table as CSV',
		list: 'List of fields',
		basisMissing: /you need a “SWOT” board/,
		rating: 'Scoring',
		moved: /The note now stands in “Weaknesses”, place 1 of 1/,
	},
};

async function open(page: Page, { prefix }: Language) {
	await page.goto(`${prefix}/werkzeuge/canvas/`);
	await page.locator('.workspace-bar').waitFor();
}
const summary = (page: Page) => page.locator('.tool-result .summary');
const field = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const accessible = async (page: Page) =>
	expect((await axe(page).include('.tool').analyze()).violations.map(({ id }) => id)).toEqual([]);

for (const language of languages) {
	const t = words[language.locale];

	test.describe(language.locale, () => {
		test('a board from scratch: notes, bad input, move, undo, reload', async ({ page }) => {
			await open(page, language);
			await accessible(page);
			await page.getByRole('button', { name: /^SWOT/ }).click();
			await expect(summary(page)).toHaveText(t.begin);
			const input = page.getByLabel(t.newIn(t.first));
			await expect(input).toBeFocused();
			await page.getByRole('button', { name: t.add }).click();
			await expect(page.getByText(t.empty)).toBeVisible();
			await expect(input).toHaveAttribute('aria-invalid', 'true');
			await input.fill('x'.repeat(600));
			await input.press('Enter');
			await expect(page.getByText(t.tooLong)).toBeVisible();
			await expect(input).toHaveValue('x'.repeat(600));
			await input.fill('Own tool shop');
			await input.press('Enter');
			await input.fill('Magnetic testing');
			await input.press('Enter');
			await expect(summary(page)).toHaveText(t.twoNotes);
			await accessible(page);

			await page.getByRole('button', { name: t.edit('Magnetic testing') }).click();
			await page.getByLabel(t.move).selectOption({ label: t.second });
			await expect(field(page, t.second)).toContainText('Magnetic testing');
			await page.getByRole('button', { name: t.remove }).click();
			await expect(field(page, t.second)).not.toContainText('Magnetic testing');
			await page.getByRole('button', { name: language.words.undo }).click();
			await expect(field(page, t.second)).toContainText('Magnetic testing');

			await saved(page);
			await page.reload();
			await expect(field(page, t.first)).toContainText('Own tool shop');
			await expect(field(page, t.second)).toContainText('Magnetic testing');
		});

		test('the keyboard alone: create, write, move, open', async ({ page }) => {
			await open(page, language);
			await page.getByRole('button', { name: /^SWOT/ }).focus();
			await page.keyboard.press('Enter');
			await expect(page.getByLabel(t.newIn(t.first))).toBeFocused();
			await page.keyboard.type('Own tool shop');
			await page.keyboard.press('Enter');
			const note = page.locator('[data-note]', { hasText: 'Own tool shop' });
			await note.focus();
			await page.keyboard.press('Shift+ArrowRight');
			await expect(field(page, t.second)).toContainText('Own tool shop');
			await expect(page.getByRole('status').filter({ hasText: t.moved })).toBeAttached();
			await expect(note).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.locator('textarea:focus')).toHaveValue('Own tool shop');
			await page.keyboard.press('Control+a');
			await page.keyboard.type('Own die shop');
			await expect(field(page, t.second)).toContainText('Own die shop');
		});

		test('a note is linked with a scored alternative, and keeps the link', async ({ page }) => {
			await open(page, language);
			await loadExample(page);
			const note = page.locator('.board-field [data-note]').first();
			await note.click();
			const rating = page.getByLabel(t.rating, { exact: true });
			const name = (await rating.locator('option').nth(1).innerText()).trim();
			await rating.selectOption({ index: 1 });
			await expect(note).toContainText(name);
			await saved(page);
			await page.reload();
			await expect(page.locator('.board-field [data-note]').first()).toContainText(name);
		});

		test('the pointer: a note is dragged into another field', async ({ page }) => {
			await open(page, language);
			await page.getByRole('button', { name: /^SWOT/ }).click();
			await page.getByLabel(t.newIn(t.first)).fill('Own tool shop');
			await page.keyboard.press('Enter');
			const from = (await page.locator('[data-note]').boundingBox())!;
			const to = (await field(page, t.second).boundingBox())!;
			await page.mouse.move(from.x + 20, from.y + 10);
			await page.mouse.down();
			await page.mouse.move(to.x + 60, to.y + 60, { steps: 5 });
			await page.mouse.up();
			await expect(field(page, t.second)).toContainText('Own tool shop');
			await expect(field(page, t.first)).not.toContainText('Own tool shop');
		});

		test('the example: TOWS crosses SWOT, a note becomes a measure, exports and print', async ({ page }) => {
			await open(page, language);
			await loadExample(page);
			await expect(page.locator('.board-field [data-note]')).toHaveCount(8);
			await page.locator('.board-bar select').selectOption('c2');
			await expect(page.locator('[data-note="n1"]')).toContainText(
				exampleWords(language.locale, 'Gesenke aus dem eigenen Werkzeugbau, Änderungen in zwei Wochen am Hammer'),
			);
			await page.locator('[data-note="n1"]').click();
			await expect(page.getByRole('group', { name: t.cross })).toHaveCount(2);
			const editor = page.locator('.note-editor');
			await expect(editor.getByLabel(t.market)).toHaveValue('bahntechnik');
			await editor.getByRole('button', { name: t.plan }).click();
			await expect(editor.getByRole('button', { name: t.planned })).toBeDisabled();
			await accessible(page);

			const svg = page.waitForEvent('download');
			await page.getByRole('button', { name: t.svg }).click();
			const drawing = readFileSync(await (await svg).path(), 'utf8');
			expect(drawing).toMatch(/^<svg[^>]*xmlns/);
			expect(drawing).toContain('Weihrich');
			const png = page.waitForEvent('download');
			await page.getByRole('button', { name: t.png }).click();
			expect(
				readFileSync(await (await png).path())
					.subarray(1, 4)
					.toString(),
			).toBe('PNG');
			const csv = page.waitForEvent('download');
			await page.getByRole('button', { name: t.csv }).click();
			const rows = readFileSync(await (await csv).path(), 'utf8')
				.trim()
				.split('\r\n');
			expect(rows).toHaveLength(4);

			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.board-on-paper svg')).toBeVisible();
			await expect(page.locator('.note-table td').first()).toBeVisible();
			await expect(page.locator('.tool-input')).toBeHidden();
			await expect(page.locator('.workspace-bar')).toBeHidden();
		});

		test('TOWS without SWOT says what is missing', async ({ page }) => {
			await open(page, language);
			await page.getByRole('button', { name: /^TOWS/ }).click();
			await expect(page.getByText(t.basisMissing)).toBeVisible();
		});

		test('on a phone the fields stand one below the other, with the sentence in sight', async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await open(page, language);
			await loadExample(page);
			await expect(page.getByLabel(t.list)).toBeChecked();
			await expect(page.locator('.result-bar')).toBeInViewport();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			expect(wide).toBe(false);
			await accessible(page);
		});
	});
}
