import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, languages, loadExample, test, violations } from './lib/site';
import { inventedChain, openChain } from './lib/supply-chain';
import { waitsForScripts } from './lib/test';

/** The picture of the supply chain: flow, network, outline and table of one selection, and their files. */
const texts = {
	de: {
		views: { flow: 'Fluss', network: 'Netz', outline: 'Gliederung', table: 'Tabelle' },
		search: 'Firma suchen',
		column: 'Stufe',
		country: 'Land',
		clear: 'Filter aufheben',
		all: /^Zu sehen: 41 Firmen/,
		some: /von 41 Firmen passen/,
		nothing: /Keine Firma passt/,
		card: 'Einzelheiten: Vorlieferant Hagen 4 (erfunden)',
		leave: 'Auswahl aufheben',
		onlyAround: 'Nur das direkte Umfeld zeigen',
		around: /^Zu sehen ist das Umfeld von/,
		open: /^Aufklappen: /,
		close: /^Zuklappen: /,
		zoomIn: 'Vergrößern',
		perColumn: 'Firmen einzeln je Stufe',
		rest: /weitere \d+ Firmen/,
		svg: 'Zeichnung (SVG)',
		png: 'Bild (PNG)',
		gexf: 'Netz für Gephi (GEXF)',
		json: 'Daten (JSON)',
		csv: 'Lieferbeziehungen (CSV)',
		dashed: 'gestrichelte Linie',
		byReceived: 'erhält im Jahr',
		noWebgl: /ohne Grafikkarte/,
		empty: /Noch kein Bild/,
		toData: 'Zu den Daten',
	},
	en: {
		views: { flow: 'Flow', network: 'Network', outline: 'Outline', table: 'Table' },
		search: 'Search for a firm',
		column: 'Tier',
		country: 'Country',
		clear: 'Clear the filter',
		all: /^Shown: 41 firms/,
		some: /of 41 firms match/,
		nothing: /No firm matches/,
		card: 'Details: Vorlieferant Hagen 4 (erfunden)',
		leave: 'Clear the selection',
		onlyAround: 'Show direct partners only',
		around: /^Shown are the partners of/,
		open: /^Open: /,
		close: /^Close: /,
		zoomIn: 'Zoom in',
		perColumn: 'Firms shown singly per tier',
		rest: /\d+ more firms/,
		svg: 'Drawing (SVG)',
		png: 'Picture (PNG)',
		gexf: 'Network for Gephi (GEXF)',
		json: 'Data (JSON)',
		csv: 'Trading links (CSV)',
		dashed: 'dashed line',
		byReceived: 'receives a year',
		noWebgl: /without a graphics card/,
		empty: /No picture yet/,
		toData: 'To the data',
	},
} as const;

const chain = inventedChain({ suppliers: 20, further: 12, customers: 8 });
chain.sites.v3.name = 'Vorlieferant Hagen 4 (erfunden)';
chain.sites.s2.name = '<img src=x onerror=alert(1)> \u202eGmbH (erfunden)';
chain.sites.s5.name = '=1+1 (erfunden)';

const count = (page: Page) => page.locator('.picture-count');
const choose = (page: Page, name: string) => page.locator('.picture-view .segments label', { hasText: name }).click();

/** Browsers without a graphics card. */
const withoutWebgl = (page: Page) =>
	page.addInitScript(() => {
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
			return type.includes('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
		} as typeof original;
	});

async function file(page: Page, name: string) {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const language of languages) {
	const { locale, prefix } = language;
	const t = texts[locale];

	test(`${locale}: filter and search act on flow, outline, table and files`, async ({ page }) => {
		await openChain(page, language, chain, 'picture');
		await expect(count(page)).toHaveText(t.all);
		const bars = page.locator('.picture-box .flow-picture [data-firm]');
		await expect(bars.first()).toBeVisible();
		await expect(page.locator('.picture-box').getByText(t.rest).first()).toBeAttached();
		// Everything singly: as many bars as firms and end markets.
		await page.getByLabel(t.perColumn).selectOption('24');
		await expect(page.locator('.picture-box').getByText(t.rest)).toHaveCount(0);
		const markets = new Set(Object.values(chain.sites).flatMap(({ sector }) => sector ?? [])).size;
		await expect(bars).toHaveCount(41 + markets);

		await page.getByLabel(t.column, { exact: true }).selectOption('-2');
		await expect(count(page)).toHaveText(t.some);
		const left = await bars.count();
		expect(left).toBeLessThan(41);
		await choose(page, t.views.table);
		await expect(page.locator('.picture-tables table').first().locator('tbody tr')).toHaveCount(left);
		const data = JSON.parse((await file(page, t.json)).text);
		expect(data.firms).toHaveLength(left);
		await page.getByRole('button', { name: t.clear }).click();
		await expect(count(page)).toHaveText(t.all);

		await page.getByLabel(t.search).fill('no such firm');
		await expect(count(page)).toHaveText(t.nothing);
		await page.getByLabel(t.search).fill('HAGEN 4');
		await expect(count(page)).toHaveText(t.some);
		await page.locator('.picture-hits button', { hasText: 'Vorlieferant Hagen 4 ' }).click();
		await page.getByLabel(t.search).fill('');
		const card = page.getByRole('region', { name: t.card });
		await expect(card).toBeVisible();
		await card.getByLabel(t.onlyAround).check();
		await expect(count(page)).toHaveText(t.around);
		// From one firm to the next along the chain.
		await card.locator('li button').first().click();
		await expect(card).toBeHidden();
		await page.getByRole('button', { name: t.leave }).click();
		await expect(count(page)).toHaveText(t.all);
	});

	test(`${locale}: outline and table by keyboard alone, loops named`, async ({ page }) => {
		await openChain(page, language, chain, 'picture');
		await page.locator('.picture-view .segments input').first().focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.picture-view .segments label.on')).toHaveText(t.views.outline);
		const opener = page.getByRole('button', { name: t.open }).first();
		await opener.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: t.close })).toBeFocused();
		await expect(page.locator('.picture-outline ul ul li').first()).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('.firm-card')).toBeVisible();
		await expect(page.locator('.firm-name [aria-pressed="true"]').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('.firm-card')).toBeHidden();

		await choose(page, t.views.table);
		const firms = page.locator('.picture-tables table').first();
		const head = firms.getByRole('columnheader', { name: t.byReceived });
		await head.getByRole('button').focus();
		await page.keyboard.press('Enter');
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await page.keyboard.press('Enter');
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await expect(page.locator('.picture-tables table').nth(1).getByText(t.dashed)).toHaveCount(3);
	});

	test(`${locale}: files are well-formed whatever firms are called`, async ({ page }) => {
		await openChain(page, language, chain, 'picture');
		await expect(page.locator('.picture-box .flow-picture')).toBeVisible();
		const svg = await file(page, t.svg);
		expect(svg.name).toMatch(/\.svg$/);
		expect(svg.text).not.toContain('<img');
		expect(svg.text).not.toContain('\u202e');
		expect(svg.text).not.toContain('var(--');
		const parsed = await page.evaluate((text) => {
			const document = new DOMParser().parseFromString(text, 'image/svg+xml');
			return { root: document.documentElement.nodeName, marks: document.querySelectorAll('[data-firm]').length };
		}, svg.text);
		expect(parsed.root).toBe('svg');
		expect(parsed.marks).toBeGreaterThan(20);
		expect((await file(page, t.png)).name).toMatch(/\.png$/);
		const gexf = await file(page, t.gexf);
		expect(gexf.text).toContain('&lt;img src=x onerror=alert(1)> GmbH');
		expect(gexf.text.match(/<node /g)!.length).toBeGreaterThan(40);
		const csv = await file(page, t.csv);
		expect(csv.text).toContain("'=1+1 (erfunden)");
		await choose(page, t.views.network);
		await expect(page.locator('[data-arranged="true"]')).toBeAttached();
		expect((await file(page, t.svg)).text).toContain('network-picture');
	});

	test(`${locale}: the network with and without WebGL, zoomed and moved by keys`, async ({ page, browser }) => {
		await openChain(page, language, chain, 'picture');
		await choose(page, t.views.network);
		// Whichever way this browser draws, the picture can be reached and zoomed by keys.
		const place = page.locator('.picture-scene[data-ready="true"], .picture-box');
		await expect(place).toBeVisible();
		await place.focus();
		await page.keyboard.press('+');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('0');
		await expect(page.locator('[data-arranged="true"]')).toBeAttached();

		const plain = await waitsForScripts(await browser.newContext({ locale: 'de-DE' })).newPage();
		await withoutWebgl(plain);
		await openChain(plain, language, chain, 'picture');
		await choose(plain, t.views.network);
		await expect(plain.getByText(t.noWebgl)).toBeVisible();
		const sheet = plain.locator('.picture-box');
		await expect(plain.locator('[data-arranged="true"]')).toBeAttached();
		const before = (await sheet.locator('svg').boundingBox())!.width;
		await plain.getByRole('button', { name: t.zoomIn, exact: true }).click();
		expect((await sheet.locator('svg').boundingBox())!.width).toBeGreaterThan(before);
		await sheet.locator('[data-firm="own"]').first().click({ force: true });
		await expect(plain.locator('.firm-card')).toBeVisible();
		await plain.context().close();
	});

	test(`${locale}: prints picture and tables on A4 landscape, without controls`, async ({ page }) => {
		await page.goto(`${prefix}/werkzeuge/lieferkette/#picture`);
		await page.locator('.workspace-bar').waitFor();
		await loadExample(page);
		await expect(page.locator('.picture-box .flow-picture')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.picture-print .flow-picture')).toBeVisible();
		await expect(page.locator('.picture-print table')).toHaveCount(2);
		await expect(page.locator('.picture-print table').first()).toBeVisible();
		await expect(page.locator('.picture-filter')).toBeHidden();
		await expect(page.locator('.picture-box')).toBeHidden();
		const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
		const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => Math.round(Number(box[1])));
		expect(new Set(boxes)).toEqual(new Set([842]));
		expect(boxes.length).toBeLessThanOrEqual(6);
	});

	for (const view of ['flow', 'network', 'outline', 'table'] as const) {
		test(`${locale}: nothing for axe to find in the ${view}`, async ({ page }) => {
			// Each scheme is looked at in half of the pictures.
			await page.emulateMedia({ colorScheme: (view === 'flow') === (locale === 'de') ? 'light' : 'dark' });
			await openChain(page, language, inventedChain({ suppliers: 6, further: 4, customers: 3 }), 'picture');
			await choose(page, t.views[view]);
			if (view === 'network') await expect(page.locator('[data-arranged="true"]')).toBeAttached();
			if (view === 'outline') await page.getByRole('button', { name: t.open }).first().click();
			if (view === 'table') await page.locator('.picture-tables .firm-name button').first().click();
			expect(await violations(page)).toEqual([]);
		});
	}

	test(`${locale}: on a phone one finger scrolls, outline and table fit`, async ({ browser }) => {
		const context = await browser.newContext({
			viewport: { width: 390, height: 800 },
			hasTouch: true,
			isMobile: true,
			locale: 'de-DE',
		});
		const page = await waitsForScripts(context).newPage();
		await openChain(page, language, chain, 'picture');
		const box = page.locator('.picture-box');
		await expect(box.locator('svg')).toBeVisible();
		expect(await box.evaluate((el) => getComputedStyle(el).touchAction)).toBe('pan-x pan-y');
		// The middle of the picture is in view: our own firm.
		const own = (await box.locator('[data-firm="own"]').boundingBox())!;
		const frame = (await box.boundingBox())!;
		expect(own.x).toBeGreaterThanOrEqual(frame.x - 1);
		expect(own.x).toBeLessThan(frame.x + frame.width);
		for (const view of ['outline', 'table'] as const) {
			await choose(page, t.views[view]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		}
		await context.close();
	});
}

test('without data there is no picture, but a way to the data', async ({ page }) => {
	await page.goto('/werkzeuge/lieferkette/#picture');
	await expect(page.getByText(texts.de.empty)).toBeVisible();
	await page.getByRole('button', { name: texts.de.toData }).click();
	await expect(page.getByRole('tab', { selected: true })).toBeFocused();
});
