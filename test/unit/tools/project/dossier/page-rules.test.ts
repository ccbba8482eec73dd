import { describe, expect, it } from 'vitest';
import { cssString, pageRules } from '../../../../../src/tools/project/dossier/page-rules';

describe('cssString', () => {
	it('leaves letters, digits and blanks, and writes all else as numbers', () => {
		expect(cssString('Müller 2')).toBe('"Müller 2"');
		expect(cssString('A & B')).toBe('"A \\26  B"');
	});

	it.each(['"; } body { display: none } /*', '</style><script>alert(1)</script>', '\\', 'a\nb', 'url(x)'])(
		'lets nothing out of the string: %j',
		(text) => {
			const inside = cssString(text).slice(1, -1);
			expect(inside).toMatch(/^(?:[\p{L}\p{N} ]|\\[0-9a-f]{1,6} )*$/u);
		},
	);
});

describe('pageRules', () => {
	const heads = { project: 'Schmiede', flag: 'Erfunden', date: 'Stand' };

	it('puts the flag on every page, the cover too', () => {
		expect(pageRules(heads).match(/"Erfunden"/g)).toHaveLength(3);
		expect(pageRules({ ...heads, flag: '' })).not.toContain('top-right');
	});

	it('counts the pages, but not on the cover', () => {
		const [cover, pages, wide] = pageRules(heads).split('\n');
		expect(cover).not.toContain('counter(page)');
		for (const rule of [pages, wide]) expect(rule).toContain('counter(page) " / " counter(pages)');
	});
});
