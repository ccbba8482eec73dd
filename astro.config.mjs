import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import autoImport from 'astro-auto-import';
import starlightSidebarTopics from 'starlight-sidebar-topics';
import { baseLinks } from './src/integrations/base-links.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { pageComponents } from './src/integrations/page-components.ts';
import { checkReferences } from './src/integrations/references.ts';
import { topics, withoutSection } from './src/integrations/sections.ts';
import { loadRegion } from './src/loaders/files.ts';

const region = loadRegion();
const base = process.env.BASE_PATH || '/';

export default defineConfig({
	site: region.site.address ?? undefined,
	base,
	trailingSlash: 'always',
	// The output must not depend on the machine: one build, one set of file names.
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	markdown: { processor: satteri({ mdastPlugins: [baseLinks(base)] }) },
	integrations: [
		autoImport({ imports: pageComponents }),
		preact(),
		starlight({
			title: { 'de-DE': region.site.name.de, 'en-GB': region.site.name.en },
			locales: { root: { label: 'Deutsch', lang: 'de-DE' }, en: { label: 'English', lang: 'en-GB' } },
			credits: false,
			pagination: true,
			markdown: { processedDirs: ['./content/docs'] },
			customCss: [
				'./src/styles/tokens.css',
				'./src/styles/site.css',
				'./src/styles/content.css',
				'./src/styles/tools.css',
				'./src/styles/print.css',
			],
			components: {
				Head: './src/overrides/Head.astro',
				Header: './src/overrides/Header.astro',
				Search: './src/overrides/Search.astro',
				Footer: './src/overrides/Footer.astro',
				PageTitle: './src/overrides/PageTitle.astro',
				MobileMenuFooter: './src/overrides/MobileMenuFooter.astro',
			},
			plugins: [starlightSidebarTopics(topics, { exclude: withoutSection })],
		}),
		mdx(),
		checkReferences(),
		contentSecurityPolicy(),
	],
});
