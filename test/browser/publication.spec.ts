import { expect, languages, test } from './lib/site';

const words = {
	de: 'Vorschau: Diese Website ist noch nicht zur Veröffentlichung freigegeben.',
	en: 'Preview: this site has not been released for publication yet.',
};

for (const { locale, prefix } of languages) {
	test(`${locale}: pages of a site that is not fit say so and stay out of indexes`, async ({ page }) => {
		for (const path of ['/', '/maerkte/bahntechnik/', '/werkzeuge/marktfit/', '/rechtliches/impressum/']) {
			await page.goto(prefix + path);
			await expect(page.getByText(words[locale])).toBeVisible();
			await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, nofollow');
		}
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(words[locale])).toBeHidden();
	});
}

test('search engines are asked to stay away', async ({ request }) => {
	expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
});
