import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Series } from '../../schemas/facts';

/** Size in user units; the picture scales down to a phone with its type still legible. */
const width = 480;
const height = 250;
const labelSpace = 46;

const ticks = { de: new Intl.NumberFormat('de-DE'), en: new Intl.NumberFormat('en-GB') };

/** One for all pictures: a window is a world of its own, and making one takes longer than drawing. */
let drawing: Window['document'] | undefined;

/**
 * Draws a series as SVG at build time. Colours are CSS variables, so the picture follows light, dark and print.
 *
 * @returns SVG markup without scripts and without a frame of its own
 */
export function drawSeries(series: Series, unitLabel: string, locale: Locale): string {
	drawing ??= new Window().document;
	const document = drawing;
	const points = series.points.map((point, i) => ({
		...point,
		estimate: point.status !== undefined,
		labelled: series.chart === 'bar' ? series.points.length <= 8 : i === 0 || i === series.points.length - 1,
	}));
	const print = (value: number) => formatNumber(value, locale, series.decimals);
	const labels = Plot.text(
		points.filter((point) => point.labelled),
		{ x: 'period', y: 'value', text: (point) => print(point.value), dy: -10, className: 'chart-label' },
	);
	const marks =
		series.chart === 'bar'
			? [
					Plot.barY(points, {
						x: 'period',
						y: 'value',
						fill: 'var(--chart-1)',
						fillOpacity: (point) => (point.estimate ? 0.45 : 1),
						insetLeft: 3,
						insetRight: 3,
					}),
				]
			: [
					Plot.line(points, { x: 'period', y: 'value', stroke: 'var(--chart-1)', strokeWidth: 2.5 }),
					Plot.dot(points, {
						x: 'period',
						y: 'value',
						r: 4,
						stroke: 'var(--chart-1)',
						strokeWidth: 2,
						fill: (point) => (point.estimate ? 'var(--chart-ground)' : 'var(--chart-1)'),
					}),
				];
	const svg = Plot.plot({
		// happy-dom is a DOM, but TypeScript knows only the browser's.
		document: document as unknown as Document,
		width,
		height,
		marginLeft: labelSpace,
		marginTop: 30,
		style: { background: 'none', color: 'inherit', fontSize: '13px', overflow: 'visible' },
		x: { type: series.chart === 'bar' ? 'band' : 'point', label: null, tickSize: 0, domain: axisPeriods(points) },
		y: {
			label: unitLabel,
			zero: true,
			grid: true,
			ticks: 4,
			nice: true,
			tickFormat: (value: number) => ticks[locale].format(value),
		},
		marks: [...marks, labels],
	});
	svg.removeAttribute('class');
	svg.setAttribute('aria-hidden', 'true');
	svg.setAttribute('focusable', 'false');
	return svg.outerHTML;
}

/** Path of a small line without axes, for tiles; `d` attribute in a 120 x 32 box. Years keep their distance. */
export function sparkline(points: readonly { period: string; value: number }[]): string {
	const values = points.map((point) => point.value);
	const top = Math.max(...values);
	const bottom = Math.min(0, ...values);
	const places = areYears(points) ? points.map((point) => Number(point.period)) : points.map((_, i) => i);
	const [first, last] = [places[0]!, places.at(-1)!];
	const x = (place: number) => (2 + (116 * (place - first)) / (last - first)).toFixed(1);
	const y = (value: number) => (30 - (28 * (value - bottom)) / (top - bottom || 1)).toFixed(1);
	return values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(places[i]!)} ${y(value)}`).join('');
}

const areYears = (points: readonly { period: string }[]) => points.every((point) => /^\d{4}$/.test(point.period));

/** The periods of an axis: every year between the first and the last, so that a missing one shows as a gap. */
function axisPeriods(points: readonly { period: string }[]): string[] {
	if (!areYears(points)) return points.map((point) => point.period);
	const years = points.map((point) => Number(point.period));
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}
