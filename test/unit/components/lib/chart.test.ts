import { describe, expect, it } from 'vitest';
import { drawSeries, sparkline } from '../../../../src/components/lib/chart';
import { series } from '../../../../src/schemas/facts';

const points = (...pairs: [string, number][]) => pairs.map(([period, value]) => ({ period, value }));
/** The places that a path goes through. */
const places = (path: string) =>
	path
		.split(/[ML]/)
		.slice(1)
		.map((place) => place.split(' ').map(Number));

describe('sparkline', () => {
	it('runs from edge to edge and from zero at the bottom to the largest value at the top', () => {
		expect(places(sparkline(points(['2020', 0], ['2021', 5], ['2022', 10])))).toEqual([
			[2, 30],
			[60, 16],
			[118, 2],
		]);
	});

	it('keeps the distance of years that are missing', () => {
		expect(places(sparkline(points(['2015', 1], ['2020', 1], ['2025', 1], ['2035', 1]))).map(([x]) => x)).toEqual([
			2, 31, 60, 118,
		]);
	});

	it('sets other periods at equal distances', () => {
		expect(places(sparkline(points(['2020-H1', 1], ['2020-H2', 2], ['2023-H1', 3]))).map(([x]) => x)).toEqual([
			2, 60, 118,
		]);
	});

	it('stays in its box when values are negative', () => {
		for (const [x, y] of places(sparkline(points(['2020', -4], ['2021', 4], ['2022', 0])))) {
			expect(x).toBeGreaterThanOrEqual(2);
			expect(x).toBeLessThanOrEqual(118);
			expect(y).toBeGreaterThanOrEqual(2);
			expect(y).toBeLessThanOrEqual(30);
		}
	});

	it('has no holes when nothing changes or everything is zero or negative', () => {
		for (const values of [
			[0, 0],
			[3, 3],
			[-3, -3],
		])
			expect(sparkline(points(['2020', values[0]!], ['2021', values[1]!]))).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
	});
});

describe('drawSeries', () => {
	const row = series.parse({
		id: 'test',
		title: { de: 'Umsatz', en: 'Turnover' },
		unit: 'mrd-eur',
		decimals: 1,
		chart: 'line',
		points: [
			{ period: '2020', value: 1.5, source: 's' },
			{ period: '2022', value: 2.25, source: 's', status: 'forecast' },
		],
		confirmed: true,
		checked: '2026-11-22',
	});

	it('prints numbers in the language of the page and hides the picture from screen readers', () => {
		const de = drawSeries(row, 'Mrd. €', 'de');
		expect(de).toMatch(/^<svg[^>]*aria-hidden="true"/);
		expect(de).toContain('>1,5<');
		expect(drawSeries(row, '€ billion', 'en')).toContain('>1.5<');
	});

	it('shows a year that is missing, has no script and follows the colours of the page', () => {
		const svg = drawSeries(row, 'Mrd. €', 'de');
		expect(svg).toContain('>2021<');
		expect(svg).not.toMatch(/<script|javascript:| on\w+=/i);
		expect(svg).toContain('var(--chart-1)');
	});
});
