import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { folderOnHost } from '../hosting/folder';
import { type Amount, filesAddress, type OfflineFiles } from '../offline/files';
import { isBase, listFiles, revisionOfFile, type SiteFiles, siteReader } from './offline-files';

/**
 * Writes the offline worker and the list of files it goes by.
 *
 * Comes after every step that changes a file: the worker recognises a file by its content.
 */
export function offlineWorker(base: string): AstroIntegration {
	let read: () => Promise<SiteFiles>;
	let begun: Promise<unknown>;
	return {
		name: 'offline-worker',
		hooks: {
			'astro:build:generated': ({ dir }) => {
				read = siteReader(fileURLToPath(dir));
				// Goes on beside the search index, which takes longer. What fails here fails again below.
				begun = read().catch(() => {});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const path = folderOnHost(base);
				await begun;
				const list = await writeWorker(fileURLToPath(dir), path, read);
				logger.info(`kept unasked: ${amount(list.base)}; on request: ${amount(list.rest)}`);
			},
		},
	};
}

const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const amount = ({ files, bytes, compressed }: Amount) =>
	`${files} files, ${size(bytes)} (${size(compressed)} compressed)`;

/** Writes `offline-files.json` and `offline-worker.js` into a built site. */
export async function writeWorker(folder: string, path: string, read = siteReader(folder)): Promise<OfflineFiles> {
	const site = await read();
	const list = listFiles(site, path);
	const files = JSON.stringify(list);
	writeFileSync(join(folder, filesAddress), files);
	const kept = [...precacheEntries(site), { url: filesAddress, revision: revisionOfFile(files) }];
	const given = { siteVersion: list.version, siteFiles: kept };
	writeFileSync(
		join(folder, 'offline-worker.js'),
		`Object.assign(self,${JSON.stringify(given)});\n${await workerScript()}`,
	);
	return list;
}

/** What every browser keeps unasked, as Workbox reads it: files of the bundler carry their revision in the name. */
const precacheEntries = (site: SiteFiles): PrecacheEntry[] =>
	[...site]
		.filter(([, { file }]) => isBase(file))
		.map(([address, { file, revision }]) => ({
			// The root of the site is the folder of the worker, not the worker itself.
			url: address || './',
			revision: file.startsWith('_astro/') ? null : revision,
		}));

/** The worker as one script, Workbox included, that leaves no names behind. */
async function workerScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker' },
		},
	});
	const [chunk] = (built as Rolldown.RolldownOutput[])[0]!.output;
	return chunk.code;
}
