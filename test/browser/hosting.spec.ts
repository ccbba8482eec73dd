import { everyAnswer, hashedCaching, otherCaching } from '../../src/hosting/rules';
import { type Host, haveHosts, startApache, startNginx } from './lib/hosts';
import { expect, languages, loadExample, test } from './lib/site';
import { scriptsReady } from './lib/test';

const folder = 'unterordner';
const hosts = { Apache: startApache, nginx: startNginx };

test.describe.configure({ mode: 'serial' });

Object.entries(hosts).forEach(([name, start], i) => {
	test.describe(name, () => {
		test.skip(!haveHosts() && !process.env.CI, 'needs the packages apache2-bin and nginx-light');
		let host: Host;
		test.beforeAll(async () => {
			host = await start(`.cache/host/${folder}`, folder, 4336 + i);
		});
		test.afterAll(() => host?.stop());

		const get = (path: string) => fetch(`${host.origin}/${folder}/${path}`, { redirect: 'manual' });

		test('sends the security headers with pages, files and errors', async () => {
			for (const path of ['', 'data/open/facts.json', 'gibt-es-nicht/']) {
				const { headers } = await get(path);
				for (const [header, value] of everyAnswer) expect(headers.get(header), `${path} ${header}`).toBe(value);
			}
		});

		test('keeps hashed files for good and asks for pages again', async () => {
			const page = await get('');
			const html = await page.text();
			expect(page.headers.get('cache-control')).toBe(otherCaching);
			expect(page.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
			const script = /\/_astro\/[^" ]+\.js/.exec(html)![0].slice(1);
			const hashed = await get(script);
			expect(hashed.headers.get('cache-control')).toBe(hashedCaching);
			expect(hashed.headers.get('content-type')).toMatch(/javascript; ?charset=utf-8$/i);
		});

		test('packs text', async () => {
			const answer = await get('wissen/normen/');
			expect(answer.headers.get('content-encoding')).toBe('gzip');
			expect(await answer.text()).toContain('</html>');
		});

		test('leads an address without its last slash to the page, and an unknown one to the error page', async () => {
			const short = await get('maerkte/bahntechnik');
			expect(short.status).toBe(301);
			expect(new URL(short.headers.get('location')!, host.origin).pathname).toBe(`/${folder}/maerkte/bahntechnik/`);
			const unknown = await get('gibt-es-nicht/');
			expect(unknown.status).toBe(404);
			expect(await unknown.text()).toContain(`/${folder}/_astro/`);
		});

		test('shows no list of a folder and no settings file', async () => {
			expect(await (await get('_astro/')).text()).not.toContain('.js"');
			expect([403, 404]).toContain((await get('.htaccess')).status);
		});

		for (const { locale, prefix, words } of languages) {
			test(`${locale}: the path from home to the market fit works`, async ({ page }) => {
				await page.goto(`${host.origin}/${folder}${prefix}/`);
				await page.getByRole('link', { name: words.createProfile }).click();
				await loadExample(page);
				await page.getByRole('link', { name: words.toFit }).click();
				await page.locator('.next-steps a').first().click();
				await expect(page.locator('tr:target')).toBeVisible();
				await scriptsReady(page);
				await page.keyboard.press('Control+k');
				await page.getByRole('dialog').locator('input').first().fill(words.rail);
				await expect(page.getByRole('dialog').locator('.pagefind-ui__result-link').first()).toBeVisible();
			});
		}
	});
});
