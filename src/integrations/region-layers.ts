import { createReadStream, existsSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { docsFolder, refreshDocs } from '../loaders/docs';
import { contentFolder, loadRegion, overlayFolder } from '../loaders/layers';

/**
 * What a region over the shared content needs beyond its pages: its own public files. Runs before the steps that read the
 * finished site.
 */
export function regionLayers(): AstroIntegration {
	let base = '/';
	return {
		name: 'region-layers',
		hooks: {
			'astro:config:done': ({ config, logger }) => {
				const { name, languages } = loadRegion().site;
				logger.info(`${name.de}: ${overlayFolder() ?? contentFolder}/region.yaml, ${languages.join(' and ')}`);
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:server:setup': ({ server }) => {
				const overlay = overlayFolder();
				if (overlay !== undefined) server.middlewares.use(publicFiles(join(overlay, 'public'), base));
				if (docsFolder() === `${contentFolder}/docs`) return;
				const watched = [contentFolder, ...(overlay === undefined ? [] : [overlay])].map((folder) => resolve(folder));
				server.watcher.add(watched);
				server.watcher.on('all', (_, changed) => {
					if (/\.(mdx?|ya?ml)$/.test(changed) && watched.some((folder) => changed.startsWith(folder))) refreshDocs();
				});
			},
			'astro:build:done': async ({ dir }) => {
				const overlay = overlayFolder();
				if (overlay !== undefined && existsSync(join(overlay, 'public')))
					await cp(join(overlay, 'public'), fileURLToPath(dir), { recursive: true });
			},
		},
	};
}

const types: Record<string, string> = {
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.pdf': 'application/pdf',
};

/** Serves the region's own public files in the preview. */
function publicFiles(folder: string, base: string): Connect.NextHandleFunction {
	return (request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = resolve(folder, decodeURIComponent(pathname.replace(base, '')));
		if (!file.startsWith(resolve(folder) + sep) || !existsSync(file) || !statSync(file).isFile()) return next();
		response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
		createReadStream(file).pipe(response);
	};
}
