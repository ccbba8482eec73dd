/**
 * `npm run accessibility:record`: runs the accessibility tests of all pages and tools on what `npm run build` made, and
 * writes what they found to content/data/accessibility-check.json, which the accessibility statement shows.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const file = '.cache/accessibility.json';
mkdirSync('.cache', { recursive: true });
spawnSync('playwright', ['test', 'pages.spec', '--grep', 'every page is|every state', '--reporter', 'json'], {
	stdio: ['ignore', 'ignore', 'inherit'],
	env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
	shell: process.platform === 'win32',
});

const tests = [];
const walk = (suite, group) => {
	for (const spec of suite.specs ?? []) tests.push({ group, title: spec.title, ok: spec.ok });
	for (const inner of suite.suites ?? []) walk(inner, inner.title);
};
for (const suite of JSON.parse(readFileSync(file, 'utf8')).suites) walk(suite, suite.title);

const count = (group) => tests.filter((test) => test.group === group).length;
const record = [
	{
		id: 'last',
		date: new Date().toISOString().slice(0, 10),
		pages: count('every page'),
		states: count('every state of the tools'),
		failed: tests.filter(({ ok }) => !ok).map(({ title }) => title),
		axe: JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')).version,
		browser: execFileSync(findChromium(), ['--version'], { encoding: 'utf8' })
			.trim()
			.split(/\s+/)
			.slice(0, 2)
			.join(' '),
	},
];
writeFileSync('content/data/accessibility-check.json', `${JSON.stringify(record, null, '\t')}\n`);
console.log(record[0]);
