import { describe, expect, test } from 'vitest';
import { type Range, simulate } from '../../../src/domain/business-case';

const one = (range: Range, options = { runs: 200_000, seed: 7 as number | string }) =>
	simulate({ inputs: { x: range }, outcome: ({ x }) => x }, options);

/** The x at which an increasing function reaches a value. */
function inverse(f: (x: number) => number, value: number): number {
	let low = 0;
	let high = 1;
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (f(middle) < value) low = middle;
		else high = middle;
	}
	return low;
}

// Three standard errors of a percentile or mean of 200,000 draws over a span of 1 stay below this.
const error = 0.004;

describe('simulate against exact distributions', () => {
	test.each([
		// Distribution function of the triangle: x^2 / c below the mode c, 1 - (1 - x)^2 / (1 - c) above.
		['triangular, mode at 1/4', 0.25],
		['triangular, mode at the lower end', 0],
		['triangular, mode at the upper end', 1],
	])('%s', (_, mode) => {
		const { p10, p50, p90, mean } = one({ kind: 'triangular', min: 0, mode, max: 1 });
		const quantile = (u: number) => (u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * (1 - mode)));
		expect(Math.abs(p10 - quantile(0.1))).toBeLessThan(error);
		expect(Math.abs(p50 - quantile(0.5))).toBeLessThan(error);
		expect(Math.abs(p90 - quantile(0.9))).toBeLessThan(error);
		expect(Math.abs(mean - (1 + mode) / 3)).toBeLessThan(error / 2);
	});

	test.each([
		// Beta distributions with whole parameters have polynomials as distribution functions.
		['PERT, mode in the middle: beta(3, 3)', 0.5, (x: number) => x ** 3 * (10 - 15 * x + 6 * x * x)],
		['PERT, mode at the lower end: beta(1, 5)', 0, (x: number) => 1 - (1 - x) ** 5],
		['PERT, mode at the upper end: beta(5, 1)', 1, (x: number) => x ** 5],
		['PERT, mode at 1/4: beta(2, 4)', 0.25, (x: number) => 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4],
	])('%s', (_, mode, distribution) => {
		const { p10, p50, p90, mean } = one({ kind: 'pert', min: 0, mode, max: 1 });
		expect(Math.abs(p10 - inverse(distribution, 0.1))).toBeLessThan(error);
		expect(Math.abs(p50 - inverse(distribution, 0.5))).toBeLessThan(error);
		expect(Math.abs(p90 - inverse(distribution, 0.9))).toBeLessThan(error);
		// Malcolm and others 1959: (min + 4 mode + max) / 6.
		expect(Math.abs(mean - (4 * mode + 1) / 6)).toBeLessThan(error / 2);
	});

	test('ranges scale with their ends', () => {
		const unit = one({ kind: 'pert', min: 0, mode: 0.25, max: 1 });
		const wide = one({ kind: 'pert', min: -50, mode: 0, max: 150 });
		expect(wide.p50).toBeCloseTo(200 * unit.p50 - 50, 8);
	});

	test('derived by hand: sum of two independent draws has the sum of means and of variances', () => {
		const range: Range = { kind: 'triangular', min: 0, mode: 0.5, max: 1 };
		const model = { inputs: { a: range, b: range }, outcome: ({ a, b }: Record<string, number>) => a + b };
		expect(Math.abs(simulate(model, { runs: 200_000, seed: 1 }).mean - 1)).toBeLessThan(error);
		// Correlation shows in the product: E(ab) = 1/4 when independent, 1/4 + 1/24 if both were one stream.
		const product = simulate({ ...model, outcome: ({ a, b }) => a * b }, { runs: 200_000, seed: 1 });
		expect(Math.abs(product.mean - 0.25)).toBeLessThan(error);
	});

	test('derived by hand: probability of a loss, x - 0.2 for a triangle 0, 0.5, 1', () => {
		const { probabilityOfLoss } = simulate(
			{ inputs: { x: { kind: 'triangular', min: 0, mode: 0.5, max: 1 } }, outcome: ({ x }) => x - 0.2 },
			{ runs: 200_000, seed: 3 },
		);
		expect(Math.abs(probabilityOfLoss - 0.08)).toBeLessThan(error / 2);
	});
});

describe('simulate by convention', () => {
	test('Hyndman and Fan 1996, type 7: percentiles of 1, 2, 3, 4, 5', () => {
		let run = 0;
		const { p10, p50, p90, mean, probabilityOfLoss, histogram } = simulate(
			{ inputs: {}, outcome: () => ++run },
			{ runs: 5, seed: 1 },
		);
		expect([p10, p50, p90, mean]).toEqual([1.4, 3, 4.6, 3]);
		expect(probabilityOfLoss).toBe(0);
		expect(histogram).toHaveLength(30);
		expect(histogram[0].from).toBe(1);
		expect(histogram[29].to).toBe(5);
		expect(histogram.map((c) => c.count).filter((count) => count > 0)).toEqual([1, 1, 1, 1, 1]);
		// The lower edge belongs to a class, the upper one does not, but for the last.
		expect(histogram[29].count).toBe(1);
		expect(histogram[15].count).toBe(1);
		expect(histogram[15].from).toBeCloseTo(3, 12);
	});

	test('a loss is an outcome below 0: zero is none', () => {
		const outcomes = [-1, 0, 1, 2];
		const result = simulate({ inputs: {}, outcome: () => outcomes.shift() ?? 0 }, { runs: 4, seed: 1 });
		expect(result.probabilityOfLoss).toBe(0.25);
	});

	test('equal outcomes: one class', () => {
		const result = simulate({ inputs: { x: 4 }, outcome: ({ x }) => x }, { runs: 10, seed: 1 });
		expect(result).toEqual({
			p10: 4,
			p50: 4,
			p90: 4,
			mean: 4,
			probabilityOfLoss: 0,
			histogram: [{ from: 4, to: 4, count: 10 }],
		});
	});

	test('a range without width is its value', () => {
		const result = one({ kind: 'pert', min: 2, mode: 2, max: 2 }, { runs: 3, seed: 1 });
		expect([result.p10, result.p90]).toEqual([2, 2]);
	});

	test('the same on every machine: pinned results', () => {
		const inputs: Record<string, Range> = {
			price: { kind: 'pert', min: 8, mode: 10, max: 13 },
			volume: { kind: 'triangular', min: 100, mode: 150, max: 180 },
			cost: 7,
		};
		const outcome = (x: Record<string, number>) => (x.price - x.cost) * x.volume - 300;
		const result = simulate({ inputs, outcome }, { runs: 1000, seed: 2026 });
		// Exact on purpose: a different last digit on another engine would show here.
		expect([result.p10, result.p50, result.p90, result.mean]).toEqual([
			-26.362404411285905, 154.82235482556686, 358.2069335091802, 162.00810413759854,
		]);
		expect(result.probabilityOfLoss).toBe(0.143);
	});
});
