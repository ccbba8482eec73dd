/**
 * Measures reading lists into the supply-chain tool in Chromium: time from the chosen file to the plan and from "take
 * over" to the table, and the longest task of the page meanwhile. Needs a served site: node scripts/bench/supply-import.mjs
 * http://127.0.0.1:4321
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import writeWorkbook from 'write-excel-file/universal';
import { chromiumArguments, findChromium } from '../chromium.mjs';

const base = process.argv[2] ?? 'http://127.0.0.1:4321';
const rounds = Number(process.argv[3] ?? 5);

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
const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const shown = (list) =>
	`${Math.round(middle(list))} ms (${Math.round(Math.min(...list))}–${Math.round(Math.max(...list))})`;
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
let late = false;
for (const { name, file, buffer, budget } of cases) {
	const path = join(folder, file);
	writeFileSync(path, buffer);
	const times = { plan: [], table: [], task: [], settled: [] };
	for (let round = 0; round < rounds; round++) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(`${base}/werkzeuge/lieferkette/`);
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
		await page.locator('.supply-apply .primary').evaluate((button) => button.click());
		await reached(page, '.supply-grid');
		const clicked = Date.now();
		await page.locator('.save-saved').waitFor({ timeout: 60_000 });
		times.settled.push(Date.now() - clicked);
		const { seen, tasks } = await page.evaluate(() => ({ seen: window.seen, tasks: window.tasks }));
		times.plan.push(seen.plan - seen.chosen);
		times.table.push(seen.table - seen.clicked);
		times.task.push(Math.max(0, ...tasks));
		await context.close();
	}
	const total = middle(times.plan) + middle(times.table);
	late ||= total > budget || middle(times.task) > 200;
	console.log(`${name} (${(buffer.length / 1024).toFixed(0)} kB)`);
	console.log(`  file to plan   ${shown(times.plan)}`);
	console.log(`  plan to table  ${shown(times.table)}`);
	console.log(`  longest task   ${shown(times.task)}, saved after ${shown(times.settled)}`);
	console.log(`  together ${Math.round(total)} ms of ${budget} ms`);
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
if (late) process.exitCode = 1;
