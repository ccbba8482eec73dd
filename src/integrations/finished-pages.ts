import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { Tinypool } from 'tinypool';
import { folderOnHost } from '../hosting/folder';
import type { DrawnPage, SiteOfPages } from './finish-page';
import type { Beginning, writeIndex } from './finish-pages.worker';
import { languageOf, pageFile } from './pages';
import { notingImports } from './scripts-after-paint';

/** Scripts of this project import each other without the ending ".ts". */
const typescript = new URL('../../scripts/typescript.mjs', import.meta.url);

/** A thread of its own that finishes pages, and writes the search index when the last one is done. */
function finishingThread() {
	const copies = mkdtempSync(join(tmpdir(), 'search-'));
	const removeCopies = () => rmSync(copies, { recursive: true, force: true });
	// A build that fails comes to no end of its own.
	process.once('exit', removeCopies);
	const thread = new Tinypool({
		filename: fileURLToPath(new URL('./finish-pages.worker.ts', import.meta.url)),
		// One, which stays: it keeps what the search needs of every page.
		minThreads: 1,
		maxThreads: 1,
		execArgv: ['--import', typescript.href],
	});
	return {
		begin: (site: SiteOfPages): Promise<void> => thread.run({ ...site, copies } satisfies Beginning, { name: 'begin' }),
		finishPage: (page: DrawnPage): Promise<string> => thread.run(page, { name: 'finishPage' }),
		writeIndex: (root: string): ReturnType<typeof writeIndex> => thread.run(root, { name: 'writeIndex' }),
		end: async () => {
			await thread.destroy();
			removeCopies();
		},
	};
}

/**
 * Finishes the pages while others are drawn, before they are written for the first and only time, and builds the search
 * index.
 *
 * @param base  path of the folder on its host that the site is built for
 */
export function finishedPages(base: string): AstroIntegration {
	const folder = folderOnHost(base);
	const imports = new Map<string, readonly string[]>();
	let thread: ReturnType<typeof finishingThread> | undefined;

	const finishing = (drawing: AstroPrerenderer): AstroPrerenderer => ({
		...drawing,
		name: 'finished-pages',
		getStaticPaths: async () => {
			const paths = await drawing.getStaticPaths();
			const pages = paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => pageFile(pathname));
			await thread!.begin({ folder, imports, pages: new Set(pages) });
			// The index of one language is built while the other's pages are drawn; the German one takes longer.
			const turn = ({ pathname }: (typeof paths)[number]) => (languageOf(pageFile(pathname)) === 'de' ? 1 : 2);
			return paths.toSorted((a, b) => turn(a) - turn(b));
		},
		render: async (request, options) => {
			const drawn = await drawing.render(request, options);
			const response = drawn instanceof Response ? drawn : drawn.response;
			if (!response.headers.get('content-type')?.startsWith('text/html')) return drawn;
			const name = pageFile(decodeURI(new URL(request.url).pathname).slice(folder.length));
			const finished = new Response(await thread!.finishPage({ name, html: await response.text() }), response);
			return drawn instanceof Response ? finished : { ...drawn, response: finished };
		},
	});

	return {
		name: 'finished-pages',
		hooks: {
			'astro:config:setup': ({ injectScript, updateConfig }) => {
				injectScript('page', "import '/src/components/glossary/term-notes.ts';");
				updateConfig({
					// While a page is finished, the next ones are drawn.
					build: { concurrency: 4 },
					vite: { plugins: [notingImports(folder, imports)] },
				});
			},
			'astro:build:start': ({ setPrerenderer }) => {
				// Its modules load while the pages' are bundled.
				thread = finishingThread();
				setPrerenderer(finishing);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { indexed, linksRemoved } = await thread!.writeIndex(fileURLToPath(dir));
				await thread!.end();
				if (linksRemoved > 0)
					logger.info(`${linksRemoved} links to pages and entries that this region does not show became text`);
				logger.info(`${indexed} pages in the search index`);
			},
		},
	};
}
