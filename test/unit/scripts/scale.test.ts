import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markdownOf } from '../../../scripts/scale/bare.mjs';
import { generateContent } from '../../../scripts/scale/generate.mjs';
import { parseContent } from '../../../src/loaders/validate';
import { region } from '../../../src/schemas/region';
import { sector } from '../../../src/schemas/sector';

describe('generated content', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'scale-'));
		generateContent('content', folder, 13);
	}, 120_000);
	afterAll(() => rmSync(folder, { recursive: true }));
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');

	it('fits the schema, names itself as generated, and is listed by the region', () => {
		const last = parseContent(read('data/sectors/probe-00013.yaml'), sector, 'probe-00013.yaml');
		expect(last.label).toEqual({ de: 'Erzeugter Markt 13', en: 'Generated market 13' });
		expect(last.sources.every(({ url }) => url.startsWith('https://example.org/'))).toBe(true);
		expect(parseContent(read('region.yaml'), region, 'region.yaml').sectors.slice(-2)).toEqual([
			'probe-00012',
			'probe-00013',
		]);
	});

	it.each(['docs/maerkte', 'docs/en/maerkte'])(
		'has pages that quote their own facts and link to each other: %s',
		(docs) => {
			const page = read(`${docs}/probe-00001.mdx`);
			const facts = parseContent(read('data/sectors/probe-00001.yaml'), sector, 'probe').facts.map(({ id }) => id);
			const quoted = [...page.matchAll(/<Fact id="([^"]+)"/g)].map(([, id]) => id);
			expect(quoted.length).toBeGreaterThan(5);
			expect(quoted.filter((id) => !facts.includes(id!))).toEqual([]);
			expect(page).toMatch(/\/maerkte\/probe-000\d\d\//);
			expect(page).not.toContain('HomeRegion');
		},
	);

	it('is the same again for the same number', () => {
		const again = mkdtempSync(join(tmpdir(), 'scale-'));
		generateContent('content', again, 1);
		for (const file of ['data/sectors/probe-00001.yaml', 'docs/maerkte/probe-00001.mdx'])
			expect(readFileSync(join(again, file), 'utf8').replace(/probe-\d+/g, '')).toBe(
				read(file).replace(/probe-\d+/g, ''),
			);
		rmSync(again, { recursive: true });
	}, 120_000);
});

describe('a page of the bare site', () => {
	const page = (content: string) =>
		markdownOf(
			`<html><head><meta name="description" content="Worum es geht"></head><body><h1>Titel</h1><div class="sl-markdown-content">${content}</div></body></html>`,
		);

	it('says in Markdown what the finished page says', () => {
		expect(page('<h2>Eins</h2><p>Ein <b>Teil</b> <a href="/x/">dort</a>.</p><ul><li>a</li><li>b {c}</li></ul>')).toBe(
			'---\ntitle: "Titel"\ndescription: "Worum es geht"\n---\n\n## Eins\n\nEin **Teil** [dort](/x/).\n\n- a\n- b \\{c\\}\n',
		);
		expect(page('<div><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2|3</td></tr></table></div>')).toContain(
			'| A | B |\n| --- | --- |\n| 1 | 2\\|3 |',
		);
	});

	it('leaves out scripts, pictures and what only our site has, and nothing that MDX would take for code', () => {
		const text = page(
			'<script>x</script><svg><text>y</text></svg><div class="term-notes">z</div><p>import a &lt;b></p>',
		);
		expect(text).not.toMatch(/[xyz]\n/);
		expect(text).toContain('&#8203;import a \\<b\\>');
	});

	it('is none for a redirect', () => {
		expect(markdownOf('<p>weiter</p>')).toBeUndefined();
	});
});
