import { describe, expect, test } from 'vitest';
import { exp, ln, toExponential } from '../../../../src/domain/shared/elementary';
import { randomStream } from '../../../../src/domain/shared/random';

const take = (seed: number | string, name: string, count: number) => {
	const values = new Float64Array(count);
	randomStream(seed, name).fill(values);
	return values;
};

/** The generator and its hash again, in arbitrary precision, to check the 32-bit arithmetic. */
function reference(text: string, count: number): number[] {
	const mask = 0xffffffffn;
	const words = [1n, 2n, 3n, 4n].map((w) => {
		let h = 0x811c9dc5n ^ ((w * 0x9e3779b9n) & mask);
		for (const character of text) h = ((h ^ BigInt(character.charCodeAt(0))) * 0x01000193n) & mask;
		h = ((h ^ (h >> 16n)) * 0x85ebca6bn) & mask;
		h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) & mask;
		return h ^ (h >> 16n);
	});
	// sfc32 as published by Chris Doty-Humphrey in PractRand.
	let [a, b, c, counter] = words;
	const outputs = Array.from({ length: count + 20 }, () => {
		const output = (a + b + counter) & mask;
		counter = (counter + 1n) & mask;
		a = b ^ (b >> 9n);
		b = (c + (c << 3n)) & mask;
		c = (((c << 21n) | (c >> 11n)) + output) & mask;
		return Number(output);
	});
	return outputs.slice(20);
}

describe('randomStream', () => {
	test('the same on every machine: sfc32 from a hash of seed and name, in 32-bit arithmetic', () => {
		const draws = (seed: number | string, name: string) => Array.from(take(seed, name, 300), (u) => u * 2 ** 32 - 0.5);
		expect(draws(1, 'a')).toEqual(reference('1:1:a', 300));
		expect(draws(-2.5, 'price')).toEqual(reference('4:-2.5:price', 300));
		expect(draws('text', '')).toEqual(reference('4:text:', 300));
	});

	test('next and fill walk the same sequence, in blocks of any size', () => {
		const stream = randomStream(9, 'n');
		const singles = Array.from({ length: 10 }, () => stream.next());
		expect(singles).toEqual(Array.from(take(9, 'n', 10)));
		const blocks = randomStream(9, 'n');
		const first = new Float64Array(3);
		const second = new Float64Array(7);
		blocks.fill(first);
		blocks.fill(second);
		expect([...first, ...second]).toEqual(singles);
	});

	test('seed and name both matter; their border does too', () => {
		const starts = [
			take(1, 'a', 1),
			take(2, 'a', 1),
			take(1, 'b', 1),
			take('1', 'a', 1),
			take('12', 'x', 1),
			take('1', '2x', 1),
		];
		expect(new Set(starts.map((values) => values[0])).size).toBe(5);
		expect(starts[0]).toEqual(starts[3]);
	});

	test('even, and streams are unrelated', () => {
		const n = 100_000;
		const a = take(3, 'price', n);
		const b = take(3, 'price2', n);
		const mean = (values: ArrayLike<number>) =>
			Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
		expect(Math.abs(mean(a) - 0.5)).toBeLessThan(0.003);
		expect(Math.abs(mean(a.map((value) => value * value)) - 1 / 3)).toBeLessThan(0.003);
		// Correlation of the streams and of neighbours in one stream: standard error 1 / sqrt(n) = 0.003.
		expect(Math.abs(12 * mean(a.map((value, i) => (value - 0.5) * (b[i] - 0.5))))).toBeLessThan(0.012);
		expect(Math.abs(12 * mean(a.slice(1).map((value, i) => (value - 0.5) * (a[i] - 0.5))))).toBeLessThan(0.012);
		const classes = new Array<number>(16).fill(0);
		for (const value of a) classes[Math.floor(value * 16)]++;
		const chiSquare = classes.reduce((sum, count) => sum + (count - n / 16) ** 2 / (n / 16), 0);
		// 15 degrees of freedom: 37.7 is exceeded once in a thousand.
		expect(chiSquare).toBeLessThan(37.7);
	});

	test('rejects a seed that is no number', () => {
		expect(() => randomStream(Number.NaN, 'a')).toThrow(RangeError);
		expect(() => randomStream(Number.POSITIVE_INFINITY, 'a')).toThrow('seed');
	});
});

describe('elementary functions', () => {
	test('ln and exp agree with the engine to a few units of the last digit', () => {
		for (const x of [1e-300, 1e-9, 0.1, 0.5, 0.749, 0.75, 1, 1.4999, 1.5, 2, Math.E, 10, 12345.678, 1e300]) {
			expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
		}
		for (const x of [-690, -20, -1, -0.3, 0, 1e-9, 0.35, 1, 5, 100, 690]) {
			expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(2e-13);
		}
		for (const x of [-3, -0.3, 0, 0.2, 1, 3]) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
	});

	test('exponential draws are minus the logarithm of the uniform ones, to the smallest draw', () => {
		const uniform = Float64Array.from([
			2 ** -33,
			1.5 * 2 ** -32,
			0.1,
			0.25,
			0.5,
			0.5 + 2 ** -33,
			0.9,
			1 - 2 ** -33,
			...take(1, 'e', 1000),
		]);
		const draws = uniform.slice();
		toExponential(draws);
		draws.forEach((value, i) => {
			expect(Math.abs(value + Math.log(uniform[i]))).toBeLessThan(4e-15);
		});
	});
});
