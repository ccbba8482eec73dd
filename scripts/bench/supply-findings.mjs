/**
 * Measures findings and stress tests of a supply chain in Chromium: from opening the view until everything stands, and
 * the longest task of the page meanwhile. Prints median, fastest and slowest of several runs, for 500 and 2,000 firms.
 *
 * Needs a built site (`npm run build`); `-- --runs 9` repeats more often.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { figures } from '../measures/figures.mjs';
import { serve } from '../measures/serve.mjs';

const { values: options } = parseArgs({ options: { runs: { type: 'string' } } });
const runs = Number(options.runs ?? 5);
/** Even those of 2,000 firms. */
const findingsWithin = 2000;

/** A chain of that many firms in two tiers, about two links each. */
function chain(firms) {
	let state = 11;
	const next = () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
	const customers = Math.round(firms * 0.1);
	const suppliers = Math.round(firms * 0.3);
	const sites = { own: { name: 'Beispiel (erfunden)', role: 'self', country: 'DE' } };
	const links = {};
	const link = (from, to, item, annualValue) => {
		links[`l${Object.keys(links).length}`] = {
			from,
			to,
			item,
			annualValue: Math.round(annualValue),
			leadTimeWeeks: Math.floor(next() * 20),
			stockWeeks: Math.floor(next() * 6),
		};
	};
	for (let i = 0; i < suppliers; i++) {
		sites[`s${i}`] = { name: `Beispiel Lieferant ${i}`, role: 'supplier', country: i % 9 ? 'DE' : 'CN' };
		link(`s${i}`, 'own', `Teil ${i % 80}`, 1e4 + 1e6 * next() ** 4);
	}
	for (let i = 0; i < firms - customers - suppliers - 1; i++) {
		sites[`v${i}`] = { name: `Beispiel Vorlieferant ${i}`, role: 'supplier', country: i % 5 ? 'IT' : 'TW' };
		for (let j = 0; j < 2; j++)
			link(`v${i}`, `s${Math.floor(next() * suppliers)}`, `Stoff ${i % 60}`, 1e4 + 3e5 * next());
	}
	for (let i = 0; i < customers; i++) {
		sites[`c${i}`] = { name: `Beispiel Kunde ${i}`, role: 'customer', sector: i % 2 ? 'automotive' : 'bahntechnik' };
		link('own', `c${i}`, 'Schmiedeteil', 1e5 + 3e6 * next() ** 3);
	}
	const scenario = { title: 'Beispiel', kind: 'site', targets: ['s0'], weeks: 12, share: 1 };
	return {
		asOf: '',
		sites,
		links,
		decisions: {},
		mappings: {},
		scenarios: { entries: { x: scenario }, order: ['x'] },
		assumptions: { spareCapacity: 0.2, recoveryWeeks: 12 },
	};
}

const backup = (firms) =>
	JSON.stringify({
		type: 'naechster-markt/workspace',
		version: 1,
		source: { site: 'Bench', appVersion: '0', exportedAt: '2026-11-22T10:00:00.000Z' },
		currentProject: 'default',
		projects: [
			{
				id: 'default',
				records: { 'supply-chain': { version: 1, updatedAt: '2026-11-22T10:00:00.000Z', data: chain(firms) } },
			},
		],
	});

const { note, show } = figures('supply-findings', 'Supply chain: findings and stress tests');

/** Collects tasks longer than 50 ms, as the browser reports them. */
const watch = () => {
	globalThis.longTasks = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
	}).observe({ type: 'longtask', buffered: false });
};

/** Opens a view and waits until a part of it stands; milliseconds, and the longest task meanwhile. */
const untilShown = (tab, index, selector) =>
	tab.evaluate(
		async ([at, wanted]) => {
			globalThis.longTasks.length = 0;
			const start = performance.now();
			document.querySelectorAll('.view-tabs [role="tab"]')[at].click();
			while (!document.querySelector(wanted)) await new Promise((resolve) => requestAnimationFrame(resolve));
			const shown = performance.now() - start;
			await new Promise((resolve) => setTimeout(resolve, 200));
			return { shown, longest: Math.max(0, ...globalThis.longTasks) };
		},
		[index, selector],
	);

const server = await serve('dist', 4357, { packed: false });
const page = `${server.origin}/werkzeuge/lieferkette/`;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
	for (const firms of [500, 2000]) {
		const body = backup(firms);
		for (let run = 0; run < runs; run++) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
			const tab = await context.newPage();
			await tab.addInitScript(watch);
			await tab.route('**/data/examples/*.json', (route) => route.fulfill({ contentType: 'application/json', body }));
			await tab.goto(page);
			await tab.locator('.example-picker select').selectOption({ index: 1 });
			await tab.locator('.save-saved').waitFor();
			for (const [name, at, selector] of [
				['findings', 2, '.finding'],
				['stress test and ranking', 3, '.stress-ranking tbody tr'],
			]) {
				const { shown, longest } = await untilShown(tab, at, selector);
				note(`${name}, ${firms} firms`, shown, name === 'findings' ? findingsWithin : undefined);
				note(`${name}, ${firms} firms, longest task`, longest);
			}
			await context.close();
		}
	}
} finally {
	await browser.close();
	server.stop();
}
show();
