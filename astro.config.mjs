import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightSidebarTopics from 'starlight-sidebar-topics';
import { baseLinks } from './src/integrations/base-links.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { focusableTables } from './src/integrations/focusable-tables.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { importComponents } from './src/integrations/import-components.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { pageComponents } from './src/integrations/page-components.ts';
import { checkReferences } from './src/integrations/references.ts';
import { regionLayers } from './src/integrations/region-layers.ts';
import { furtherPages, topics, withoutSection } from './src/integrations/sections.ts';
import { siteLocales } from './src/integrations/site-locales.ts';
import { toolChunks } from './src/integrations/tool-chunks.ts';
import { docsFolder } from './src/loaders/docs.ts';
import { loadRegion, overlayFolder } from './src/loaders/layers.ts';

// Astro would take variables of the environment that happen to have these names for values of its own.
for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD']) delete process.env[name];

const region = loadRegion();
const overlay = overlayFolder();
const docs = docsFolder();
const base = process.env.BASE_PATH || '/';

export default defineConfig({
	site: region.site.address ?? undefined,
	base,
	// A region over the shared content keeps its intermediate results apart.
	...(overlay === undefined ? {} : { cacheDir: `${docs}/../build` }),
	trailingSlash: 'always',
	// Styles of less than 4 kB stand in the page: a file of its own would be a connection more before the first picture.
	build: { inlineStylesheets: 'auto' },
	devToolbar: { enabled: false },
	vite: {
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting: toolChunks } } } } },
	},
	markdown: {
		processor: satteri({
			mdastPlugins: [importComponents(pageComponents), baseLinks(base), focusableTables()],
		}),
	},
	integrations: [
		starlight({
			title: { 'de-DE': region.site.name.de, 'en-GB': region.site.name.en },
			locales: siteLocales(),
			...(region.site.logo === null
				? {}
				: { logo: { src: `./${overlay ?? '.'}/public/${region.site.logo.file}`, alt: '' } }),
			credits: false,
			// The index is built by our own integration, which prepares the pages for German words.
			pagefind: false,
			pagination: true,
			markdown: { processedDirs: [`./${docs}`] },
			// What every page needs; the rest comes with the components that need it.
			customCss: [
				'./src/styles/tokens.css',
				'./src/styles/site.css',
				'./src/styles/content.css',
				'./src/styles/tables.css',
				'./src/styles/terms.css',
				'./src/styles/controls.css',
				'./src/styles/offline.css',
				'./src/styles/print.css',
				'./src/styles/forced-colors.css',
			],
			components: {
				Banner: './src/overrides/Banner.astro',
				Head: './src/overrides/Head.astro',
				Header: './src/overrides/Header.astro',
				Search: './src/overrides/Search.astro',
				Footer: './src/overrides/Footer.astro',
				PageTitle: './src/overrides/PageTitle.astro',
				MobileMenuFooter: './src/overrides/MobileMenuFooter.astro',
			},
			plugins: [starlightSidebarTopics(topics, { exclude: withoutSection, topics: furtherPages })],
		}),
		checkReferences(),
		regionLayers(),
		finishedPages(base),
		// Last of all: it recognises files by their content.
		offlineWorker(base),
		hostingFiles(base),
	],
});
