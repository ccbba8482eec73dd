import type { Page } from '@playwright/test';
import { exampleFile, exampleIds, exampleWords } from './lib/example-words';
import { expect, languages, loadExample, openTool, saved, test } from './lib/site';

const [german, english] = languages;

/** Where each part of an example is shown, and what of it is in sight at once. */
const places = [
	['vorhaben', 'project'],
	['fahrplan', 'roadmap'],
	['bewertung', 'scoring'],
	['business-case', 'business-case'],
	['reifegrad', 'readiness'],
	['canvas', 'canvas'],
	['lieferkette', 'supply-chain'],
] as const;

/** Everything a person can read on the page: text, what stands in fields, what is read aloud. */
const readable = (page: Page) =>
	page.evaluate(() => {
		const main = document.querySelector('main')!;
		const fields = [...main.querySelectorAll('input, textarea')] as HTMLInputElement[];
		const labels = [...main.querySelectorAll('[aria-label], [title]')];
		return [
			// Hidden parts too: they are printed, or opened with a click.
			main.textContent ?? '',
			...fields.map(({ value }) => value),
			...labels.flatMap((one) => [one.getAttribute('aria-label') ?? '', one.getAttribute('title') ?? '']),
		].join('\n');
	});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

for (const id of exampleIds) {
	const texts = Object.entries(exampleFile(id).english as Record<string, string>);
	const germanOnly = texts.filter(([de, en]) => de !== en).map(([de]) => de);
	const strange = new RegExp(`(?<!\\p{L})(?:${germanOnly.map(escaped).join('|')})(?!\\p{L})`, 'gu');

	test(`${id} on English pages: every tool shows it in English, without a German word of it`, async ({ page }) => {
		test.slow();
		await openTool(page, english, 'vorhaben');
		await page.locator('.example-picker select').selectOption(id);
		await page.locator('.example-flag').first().waitFor();
		await saved(page);
		const { records } = exampleFile(id).backup.projects[0];
		for (const [tool, kind] of places) {
			await openTool(page, english, tool);
			const own = texts.filter(([de, en]) => de !== en && JSON.stringify(records[kind]).includes(JSON.stringify(de)));
			const shown = async () => {
				const text = await readable(page);
				return own.filter(([, en]) => text.includes(en)).length;
			};
			await expect.poll(shown, { message: `${tool} shows the firm's own texts` }).toBeGreaterThan(0);
			expect((await readable(page)).match(strange) ?? [], tool).toEqual([]);
		}
	});
}

test('the files say the same in both languages, the German ones as editors wrote them', async ({ request }) => {
	for (const id of exampleIds) {
		const file = await (await request.get(`/data/examples/${id}.json`)).json();
		expect(file).toEqual(exampleFile(id).backup);
		const other = await (await request.get(`/data/examples/en/${id}.json`)).json();
		const { firm } = file.projects[0].records.project.data;
		expect(other.projects[0].records.project.data.firm).toBe(exampleWords('en', firm, id));
		expect(other.projects[0].records['business-case'].data.scenarios.entries.grundfall.figures.volume.locale).toBe(
			'en',
		);
	}
});

test('numbers of the example calculate alike in both languages', async ({ page }) => {
	const values = async () => {
		await page.locator('.histogram').waitFor();
		const text = (await page.locator('.bc-figures').first().textContent()) ?? '';
		return text.match(/\d[\d.,]*/g)?.map((number) => number.replace(/[.,]/g, ''));
	};
	await openTool(page, german, 'business-case');
	await loadExample(page);
	const first = await values();
	await openTool(page, english, 'business-case');
	expect(await values()).toEqual(first);
	await loadExample(page);
	expect(await values()).toEqual(first);
});

test('an unchanged German example gives way to the English one; a changed one stays beside it', async ({ page }) => {
	const firm = (locale: 'de' | 'en') => exampleWords(locale, 'Beispielschmiede (erfunden)');
	const flag = page.locator('.workspace-bar .example-flag');
	const projects = page.locator('.project-list li');
	await openTool(page, german, 'vorhaben');
	await loadExample(page);
	await expect(flag).toContainText(firm('de'));

	await openTool(page, english, 'vorhaben');
	await expect(flag).toContainText(firm('de'));
	await loadExample(page);
	await expect(flag).toContainText(firm('en'));
	await expect(projects).toHaveCount(1);

	// Something of one's own in it: the German one then opens beside it, and both are still there.
	await page.getByLabel(english.words.firm, { exact: true }).fill('Our forge');
	await saved(page);
	await openTool(page, german, 'vorhaben');
	await loadExample(page);
	await expect(flag).toContainText(firm('de'));
	await expect(projects).toHaveCount(2);
	await expect(page.locator('.project-list')).toContainText('Our forge');
});
