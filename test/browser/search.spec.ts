import { expect, languages, test } from './lib/site';

for (const { locale, prefix, words } of languages) {
	test(`${locale}: the search finds a brief and offers filters`, async ({ page }) => {
		await page.goto(`${prefix}/`);
		await page.locator('.search-open').click();
		const dialog = page.getByRole('dialog', { name: words.search });
		await expect(dialog).toBeVisible();
		await dialog
			.locator('input')
			.first()
			.fill(locale === 'de' ? 'Bahntechnik' : 'rail technology');
		const hits = dialog.locator('.pagefind-ui__result-link');
		await expect(hits.first()).toContainText(words.rail);
		const filters = locale === 'de' ? ['Art', 'Branche', 'Schritt'] : ['Kind', 'Sector', 'Step'];
		await expect(dialog.locator('.pagefind-ui__filter-name')).toHaveText(filters);
		await dialog.locator('.pagefind-ui__filter-name').nth(1).click();
		await dialog.getByRole('checkbox', { name: new RegExp(words.rail) }).check();
		await expect(hits.first()).toContainText(words.rail);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.locator('.search-open')).toBeFocused();
	});
}
