import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { glossaryTexts } from '../../i18n/glossary';
import type { Locale } from '../../i18n/locale';
import { loadList } from '../../loaders/files';
import { siteLanguages } from '../../loaders/layers';
import { eachPage } from '../pages';
import { type MarkableTerm, markTerms } from './mark-terms';
import { wordForms } from './word-forms';

/** Kinds of pages whose prose is marked: those that people read, not those they work with. */
const markedKinds = /class="page-title page-title-(?:brief|method|step|knowledge|case)"/;
const glossary = 'wissen/glossar';

/**
 * Explains terms of art where they stand: on the finished pages, so that texts from components are read too.
 */
export function glossaryTerms(): AstroIntegration {
	let base = '';
	return {
		name: 'glossary-terms',
		hooks: {
			'astro:config:setup': ({ injectScript }) => {
				injectScript('page', "import '/src/components/glossary/term-notes.ts';");
			},
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const terms = { de: markable('de', base), en: markable('en', base) };
				const marked = await eachPage(
					root,
					({ name, html }) => {
						const path = name.replace(/\/?index\.html$/, '');
						const locale = languageOf(path);
						const entries = folderOf(locale) + glossary;
						if (path === entries || !existsSync(join(root, entries, 'index.html'))) return undefined;
						if (!markedKinds.test(html)) return undefined;
						return markTerms(html, terms[locale], {
							except: path.split('/').at(-1),
							inGlossary: glossaryTexts(locale).inGlossary,
						});
					},
					(name) => name.endsWith('index.html'),
				);
				logger.info(`terms explained on ${marked} pages`);
			},
		},
	};
}

/** The language of a page by its address, and the folder that a language has in addresses. */
const languageOf = (path: string): Locale => (/^en(\/|$)/.test(path) ? 'en' : siteLanguages()[0]!);
const folderOf = (locale: Locale) => (locale === siteLanguages()[1] ? `${locale}/` : '');

/** All terms of one language; those that are not to be marked stay known, for <Term>. */
const markable = (locale: Locale, base: string): MarkableTerm[] =>
	loadList('glossary').map((entry) => ({
		id: entry.id,
		forms: entry.mark ? wordForms(entry, locale) : [],
		short: entry.short[locale],
		href: `${base}/${folderOf(locale)}${glossary}/#begriff-${entry.id}`,
	}));
