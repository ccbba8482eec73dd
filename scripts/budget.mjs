/**
 * Measures what pages transfer at first load, and whether anything moves while they load, against budget.json.
 * Sizes are those of the files after gzip, as a host would send them.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.mjs';

const port = 4329;
const origin = `http://127.0.0.1:${port}`;
const budget = JSON.parse(readFileSync('budget.json', 'utf8'));

const server = spawn('node_modules/.bin/sirv', ['dist', '--port', String(port), '--host', '127.0.0.1', '--quiet'], {
	stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
let failures = 0;

const sizes = new Map();
function gzipped(path) {
	if (!sizes.has(path)) {
		const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
		sizes.set(path, gzipSync(readFileSync(file), { level: 9 }).length);
	}
	return sizes.get(path);
}

async function measure(path, example) {
	// The offline worker fetches after the page, when it rests: that is no part of the first load.
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const requests = new Map();
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
	if (example) {
		await page.locator('.example-picker select').selectOption({ index: 1 });
		await page.locator('.save-saved').waitFor();
		await page.waitForLoadState('networkidle');
	}
	const layoutShift = await page.evaluate(() => globalThis.layoutShift);
	await context.close();
	const sum = (wanted) =>
		[...requests].filter(([, type]) => wanted(type)).reduce((total, [file]) => total + gzipped(file), 0);
	return {
		html: gzipped(path),
		style: sum((type) => type === 'stylesheet'),
		script: sum((type) => type === 'script'),
		total: sum(() => true),
		layoutShift,
	};
}

const waitForServer = async () => {
	for (let attempt = 0; attempt < 100; attempt++) {
		try {
			return void (await fetch(origin));
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	throw new Error('the server did not start');
};

try {
	await waitForServer();
	const kilo = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
	console.log(
		`${'page (kB after gzip)'.padEnd(48)}${['html', 'style', 'script', 'total', 'shift'].map((head) => head.padStart(8)).join('')}`,
	);
	for (const [kind, { paths, example = false, ...limits }] of Object.entries(budget.pages)) {
		for (const path of paths) {
			const found = await measure(path, example);
			const over = Object.entries(limits).filter(([key, limit]) => found[key] > limit);
			// Loading an example is a reaction to the person's choice: what moves then is no unexpected shift.
			if (!example && found.layoutShift > budget.layoutShift) over.push(['layoutShift', budget.layoutShift]);
			failures += over.length;
			const numbers = [found.html, found.style, found.script, found.total].map(kilo).join('');
			const verdict = over.map(([key, limit]) => `  over: ${key} ${found[key]} > ${limit}`).join('');
			console.log(`${`${kind} ${path}`.padEnd(48)}${numbers}${found.layoutShift.toFixed(4).padStart(8)}${verdict}`);
		}
	}
} finally {
	await browser.close();
	server.kill();
}
if (failures > 0) {
	console.error(`${failures} limit(s) exceeded. Limits stand in budget.json.`);
	process.exit(1);
}
