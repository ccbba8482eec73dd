import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { eachPage } from './pages';

/**
 * Takes the name off every island of the built pages.
 *
 * Astro reckons it from the folder that the project lies in, so that two copies of one commit would build different pages.
 * Nothing reads it: Preact goes by a number of its own.
 */
export function steadyIslands(): AstroIntegration {
	return {
		name: 'steady-islands',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				await eachPage(fileURLToPath(dir), ({ html }) => withoutIslandNames(html));
			},
		},
	};
}

export const withoutIslandNames = (html: string) => html.replaceAll(/(<astro-island)( uid="[^"]*")/g, '$1');
