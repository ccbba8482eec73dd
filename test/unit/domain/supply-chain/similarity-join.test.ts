import { expect, test } from 'vitest';
import { similarityJoin } from '../../../../src/domain/supply-chain/similarity-join';

const sets = (...words: string[]) => words.map((word) => [...word]);
const pairs = (left: string[][], right: string[][], threshold: number) => {
	const found: [number, number, number][] = [];
	similarityJoin(left, right, threshold, (i, j, dice) => found.push([i, j, Number(dice.toFixed(6))]));
	return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

test('every pair once, with its coefficient (derived by hand)', () => {
	expect(pairs(sets('abcd', 'xyz', ''), sets('abcd', 'abce', 'abxy', 'wxyz', ''), 0.75)).toEqual([
		[0, 0, 1],
		[0, 1, 0.75],
		[1, 3, 0.857143],
	]);
});

test('a coefficient of exactly the threshold counts, for sets of different sizes too', () => {
	expect(pairs(sets('abcde'), sets('abc', 'ab'), 0.75)).toEqual([[0, 0, 0.75]]);
	expect(pairs(sets('abc'), sets('abcdefg'), 0.6)).toEqual([[0, 0, 0.6]]);
	expect(pairs(sets('ab'), sets('ba', 'b'), 1)).toEqual([[0, 0, 1]]);
});
