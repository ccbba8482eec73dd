import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMain } from '../../../src/integrations/main-part';
import { readPage } from '../../../src/integrations/pages';
import { preparedPage, SearchIndex } from '../../../src/integrations/search-index';

const preparation = {
	find: (word: string) => (word === 'Wertkette' ? { marked: 'Wert^kette', inner: ['ertk'] } : undefined),
	synonyms: { de: [['Bahn', 'Schiene']], en: [] },
};
const page = (lang: string, main: string) =>
	`<!doctype html><html class="x" lang="${lang}"><head><title>t</title></head><body><nav>Menü</nav>${main}<footer>Fuß</footer></body></html>`;

const prepared = (html: string) => {
	const main = readMain(readPage(html));
	return main && preparedPage(main, preparation);
};

describe('preparedPage', () => {
	it('is the main part alone, in its language, with the parts of compounds marked', () => {
		const copy = prepared(page('de-DE', '<main id="m"><h1>Bahn</h1><p title="Wertkette">Wertkette</p></main>'));
		expect(copy).toMatch(/^<html lang="de"><body><main data-pagefind-body><h1>Bahn<\/h1><p>Wert\^kette<\/p>/);
		expect(copy).toContain('data-words="Schiene"');
		expect(copy).toContain('data-words="ertk"');
		expect(copy).not.toMatch(/Menü|Fuß/);
		expect(copy?.endsWith('</main></body></html>')).toBe(true);
	});

	it('keeps what the search reads of tags, and leaves out pictures, scripts and what is to be ignored', () => {
		const filter = '<span hidden data-pagefind-filter=\'Art:"Markt"\' class="x"></span>';
		const skipped = '<svg><text>Bild</text></svg><script>1</script><p data-pagefind-ignore>nicht <b>das</b></p>';
		expect(
			prepared(page('en-GB', `<main>${filter}<h2 id="a" style="x">A &amp; B<br>C</h2>${skipped}<p>D<p>E</main>`)),
		).toBe(
			'<html lang="en"><body><main data-pagefind-body><span data-pagefind-filter="Art:&quot;Markt&quot;"></span><h2 id="a">A &amp; B<br>C</h2><p>D<p>E</p></main></body></html>',
		);
	});

	it('leaves English words whole, and redirects out', () => {
		expect(prepared(page('en-GB', '<main><p>Wertkette</p></main>'))).toContain('<p>Wertkette</p>');
		expect(prepared(page('de-DE', '<p>weiter</p>'))).toBeUndefined();
	});
});

describe('SearchIndex', () => {
	it('has every page that was read, also where others were to come and did not', async () => {
		const root = mkdtempSync(join(tmpdir(), 'search-index-'));
		const search = new SearchIndex(['en/a/index.html', 'en/missing/index.html', 'a/index.html']);
		for (const [name, lang] of [
			['en/a/index.html', 'en-GB'],
			['a/index.html', 'de-DE'],
			['en/404/index.html', 'en-GB'],
		] as const)
			search.read(readPage(page(lang, '<main><h1>Kranträger</h1></main>'), name));
		expect(await search.write(root)).toBe(2);
		expect(JSON.parse(readFileSync(join(root, 'pagefind/spellings.json'), 'utf8'))).toEqual(['kranträger']);
		rmSync(root, { recursive: true });
	});
});
