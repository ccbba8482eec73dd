import { describe, expect, test } from 'vitest';
import { samplerOf } from '../../../../src/domain/business-case/range';

/** Value of a range at a share of the draws. */
const quantile = (range: Parameters<typeof samplerOf>[0], u: number) => {
	const draws = Float64Array.from([u]);
	samplerOf(range)(draws);
	return draws[0];
};
const shares = [2 ** -33, 1e-6, 1e-3, ...Array.from({ length: 99 }, (_, i) => (i + 1) / 100), 1 - 1e-3, 1 - 2 ** -33];

describe('samplers invert the distribution', () => {
	test.each([
		// Beta distributions with whole parameters: a = 1 + 4 mode, b = 5 - 4 mode.
		['mode 0: beta(1, 5)', 0, (x: number) => 1 - (1 - x) ** 5],
		['mode 1/4: beta(2, 4)', 0.25, (x: number) => 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4],
		['mode 1/2: beta(3, 3)', 0.5, (x: number) => x ** 3 * (10 - 15 * x + 6 * x * x)],
		['mode 1: beta(5, 1)', 1, (x: number) => x ** 5],
		// beta(3/2, 9/2) and beta(9/2, 3/2): by numerical integration of the density below.
		['mode 1/8: beta(3/2, 9/2)', 0.125, undefined],
		['mode 0.01: beta(1.04, 4.96)', 0.01, undefined],
	])('PERT, %s: the share of draws below is right to 2e-6', (_, mode, exact) => {
		const distribution = exact ?? integral((x) => x ** (4 * mode) * (1 - x) ** (4 - 4 * mode));
		for (const u of shares) {
			const x = quantile({ kind: 'pert', min: 0, mode, max: 1 }, u);
			expect(Math.abs(distribution(x) - u)).toBeLessThan(2e-6);
		}
	});

	test('triangular: exact', () => {
		for (const mode of [0, 0.3, 1]) {
			for (const u of shares) {
				const x = quantile({ kind: 'triangular', min: 0, mode, max: 1 }, u);
				const below = x < mode ? (x * x) / mode : 1 - (1 - x) ** 2 / (1 - mode);
				expect(mode === 1 ? x * x : below).toBeCloseTo(u, 12);
			}
		}
	});

	test('draws rise with their random number and stay inside', () => {
		for (const kind of ['triangular', 'pert'] as const) {
			const values = shares.map((u) => quantile({ kind, min: -3, mode: 1, max: 9 }, u)).sort((a, b) => a - b);
			const draws = Float64Array.from([...shares].sort((a, b) => a - b));
			samplerOf({ kind, min: -3, mode: 1, max: 9 })(draws);
			expect(Array.from(draws)).toEqual(values);
			expect(draws[0]).toBeGreaterThanOrEqual(-3);
			expect(draws[draws.length - 1]).toBeLessThanOrEqual(9);
		}
	});
});

/** Distribution function of a density on 0..1, by Simpson's rule after x = s^3, which smooths the lower end. */
function integral(density: (x: number) => number): (x: number) => number {
	const upTo = (x: number) => {
		const n = 4000;
		const g = (s: number) => density(x * s ** 3) * 3 * x * s * s;
		let sum = g(0) + g(1);
		for (let i = 1; i < n; i++) sum += (i % 2 === 1 ? 4 : 2) * g(i / n);
		return sum / (3 * n);
	};
	const total = upTo(1);
	return (x) => upTo(x) / total;
}
