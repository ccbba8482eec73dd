import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { generateSW } from 'workbox-build';
import { type Amount, filesAddress, type OfflineFiles } from '../offline/files';
import { canonical, isBase, listFiles, readSite } from './offline-files';

/**
 * Writes the offline worker and the list of files it goes by.
 *
 * Comes after every step that changes a file: the worker recognises a file by its content.
 */
export function offlineWorker(base: string): AstroIntegration {
	return {
		name: 'offline-worker',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const path = `/${base}/`.replace(/\/+/g, '/');
				const list = await writeWorker(fileURLToPath(dir), path);
				logger.info(`kept unasked: ${amount(list.base)}; on request: ${amount(list.rest)}`);
			},
		},
	};
}

const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const amount = ({ files, bytes, compressed }: Amount) =>
	`${files} files, ${size(bytes)} (${size(compressed)} compressed)`;

/** Writes `offline-files.json` and `offline-worker.js` into a built site. */
export async function writeWorker(folder: string, path: string): Promise<OfflineFiles> {
	const site = await readSite(folder);
	const list = listFiles(site, path);
	writeFileSync(join(folder, filesAddress), JSON.stringify(list));
	const worker = join(folder, 'offline-worker.js');
	const { warnings } = await generateSW({
		swDest: worker,
		globDirectory: folder,
		globPatterns: [filesAddress, ...[...site.values()].map(({ file }) => file).filter(isBase)].map(escapeGlob),
		maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
		dontCacheBustURLsMatching: /^_astro\//,
		manifestTransforms: [
			(entries) => ({
				// The root of the site is the folder of the worker, not the worker itself.
				manifest: entries.map((entry) => ({ ...entry, url: canonical(entry.url) || './' })),
				warnings: [],
			}),
		],
		ignoreURLParametersMatching: [/.*/],
		inlineWorkboxRuntime: true,
		sourcemap: false,
		mode: 'production',
		clientsClaim: true,
		skipWaiting: false,
		// It would remove what other sites on the same host keep: Workbox looks for its scope anywhere in the name.
		cleanupOutdatedCaches: false,
	});
	if (warnings.length > 0) throw new Error(`The offline worker cannot be made: ${warnings.join('; ')}`);
	const version = `self.siteVersion=${JSON.stringify(list.version)};`;
	// The site's own part first: it looks at every request before Workbox does.
	writeFileSync(worker, [version, await pagesScript(), readFileSync(worker, 'utf8')].join('\n'));
	return list;
}

const escapeGlob = (file: string) => file.replace(/[[\](){}!*?@+]/g, '\\$&');

/** The site's own part of the worker as one script that leaves no names behind. */
async function pagesScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: 'src/offline/pages.worker.ts', formats: ['iife'], name: 'pages' },
		},
	});
	const [chunk] = (built as Rolldown.RolldownOutput[])[0]!.output;
	return chunk.code;
}
