import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMain } from '../../../src/integrations/main-part';
import { readPage } from '../../../src/integrations/pages';
import { preparedPage, SearchIndex } from '../../../src/integrations/search-index';

const find = (word: string) => (word === 'Wertkette' ? { marked: 'Wert^kette', inner: ['ertk'] } : undefined);
const page = (lang: string, main: string) =>
	`<!doctype html><html class="x" lang="${lang}"><head><title>t</title></head><body><nav>Menü</nav>${main}<footer>Fuß</footer></body></html>`;

const prepared = (html: string, language: 'de' | 'en' = 'de') => {
	const main = readMain(readPage(html));
	return (
		main &&
		preparedPage(main, language, language === 'de' ? { find, synonyms: [['Bahn', 'Schiene']] } : { synonyms: [] })
	);
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
			prepared(page('en-GB', `<main>${filter}<h2 id="a" style="x">A &amp; B<br>C</h2>${skipped}<p>D<p>E</main>`), 'en'),
		).toBe(
			'<html lang="en"><body><main data-pagefind-body><span data-pagefind-filter="Art:&quot;Markt&quot;"></span><h2 id="a">A &amp; B<br>C</h2><p>D<p>E</p></main></body></html>',
		);
	});

	it('leaves English words whole, and redirects out', () => {
		expect(prepared(page('en-GB', '<main><p>Wertkette</p></main>'), 'en')).toContain('<p>Wertkette</p>');
		expect(prepared(page('de-DE', '<p>weiter</p>'))).toBeUndefined();
	});
});

describe('SearchIndex', () => {
	const pages = [
		['en/a/index.html', 'en-GB'],
		['b/index.html', 'de-DE'],
		['a/index.html', 'de-DE'],
		['en/404/index.html', 'en-GB'],
	] as const;
	// On a file system that lists files in the order in which they were made, where there is one: others hide that order.
	const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'search-index-'));
	afterAll(() => rmSync(root, { recursive: true }));

	it('has every page that was read, also where others were to come and did not', async () => {
		const search = new SearchIndex(join(root, 'copies'), ['en/a/index.html', 'en/missing/index.html', 'a/index.html']);
		for (const [name, lang] of pages) search.read(readPage(page(lang, '<main><h1>Kranträger</h1></main>'), name));
		expect(await search.write(join(root, 'site'))).toBe(3);
		expect(JSON.parse(readFileSync(join(root, 'site/pagefind/spellings.json'), 'utf8'))).toEqual(['kranträger']);
	});

	it('is the same, whatever the order in which pages come', async () => {
		const index = async (order: string, names: string[]) => {
			const search = new SearchIndex(join(root, `${order}-copies`), names);
			for (const name of names) search.read(readPage(page('de-DE', `<main><h1>${name}</h1></main>`), name));
			await search.write(join(root, order));
			return readFileSync(join(root, order, 'pagefind/pagefind-entry.json'), 'utf8');
		};
		const names = ['c', 'a', 'd', 'b'].map((name) => `${name}/index.html`);
		expect(await index('one', names)).toBe(await index('other', names.toReversed()));
	});
});
