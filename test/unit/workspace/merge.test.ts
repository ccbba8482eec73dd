import { describe, expect, it } from 'vitest';
import { merge3, sameJson } from '../../../src/workspace/merge';

describe('merge3', () => {
	it('keeps edits of different fields by both sides', () => {
		expect(merge3({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 })).toEqual({ a: 2, b: 2 });
	});

	it('goes into fields of fields', () => {
		const base = { levels: { x: 1, y: 1 }, text: '' };
		expect(merge3(base, { levels: { x: 2, y: 1 }, text: '' }, { levels: { x: 1, y: 3 }, text: 'new' })).toEqual({
			levels: { x: 2, y: 3 },
			text: 'new',
		});
	});

	it('lets mine win where both sides changed the same value', () => {
		expect(merge3({ a: 1 }, { a: 2 }, { a: 3 })).toEqual({ a: 2 });
		expect(merge3({ a: 'x' }, { a: 'mine' }, { a: 'theirs' })).toEqual({ a: 'mine' });
	});

	it('adds and removes keys of either side', () => {
		type Levels = Record<string, number>;
		expect(merge3<Levels>({ a: 1, b: 1 }, { b: 1, c: 1 }, { a: 1, d: 1 })).toEqual({ c: 1, d: 1 });
		expect(merge3<Levels>({}, { a: 1 }, { b: 1 })).toEqual({ a: 1, b: 1 });
	});

	it('lets my removal win over their change, and my change over their removal', () => {
		type Levels = Record<string, number>;
		expect(merge3<Levels>({ a: 1 }, {}, { a: 2 })).toEqual({});
		expect(merge3<Levels>({ a: 1 }, { a: 2 }, {})).toEqual({ a: 2 });
	});

	it('merges lists of ids as sets, theirs first', () => {
		expect(merge3(['a', 'b'], ['b', 'c'], ['a', 'b', 'd'])).toEqual(['b', 'd', 'c']);
		expect(merge3<string[]>([], ['a'], ['a', 'b'])).toEqual(['a', 'b']);
		expect(merge3(['a', 'b'], ['a'], ['b'])).toEqual([]);
	});

	it('takes any other list as one value', () => {
		expect(merge3([1, 2], [1, 3], [4, 2])).toEqual([1, 3]);
		expect(merge3([1, 2], [1, 2], [4, 2])).toEqual([4, 2]);
	});

	it('takes a value that changes its shape as one value', () => {
		expect(merge3<unknown>({ a: 1 }, 'text', { a: 2 })).toBe('text');
		expect(merge3<unknown>('text', { a: 1 }, { b: 2 })).toEqual({ a: 1, b: 2 });
		expect(merge3<unknown>({ a: null }, { a: { x: 1 } }, { a: null, b: 1 })).toEqual({ a: { x: 1 }, b: 1 });
	});

	it('leaves its arguments as they are', () => {
		const [base, mine, theirs] = [{ a: ['x'] }, { a: ['y'] }, { a: ['x', 'z'] }];
		merge3(base, mine, theirs);
		expect([base, mine, theirs]).toEqual([{ a: ['x'] }, { a: ['y'] }, { a: ['x', 'z'] }]);
	});

	it('undoes a change without what came after it', () => {
		const before = { competences: { a: 1 }, standards: ['s'] };
		const after = { competences: { a: 3 }, standards: ['s', 't'] };
		const now = { competences: { a: 3, foreign: 2 }, standards: ['s', 't', 'u'] };
		expect(merge3(after, before, now)).toEqual({ competences: { a: 1, foreign: 2 }, standards: ['s', 'u'] });
	});
});

describe('sameJson', () => {
	it('ignores the order of keys, not that of lists', () => {
		expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
		expect(sameJson([1, 2], [2, 1])).toBe(false);
	});

	it('tells kinds of values apart', () => {
		for (const [a, b] of [
			[{}, []],
			[null, {}],
			[0, false],
			['1', 1],
			[{ a: 1 }, { b: 1 }],
			[{}, { toString: 1 }],
			[[1], [1, 2]],
		])
			expect(sameJson(a, b)).toBe(false);
	});
});
