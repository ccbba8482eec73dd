import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { eachPage } from './pages';

/** The page with its script files asked for behind all that it needs to be seen; scripts of that kind wait in any case. */
export const withPatientScripts = (html: string) =>
	html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');

/** On a slow line styles and text come first: none of the pages' script files has anything to do before they are there. */
export function scriptsAfterStyles(): AstroIntegration {
	return {
		name: 'scripts-after-styles',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				await eachPage(fileURLToPath(dir), ({ html }) => withPatientScripts(html));
			},
		},
	};
}
