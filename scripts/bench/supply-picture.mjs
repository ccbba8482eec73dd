/**
 * Measures the pictures of a chain of 500 firms in Chromium: time to the first picture, and the longest task while
 * panning and zooming. Prints median, fastest and slowest of several runs.
 *
 * Needs a built site (`npm run build`); `-- --runs 9` repeats more often, `-- --firms 1000` takes a larger chain.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { figures } from '../measures/figures.mjs';
import { serve } from '../measures/serve.mjs';

const { values: options } = parseArgs({
	options: { runs: { type: 'string' }, firms: { type: 'string' } },
});
const runs = Number(options.runs ?? 5);
const firms = Number(options.firms ?? 500);

/** A chain of that many firms, most of them suppliers of two tiers. */
function chain() {
	let state = 7;
	const next = () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
	const customers = Math.round(firms * 0.15);
	const suppliers = Math.round(firms * 0.35);
	const further = firms - customers - suppliers - 1;
	const sites = { own: { name: 'Beispiel (erfunden)', role: 'self' } };
	const links = {};
	const link = (from, to, item, annualValue) => {
		links[`l${Object.keys(links).length}`] = { from, to, item, annualValue: Math.round(annualValue) };
	};
	for (let i = 0; i < suppliers; i++) {
		sites[`s${i}`] = { name: `Beispiel Lieferant ${i}`, role: 'supplier', country: 'DE' };
		link(`s${i}`, 'own', `Teil ${i % 40}`, 1e4 + 1e6 * next() ** 4);
	}
	for (let i = 0; i < further; i++) {
		sites[`v${i}`] = { name: `Beispiel Vorlieferant ${i}`, role: 'supplier', country: 'IT' };
		link(`v${i}`, `s${Math.floor(next() * suppliers)}`, `Stoff ${i % 60}`, 1e4 + 3e5 * next() ** 3);
		if (i % 2 === 0) link(`v${i}`, `s${Math.floor(next() * suppliers)}`, `Stoff ${i % 60}`, 5e3 + 5e4 * next());
	}
	for (let i = 0; i < customers; i++) {
		sites[`c${i}`] = { name: `Beispiel Kunde ${i}`, role: 'customer', sector: i % 2 ? 'automotive' : 'bahntechnik' };
		link('own', `c${i}`, 'Schmiedeteil', 1e5 + 3e6 * next() ** 3);
	}
	return {
		asOf: '',
		sites,
		links,
		decisions: {},
		mappings: {},
		scenarios: { entries: {}, order: [] },
		assumptions: { spareCapacity: 0.2, recoveryWeeks: 12 },
	};
}

const backup = JSON.stringify({
	type: 'naechster-markt/workspace',
	version: 1,
	source: { site: 'Bench', appVersion: '0', exportedAt: '2026-11-22T10:00:00.000Z' },
	currentProject: 'default',
	projects: [
		{
			id: 'default',
			records: { 'supply-chain': { version: 1, updatedAt: '2026-11-22T10:00:00.000Z', data: chain() } },
		},
	],
});

const { note, show } = figures('supply-picture', `Supply chain: pictures of ${firms} firms`);
/** First picture, and tasks while one moves about. */
const limits = { first: 1000, task: 100 };

/** Collects tasks longer than 50 ms, as the browser reports them. */
const watch = () => {
	globalThis.longTasks = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
	}).observe({ type: 'longtask', buffered: false });
};
const longest = async (tab, action) => {
	await tab.evaluate(() => {
		globalThis.longTasks.length = 0;
	});
	await action();
	await tab.waitForTimeout(300);
	return tab.evaluate(() => Math.max(0, ...globalThis.longTasks));
};

/** Milliseconds from choosing a way of showing until its picture stands, measured in the page. */
const untilShown = (tab, index, selector) =>
	tab.evaluate(
		([at, wanted]) =>
			new Promise((resolve) => {
				const start = performance.now();
				const look = () =>
					document.querySelector(wanted)
						? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
						: requestAnimationFrame(look);
				document.querySelectorAll('.picture-view .segments input')[at].click();
				look();
			}),
		[index, selector],
	);

async function moveAbout(tab, selector) {
	const box = await tab.locator(selector).boundingBox();
	const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 500) / 2];
	await tab.mouse.move(x, y);
	await tab.mouse.down();
	for (let i = 1; i <= 20; i++) await tab.mouse.move(x + 8 * i, y + 3 * i);
	await tab.mouse.up();
	await tab.locator(selector).focus();
	for (let i = 0; i < 5; i++) await tab.keyboard.press('+');
	for (let i = 0; i < 5; i++) await tab.keyboard.press('ArrowRight');
	for (let i = 0; i < 8; i++) await tab.keyboard.press('-');
}

const server = await serve('dist', 4353, { packed: false });
const page = `${server.origin}/werkzeuge/lieferkette/#picture`;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
	for (let run = 0; run < runs; run++) {
		for (const webgl of [true, false]) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
			const tab = await context.newPage();
			await tab.addInitScript(watch);
			if (!webgl) {
				await tab.addInitScript(() => {
					const original = HTMLCanvasElement.prototype.getContext;
					HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
						return String(type).includes('webgl') ? null : original.call(this, type, ...rest);
					};
				});
			}
			await tab.route('**/data/examples/*.json', (route) =>
				route.fulfill({ contentType: 'application/json', body: backup }),
			);
			await tab.goto(page);
			await tab.locator('.example-picker select').selectOption({ index: 1 });
			await tab.locator('.flow-picture').first().waitFor();
			if (webgl) {
				// Switched away and back: what a person waits for, without the first load of the page.
				await untilShown(tab, 2, '.picture-outline');
				note('flow: first picture', await untilShown(tab, 0, '.picture-box .flow-picture'), limits.first);
				note('flow: longest task, pan and zoom', await longest(tab, () => moveAbout(tab, '.picture-box')), limits.task);
			}
			const shown = webgl ? '.picture-scene[data-ready="true"] canvas' : '.picture-box .network-picture';
			const name = webgl ? 'network' : 'network without WebGL';
			note(`${name}: first picture`, await untilShown(tab, 1, shown), limits.first);
			note(
				`${name}: longest task while it is arranged`,
				await longest(tab, () => tab.locator('[data-arranged="true"]').waitFor({ state: 'attached' })),
			);
			const place = webgl ? '.picture-scene' : '.picture-box';
			note(`${name}: longest task, pan and zoom`, await longest(tab, () => moveAbout(tab, place)), limits.task);
			await context.close();
		}
	}
} finally {
	await browser.close();
	server.stop();
}
show();
