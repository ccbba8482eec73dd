/**
 * Measures how fast each tool stands and answers in Chromium on a slow device (processor slowed down four times): time to
 * interactive, then with the worked example each key typed into a field, and each move of a slider.
 *
 * Needs a built site. Limits stand in budget.json: what web.dev/articles/tti and web.dev/articles/inp call good.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { figures } from '../measures/figures.mjs';
import { serve } from '../measures/serve.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, only: { type: 'string' } } });
const runs = Number(values.runs);
const slowDown = 4;
const limits = JSON.parse(readFileSync('budget.json', 'utf8')).runtime;

/** Where one types in each tool, and the choice that leads to the sliders. */
const tools = {
	'resilienz-check': { key: 'textarea' },
	kompetenzprofil: { key: 'input[type="search"]' },
	marktfit: { key: 'textarea' },
	bewertung: { slider: '.tool-input input[type="range"]', open: 'Kriterien' },
	reifegrad: { key: '.level input[type="text"]' },
	'business-case': { key: '.bc-inputs input[type="text"] >> nth=2' },
	canvas: { key: '.field-panel textarea' },
	lieferkette: { key: '.supply-grid input[type="text"]' },
	fahrplan: { key: '.measure textarea' },
	vorhaben: { key: '.tool-root input[type="text"]' },
};

/** In the page: keeps long tasks, the time of each input from the device to the picture, and when the tool stood. */
function watch() {
	globalThis.measured = { longTasks: [], inputs: new Map(), stood: 0 };
	const { measured } = globalThis;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) measured.longTasks.push([startTime, duration]);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const { interactionId, duration } of list.getEntries())
			if (interactionId)
				measured.inputs.set(interactionId, Math.max(duration, measured.inputs.get(interactionId) ?? 0));
	}).observe({ type: 'event', durationThreshold: 16, buffered: true });
	const look = () => {
		if (measured.stood || !document.querySelector('.tool-root:not([inert])')) return;
		measured.stood = performance.now();
	};
	new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Presses keys one after the other, with a pause as between two keys of a fast typist; milliseconds of each. */
async function pressed(page, field, keys) {
	await field.focus();
	await page.evaluate(() => globalThis.measured.inputs.clear());
	for (const key of keys) await field.press(key, { delay: 20 });
	await page.waitForTimeout(600);
	const seen = await page.evaluate(() => [...globalThis.measured.inputs.values()]);
	// The browser reports no input below 16 ms: those count as 16.
	return [...seen, ...Array(Math.max(0, keys.length - seen.length)).fill(16)];
}

const server = await serve('dist', 4326);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const { note, show } = figures('runtime', `Tools, processor slowed down ${slowDown} times`);
try {
	for (const [tool, { key, slider, open }] of Object.entries(tools)) {
		if (values.only && values.only !== tool) continue;
		for (let run = 0; run < runs; run++) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
			const page = await context.newPage();
			await page.addInitScript(watch);
			await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowDown });
			await page.goto(`${server.origin}/werkzeuge/${tool}/`, { waitUntil: 'networkidle' });
			const interactive = await page.evaluate(() => {
				const { stood, longTasks } = globalThis.measured;
				return Math.max(stood, ...longTasks.map(([start, duration]) => start + duration));
			});
			note(`${tool}: time to interactive`, interactive, limits.interactive);
			await page.locator('.example-picker select').selectOption('schmiede');
			await page.locator('.save-saved').waitFor();
			if (open) await page.locator('.tool-input').getByRole('radio', { name: open, exact: true }).check();
			const field = page.locator(key ?? slider).first();
			const keys = key ? [...'Nabe 4711'] : Array(9).fill('ArrowRight');
			const what = key ? 'key' : 'move of a slider';
			note(`${tool}: ${what}`, await pressed(page, field, keys), limits.input);
			await context.close();
		}
	}
} finally {
	await browser.close();
	server.stop();
}

show();
