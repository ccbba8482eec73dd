import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fastYaml } from '../../../src/loaders/fast-yaml';

describe('fastYaml', () => {
	it('reads every file of the content as the slower reader does', { timeout: 60_000 }, () => {
		const files = globSync('content/**/*.{yaml,json}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
		expect(files.length).toBeGreaterThan(50);
		const read = files.map(({ file, text }) => ({ file, fast: fastYaml(text), slow: parse(text) as unknown }));
		for (const { file, fast, slow } of read) if (fast) expect(fast.data, file).toEqual(slow);
		expect(read.filter(({ fast }) => fast).length).toBeGreaterThan(files.length * 0.9);
	});

	it.each([
		['a list', '- id: a\n- id: b\n'],
		['folded and literal text', 'a: >-\n  one\n  two\nb: |\n  one\n\n  two\n'],
		['numbers and dates inside other texts', 'a: https://x.de/5_1_2026-11-22\nb: on the 2nd, 25_a\n'],
		['words that other versions take for true or nothing', 'a: yes\nb: off\nc: ~\nd: null\ne: true\nf: NO\n'],
		['numbers', 'a: 0x1f\nb: 0o17\nc: 012\nd: 1e3\ne: .5\nf: .inf\ng: 1.\nh: "1"\n'],
		['quotes, comments and repeated parts', 'a: &x { b: "2026-11-22" } # note\nc: *x\n'],
	])('reads %s the same way', (_, text) => {
		expect(fastYaml(text)?.data).toEqual(parse(text));
	});

	it.each([
		['dates without quotes', 'a: 2026-11-22'],
		['numbers with underscores', 'a: [1, 1_000]'],
		['binary numbers', 'a: 0b11'],
		['other notations with a sign or an underscore', 'a: [+0x1f]'],
		['exponents with underscores', 'a: 1_0e3'],
		['fractions with a sign and without a nought', 'a: -.5'],
		['merged groups', 'a: &x { b: 1 }\nc:\n  <<: *x'],
		['named types', 'a: !!set { b }'],
		['several documents', 'a: 1\n---\nb: 2'],
		['an empty text', '# nothing\n'],
		['broken quotes', 'a: "1'],
		['a name twice', 'a: 1\na: 2'],
	])('leaves %s to the slower reader', (_, text) => {
		expect(fastYaml(text)).toBeUndefined();
	});
});
