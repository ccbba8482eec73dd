/**
 * `npm run budget`: what pages transfer at first load, and whether anything moves while they load, against budget.json.
 * Sizes are those of the files packed with gzip and with brotli, as a host would send them. Of each kind of page the
 * heaviest one counts. `-- --budget FILE` takes the limits from elsewhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { isMet, keep } from './measures/measures.mjs';
import { serve } from './measures/serve.mjs';

const { values } = parseArgs({
	options: { budget: { type: 'string', default: 'budget.json' }, only: { type: 'string', default: '' } },
});
const budget = JSON.parse(readFileSync(values.budget, 'utf8'));
const dist = 'dist';
const parts = ['html', 'style', 'script', 'total'];
const packed = {
	gzip: (content) => gzipSync(content, { level: 9 }).length,
	brotli: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
};

const sizes = new Map();
/** Packed sizes of the file behind an address. */
function sizesOf(path) {
	if (!sizes.has(path)) {
		const content = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
		sizes.set(path, Object.fromEntries(Object.entries(packed).map(([way, pack]) => [way, pack(content)])));
	}
	return sizes.get(path);
}

/** Loads a page as somebody does who has never been here; with `example`, also what a tool fetches to show one. */
async function load(browser, origin, path, example) {
	// The offline worker fetches after the page, when it rests: that is no part of the first load.
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const requests = new Map();
	let lastRequest = Date.now();
	page.on('request', () => {
		lastRequest = Date.now();
	});
	page.on('requestfinished', (request) => {
		const url = new URL(request.url());
		if (url.origin === origin) requests.set(url.pathname, request.resourceType());
	});
	await page.addInitScript(() => {
		globalThis.layoutShift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.layoutShift += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(origin + path, { waitUntil: 'networkidle' });
	// Scripts are asked for when the page has been seen; on a busy machine the network has rested before that.
	await page
		.locator('html[data-ready]:not(:has(.tool-root[inert])), html:not(:has(script[data-files]))')
		.waitFor({ state: 'attached' });
	while (Date.now() - lastRequest < 500) await page.waitForTimeout(100);
	const layoutShift = await page.evaluate(() => globalThis.layoutShift);
	if (example) {
		await page.locator('.example-picker select').selectOption('schmiede');
		await page.locator('.save-saved').waitFor();
		while (Date.now() - lastRequest < 1000) await page.waitForTimeout(100);
	}
	await context.close();
	const sum = (way, wanted) =>
		[...requests].filter(([, type]) => wanted(type)).reduce((total, [file]) => total + sizesOf(file)[way], 0);
	const weigh = (way) => ({
		html: sizesOf(path)[way],
		style: sum(way, (type) => type === 'stylesheet'),
		script: sum(way, (type) => type === 'script'),
		total: sum(way, () => true),
	});
	return { path, gzip: weigh('gzip'), brotli: weigh('brotli'), layoutShift };
}

const kilo = (bytes) => Math.round(bytes / 100) / 10;
const cell = (text) => String(text).padStart(8);
const heads = Object.keys(packed).flatMap((way) => parts.map((part) => `${way === 'brotli' ? 'br ' : ''}${part}`));
const measures = [];

/** The figures of one kind of page: the heaviest page, and from where to where the others lie. */
function hold(kind, { gzip, brotli }, loaded) {
	for (const [way, limits] of Object.entries({ gzip, brotli }))
		for (const part of parts) {
			const found = loaded.map((page) => page[way][part]);
			const heaviest = loaded[found.indexOf(Math.max(...found))];
			measures.push({
				what: `${kind}: ${part}, ${way}`,
				value: kilo(heaviest[way][part]),
				unit: 'kB',
				most: kilo(limits[part]),
				spread: [kilo(Math.min(...found)), kilo(Math.max(...found))],
				note: heaviest.path,
			});
		}
	measures.push({
		what: `${kind}: layout shift`,
		value: Math.max(...loaded.map(({ layoutShift }) => Math.round(layoutShift * 10_000) / 10_000)),
		unit: '',
		most: budget.layoutShift,
	});
}

const server = await serve(dist, 4329, { packed: false });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
	console.log(`${'page (kB; gzip, then brotli)'.padEnd(48)}${[...heads, 'shift'].map(cell).join('')}`);
	for (const [kind, { paths, example = false, ...limits }] of Object.entries(budget.pages)) {
		if (!kind.includes(values.only)) continue;
		const loaded = [];
		for (const path of paths) {
			const page = await load(browser, server.origin, path, example);
			loaded.push(page);
			const numbers = Object.keys(packed).flatMap((way) => parts.map((part) => cell(kilo(page[way][part]))));
			console.log(`${`${kind} ${path}`.padEnd(48)}${numbers.join('')}${cell(page.layoutShift.toFixed(4))}`);
		}
		hold(kind, limits, loaded);
	}
} finally {
	await browser.close();
	server.stop();
}
keep('budget', 'Weight of pages at first load', measures);
const missed = measures.filter((measure) => !isMet(measure)).length;
if (missed > 0) console.error(`${missed} limit(s) exceeded. Limits stand in ${values.budget}.`);
