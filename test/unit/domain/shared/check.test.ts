import { describe, expect, test } from 'vitest';
import * as check from '../../../../src/domain/shared/check';

describe('guards name the input and the rule', () => {
	test.each<[string, () => void, string]>([
		['finite', () => check.requireFinite(Number.NaN, 'f: x'), 'f: x must be a finite number'],
		['not negative', () => check.requireNonNegative(-1, 'f: x'), 'f: x must not be negative'],
		['positive', () => check.requirePositive(0, 'f: x'), 'f: x must be greater than 0'],
		['between', () => check.requireBetween(2, 0, 1, 'f: x'), 'f: x must be between 0 and 1'],
		['between, below', () => check.requireBetween(-1, 0, 1, 'f: x'), 'f: x must be between 0 and 1'],
		['whole', () => check.requireInteger(1.5, 0, 9, 'f: x'), 'f: x must be a whole number'],
		['whole, limits', () => check.requireInteger(10, 0, 9, 'f: x'), 'f: x must be between 0 and 9'],
		['whole, at least', () => check.requireInteger(0, 1, Number.MAX_SAFE_INTEGER, 'f: x'), 'f: x must be at least 1'],
		['not empty', () => check.requireNonEmpty([], 'f: xs'), 'f: xs must not be empty'],
		[
			'length',
			() => check.requireLength([1], 2, 'f: xs', 'one a y'),
			'f: xs must have 2 elements (one a y), but has 1',
		],
		['ids', () => check.requireUniqueIds([{ id: 'a' }, { id: 'a' }], 'f: xs'), 'f: xs[1].id "a" is used twice'],
		['one of', () => check.requireOneOf('c', ['a', 'b'], 'f: x'), 'f: x must be one of a, b'],
		[
			'all finite',
			() => check.requireAllFinite([1, Number.POSITIVE_INFINITY], 'f: xs'),
			'f: xs[1] must be a finite number',
		],
		['holes', () => check.requireAllFinite(new Array<number>(1), 'f: xs'), 'f: xs[0] must be a finite number'],
	])('%s', (_, run, message) => {
		expect(run).toThrow(new RangeError(message));
	});

	test('let valid input pass', () => {
		check.requireFinite(-1, 'x');
		check.requireNonNegative(0, 'x');
		check.requirePositive(1e-300, 'x');
		check.requireBetween(0, 0, 1, 'x');
		check.requireBetween(1, 0, 1, 'x');
		check.requireInteger(0, 0, 0, 'x');
		check.requireNonEmpty([0], 'x');
		check.requireLength([], 0, 'x', '');
		check.requireUniqueIds([{ id: 'a' }, { id: 'b' }], 'x');
		check.requireOneOf('a', ['a'], 'x');
		check.requireAllFinite([], 'x');
	});
});
