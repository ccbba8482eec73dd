import type { ChartConfiguration } from 'chart.js';
import { fill } from '../../i18n/format';
import type { Outcome } from '../../results/business-case/plan';
import { printMoney } from '../../results/business-case/print';
import type { ChartColours } from '../shared/chart-colours';
import type { CaseWords } from './data';

/** Bars for the payment of each year, lines for the sums; the lines differ by dashes as well as colour. */
export function chartOf(outcome: Outcome, colours: ChartColours, { t, locale }: CaseWords): ChartConfiguration {
	const { rows } = outcome;
	const line = (label: string, data: number[], colour: string, dash: number[]) => ({
		type: 'line' as const,
		label,
		data,
		borderColor: colour,
		backgroundColor: colour,
		borderDash: dash,
		borderWidth: 2,
		pointRadius: 2,
	});
	const text = { color: colours.text };
	return {
		type: 'bar',
		data: {
			labels: rows.map((row) => String(row.year)),
			datasets: [
				line(
					t.columns.cumulative,
					rows.map((row) => row.cumulative),
					colours.text,
					[],
				),
				line(
					t.columns.cumulativeDiscounted,
					rows.map((row) => row.cumulativeDiscounted),
					colours['accent-strong'],
					[6, 4],
				),
				{
					type: 'bar',
					label: t.columns.cashFlow,
					data: rows.map((row) => row.cashFlow),
					backgroundColor: rows.map((row) => (row.cashFlow < 0 ? colours['accent-soft'] : colours.accent)),
					borderColor: colours.accent,
					borderWidth: 1,
				},
			],
		},
		options: {
			interaction: { mode: 'index', intersect: false },
			plugins: {
				legend: { labels: { ...text, boxWidth: 24, boxHeight: 2 } },
				tooltip: {
					callbacks: {
						title: ([item]) => fill(t.chartYear, { n: item?.label ?? '' }),
						label: (item) => `${item.dataset.label}: ${printMoney(item.parsed.y ?? 0, locale)}`,
					},
				},
			},
			scales: {
				x: { ticks: text, grid: { display: false }, title: { display: true, text: t.columns.year, ...text } },
				y: {
					ticks: { ...text, callback: (value) => printMoney(Number(value), locale) },
					grid: { color: colours.line },
				},
			},
		},
	};
}
