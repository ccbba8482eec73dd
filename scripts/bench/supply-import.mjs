/**
 * Measures reading lists into the supply-chain tool in Chromium: time from the chosen file to the plan and from "take
 * over" to the table, and the longest task of the page meanwhile. Needs a built site (`npm run build`); `-- --runs 9` repeats more
 * often.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import writeWorkbook from 'write-excel-file/universal';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { figures } from '../measures/figures.mjs';
import { serve } from '../measures/serve.mjs';

const { values: options } = parseArgs({ options: { runs: { type: 'string' } } });
const runs = Number(options.runs ?? 5);
/** A page that does not answer for longer seems to hang. */
const longestTask = 200;

const syllables = 'ka lo mi ren tus vel dor fan gis pra sul tom wek zin bur hal jes nor qui rax'.split(' ');
/** Names as different from each other as those of real firms. */
const firm = (i) => {
	const at = (n) => syllables[((i + 1) * n) % syllables.length];
	const pick = (n) => syllables[Math.floor(i / n) % syllables.length];
	return `${pick(1)}${pick(20)}${at(7)}${pick(400)} ${at(13)}${pick(20)}${pick(1)} GmbH`;
};
/** So many rows of so many firms, each row an item of its own. */
const rows = (n, firms) =>
	Array.from({ length: n }, (_, i) => [
		`K${10_000 + (i % firms)}`,
		firm(i % firms),
		'DE',
		`Teil ${Math.floor(i / firms)}-${i % 97}`,
		((i * 7919) % 100_000) / 10,
	]);
const head = ['Kundennummer', 'Kunde', 'Land', 'Artikel', 'Umsatz'];
const csv = (list) =>
	Buffer.from(
		[head, ...list]
			.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)).join(';'))
			.join('\r\n'),
	);
const xlsx = async (list) => {
	const data = [head, ...list].map((row) =>
		row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })),
	);
	const blob = await writeWorkbook([{ sheet: 'Kunden', data }]).toBlob();
	return Buffer.from(await blob.arrayBuffer());
};

const cases = [
	{ name: 'CSV, 2,000 rows, 400 firms', file: 'liste.csv', buffer: csv(rows(2000, 400)), budget: 1000 },
	{ name: 'XLSX, 2,000 rows, 400 firms', file: 'liste.xlsx', buffer: await xlsx(rows(2000, 400)), budget: 1000 },
	{ name: 'CSV, 50,000 rows, 2,000 firms', file: 'liste.csv', buffer: csv(rows(50_000, 2000)), budget: 5000 },
];

// From disk, as a person would: what is handed over in memory is unpacked by the page itself and counts as its work.
const folder = mkdtempSync(join(tmpdir(), 'lists-'));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const { note, show } = figures('supply-import', 'Supply chain: reading lists in');
/** Waits for a part of the page; where it does not come, says how far the page got. */
async function reached(page, selector) {
	await page
		.waitForFunction((wanted) => document.querySelector(wanted), selector, { timeout: 60_000 })
		.catch(async (error) => {
			const state = await Promise.race([
				page.evaluate(() => ({
					says: document.querySelector('.supply-progress, .supply-refused, .supply-data')?.textContent?.slice(0, 200),
					tasks: window.tasks.map(Math.round),
				})),
				new Promise((resolve) => setTimeout(() => resolve('the page does not answer'), 5000)),
			]);
			throw new Error(`${selector} did not come: ${JSON.stringify(state)}`, { cause: error });
		});
}
const server = await serve('dist', 4359, { packed: false });
for (const { name, file, buffer, budget } of cases) {
	const path = join(folder, file);
	writeFileSync(path, buffer);
	for (let round = 0; round < runs; round++) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(`${server.origin}/werkzeuge/lieferkette/`);
		await page.locator('.supply-start').waitFor();
		await page.evaluate(() => {
			window.tasks = [];
			new PerformanceObserver((list) =>
				window.tasks.push(...list.getEntries().map(({ duration }) => duration)),
			).observe({ type: 'longtask' });
			// The browser's own clock: asking from outside would measure the way there and back.
			window.seen = {};
			new MutationObserver(() => {
				if (document.querySelector('.supply-plan')) window.seen.plan ??= performance.now();
				if (document.querySelector('.supply-grid')) window.seen.table ??= performance.now();
			}).observe(document.body, { childList: true, subtree: true });
			const note = (name) => {
				window.seen[name] = performance.now();
			};
			document.addEventListener('change', ({ target }) => target.type === 'file' && note('chosen'), true);
			document.addEventListener('click', () => note('clicked'), true);
		});
		await page.locator('.supply-ways input[type="file"]').setInputFiles(path);
		await reached(page, '.supply-apply .primary:not([disabled])');
		// In the page itself: whether a pointer could have hit it by then is a question for the tests.
		await page.locator('.supply-apply .primary').dispatchEvent('click');
		await reached(page, '.supply-grid');
		const clicked = Date.now();
		await page.locator('.save-saved').waitFor({ timeout: 60_000 });
		const settled = Date.now() - clicked;
		const { seen, tasks } = await page.evaluate(() => ({ seen: window.seen, tasks: window.tasks }));
		const [plan, table] = [seen.plan - seen.chosen, seen.table - seen.clicked];
		note(`${name}: file to plan`, plan);
		note(`${name}: plan to table`, table);
		note(`${name}: together`, plan + table, budget);
		note(`${name}: longest task`, Math.max(0, ...tasks), longestTask);
		note(`${name}: from the table until saved`, settled);
		await context.close();
	}
}
await browser.close();
server.stop();
rmSync(folder, { recursive: true, force: true });
show();
