/** Builds the site once more as it would lie in a sub-folder of a host, for the browser tests. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('.cache/host', { recursive: true, force: true });
execFileSync('astro', ['build', '--outDir', '.cache/host/unterordner', '--silent'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	// The last two are of no meaning here, and a build machine may have set them.
	env: { ...process.env, BASE_PATH: '/unterordner/', BASE_URL: '/elsewhere/', SITE: 'elsewhere' },
});
