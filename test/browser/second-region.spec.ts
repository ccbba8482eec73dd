import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { subfolderPort } from '../../playwright.config';
import { checkLinks } from '../../scripts/links/broken';
import { builtPages, expect, languages, loadExample, test, violations } from './lib/site';

/** The site of an invented region over the shared content: nothing of the publishing region is left, everything works. */
test.use({ baseURL: `http://127.0.0.1:${subfolderPort}` });

const folder = '.cache/host/nordtal';
const base = '/nordtal';
const off = ['verteidigung', 'wasserstoff'];

const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
	.filter((file) => file.isFile() && /\.(html|css|js|json|csv|ics|xml|svg|txt|webmanifest)$/.test(file.name))
	.map((file) => join(file.parentPath, file.name));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test.describe('what is built', () => {
	test('names neither the publishing region nor a partner, funding body or colour of it', () => {
		const home = parse(readFileSync('content/region.yaml', 'utf8'));
		const { names } = parse(readFileSync('content/region-files.yaml', 'utf8')) as { names: string[] };
		const colours = [home.colours.light, home.colours.dark].flatMap((scheme) => [
			scheme.accent,
			scheme.accentStrong,
			scheme.accentSoft,
		]);
		const literal = [
			...Object.values<string>(home.site.name),
			...Object.values<string>(home.site.shortName),
			...Object.values<string>(home.region.area),
			...Object.values<string>(home.funding.programme),
			...home.partners.flatMap((partner: { name: string; short: string; website?: string }) => [
				partner.name,
				partner.short,
				...(partner.website ? [new URL(partner.website).hostname.replace(/^www\./, '')] : []),
			]),
			...colours,
		];
		const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		// "ihk.de" is the host of all chambers.
		const texts = literal.filter((text) => text !== 'ihk.de').map(escaped);
		const pattern = new RegExp(`${texts.join('|')}|(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})`, 'u');
		const found = files.flatMap((file) => {
			const hit = pattern.exec(readFileSync(file, 'utf8'));
			return hit ? [`${file}: ${hit[0]}`] : [];
		});
		expect(found).toEqual([]);
	});

	test('has no trace of the sectors that are switched off', () => {
		const pages = builtPages(folder);
		for (const id of off) {
			expect(pages.filter((path) => path.includes(`maerkte/${id}`))).toEqual([]);
			for (const file of files.filter((name) => name.endsWith('.html') || name.endsWith('.xml')))
				expect(readFileSync(file, 'utf8'), file).not.toContain(`/maerkte/${id}/`);
		}
		const sectors = JSON.parse(read('data/open/sectors.json'));
		const ids = JSON.stringify(sectors.items ?? sectors);
		for (const id of off) expect(ids).not.toContain(`"${id}"`);
		expect(ids).toContain('"seilbahntechnik"');
		const examples = readdirSync(join(folder, 'data/examples'), { recursive: true, encoding: 'utf8' });
		expect(examples).toContain('en/schmiede.json');
		for (const name of examples.filter((file) => file.endsWith('.json')))
			for (const id of off) expect(read(`data/examples/${name}`), name).not.toContain(`"sector":"${id}"`);
		expect(read('maerkte/vergleich/index.html')).not.toMatch(/Wasserstoff<|Verteidigung<|verteidigung"/);
		expect(read('fallstudien/index.html')).toContain('Vom Autoteil zur Seilklemme');
	});

	test('is fit for the public: no banner, open to search engines, with a sitemap', () => {
		const address = 'https://nordtal.beispiel/nordtal/';
		const pages = files.filter((name) => name.endsWith('.html')).map((name) => [name, readFileSync(name, 'utf8')]);
		expect(pages.filter(([, html]) => /noindex|preview-banner/.test(html!)).map(([name]) => name)).toEqual([]);
		expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${address}sitemap-index.xml\n`);
		expect(read('sitemap-index.xml')).toContain(`<loc>${address}sitemap-0.xml</loc>`);
		const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
		expect(listed).toContain(`${address}en/maerkte/seilbahntechnik/`);
		for (const id of off) expect(listed).not.toContain(`${address}maerkte/${id}/`);
		expect(read('rechtliches/impressum/index.html')).not.toMatch(/to-fill|Umsatzsteuer|\[object/);
		expect(read('rechtliches/barrierefreiheit/index.html')).toContain('22.11.2026');
	});

	test('opens with its own claim', () => {
		expect(read('index.html')).toContain('<title>Ein Beispiel dafür, wie eine andere Region aussieht');
		expect(read('en/index.html')).toContain('<title>An example of what another region looks like');
	});

	test('every internal link and anchor leads somewhere', () => {
		expect(checkLinks(folder, `${base}/`).broken).toEqual([]);
	});

	test('adds, replaces, hides and renames what its folder says', () => {
		const pages = builtPages(folder);
		expect(pages).toContain('/maerkte/seilbahntechnik/');
		expect(pages).toContain('/en/maerkte/seilbahntechnik/');
		expect(pages).not.toContain('/methoden/triz/');
		expect(read('wissen/fragen/index.html')).toContain('Gibt es das Nordtal?');
		expect(read('index.html')).toContain('<span class="station-name">Standort</span>');
		expect(read('favicon.svg')).toContain('#6a2c70');
		expect(read('musterfonds.svg')).toContain('Muster');
		expect(read('wissen/foerderung/index.html')).toContain('Musterfonds (erfunden)');
		expect(read('wissen/foerderung/index.html')).toContain('Zentrales Innovationsprogramm Mittelstand');
	});
});

for (const language of languages) {
	const { locale, prefix, words } = language;
	test(`${locale}: from an example to a dossier with the region's marks`, async ({ page }) => {
		await page.goto(`${base}${prefix}/werkzeuge/kompetenzprofil/`);
		await page.locator('.workspace-bar').waitFor();
		await loadExample(page);
		await page.goto(`${base}${prefix}/werkzeuge/marktfit/`);
		await expect(page.getByRole('heading', { name: words.ranking })).toBeVisible();
		await expect(page.locator('.fit-bars li')).toHaveCount(11);
		await expect(page.locator('.fit-bars')).toContainText(locale === 'de' ? 'Seilbahntechnik' : 'Cableways');
		await page.goto(`${base}${prefix}/werkzeuge/vorhaben/`);
		const dossier = page.locator('.dossier');
		await dossier.waitFor();
		await expect(dossier).toContainText(
			locale === 'de' ? 'Gefördert durch den erfundenen Musterfonds' : 'Funded by the invented Example Fund',
		);
		await expect(dossier.locator('img[src$="musterfonds.svg"]').first()).toBeAttached();
		await expect(dossier).toContainText('Erfundene Kammer zu Nordtal');
		await expect(page.getByRole('heading', { name: locale === 'de' ? 'Musterplan' : 'Sample plan' })).toBeVisible();
	});

	test(`${locale}: search finds the region's own brief and none that is switched off`, async ({ page }) => {
		await page.goto(`${base}${prefix}/`);
		await page.keyboard.press('Control+k');
		const dialog = page.getByRole('dialog');
		await dialog
			.locator('input')
			.first()
			.fill(locale === 'de' ? 'Seilbahntechnik' : 'Cableways');
		await expect(dialog.locator('.pagefind-ui__result-link').first()).toHaveAttribute('href', /seilbahntechnik/);
	});
}

test('its home page is accessible in its own colours, light and dark', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${base}/`);
		expect(await violations(page)).toEqual([]);
	}
});
