/**
 * Where to find Chromium for the browser tests and the budget.
 *
 * Order: CHROMIUM_PATH, a Chromium or Chrome on this machine, Playwright's own.
 */
import { chromium } from '@playwright/test';
import { findExecutable } from './executables.mjs';

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

/** Path of a Chromium, or undefined when there is none. */
export const findChromium = () =>
	findExecutable(process.env.CHROMIUM_PATH, names, [...places, chromium.executablePath()]);

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
