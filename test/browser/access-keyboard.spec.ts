import type { Locator, Page } from '@playwright/test';
import { expect, languages, openTool, saved, test, tools } from './lib/site';

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let i = 0; i < 260; i++) {
		if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`no way by ${key} to ${target}`);
}

/** Something to change with keys, for the tools whose own tests do not undo by keyboard. */
const changes: Partial<Record<(typeof tools)[number], { field: string; keys: string[] }>> = {
	bewertung: { field: 'input[name="weighting"]:checked', keys: ['ArrowRight'] },
	reifegrad: { field: '.tool-input input[type="checkbox"] >> nth=0', keys: ['Space'] },
	'business-case': { field: '.bc-inputs input[type="text"] >> nth=0', keys: ['End', '0'] },
	canvas: { field: '.tool-input textarea >> nth=0', keys: ['A', 'Enter'] },
	fahrplan: { field: '.measure-list textarea >> nth=0', keys: ['End', '!'] },
};

for (const [i, tool] of tools.entries()) {
	// What is asked does not depend on the words: every second tool in English.
	const language = languages[i % 2]!;
	test(`${language.locale}: ${tool}: example, result, export and undo without a mouse`, async ({ page }) => {
		await openTool(page, language, tool);
		await tabTo(page, page.locator('.example-picker select'));
		await page.keyboard.press('ArrowDown');
		await page.locator('.example-flag').first().waitFor();
		await saved(page);

		// Loading the example keeps the place: the next stop is in the tool.
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.tool, .workspace-bar')))).toBe(true);

		const change = changes[tool];
		if (change) {
			const field = page.locator(change.field);
			await tabTo(page, field);
			const undo = page.getByRole('button', { name: language.words.undo, exact: true }).first();
			await expect(undo).toBeDisabled();
			for (const key of change.keys) await page.keyboard.press(key);
			await expect(undo).toBeEnabled();
			await tabTo(page, undo, 'Shift+Tab');
			for (let steps = 0; steps < 4 && (await undo.isEnabled()); steps++) await page.keyboard.press('Enter');
			await expect(undo).toBeDisabled();
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.tool')))).toBe(true);
		}

		const file = page
			.locator('.tool')
			.getByRole('button', { name: /CSV|HTML/ })
			.first();
		await tabTo(page, file);
		const waiting = page.waitForEvent('download');
		await page.keyboard.press('Enter');
		expect((await waiting).suggestedFilename()).toMatch(/\.(csv|html)$/);
		await expect(file).toBeFocused();
	});
}
