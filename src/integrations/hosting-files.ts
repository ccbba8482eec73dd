import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { apacheConfig } from '../hosting/apache';
import { folderOnHost } from '../hosting/folder';
import { headersFile } from '../hosting/headers-file';

/** Lays the files beside the pages that hosts read by themselves: `.htaccess` for Apache, `_headers` for others. */
export function hostingFiles(base: string): AstroIntegration {
	const path = folderOnHost(base);
	return {
		name: 'hosting-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				await writeFile(new URL('.htaccess', dir), apacheConfig(path));
				await writeFile(new URL('_headers', dir), headersFile(path));
			},
		},
	};
}
