/**
 * Measures the exchange without names in Chromium: a firm's file from the click until every row stands, and bringing
 * together 40 files of 500 firms each until the result stands. Prints median, fastest and slowest, and the longest task.
 *
 * Needs a built site (`npm run build`); `-- --runs 9` repeats more often.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { figures } from '../measures/figures.mjs';
import { serve } from '../measures/serve.mjs';

const { values: options } = parseArgs({ options: { runs: { type: 'string' } } });
const runs = Number(options.runs ?? 5);
const code = (text) => createHash('sha256').update(text).digest('hex');
const competences = [
	'gesenkschmieden',
	'vergueten',
	'drehen-cnc',
	'fraesen-cnc',
	'schweissbaugruppe',
	'stanzbiegen',
	'spritzguss',
	'zinklamelle',
	'nitrieren',
	'messtechnik-3d',
	'baugruppenmontage',
	'projektmanagement',
];

/** The file of one of 40 participants: every second partner is one that all draw from. */
function participant(i, firms) {
	const partners = Array.from({ length: firms - 1 }, (_, f) =>
		f % 2 ? `shared ${(f * 7 + i) % firms}` : `own ${i} ${f}`,
	);
	const network = {
		format: 'supply-chain-exchange',
		version: 1,
		exchange: 'Messung',
		rounds: 600_000,
		check: code('check'),
		firms: [
			{ role: 'self', nameCode: code(`self ${i}`) },
			...[...new Set(partners)].map((name) => ({ role: 'supplier', nameCode: code(name) })),
		],
		links: [...new Set(partners)].map((_, f) => ({
			from: f + 1,
			to: 0,
			band: f % 3 ? [0, 0.05] : [0.05, 0.1],
			...(f % 5 === 0 && { singleSource: true }),
		})),
	};
	const able = competences.filter((_, c) => (c + i) % 3 === 0);
	return {
		type: 'naechster-markt/supply-exchange',
		version: 1,
		source: { site: 'Bench', appVersion: '0' },
		label: `P${i}`,
		day: '2026-11-22',
		network,
		needs: competences
			.filter((_, c) => (c + i) % 4 === 0)
			.map((id) => ({ competences: [id], origin: 'outside', band: [0, 0.05] })),
		offer: { competences: Object.fromEntries(able.map((id, c) => [id, 1 + ((c + i) % 4)])), standards: ['iso-9001'] },
	};
}
// From disk, as a person would: what is handed over in memory is unpacked by the page itself and counts as its work.
const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
const files = Array.from({ length: 40 }, (_, i) => {
	const path = join(folder, `${i}.json`);
	writeFileSync(path, JSON.stringify(participant(i, 500)));
	return path;
});

/** A firm with that many suppliers as a workspace file. */
function backup(suppliers) {
	const sites = { own: { name: 'Beispiel (erfunden)', role: 'self', country: 'DE', region: 'Beispielkreis' } };
	const links = {};
	for (let i = 0; i < suppliers; i++) {
		sites[`s${i}`] = { name: `Beispiel Lieferant ${i}`, role: 'supplier', country: i % 9 ? 'DE' : 'IT' };
		links[`l${i}`] = { from: `s${i}`, to: 'own', item: `Teil ${i}`, annualValue: 1000 + i, processes: ['drehen-cnc'] };
	}
	const updatedAt = '2026-11-22T10:00:00.000Z';
	const chain = { asOf: '', sites, links, decisions: {}, mappings: {}, scenarios: { entries: {}, order: [] } };
	const assumptions = { spareCapacity: 0.2, recoveryWeeks: 12 };
	const record = { version: 1, updatedAt, data: { ...chain, assumptions } };
	return JSON.stringify({
		type: 'naechster-markt/workspace',
		version: 1,
		source: { site: 'Bench', appVersion: '0', exportedAt: updatedAt },
		currentProject: 'default',
		projects: [{ id: 'default', records: { 'supply-chain': record } }],
	});
}

const { note, show } = figures('supply-region', 'Supply chain: exchange without names');

/** Collects tasks longer than 50 ms, as the browser reports them. */
const watch = () => {
	globalThis.longTasks = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
	}).observe({ type: 'longtask', buffered: false });
};
async function measure(tab, name, act, selector) {
	await tab.evaluate(() => {
		globalThis.longTasks.length = 0;
	});
	const start = performance.now();
	await act();
	await tab.locator(selector).first().waitFor();
	note(name, performance.now() - start);
	await tab.waitForTimeout(200);
	note(`${name}, longest task`, await tab.evaluate(() => Math.max(0, ...globalThis.longTasks)));
}

const server = await serve('dist', 4358, { packed: false });
const page = `${server.origin}/werkzeuge/lieferkette/#region`;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
	const body = backup(2000);
	for (let run = 0; run < runs; run++) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
		const tab = await context.newPage();
		await tab.addInitScript(watch);
		await tab.route('**/data/examples/*.json', (route) => route.fulfill({ contentType: 'application/json', body }));
		await tab.goto(page);
		await tab.locator('.region-roles input').nth(1).check();
		const input = tab.locator('.region-drop input');
		await measure(tab, '40 files of 500 firms', () => input.setInputFiles(files), '.region-cover');
		await tab.locator('.example-picker select').selectOption({ index: 1 });
		await tab.locator('.region-roles input:not(:checked)').nth(1).waitFor();
		await tab.locator('.region-roles input').first().check();
		const fields = tab.locator('.tool-input :is(input[type="text"], input[type="password"])');
		for (const [i, text] of ['Messung', 'zwanzig Zeichen lang!', 'Birke'].entries()) await fields.nth(i).fill(text);
		const button = tab.locator('.region-create button');
		await measure(tab, 'file of 2,000 suppliers', () => button.click(), '.region-preview');
		await context.close();
	}
} finally {
	await browser.close();
	server.stop();
	rmSync(folder, { recursive: true, force: true });
}
show();
