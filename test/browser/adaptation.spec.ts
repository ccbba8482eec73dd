import type { Page } from '@playwright/test';
import { expect, languages, loadExample, openTool, test, tools } from './lib/site';

const [german, english] = languages;

/** Colour of a CSS property as the browser paints it. */
const painted = (
	page: Page,
	selector: string,
	property: 'backgroundColor' | 'color' | 'boxShadow' | 'fill' | 'stroke',
) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element)[name], property);

test.describe('colours chosen by the person', () => {
	test.use({ colorScheme: 'dark' });
	test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

	test('focus, choice, bars and signs can be told apart', async ({ page }) => {
		await openTool(page, german, 'marktfit');
		await loadExample(page);
		const ground = await painted(page, 'body', 'backgroundColor');
		for (const bar of ['.fit-bars .bar-track .bar-coverage', '.legend .bar-coverage'])
			expect(await painted(page, bar, 'backgroundColor')).not.toBe(ground);
		const chosen = page.locator('.fit-bars button[aria-pressed="true"]');
		await expect(chosen).toHaveCSS('box-shadow', /inset/);
		await expect(page.locator('.fit-bars button[aria-pressed="false"]').first()).toHaveCSS('box-shadow', 'none');
		await chosen.focus();
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
		await expect(page.locator(':focus')).toHaveCSS('outline-width', '3px');

		await openTool(page, german, 'bewertung');
		const on = 'label:has(input[name="weighting"]:checked)';
		expect(await painted(page, on, 'backgroundColor')).not.toBe(ground);
		expect(await painted(page, on, 'color')).toBe(ground);
		expect(await painted(page, '.score-bars .bar-coverage', 'backgroundColor')).not.toBe(ground);

		await openTool(page, german, 'fahrplan');
		await expect(page.locator('.gantt-track .gantt-bar.critical').first()).toHaveCSS('background-image', /gradient/);
		await openTool(page, german, 'resilienz-check');
		expect(await painted(page, '.radar-area', 'stroke')).not.toBe(ground);
		await openTool(page, german, 'business-case');
		expect(await painted(page, '.tornado svg .tornado-low', 'stroke')).not.toBe(ground);
		await openTool(page, german, 'vorhaben');
		expect(await painted(page, '.dossier', 'backgroundColor')).toBe(ground);

		await page.goto('/wissen/nachweise/');
		expect(await painted(page, '.matrix-law', 'color')).toBe(ground);
		expect(await painted(page, '.matrix-law', 'backgroundColor')).not.toBe(ground);
		await page.goto('/maerkte/bahntechnik/');
		expect(await painted(page, '.sidebar a[aria-current="page"]', 'backgroundColor')).not.toBe(ground);
		expect(await painted(page, '.chain-stage', 'stroke')).not.toBe(ground);
	});
});

/** Pages with much in a row: tiles, tables, cards, a sheet. */
const largePages = [
	'/',
	'/maerkte/bahntechnik/',
	'/maerkte/vergleich/',
	'/methoden/',
	'/methoden/nutzwertanalyse/',
	'/fallstudien/',
	'/wissen/foerderung/',
	'/wissen/nachweise/',
];

test.describe('text twice as large', () => {
	for (const language of [german, english]) {
		test(`${language.locale}: nothing is wider than the screen, no control is covered`, async ({ page, context }) => {
			const browser = await context.newCDPSession(page);
			await browser.send('Page.enable');
			await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
			const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
			for (const path of largePages) {
				await page.goto(`${language.prefix}${path}`);
				expect(await wide(), path).toBeLessThanOrEqual(1280);
				expect(await coveredControls(page), path).toEqual([]);
			}
			await openTool(page, language, 'vorhaben');
			await loadExample(page);
			for (const tool of tools) {
				await openTool(page, language, tool);
				await expect(page.locator('html')).toHaveCSS('font-size', '32px');
				expect(await wide(), tool).toBeLessThanOrEqual(1280);
				expect(await coveredControls(page), tool).toEqual([]);
				if (tool === 'fahrplan') expect(await cutLabels(page)).toEqual([]);
			}
		});
	}
});

/** Labels of bars that need more than the height of their row. */
const cutLabels = (page: Page) =>
	page
		.locator('.gantt-label')
		.evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent));

/** Controls whose middle is covered by something else, or that stand beside the screen. */
const coveredControls = (page: Page) =>
	page.locator('header a, header button, header summary, .tool button, .tool select').evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.table-scroll, .dossier'))
			.flatMap((one) => {
				one.scrollIntoView({ block: 'center' });
				const { left, top, width, height } = one.getBoundingClientRect();
				if (width < 2) return [];
				const hit = document.elementFromPoint(left + width / 2, top + height / 2);
				const seen = hit && (one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one));
				return seen
					? []
					: [`${(one.getAttribute('aria-label') ?? one.textContent)?.trim()} under ${hit?.outerHTML.slice(0, 80)}`];
			}),
	);

test.describe('reduced motion', () => {
	test('nothing moves for longer than a millisecond', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const moving = () =>
			page.locator('*').evaluateAll((all) =>
				all.flatMap((one) => {
					const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one);
					const long = (text: string) => text.split(',').some((part) => Number.parseFloat(part) > 0.001);
					const found =
						long(transitionDuration) ||
						(animationName !== 'none' && long(animationDuration)) ||
						scrollBehavior === 'smooth';
					return found ? [`${one.tagName}.${one.getAttribute('class')}`] : [];
				}),
			);
		for (const path of ['/', '/maerkte/bahntechnik/', '/wissen/glossar/']) {
			await page.goto(path);
			expect(await moving(), path).toEqual([]);
		}
		await openTool(page, german, 'vorhaben');
		await loadExample(page);
		for (const tool of tools) {
			await openTool(page, german, tool);
			expect(await moving(), tool).toEqual([]);
		}
	});
});
