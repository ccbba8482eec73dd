import { describe, expect, it } from 'vitest';
import { preparedPage } from '../../../src/integrations/search-index';

const preparation = {
	split: (word: string) => (word === 'Wertkette' ? ['Wert', 'kette'] : undefined),
	synonyms: { de: [['Bahn', 'Schiene']], en: [] },
};
const page = (lang: string, main: string) =>
	`<!doctype html><html class="x" lang="${lang}"><head><title>t</title></head><body><nav>Menü</nav>${main}<footer>Fuß</footer></body></html>`;

describe('preparedPage', () => {
	it('is the main part alone, in its language, with the parts of compounds marked', () => {
		const copy = preparedPage(
			page('de-DE', '<main id="m"><h1>Bahn</h1><p title="Wertkette">Wertkette</p></main>'),
			preparation,
		);
		expect(copy).toMatch(/^<html class="x" lang="de-DE"><body><main id="m" data-pagefind-body><h1>Bahn<\/h1>/);
		expect(copy).toContain('<p title="Wertkette">Wert^kette</p>');
		expect(copy).toContain('data-words="Schiene"');
		expect(copy).not.toMatch(/Menü|Fuß/);
		expect(copy?.endsWith('</main></body></html>')).toBe(true);
	});

	it('leaves English words whole, and redirects out', () => {
		expect(preparedPage(page('en-GB', '<main><p>Wertkette</p></main>'), preparation)).toContain('<p>Wertkette</p>');
		expect(preparedPage(page('de-DE', '<p>weiter</p>'), preparation)).toBeUndefined();
	});
});
