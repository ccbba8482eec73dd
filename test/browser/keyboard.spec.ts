import { expect, languages, openTool, saved, test } from './lib/site';
import { scriptsReady } from './lib/test';

/** The same work without a mouse. */
for (const language of languages) {
	const { words, locale } = language;
	test(`${locale}: profile and fit with the keyboard alone`, async ({ page }) => {
		await openTool(page, language, 'kompetenzprofil');
		const focused = page.locator(':focus');
		const tabTo = async (name: RegExp | string, role: Parameters<typeof page.getByRole>[0], key = 'Tab') => {
			const target = page.getByRole(role, { name }).first();
			for (let i = 0; i < 80; i++) {
				if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
				await page.keyboard.press(key);
			}
			throw new Error(`no way by Tab to ${role} ${name}`);
		};

		await tabTo(words.searchProcess, 'searchbox');
		await page.keyboard.type(words.forging);
		// Enter takes the first hit and stays in the field, for the next one.
		await page.keyboard.press('Enter');
		await expect(page.locator('.profile-panel')).toContainText(words.forging);
		await expect(focused).toHaveAttribute('type', 'search');
		await page.keyboard.type(locale === 'de' ? 'Tiefziehen' : 'Deep drawing');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		// The button gives the focus to the level of what was added, and arrows change it.
		await expect(focused).toHaveAttribute('type', 'radio');
		await expect(focused).toHaveAttribute('value', '3');
		await page.keyboard.press('ArrowRight');
		await expect(focused).toHaveAttribute('value', '4');
		await saved(page);
		await tabTo(words.undo, 'button');
		await page.keyboard.press('Enter');
		await expect(page.locator('.profile-panel input:checked[value="4"]')).toHaveCount(0);
		await tabTo(words.toFit, 'link');
		await page.keyboard.press('Enter');
		await page.waitForURL(/marktfit/);
		await scriptsReady(page);
		await tabTo(new RegExp(words.rail), 'button');
		await page.keyboard.press('Space');
		await expect(page.locator('.fit-bars button[aria-pressed="true"]')).toContainText(words.rail);
		await tabTo(words.keep, 'button');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: words.kept })).toBeFocused();
		await tabTo(words.toDossier, 'link', 'Shift+Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL(/vorhaben/);
		await scriptsReady(page);
		await tabTo(words.firm, 'textbox');
		await page.keyboard.type('Testbetrieb');
		await expect(page.locator('.dossier-firm')).toHaveText('Testbetrieb');
		await tabTo(words.saveBackup, 'button', 'Shift+Tab');
		const waiting = page.waitForEvent('download');
		await page.keyboard.press('Enter');
		expect((await waiting).suggestedFilename()).toMatch(/^testbetrieb-/);
	});
}

test('the focus is visible and starts with the skip link', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', '#_top');
	await page.keyboard.press('Tab');
	const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
	expect(outline).not.toBe('none');
});
