/**
 * `npm run lighthouse`: Lighthouse on a phone, median of three runs, for one page of each kind, every tool as it is found
 * and with the worked example of the forge, and so the dossier. Limits stand in budget.json.
 *
 * The audit that asks whether search engines may index the page is left out: a site that is not fit for the public keeps
 * them away on purpose. It is made on the site of the invented region, which is fit, where that has been built.
 * `-- --runs 1 --only /maerkte/` for a quick look, `-- --budget FILE` for limits from elsewhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { keep, median } from './measures/measures.mjs';
import { measuredPages } from './measures/pages.mjs';
import { serve } from './measures/serve.mjs';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3' },
		only: { type: 'string', default: '' },
		folder: { type: 'string', default: 'dist' },
		budget: { type: 'string', default: 'budget.json' },
	},
});
const limits = JSON.parse(readFileSync(values.budget, 'utf8')).lighthouse;
const scores = ['performance', 'accessibility', 'best-practices', 'seo'];
const times = [
	['largest paint', 'largest-contentful-paint', limits.paint, 'ms'],
	['blocking', 'total-blocking-time', limits.blocking, 'ms'],
	['layout shift', 'cumulative-layout-shift', limits.shift, ''],
];
const fitSite = '.cache/host';
const fitHome = '/nordtal/';

const tools = measuredPages(values.folder).filter((path) => /^\/werkzeuge\/./.test(path));
const jobs = [
	...measuredPages(values.folder).map((path) => ({ path, example: false })),
	...tools.map((path) => ({ path, example: true })),
]
	.map((job) => ({ ...job, name: job.example ? `${job.path} with example` : job.path }))
	.filter(({ name }) => name.includes(values.only));

const chrome = await launch({ chromePath: findChromium(), chromeFlags: [...chromiumArguments, '--headless=new'] });
const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}` });
const measures = [];

/** Leaves a worked example in the browser, as a visitor who comes back has one. */
async function storeExample(url) {
	const page = await browser.newPage();
	await page.goto(url, { waitUntil: 'networkidle0' });
	await page.waitForSelector('.example-picker select:enabled');
	await page.select('.example-picker select', 'schmiede');
	await page.waitForSelector('.save-saved');
	await page.close();
}

/** Takes what would answer in place of the network, or all that a visit left. */
async function forget(origin, storageTypes) {
	const page = await browser.newPage();
	const session = await page.createCDPSession();
	await session.send('Network.clearBrowserCache');
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
	await page.close();
}

async function audit(url, options) {
	const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', ...options });
	return lhr;
}

async function measure(origin, { path, name, example }) {
	if (example) await storeExample(origin + path);
	const results = [];
	for (let run = 0; run < Number(values.runs); run++) {
		if (example) await forget(origin, 'service_workers,cache_storage');
		results.push(
			await audit(origin + path, {
				onlyCategories: scores,
				skipAudits: ['is-crawlable'],
				disableStorageReset: example,
			}),
		);
	}
	if (example) await forget(origin, 'all');
	const add = (what, found, rest) => {
		const value = Math.round(median(found) * 1000) / 1000;
		measures.push({ what: `${name}: ${what}`, value, spread: [Math.min(...found), Math.max(...found)], ...rest });
		return value;
	};
	const row = [
		...scores.map((id) =>
			add(
				id,
				results.map(({ categories }) => Math.round(categories[id].score * 100)),
				{ unit: 'of 100', least: limits.score },
			),
		),
		...times.map(([what, id, most, unit]) =>
			add(
				what,
				results.map(({ audits }) => Math.round(audits[id].numericValue * 1000) / 1000),
				{ unit, most },
			),
		),
	];
	console.log(`${name.padEnd(48)}${row.map((value) => String(value).padStart(10)).join('')}`);
	for (const id of scores)
		for (const { id: found, weight } of results[0].categories[id].auditRefs) {
			const { score, title } = results[0].audits[found];
			if (weight > 0 && score !== null && score < 0.9) console.log(`    ${id}: ${found} ${score} ${title}`);
		}
}

/** Whether search engines may come to a site that is fit for the public. */
async function measureFitSite() {
	const site = await serve(fitSite, 4326, { packed: false });
	try {
		const { audits } = await audit(site.origin + fitHome, { onlyAudits: ['is-crawlable'] });
		measures.push({
			what: 'a site fit for the public: open to search engines',
			value: audits['is-crawlable'].score,
			unit: '',
			least: 1,
		});
	} finally {
		site.stop();
	}
}

const server = await serve(values.folder, 4328);
try {
	console.log(
		`${''.padEnd(48)}${[...scores, ...times.map(([what]) => what)].map((head) => head.slice(0, 9).padStart(10)).join('')}`,
	);
	for (const job of jobs) await measure(server.origin, job);
	if (existsSync(`${fitSite}${fitHome}index.html`)) await measureFitSite();
} finally {
	await browser.disconnect();
	chrome.kill();
	server.stop();
}
keep('lighthouse', 'Lighthouse, phone, median', measures);
