/**
 * `npm run lighthouse`: Lighthouse on a phone, median of three runs, for one page of each kind and for every tool.
 *
 * The audit that asks whether search engines may index the page is left out: a site that is not fit for the public keeps
 * them away on purpose. `-- --runs 1 --only /maerkte/` for a quick look.
 */
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { keep, median } from './measures/measures.mjs';
import { measuredPages } from './measures/pages.mjs';
import { serve } from './measures/serve.mjs';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3' },
		only: { type: 'string' },
		folder: { type: 'string', default: 'dist' },
	},
});
const runs = Number(values.runs);
const pages = measuredPages().filter((path) => !values.only || path.includes(values.only));

/** What a page must reach. Scores are 0..100. */
const scores = ['performance', 'accessibility', 'best-practices', 'seo'];
const limits = { score: 98, paint: 1200, blocking: 50, shift: 0 };

const server = await serve(values.folder, 4328);
const chrome = await launch({ chromePath: findChromium(), chromeFlags: [...chromiumArguments, '--headless=new'] });
const measures = [];
try {
	for (const path of pages) {
		const results = [];
		for (let run = 0; run < runs; run++) {
			const result = await lighthouse(server.origin + path, {
				port: chrome.port,
				output: 'json',
				logLevel: 'error',
				onlyCategories: scores,
				skipAudits: ['is-crawlable'],
			});
			results.push(result.lhr);
		}
		const row = { path };
		for (const id of scores) {
			const values = results.map(({ categories }) => Math.round(categories[id].score * 100));
			row[id] = median(values);
			measures.push({
				what: `${path} ${id}`,
				value: row[id],
				unit: 'of 100',
				least: limits.score,
				spread: [Math.min(...values), Math.max(...values)],
			});
		}
		for (const [name, audit, most, unit] of [
			['largest paint', 'largest-contentful-paint', limits.paint, 'ms'],
			['blocking', 'total-blocking-time', limits.blocking, 'ms'],
			['layout shift', 'cumulative-layout-shift', limits.shift, ''],
		]) {
			const values = results.map(({ audits }) => Math.round(audits[audit].numericValue * 1000) / 1000);
			row[name] = Math.round(median(values) * 1000) / 1000;
			measures.push({
				what: `${path} ${name}`,
				value: row[name],
				unit,
				most,
				spread: [Math.min(...values), Math.max(...values)],
			});
		}
		console.log(Object.values(row).join('  '));
		const failed = results[0].categories;
		for (const id of scores)
			for (const { id: audit, weight } of failed[id].auditRefs) {
				const { score, title } = results[0].audits[audit];
				if (weight > 0 && score !== null && score < 0.9) console.log(`    ${id}: ${audit} ${score} ${title}`);
			}
	}
} finally {
	chrome.kill();
	server.stop();
}
keep('lighthouse', 'Lighthouse, phone, median', measures);
