/** `npm run check:html`: every built page against the HTML standard; what is wrong, where, and by which rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import config from '../.htmlvalidate.mjs';
import { keep } from './measures/measures.mjs';

const folder = process.argv[2] ?? 'dist';
const validator = new HtmlValidate(config);
/** Not ours to change: lines as blocks in Starlight's code samples, Astro's style element beside an island. */
const isFramework = (selector) => /figure[^>]*> (pre > code|div > button)|div[^>]* > style$/.test(selector ?? '');

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
let found = 0;
for (const page of pages.sort()) {
	const report = await validator.validateString(readFileSync(join(folder, page), 'utf8'), page);
	for (const { line, ruleId, message, selector } of report.results.flatMap(({ messages }) => messages)) {
		if (isFramework(selector)) continue;
		found++;
		if (found <= 50) console.error(`${page}:${line}  ${message}  [${ruleId}]\n    ${selector}`);
	}
}
if (found > 50) console.error(`… and ${found - 50} more`);
console.log(`${pages.length} pages, ${found} findings`);
keep('html', 'HTML standard', [{ what: 'findings on all pages', value: found, unit: 'findings', most: 0 }]);
