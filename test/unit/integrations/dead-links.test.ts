import { expect, it } from 'vitest';
import { withoutDeadLinks } from '../../../src/integrations/dead-links';

const gone = { pages: new Set(['maerkte/windkraft', 'wissen/fragen']), entries: new Set(['sihk']) };

it('turns links to hidden pages into text, in both languages and with anchors', () => {
	let count = 0;
	const html =
		'<a class="x" href="/r/maerkte/windkraft/">Wind</a> <a href="/r/en/wissen/fragen/#eins"><b>FAQ</b></a> <a href="/r/maerkte/">Märkte</a>';
	expect(withoutDeadLinks(html, '/r/', gone, () => count++)).toBe('Wind <b>FAQ</b> <a href="/r/maerkte/">Märkte</a>');
	expect(count).toBe(2);
});

it('turns links to hidden entries of a page into text', () => {
	const link = (anchor: string) => `<a href="/wissen/organisationen/#${anchor}">Kammer</a>`;
	expect(withoutDeadLinks(link('organisation-sihk'), '/', gone)).toBe('Kammer');
	expect(withoutDeadLinks(link('organisation-gws'), '/', gone)).toBe(link('organisation-gws'));
	expect(withoutDeadLinks(link('sihk'), '/', gone)).toBe(link('sihk'));
});

it('leaves other hosts, other sites of the host and longer paths alone', () => {
	for (const href of [
		'https://example.org/maerkte/windkraft/',
		'/s/maerkte/windkraft/',
		'/r/maerkte/windkraft/mehr/',
	]) {
		const html = `<a href="${href}">a</a>`;
		expect(withoutDeadLinks(html, '/r/', gone)).toBe(html);
	}
});
