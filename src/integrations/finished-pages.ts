import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folderOnHost } from '../hosting/folder';
import { policyOf } from './content-security-policy';
import { glossaryTerms } from './glossary/glossary-terms';
import { eachPage } from './pages';
import { notingImports, scriptsAfterPaint } from './scripts-after-paint';
import { SearchIndex } from './search-index';

/**
 * What is done to the pages when all of them are written, in one reading: terms explained, scripts kept from the first
 * picture, a policy for each, and the search index.
 *
 * @param base  path of the folder on its host that the site is built for
 */
export function finishedPages(base: string): AstroIntegration {
	const folder = folderOnHost(base);
	const imports = new Map<string, readonly string[]>();
	return {
		name: 'finished-pages',
		hooks: {
			'astro:config:setup': ({ injectScript, updateConfig }) => {
				injectScript('page', "import '/src/components/glossary/term-notes.ts';");
				updateConfig({ vite: { plugins: [notingImports(folder, imports)] } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const explain = glossaryTerms(root, folder);
				const search = new SearchIndex();
				eachPage(root, (page) => {
					search.read(page);
					const scripts = scriptsAfterPaint(page, imports);
					return [policyOf(page, scripts.added), ...explain(page), ...scripts.edits];
				});
				logger.info(`${await search.write(root)} pages in the search index`);
			},
		},
	};
}
