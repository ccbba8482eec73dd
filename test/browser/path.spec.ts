import { readFileSync } from 'node:fs';
import { expect, languages, loadExample, openTool, saved, test } from './lib/site';

/** The way through the site: home, brief, profile, fit, dossier. In both languages, on a desktop and on a phone. */
const sizes = [
	{ name: 'desktop', width: 1280, height: 900 },
	{ name: 'phone', width: 390, height: 844 },
];

for (const language of languages) {
	const { words, prefix, locale } = language;
	for (const size of sizes) {
		test.describe(`${locale}, ${size.name}`, () => {
			test.use({ viewport: { width: size.width, height: size.height } });

			test('from the home page to the dossier', async ({ page }) => {
				await page.goto(`${prefix}/`);
				await expect(page.locator('.process-line li')).toHaveCount(7);
				await page.getByRole('link', { name: words.readBriefs }).click();
				await page.locator('.sector-tiles').getByRole('link', { name: words.rail }).click();

				// The brief: five key figures with sources, a chart with its table, every part of the anatomy.
				await expect(page.getByRole('heading', { level: 1 })).toContainText(words.rail);
				await expect(page.locator('.key-figures > div')).toHaveCount(5);
				await expect(page.locator('.key-figures .source-ref')).toHaveCount(5);
				await expect(page.locator('.sl-markdown-content > .level-h2')).toHaveCount(13);
				const chart = page.locator('.chart').first();
				await expect(chart.getByRole('img')).toBeVisible();
				await chart.locator('summary').click();
				await expect(chart.getByRole('row')).not.toHaveCount(0);
				await page.locator('.key-figures .source-ref').first().click();
				await expect(page.locator('.sources li:target')).toBeVisible();

				// The profile: by search, by browsing, with levels, with a certificate.
				await openTool(page, language, 'kompetenzprofil');
				await page.getByLabel(words.searchProcess).fill(locale === 'de' ? 'schmiede' : 'forge');
				await page.getByRole('button', { name: words.add(words.forging) }).click();
				await page
					.locator('.tool-input')
					.getByRole('group', { name: words.level(words.forging) })
					.getByRole('radio', { name: /^4/ })
					.check();
				await page.getByLabel(words.searchProcess).fill('');
				await page.locator('.pick-group summary').nth(8).click();
				await page.locator('.pick-group[open] .entry-list button').first().click();
				await page.getByRole('radio', { name: words.certificates }).check();
				await page.getByRole('searchbox').fill('ISO 9001');
				await page.getByRole('searchbox').press('Enter');
				await expect(page.locator('.profile-panel .entry-list > li')).toHaveCount(3);
				await saved(page);

				// The fit: ranked and explained, with ways into the brief.
				await page.getByRole('link', { name: words.toFit }).click();
				await expect(page.getByRole('heading', { name: words.ranking })).toBeVisible();
				await expect(page.locator('.fit-bars li')).not.toHaveCount(0);
				const values = await page.locator('.fit-bars .bar-value').allTextContents();
				expect(values.map(Number)).toEqual(values.map(Number).toSorted((a, b) => b - a));
				await page.locator('.fit-bars button', { hasText: words.rail }).click();
				await expect(page.getByRole('heading', { name: words.steps })).toBeVisible();
				await expect(page.locator('.next-steps li')).toHaveCount(3);
				await expect(page.locator('.gaps').getByText(words.notSourced).first()).toBeVisible();
				await page.locator('.how summary').click();
				await expect(page.locator('.how .formula')).toContainText(locale === 'de' ? '0,7' : '0.7');
				const setAside = page.getByRole('button', { name: words.setAside }).first();
				await setAside.click();
				await expect(page.locator('.set-aside li')).toHaveCount(1);
				await page.locator('.set-aside button').click();
				await expect(page.locator('.set-aside')).toHaveCount(0);
				const requirement = page.locator('.next-steps a').first();
				const target = new URL((await requirement.getAttribute('href'))!, page.url());
				await page.getByRole('button', { name: words.keep }).click();
				await expect(page.getByRole('button', { name: words.kept })).toHaveAttribute('aria-pressed', 'true');
				await saved(page);

				// The dossier holds all of it.
				await page.getByRole('link', { name: words.toDossier }).click();
				await page.getByLabel(words.firm, { exact: true }).fill('Testbetrieb');
				const dossier = page.locator('.dossier');
				await expect(dossier).toContainText('Testbetrieb');
				await expect(dossier).toContainText(words.forging);
				await expect(dossier).toContainText('ISO 9001');
				await expect(dossier.locator('.fit-bars')).toBeVisible();
				await expect(dossier.locator('.dossier-sources li')).not.toHaveCount(0);
				await expect(dossier).toContainText(words.funding);

				// A requirement leads to the row of the brief that states it.
				await page.goto(target.pathname + target.hash);
				await expect(page.locator('tr:target')).toBeVisible();
			});
		});
	}

	test(`${locale}: what was entered survives a reload and a killed tab`, async ({ page, context }) => {
		await openTool(page, language, 'kompetenzprofil');
		await expect(page.getByText(words.empty)).toBeVisible();
		await page.getByLabel(words.searchProcess).fill(words.forging);
		await page.getByLabel(words.searchProcess).press('Enter');
		await saved(page);
		await page.reload();
		await expect(page.locator('.profile-panel')).toContainText(words.forging);

		await page.getByLabel(words.remarks).fill('Presse 2000 t');
		await saved(page);
		const cdp = await context.newCDPSession(page);
		const crashed = page.waitForEvent('crash');
		void cdp.send('Page.crash').catch(() => undefined);
		await crashed;
		const again = await context.newPage();
		await openTool(again, language, 'kompetenzprofil');
		await expect(again.getByLabel(words.remarks)).toHaveValue('Presse 2000 t');
	});

	test(`${locale}: a backup can be saved, everything deleted, and the backup restored`, async ({ page }) => {
		await openTool(page, language, 'vorhaben');
		await loadExample(page);
		const firm = await page.getByLabel(words.firm, { exact: true }).inputValue();
		const waiting = page.waitForEvent('download');
		await page.locator('.tool-input').getByRole('button', { name: words.saveBackup }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toMatch(
			locale === 'de'
				? /^beispielschmiede-erfunden-\d{4}-\d{2}-\d{2}\.json$/
				: /^example-forge-invented-\d{4}-\d{2}-\d{2}\.json$/,
		);
		const file = await download.path();
		expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ type: 'naechster-markt/workspace', version: 2 });

		await page.getByRole('button', { name: words.deleteAll }).click();
		await page.getByRole('button', { name: words.deleteNow }).click();
		await expect(page.getByText(words.deleted)).toBeVisible();
		expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
		await page.reload();
		await expect(page.getByLabel(words.firm, { exact: true })).toHaveValue('');

		await page.getByLabel(words.restoreFile).setInputFiles(file);
		await page.getByRole('dialog').getByRole('button', { name: words.restoreNow }).click();
		await expect(page.getByText(words.restored)).toBeVisible();
		await expect(page.getByLabel(words.firm, { exact: true })).toHaveValue(firm);
		await page.reload();
		await expect(page.getByLabel(words.firm, { exact: true })).toHaveValue(firm);
	});

	test(`${locale}: the dossier prints as A4 with cover, funding notice and sources`, async ({ page }) => {
		await openTool(page, language, 'vorhaben');
		await loadExample(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.workspace-bar')).toBeHidden();
		await expect(page.locator('.tool-input')).toBeHidden();
		await expect(page.locator('header.header')).toBeHidden();
		await expect(page.locator('.dossier')).toBeVisible();
		await expect(page.locator('.dossier')).toContainText(words.exampleFlag);
		const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
		// A4 in points, on its side for canvases, and as many pages as a dossier with every part needs.
		const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => [
			Math.round(Number(box[1])),
			Math.round(Number(box[2])),
		]);
		expect(new Set(boxes.map(String))).toEqual(new Set(['595,842', '842,595']));
		expect(boxes.length).toBeGreaterThanOrEqual(20);
		expect(boxes.length).toBeLessThanOrEqual(40);
	});
}
