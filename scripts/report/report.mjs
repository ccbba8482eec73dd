/**
 * `npm run report`: builds the site, measures everything that has a limit, and writes one page with all figures to
 * .cache/report/index.html. Ends with an error when a limit is missed.
 *
 * `-- --only-page` takes the figures that are there; `-- --scale` measures with thousands of pages too, which takes long;
 * `-- --release` keeps the figures as those of the release, in measures/last-release.json.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../chromium.mjs';
import { isMet, measuresFolder } from '../measures/measures.mjs';
import { reportPage } from './page.mjs';

const { values } = parseArgs({
	options: {
		'only-page': { type: 'boolean', default: false },
		scale: { type: 'boolean', default: false },
		release: { type: 'boolean', default: false },
	},
});
const releaseFile = 'measures/last-release.json';
const commands = ['build', 'check:built', 'budget', 'lighthouse', 'bench', 'bench:browser'];

const failed = [];
if (!values['only-page']) {
	rmSync(measuresFolder, { recursive: true, force: true });
	for (const command of [...commands, ...(values.scale ? ['bench:scale'] : [])]) {
		console.log(`\n— npm run ${command}`);
		const { status } = spawnSync('npm', ['run', '--silent', command], {
			stdio: 'inherit',
			shell: process.platform === 'win32',
		});
		if (status !== 0) failed.push(command);
	}
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const said = (command, ...words) => execFileSync(command, words, { encoding: 'utf8' }).trim();
const { version } = read('package.json');
const files = existsSync(measuresFolder)
	? readdirSync(measuresFolder)
			.filter((name) => name.endsWith('.json'))
			.sort()
			.map((name) => read(join(measuresFolder, name)))
	: [];
const missed = files.flatMap(({ measures }) => measures).filter((measure) => !isMet(measure));
mkdirSync('.cache/report', { recursive: true });
writeFileSync(
	'.cache/report/index.html',
	reportPage({
		files,
		release: existsSync(releaseFile) ? read(releaseFile) : undefined,
		about: [
			['Commit', said('git', 'describe', '--always', '--dirty')],
			['Machine', `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`],
			['Node', process.version],
			['Browser', said(findChromium(), '--version')],
			...(files.some(({ name }) => name === 'scale')
				? []
				: [['Not measured', 'scale, with thousands of pages: npm run report -- --scale']]),
		],
		failed,
	}),
);
if (values.release) {
	const figures = files.flatMap(({ name, measures }) => measures.map(({ what, value }) => [`${name}: ${what}`, value]));
	mkdirSync('measures', { recursive: true });
	writeFileSync(releaseFile, `${JSON.stringify({ version, values: Object.fromEntries(figures) }, null, '\t')}\n`);
}
console.log(`\n${files.length} tables: ${resolve('.cache/report/index.html')}`);
if (missed.length > 0 || failed.length > 0 || files.length === 0) process.exitCode = 1;
