import { joint } from '../../src/search/compounds';
import { searchRanking } from '../../src/search/ranking';
import { umlautWriter } from '../../src/search/spellings';
import { queries } from './lib/search-queries';
import { expect, languages, test } from './lib/site';

/** Share of the queries whose page comes in the first three results. */
const wantedRate = 0.9;

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

for (const { locale, prefix } of languages) {
	test(`${locale}: what people type leads to the page they mean`, async ({ page }, info) => {
		await page.goto(`${prefix}/`);
		const spellings: string[] = await (await page.request.get('/pagefind/spellings.json')).json();
		const write = locale === 'de' ? umlautWriter(spellings) : (word: string) => word;
		const found = await page.evaluate(
			async ({ words, ranking }) => {
				const pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
				await pagefind.options({ ranking });
				const first = async (word: string) => {
					const { results } = await pagefind.search(word);
					const pages = await Promise.all(
						results.slice(0, 3).map((result: { data(): Promise<{ url: string }> }) => result.data()),
					);
					return pages.map(({ url }) => url);
				};
				return Promise.all(words.map(first));
			},
			{ words: queries[locale].map(([word]) => write(word)), ranking: searchRanking },
		);
		const misses = queries[locale]
			.map(([word, target], i) => ({ word, target: `${prefix}/${target}/`, found: found[i]! }))
			.filter(({ target, found: pages }) => !pages.includes(target));
		const rate = 1 - misses.length / queries[locale].length;
		info.annotations.push({
			type: 'hit rate',
			description: `${Math.round(rate * 100)} % of ${queries[locale].length}`,
		});
		expect(rate, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(wantedRate);
	});
}

test('German compounds, synonyms and spellings find what they should', async ({ page }) => {
	await page.goto('/');
	await page.locator('.search-open').click();
	const dialog = page.getByRole('dialog');
	const input = dialog.locator('input').first();
	const hits = dialog.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title');
	for (const [word, title] of [
		['Windrad', 'Windkraft'],
		['Bundeswehr', 'Verteidigung'],
		['Zug', 'Bahntechnik'],
		['Lieferkette', 'Partner'],
		['Waermepumpe', 'Gebäudetechnik'],
	] as const) {
		await input.fill(word);
		await expect.poll(async () => (await hits.allTextContents()).slice(0, 3).join(' | ')).toContain(title);
	}
	// The marks between the parts of compounds stay in the index.
	await input.fill('Kette');
	await expect(dialog.locator('mark').first()).toBeVisible();
	expect(await dialog.innerText()).not.toContain(joint);
	// Words that only lead to a page, and the name of their field.
	await expect(dialog.locator('.pagefind-ui__result-tag')).toHaveCount(0);
});
