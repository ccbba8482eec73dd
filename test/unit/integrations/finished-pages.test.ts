import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { finishedPages } from '../../../src/integrations/finished-pages';

const base = '/südwest/';

const page = (text: string, { head = '<meta charset="utf-8">', lang = 'de' } = {}) =>
	`<!doctype html><html lang="${lang}"><head>${head}<title>Seite</title><script type="module" src="${base}a.js"></script></head><body><main data-pagefind-body><h1>Seite</h1><p>${text}</p></main></body></html>`;

/** What the framework would draw, by address. */
const drawn: Record<string, () => Response> = {
	'/en': () => html(page('Forge', { lang: 'en' })),
	'/en/markets': () => html(page('Drop forge', { lang: 'en' })),
	'/': () => html(page('Schmiede')),
	'/maerkte': () => html(page('Gesenkschmiede')),
	'/404': () => html(page('Nicht gefunden'), 404),
	'/data/briefs.xml': () => new Response('<rss/>', { headers: { 'Content-Type': 'application/rss+xml' } }),
	'/broken': () => html(page('Ohne Zeichensatz', { head: '' })),
};
const html = (text: string, status = 200) =>
	new Response(text, { status, headers: { 'Content-Type': 'text/html', 'X-Kept': 'yes' } });

const root = mkdtempSync(join(tmpdir(), 'finished-'));
const { hooks } = finishedPages(base);
let prerenderer: AstroPrerenderer;

beforeAll(async () => {
	const drawing = {
		name: 'drawing',
		getStaticPaths: async () =>
			Object.keys(drawn).map((pathname) => ({
				pathname,
				route: { type: pathname.endsWith('.xml') ? 'endpoint' : 'page' },
			})),
		render: async (request: Request) =>
			drawn[
				decodeURI(new URL(request.url).pathname)
					.slice(base.length - 1)
					.replace(/(?<=.)\/$/, '')
			]!(),
	} as unknown as AstroPrerenderer;
	await hooks['astro:build:start']!({
		setPrerenderer: (given: (drawing: AstroPrerenderer) => AstroPrerenderer) => {
			prerenderer = given(drawing);
		},
	} as never);
	await prerenderer.getStaticPaths();
});
afterAll(() => rmSync(root, { recursive: true }));

const render = async (path: string) =>
	(await prerenderer.render(new Request(`http://localhost${base}${path}`), {} as never)) as Response;

it('finishes pages aside, and leaves other files as they were drawn', async () => {
	const [home, missing, feed] = await Promise.all([render(''), render('404/'), render('data/briefs.xml')]);
	expect(home.headers.get('X-Kept')).toBe('yes');
	const text = await home.text();
	expect(text).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
	expect(text).not.toContain('type="module" src=');
	expect(text).toMatch(new RegExp(`<script data-files="${base}a\\.js">.*</script></body>`, 's'));
	expect(missing.status).toBe(404);
	expect(await feed.text()).toBe('<rss/>');
});

it('stops the build at a page that cannot be finished, and names it', async () => {
	await expect(render('broken/')).rejects.toThrow('broken/index.html has no <meta charset="utf-8">');
});

it('writes the search index of what was finished; the page for what is missing is not in it', async () => {
	for (const path of ['', 'maerkte/', 'en/', 'en/markets/']) await render(path);
	const told: string[] = [];
	await hooks['astro:build:done']!({
		dir: pathToFileURL(`${root}/`),
		logger: { info: (line: string) => told.push(line) },
	} as never);
	expect(told).toEqual(['4 pages in the search index']);
	const { languages } = JSON.parse(readFileSync(join(root, 'pagefind/pagefind-entry.json'), 'utf8'));
	expect(Object.keys(languages)).toEqual(['de', 'en']);
	expect([languages.de.page_count, languages.en.page_count]).toEqual([2, 2]);
});
