/**
 * Where to find Chromium for the browser tests and the budget.
 *
 * Order: CHROMIUM_PATH, a Chromium or Chrome on this machine, Playwright's own.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The headless shell takes a third less processor time than the whole browser; both draw and run pages alike. */
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isExecutable = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** Path of a Chromium, or undefined when there is none. */
export function findChromium() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [process.env.CHROMIUM_PATH, ...onPath, ...places, chromium.executablePath()].find(
		(file) => file && isExecutable(file),
	);
}

/** Arguments that keep Chromium from talking to the network by itself; without a sandbox only for root, which has none. */
export const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
