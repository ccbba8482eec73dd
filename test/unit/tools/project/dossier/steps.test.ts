import { describe, expect, it } from 'vitest';
import { niceSteps } from '../../../../../src/tools/project/dossier/steps';

describe('niceSteps', () => {
	it.each([
		[-385_000, 305_000, [-400_000, -200_000, 0, 200_000, 400_000]],
		[0, 100, [0, 20, 40, 60, 80, 100]],
		[-3, 0, [-3, -2, -1, 0]],
		[0, 0, [0, 1]],
	])('%d to %d', (low, high, steps) => {
		expect(niceSteps(low, high)).toEqual(steps);
	});

	it('holds both ends and zero', () => {
		for (const [low, high] of [
			[-123_456, 98_765],
			[-1, 7_654_321],
			[0, 0.3],
		] as const) {
			const steps = niceSteps(low, high);
			expect(steps[0]).toBeLessThanOrEqual(low);
			expect(steps.at(-1)).toBeGreaterThanOrEqual(high);
			expect(steps.some((step) => step === 0)).toBe(true);
			expect(steps.length).toBeLessThanOrEqual(8);
		}
	});
});
