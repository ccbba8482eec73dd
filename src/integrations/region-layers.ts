import { createReadStream, existsSync, statSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { docsFolder, refreshDocs } from '../loaders/docs';
import { goneContent } from '../loaders/files';
import { contentFolder, loadRegion, overlayFolder } from '../loaders/layers';

/**
 * What a region over the shared content needs beyond its pages: its own public files, and no links to what it does not
 * show. Runs before the steps that read the finished pages.
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
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const overlay = overlayFolder();
				if (overlay !== undefined && existsSync(join(overlay, 'public')))
					await cp(join(overlay, 'public'), root, { recursive: true });
				const removed = await removeLinks(root, base);
				if (removed > 0)
					logger.info(`${removed} links to pages and entries that this region does not show became text`);
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

async function removeLinks(root: string, base: string): Promise<number> {
	const gone = goneContent();
	const pages = gone.pages;
	const entries = new Set([...gone.organisations, ...gone.glossary]);
	if (pages.size + entries.size === 0) return 0;
	let removed = 0;
	const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
	for (const name of names) {
		const html = await readFile(join(root, name), 'utf8');
		const text = withoutDeadLinks(html, base, { pages, entries }, () => removed++);
		if (text !== html) await writeFile(join(root, name), text);
	}
	return removed;
}

/**
 * A page whose links to hidden pages, and to hidden entries of pages that are there, are plain text.
 *
 * @param base   path of the site, with a slash at both ends
 * @param gone   hidden pages by their path, hidden entries by their id
 * @param count  called for every link that was taken out
 */
export function withoutDeadLinks(
	html: string,
	base: string,
	gone: { pages: ReadonlySet<string>; entries: ReadonlySet<string> },
	count: () => void = () => {},
): string {
	return html.replace(
		/<a\b[^>]*?\shref="([^"#]*)(?:#([^"]*))?"[^>]*>([\s\S]*?)<\/a>/g,
		(link, path: string, anchor: string | undefined, inner: string) => {
			if (!path.startsWith(base)) return link;
			const page = path
				.slice(base.length)
				.replace(/^en(\/|$)/, '')
				.replace(/\/$/, '');
			const entry = anchor?.replace(/^(organisation|begriff)-/, '');
			if (!gone.pages.has(page) && !(entry !== anchor && gone.entries.has(entry ?? ''))) return link;
			count();
			return inner;
		},
	);
}
