import { describe, expect, it } from 'vitest';
import { change, reportPage } from '../../../scripts/report/page.mjs';

const measure = (value: number, limit: { most?: number; least?: number } = { most: 100 }) => ({
	what: '/ total <b>',
	value,
	unit: 'kB',
	...limit,
});
const page = (value: number, failed: string[] = []) =>
	reportPage({
		files: [
			{ name: 'budget', title: 'Page weights', measured: '2026-11-22T10:20:30.000Z', measures: [measure(value)] },
		],
		release: { version: '0.1.0', values: { 'budget: / total <b>': 50 } },
		about: [],
		failed,
	});

describe('the report', () => {
	it('says in words and signs whether a limit is met', () => {
		expect(page(80)).toContain('✓ 1 of 1 limits met');
		expect(page(80)).toContain('✓ met');
		expect(page(120)).toContain('✗ 0 of 1 limits met');
		expect(page(120)).toContain('✗ missed');
	});

	it('is not good when a command failed, even with every limit met', () => {
		expect(page(80, ['lighthouse'])).toContain('✗ 1 of 1 limits met; ended with an error: lighthouse');
	});

	it('shows what was measured as text', () => {
		expect(page(80)).toContain('/ total &lt;b&gt;');
		expect(page(80)).not.toContain('<b>');
	});

	it('tells better from worse by the side the limit is on', () => {
		expect(change(measure(60), 50)).toBe('+20 % (worse)');
		expect(change(measure(98, { least: 95 }), 100)).toBe('−2 % (worse)');
		expect(change(measure(40), 50)).toBe('−20 % (better)');
		expect(change(measure(40, {}), 50)).toBe('−20 %');
		expect(change(measure(50), 50)).toBe('as before');
		expect(change(measure(0.5), 0)).toBe('+0.5 (worse)');
		expect(change(measure(50), undefined)).toBe('new');
	});
});
