import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
				const root = fileURLToPath(dir);
				const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
				await Promise.all(
					pages.map(async (name) => {
						const html = await readFile(join(root, name), 'utf8');
						if (html.includes('<astro-island')) await writeFile(join(root, name), withoutIslandNames(html));
					}),
				);
			},
		},
	};
}

export const withoutIslandNames = (html: string) => html.replaceAll(/(<astro-island)( uid="[^"]*")/g, '$1');
