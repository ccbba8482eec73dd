import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import autoImport from 'astro-auto-import';
import starlightSidebarTopics from 'starlight-sidebar-topics';
import { baseLinks } from './src/integrations/base-links.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { focusableTables } from './src/integrations/focusable-tables.ts';
import { glossaryTerms } from './src/integrations/glossary/glossary-terms.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { pageComponents } from './src/integrations/page-components.ts';
import { checkReferences } from './src/integrations/references.ts';
import { regionLayers } from './src/integrations/region-layers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { furtherPages, topics, withoutSection } from './src/integrations/sections.ts';
import { siteLocales } from './src/integrations/site-locales.ts';
import { steadyIslands } from './src/integrations/steady-islands.ts';
import { docsFolder } from './src/loaders/docs.ts';
import { loadRegion, overlayFolder } from './src/loaders/layers.ts';

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
	// The output must not depend on the machine: one build, one set of file names.
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	markdown: { processor: satteri({ mdastPlugins: [baseLinks(base), focusableTables()] }) },
	integrations: [
		autoImport({ imports: pageComponents }),
		preact(),
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
			customCss: [
				'./src/styles/tokens.css',
				'./src/styles/site.css',
				'./src/styles/content.css',
				'./src/styles/comparison.css',
				'./src/styles/tools.css',
				'./src/styles/pictures.css',
				'./src/styles/project.css',
				'./src/styles/methods.css',
				'./src/styles/cases.css',
				'./src/styles/directory.css',
				'./src/styles/glossary.css',
				'./src/styles/open-data.css',
				'./src/styles/result-bar.css',
				'./src/styles/roadmap.css',
				'./src/styles/supply-chain.css',
				'./src/styles/supply-data.css',
				'./src/styles/supply-findings.css',
				'./src/styles/supply-region.css',
				'./src/styles/supply-picture.css',
				'./src/styles/readiness.css',
				'./src/styles/resilience-check.css',
				'./src/styles/business-case.css',
				'./src/styles/scoring.css',
				'./src/styles/canvas.css',
				'./src/styles/dossier.css',
				'./src/styles/offline.css',
				'./src/styles/print.css',
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
		mdx(),
		checkReferences(),
		regionLayers(),
		searchIndex(),
		glossaryTerms(),
		steadyIslands(),
		contentSecurityPolicy(),
		// Last of all: it recognises files by their content.
		offlineWorker(base),
		hostingFiles(base),
	],
});
