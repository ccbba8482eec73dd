import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { median } from '../measures/measures.mjs';

const queries = ['Kette', 'Wertschöpfung', 'Drehteile prüfen', 'Zertifikat', 'Maerkte'];

/**
 * Types queries into the search of a built site: how long the first result takes, and what is fetched for it.
 *
 * @returns medians over the queries, each in a browser that has fetched nothing yet: milliseconds from the typed word to
 * the first result, requests and bytes below /pagefind/
 */
export async function measureSearch(dist, port) {
	const fetched = [];
	const server = countingServer(dist, (path, bytes) => fetched.push({ path, bytes }));
	await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
	try {
		const milliseconds = [];
		const traffic = [];
		for (const query of queries) {
			fetched.length = 0;
			milliseconds.push(await firstResult(browser, `http://127.0.0.1:${port}/`, query));
			traffic.push(fetched.filter(({ path }) => path.startsWith('/pagefind/')));
		}
		return {
			milliseconds,
			requests: median(traffic.map((files) => files.length)),
			bytes: median(traffic.map((files) => files.reduce((sum, { bytes }) => sum + bytes, 0))),
		};
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
}

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** Serves a folder, texts packed as hosts send them, and tells of every file: the index is fetched by a worker, unseen by the page. */
function countingServer(folder, tell) {
	return createServer(async (request, response) => {
		const { pathname } = new URL(request.url, 'http://localhost');
		const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
		const type = types[extname(file)];
		const content = await readFile(file).catch(() => undefined);
		if (content === undefined) return response.writeHead(404).end();
		const body = type ? gzipSync(content) : content;
		tell(pathname, body.length);
		response.writeHead(200, {
			'content-type': type ?? 'application/octet-stream',
			...(type ? { 'content-encoding': 'gzip' } : {}),
		});
		return response.end(body);
	});
}

/** Milliseconds from the typed word to the first result. */
async function firstResult(browser, address, query) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(address);
	await page.click('.search-open');
	const field = page.locator('.pagefind-ui__search-input');
	await field.waitFor();
	await page.waitForLoadState('networkidle');
	const start = performance.now();
	await field.fill(query);
	await page.locator('.pagefind-ui__result-title').first().waitFor({ timeout: 60_000 });
	const milliseconds = performance.now() - start;
	await page.waitForLoadState('networkidle');
	await context.close();
	return milliseconds;
}
