import { expect, it, vi } from 'vitest';
import { once } from '../../../../../src/tools/project/dossier/once';

it('computes anew for another object or another argument, and only then', () => {
	const compute = vi.fn((key: { n: number }, by: number) => key.n * by);
	const times = once(compute);
	const [two, three] = [{ n: 2 }, { n: 3 }];
	expect([times(two, 5), times(two, 5), times(three, 5), times(two, 6), times(two, 6)]).toEqual([10, 10, 15, 12, 12]);
	expect(compute).toHaveBeenCalledTimes(3);
});

it('takes a result that was computed elsewhere', () => {
	const compute = vi.fn((key: { n: number }, by: number) => key.n * by);
	const times = once(compute);
	const two = { n: 2 };
	times.know(10, two, 5);
	expect(times(two, 5)).toBe(10);
	expect(compute).not.toHaveBeenCalled();
});
