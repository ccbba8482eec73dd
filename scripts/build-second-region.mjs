/** Builds the site of an invented region over the shared content, for the browser tests; beside the sub-folder's site. */
import { execFileSync } from 'node:child_process';

execFileSync('astro', ['build', '--outDir', '.cache/host/nordtal', '--silent'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, CONTENT_DIR: 'test/fixtures/region-nordtal', BASE_PATH: '/nordtal/' },
});
