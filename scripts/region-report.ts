/** `npm run region:report`: what a region's own folder does to the shared content, and what changed there since. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { localeOf } from '../src/i18n/locale';
import { regionTexts } from '../src/i18n/region';
import { overlayFolder } from '../src/loaders/layers';
import { InvalidContent, parseContent } from '../src/loaders/validate';
import { printRegionReport } from './region-report/print';
import { readRegionInput } from './region-report/read';
import { regionReport, upstreamOf } from './region-report/report';

const { values } = parseArgs({
	options: {
		lang: { type: 'string', default: 'de' },
		json: { type: 'boolean', default: false },
		accept: { type: 'boolean', default: false },
		date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
	},
});
const locale = localeOf(values.lang);
const t = regionTexts(locale);

const hashes = z.record(z.string(), z.string());
const upstreamSchema = z.strictObject({
	date: z.iso.date('write the date as "YYYY-MM-DD"'),
	files: hashes,
	entries: hashes,
});

try {
	const overlay = overlayFolder();
	if (overlay === undefined) {
		console.error(t.noFolder);
		process.exitCode = 1;
	} else {
		const file = `${overlay}/upstream.json`;
		const input = readRegionInput(overlay);
		const accepted = existsSync(file) ? parseContent(readFileSync(file, 'utf8'), upstreamSchema, file) : undefined;
		const report = regionReport(input, accepted);
		console.log(values.json ? JSON.stringify(report, null, '\t') : printRegionReport(input, report, t, locale, file));
		if (values.accept) {
			writeFileSync(file, `${JSON.stringify(upstreamOf(input, values.date), null, '\t')}\n`);
			console.log(`\n${t.accepted.replace('{file}', file)}`);
		}
	}
} catch (error) {
	if (!(error instanceof InvalidContent)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
