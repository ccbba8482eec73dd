import { describe, expect, it } from 'vitest';
import { iconSvg, icons } from '../../../src/components/offline/icon';

describe('iconSvg', () => {
	it('puts the drawing on a ground, with the margin asked for', () => {
		const svg = iconSvg('<?xml version="1.0"?><svg viewBox="0 0 32 32"><path d="M0 0"/></svg>', '#ffffff', 100, 0.1);
		expect(svg).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100"><rect width="100" height="100" fill="#ffffff"/><svg x="10" y="10" width="80" height="80" viewBox="0 0 32 32"><path d="M0 0"/></svg></svg>',
		);
	});

	it('says what a drawing lacks', () => {
		expect(() => iconSvg('<svg width="3"/>', '#ffffff', 100, 0)).toThrow(/viewBox/);
	});

	it('keeps the drawing of a maskable icon inside the circle that no device cuts off', () => {
		const { inset } = icons.find(({ purpose }) => purpose === 'maskable')!;
		const halfDiagonal = Math.SQRT1_2 * (1 - 2 * inset);
		expect(halfDiagonal).toBeLessThanOrEqual(0.4);
	});
});
