/**
 * Measures what a workspace of 5 MB costs in the browser: opening it, and the time of the main thread for saving a change.
 *
 * Needs a built site. The figures are printed and not judged: they depend on the machine.
 */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.mjs';

const port = 4327;
const origin = `http://127.0.0.1:${port}`;
const server = spawn('node_modules/.bin/sirv', ['dist', '--port', String(port), '--host', '127.0.0.1', '--quiet'], {
	stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const page = await (await browser.newContext()).newPage();

/** Time of the main thread spent on tasks, in milliseconds. */
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
const mainThread = async () => {
	const { metrics } = await devtools.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};
const ready = () => page.locator('.save-saved').waitFor();

async function open(path) {
	await page.goto(origin + path);
	await ready();
}

/** Puts notes of the market fit into the database until they make up `bytes`. */
const fill = (bytes) =>
	page.evaluate(async (bytes) => {
		const note = 'Gesenkschmieden von Stahl, 25 MN. '.repeat(580);
		const notes = {};
		for (let n = 0; n * note.length < bytes; n++) notes[`markt-${n}`] = note;
		const data = { chosen: [], notes, notForUs: {} };
		await new Promise((resolve, reject) => {
			const opening = indexedDB.open('workspace:/');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const tx = opening.result.transaction('records', 'readwrite');
				const updatedAt = '2026-11-22T08:00:00.000Z';
				tx.objectStore('records').put({
					project: 'project-1',
					kind: 'canvas',
					version: 1,
					data,
					revision: 1,
					updatedAt,
				});
				tx.oncomplete = () => {
					opening.result.close();
					resolve();
				};
			};
		});
		return JSON.stringify(data).length;
	}, bytes);

/** Middle of several measurements. */
async function median(times, run) {
	const all = [];
	for (let i = 0; i < times; i++) all.push(await run());
	return all.sort((a, b) => a - b)[Math.floor(times / 2)];
}

/** Main thread and clock from a change until it is stored, in the middle of several. */
async function saving(times, change) {
	const thread = [];
	const clock = await median(times, async () => {
		// A quiet moment, so that a change is not held back for the one before.
		await page.waitForTimeout(700);
		const [before, started] = [await mainThread(), Date.now()];
		await change();
		await page.waitForTimeout(20);
		await ready();
		thread.push((await mainThread()) - before);
		return Date.now() - started;
	});
	return `main thread ${Math.round(thread.sort((a, b) => a - b)[Math.floor(times / 2)])} ms, stored after ${clock} ms`;
}

/** Keeps the first market for the dossier, or takes it out again: a change of the market fit and of little on the page. */
const toggle = () =>
	page
		.getByRole('button', { name: /Ins Dossier aufnehmen|Im Dossier/ })
		.first()
		.click();

try {
	await page.goto(`${origin}/werkzeuge/kompetenzprofil/`);
	await page.locator('.example-picker select').selectOption({ index: 1 });
	await ready();
	const opening = () =>
		median(7, async () => {
			await open('/werkzeuge/marktfit/');
			return page.evaluate(() => performance.now());
		});
	const before = await opening();
	await page.locator('.fit-bars button').first().click();
	console.log(`change of a small record: ${await saving(7, toggle)}`);
	const size = await fill(5_000_000);
	const after = await opening();
	console.log(`record: ${(size / 1e6).toFixed(2)} MB as JSON`);
	console.log(
		`page until the workspace is open: ${Math.round(before)} ms with an example, ${Math.round(after)} ms with 5 MB`,
	);
	await page.locator('.fit-bars button').first().click();
	console.log(`change of the 5 MB record: ${await saving(7, toggle)}`);
} finally {
	await browser.close();
	server.kill();
}
