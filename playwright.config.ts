import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';

/** The site as built, at the root of a host and, for the sub-folder tests, below /unterordner/. */
export const rootPort = 4331;
export const subfolderPort = 4332;

const serve = (folder: string, port: number) => ({
	command: `sirv ${folder} --port ${port} --host 127.0.0.1 --quiet`,
	url: `http://127.0.0.1:${port}`,
	reuseExistingServer: false,
});

export default defineConfig({
	testDir: 'test/browser',
	outputDir: '.cache/browser-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// On a busy machine a browser may miss a moment; a test that needed its second try is named as flaky.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	reporter: process.env.CI ? [['line']] : [['list']],
	use: {
		baseURL: `http://127.0.0.1:${rootPort}`,
		viewport: { width: 1280, height: 900 },
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		// Every test sees the files as the host sends them; the tests without a network allow the worker.
		serviceWorkers: 'block',
		launchOptions: { executablePath: findChromium(), args: chromiumArguments },
		// Recording costs a fifth of the time; a failure is looked into on a developer's machine.
		trace: process.env.CI ? 'off' : 'retain-on-failure',
	},
	webServer: [
		serve('dist', rootPort),
		{ ...serve('.cache/host', subfolderPort), url: `http://127.0.0.1:${subfolderPort}/unterordner/` },
	],
});
