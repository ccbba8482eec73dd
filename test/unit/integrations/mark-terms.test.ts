import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type MarkableTerm, markTerms } from '../../../src/integrations/glossary/mark-terms';
import { wordForms } from '../../../src/integrations/glossary/word-forms';
import { edited, readPage } from '../../../src/integrations/pages';
import { attribute, elements, type HtmlElement, type HtmlNode, type HtmlText } from './html';

const term = (id: string, ...forms: string[]): MarkableTerm => ({
	id,
	forms,
	short: `Erklärt ${id} & mehr.`,
	href: `/wissen/glossar/#begriff-${id}`,
});
const terms = [
	term('abruf', 'Abruf', 'Abrufe'),
	term('rahmenvertrag', 'Rahmenvertrag', 'Rahmenverträge'),
	term('fmea', 'FMEA'),
	term('prozess-fmea', 'Prozess-FMEA'),
	term('stelle', 'Benannte Stelle'),
];
const page = (content: string) =>
	`<!doctype html><html lang="de"><body><main><h1>Abruf</h1><div class="sl-markdown-content">${content}</div><p>Abruf</p></main></body></html>`;
const marked = (html: string, options = {}) =>
	edited({ html }, markTerms(readPage(html), terms, { inGlossary: 'Im Glossar', ...options }));
const mark = (content: string, options = {}) => marked(page(content), options);

const marksOf = (html: string) =>
	[...elements(parse(html))].filter((element) => attribute(element, 'class') === 'term');
const textOf = (node: HtmlNode): string =>
	node.nodeName === '#text'
		? (node as HtmlText).value
		: 'childNodes' in node
			? node.childNodes.map(textOf).join('')
			: '';
const ancestors = (element: HtmlElement): string[] => {
	const names: string[] = [];
	for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) names.push(at.tagName);
	return names;
};
const withoutNotes = (html: string) =>
	html
		.replace(/<div class="term-notes[\s\S]*?<\/a><\/div><\/div>/, '')
		.replace(/<a class="term"[^>]*>([^<]*)<\/a>/g, '$1');

describe('marking terms', () => {
	it('links the first mention to the glossary and explains it at the end of the prose', () => {
		const html = mark('<p>Ein Abruf folgt dem Abruf.</p>');
		expect(html).toContain(
			'<p>Ein <a class="term" href="/wissen/glossar/#begriff-abruf" aria-describedby="erklaerung-abruf">Abruf</a> folgt dem Abruf.</p>',
		);
		expect(html).toContain('<p id="erklaerung-abruf">Erklärt abruf &amp; mehr.</p>');
		expect(marksOf(html)).toHaveLength(1);
	});

	it.each([
		['a link', '<p><a href="/x/">Abruf</a></p>'],
		['a heading', '<h2>Abruf</h2>'],
		['a table', '<table><tbody><tr><td><p>Abruf</p></td></tr></tbody></table>'],
		['code', '<p><code>Abruf</code></p>'],
		['a component with its own design', '<div class="not-content"><p>Abruf</p></div>'],
		['a catalogue', '<section class="catalogue"><ul><li>Abruf</li></ul></section>'],
		['text outside paragraphs and lists', '<div>Abruf</div>'],
		['a longer word', '<p>Abrufmenge, Serienabruf, Abruf-Plan, Rahmen-Abruf, abrufen</p>'],
	])('leaves %s alone', (_, content) => {
		expect(mark(content)).toBe(page(content));
	});

	it('prefers the longer form and takes a break in the line for a space', () => {
		const found = marksOf(mark('<ul><li>Prozess-FMEA und FMEA</li></ul><p>die Benannte\n\tStelle</p>')).map(textOf);
		expect(found).toEqual(['Prozess-FMEA', 'FMEA', 'Benannte\n\tStelle']);
	});

	it('leaves out the term that the page itself explains', () => {
		expect(marksOf(mark('<p>Abruf aus dem Rahmenvertrag</p>', { except: 'abruf' })).map(textOf)).toEqual([
			'Rahmenvertrag',
		]);
	});

	it('keeps to the limits for a paragraph and for a page', () => {
		expect(marksOf(mark('<p>Abruf, FMEA, Rahmenvertrag</p><p>Rahmenvertrag</p>'))).toHaveLength(3);
		expect(marksOf(mark('<p>Abruf, FMEA, Rahmenvertrag</p>'))).toHaveLength(2);
		expect(marksOf(mark('<p>Abruf</p><p>FMEA</p><p>Rahmenvertrag</p>', { perPage: 2 }))).toHaveLength(2);
	});

	it('explains what an editor marked, and does not mark it again', () => {
		const set = '<p><a class="term" href="#" aria-describedby="erklaerung-abruf">abgerufen</a></p><p>Abruf</p>';
		const html = mark(set);
		expect(html).toContain('<p id="erklaerung-abruf">');
		expect(marksOf(html)).toHaveLength(1);
	});

	it('never changes a text, marks a term once at most and stays out of links and headings', () => {
		const words = fc.constantFrom(
			'Abruf',
			'Abrufe',
			'Rahmenverträge',
			'FMEA',
			'Prozess-FMEA',
			'Benannte Stelle',
			'&amp;',
			'&nbsp;',
			'Teile,',
			'ä',
		);
		const inline = fc.oneof(
			words,
			words.map((word) => `<strong>${word}</strong>`),
			words.map((word) => `<a href="/x/">${word}</a>`),
			words.map((word) => `<code>${word}</code>`),
		);
		const block = fc
			.tuple(fc.constantFrom('p', 'h2', 'li', 'div', 'pre', 'blockquote'), fc.array(inline, { maxLength: 8 }))
			.map(([tag, parts]) =>
				tag === 'li' ? `<ul><li>${parts.join(' ')}</li></ul>` : `<${tag}>${parts.join(' ')}</${tag}>`,
			);
		fc.assert(
			fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
				const before = page(blocks.join('\n'));
				const after = marked(before);
				expect(withoutNotes(after)).toBe(before);
				const marks = marksOf(after);
				const ids = marks.map((found) => attribute(found, 'aria-describedby'));
				expect(new Set(ids).size).toBe(ids.length);
				for (const found of marks) {
					const above = ancestors(found);
					expect(above.some((name) => ['p', 'li'].includes(name))).toBe(true);
					expect(above.filter((name) => /^(a|h[1-6]|code|pre)$/.test(name))).toEqual([]);
				}
			}),
		);
	});
});

describe('word forms', () => {
	const words = (de: string[], en: string[]) => ({ de, en });
	const none = words([], []);
	const entry = {
		term: { de: 'Gewicht (Bewertung)', en: 'Weight (scoring)' },
		synonyms: words(['gewichtete Zahl'], []),
		abbreviations: words(['GW'], ['WT']),
		forms: none,
	};

	it('leave out the bracket, and write words as they stand at the start and inside of a sentence', () => {
		expect(wordForms(entry, 'de')).toEqual(['Gewicht', 'GW', 'gewichtete Zahl', 'Gewichtete Zahl']);
		expect(wordForms(entry, 'en')).toEqual(['Weight', 'weight', 'WT']);
	});
});
