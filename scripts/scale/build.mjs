import { execFileSync, spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeBareSite } from './bare.mjs';
import { generateContent } from './generate.mjs';

const apart = new Set(['node_modules', 'dist', '.cache', '.git', '.astro', 'content', 'test', 'docs']);

/**
 * Lays a copy of the project with so many invented briefs into a folder.
 *
 * @returns how many pages its content has
 */
export function layOutSite(folder, briefs) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync('.')) if (!apart.has(name)) cpSync(name, join(folder, name), { recursive: true });
	generateContent('content', join(folder, 'content'), briefs);
	// The tools carry what they know of every market: beyond some forty, the build would refuse to keep them unasked.
	const limit = join(folder, 'src/integrations/offline-files.ts');
	writeFileSync(limit, readFileSync(limit, 'utf8').replace(/(unaskedLimit = )[\d_]+/, '$1Infinity'));
	return readdirSync(join(folder, 'content/docs'), { recursive: true }).filter((name) => name.endsWith('.mdx')).length;
}

/** What `npm run build` loads before Astro; the bare site is built as Starlight is. */
const loadedBefore = 'scripts/returned-memory.mjs';

/** Lays the bare site with the same pages as a built one into a folder. */
export function layOutBareSite(folder, built) {
	rmSync(folder, { recursive: true, force: true });
	writeBareSite(built, folder);
}

/**
 * Builds the site of a folder and says what it took: seconds by the clock and of the processor, the most memory, and
 * what came out.
 *
 * The processor time is that of the builder; Pagefind's own process is not in it, in neither site.
 *
 * @param heap  bytes for the builder's own objects: it tidies up the later, the more it has
 * @param most  bytes of `memory` that the builder and its helpers may use, as the machine may have other work, and
 * `seconds`: what wants more is stopped
 * @returns undefined for a build that was stopped, or needed a larger heap
 */
export async function measureBuild(folder, heap, most) {
	const usageFile = resolve(folder, 'usage.json');
	rmSync(usageFile, { force: true });
	rmSync(join(folder, 'dist'), { recursive: true, force: true });
	const log = openSync(join(folder, 'build.log'), 'w');
	const start = performance.now();
	const build = spawn(
		process.execPath,
		[
			`--max-old-space-size=${Math.round(heap / 1e6)}`,
			`--import=${pathToFileURL(resolve('scripts/scale/usage.mjs'))}`,
			...(existsSync(join(folder, loadedBefore)) ? [`--import=./${loadedBefore}`] : []),
			resolve('node_modules/astro/bin/astro.mjs'),
			'build',
		],
		{
			cwd: folder,
			stdio: ['ignore', log, log],
			env: { ...process.env, SCALE_USAGE: usageFile, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
		},
	);
	const guard = setInterval(() => {
		const isLate = performance.now() - start > most.seconds * 1000;
		if (isLate || residentBytes(build.pid) > most.memory) build.kill('SIGKILL');
	}, 1000);
	const [code, signal] = await new Promise((done) => build.on('exit', (...how) => done(how)));
	clearInterval(guard);
	const seconds = (performance.now() - start) / 1000;
	if (signal !== null) return undefined;
	if (code !== 0) throw new Error(`${folder} cannot be built: see ${join(folder, 'build.log')}`);
	return { seconds, ...JSON.parse(readFileSync(usageFile, 'utf8')), ...outputOf(join(folder, 'dist')) };
}

/** Memory of a process and of those that it started. */
function residentBytes(pid) {
	const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
	return lines
		.map((line) => line.trim().split(/\s+/).map(Number))
		.reduce((sum, [own, parent, kilobytes]) => (own === pid || parent === pid ? sum + kilobytes * 1024 : sum), 0);
}

/** Pages of a built site, all its bytes, those of its pages and those of its search index. */
function outputOf(dist) {
	const size = { pages: 0, bytes: 0, html: 0, index: 0 };
	for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const { size: bytes } = statSync(file);
		size.bytes += bytes;
		if (file.includes('/pagefind/')) size.index += bytes;
		if (!entry.name.endsWith('.html')) continue;
		size.pages++;
		size.html += bytes;
	}
	return size;
}
