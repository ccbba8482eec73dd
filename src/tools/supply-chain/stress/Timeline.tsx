import { fill, formatNumber } from '../../../i18n/format';
import { printMoney } from '../../../results/business-case/print';
import type { Spell, Survival } from '../../../results/supply-chain/stress';
import { printWeeks, type StressPrinter } from '../../../results/supply-chain/stress-print';
import { TableScroll } from '../../shared/TableScroll';
import type { StressViewTexts } from './texts.de';

type Props = {
	timeline: readonly Spell[];
	survival: readonly Survival[];
	label: string;
	printer: StressPrinter;
	t: StressViewTexts;
};

const [width, height] = [640, 250];
const plot = { left: 24, right: 12, top: 58, bottom: 36 };
/** Spells in the table; longer ones are drawn, and said to be. */
const mostSpells = 60;

/** Sales week by week: what is sold and what is lost, drawn and as a table. */
export function Timeline({ timeline, survival, label, printer, t }: Props) {
	const { locale } = printer;
	const weeks = timeline.at(-1)?.to ?? 0;
	if (weeks === 0) return null;
	const normal = Math.max(...timeline.map(({ sales, lost }) => sales + lost));
	const x = (week: number) => plot.left + ((width - plot.left - plot.right) * week) / weeks;
	const y = (value: number) =>
		height - plot.bottom - (height - plot.top - plot.bottom) * (normal > 0 ? value / normal : 0);
	const bar = (from: number, to: number, low: number, high: number) => ({
		x: x(from),
		y: y(high),
		width: Math.max(0.5, x(to) - x(from)),
		height: Math.max(0, y(low) - y(high)),
	});
	const shownSpells = timeline.slice(0, mostSpells);
	// One site has one span of survival; of several the shortest is the first to end.
	const survive = survival.length > 0 ? Math.min(...survival.map((site) => site.survive)) : Number.POSITIVE_INFINITY;
	const ticks = [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * weeks)))];
	return (
		<>
			<figure class="stress-timeline">
				<svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
					<defs>
						<pattern id="lost-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
							<rect width="7" height="7" class="hatch-ground" />
							<line x1="0" y1="0" x2="0" y2="7" class="hatch-line" />
						</pattern>
					</defs>
					{timeline.map(({ from, to, sales, lost }) => (
						<g key={from}>
							<rect class="week-sales" {...bar(from - 1, to, 0, sales)} />
							{lost > 0 && <rect class="week-lost" {...bar(from - 1, to, sales, sales + lost)} />}
						</g>
					))}
					<line class="axis" x1={plot.left} x2={width - plot.right} y1={y(0)} y2={y(0)} />
					<line class="axis" x1={plot.left} x2={plot.left} y1={y(normal)} y2={y(0)} />
					<text x={0} y={22}>
						{fill(t.normalWeek, { value: printMoney(normal, locale) })}
					</text>
					<text x={plot.left - 8} y={y(0) + 5} text-anchor="end">
						0
					</text>
					{ticks.map((week) => (
						<text key={week} x={x(week)} y={height - 12} text-anchor={week === weeks ? 'end' : 'middle'}>
							{formatNumber(week, locale)}
						</text>
					))}
					{survive > 0 && survive < weeks && (
						<g class="survive-line">
							<line x1={x(survive)} x2={x(survive)} y1={plot.top - 4} y2={y(0)} />
							<text
								x={x(survive) + (survive > weeks / 2 ? -6 : 6)}
								y={plot.top - 10}
								text-anchor={survive > weeks / 2 ? 'end' : 'start'}
							>
								{fill(t.stockEnds, { span: printWeeks(survive, printer, { long: true }) })}
							</text>
						</g>
					)}
				</svg>
				<figcaption class="legend">
					<span>
						<i class="legend-sales" /> {t.sold}
					</span>
					<span>
						<i class="legend-lost" /> {t.lost}
					</span>
					<span class="muted">{t.axis}</span>
				</figcaption>
			</figure>
			<TableScroll label={t.timelineTable}>
				<table class="stress-weeks">
					<thead>
						<tr>
							<th scope="col">{t.weeksColumn}</th>
							<th scope="col" class="num">
								{t.soldPerWeek}
							</th>
							<th scope="col" class="num">
								{t.lostPerWeek}
							</th>
							<th scope="col" class="num">
								{t.lostSoFar}
							</th>
						</tr>
					</thead>
					<tbody>
						{shownSpells.map(({ from, to, sales, lost }, i) => (
							<tr key={from}>
								<th scope="row">{from === to ? formatNumber(from, locale) : fill(t.fromTo, { from, to })}</th>
								<td class="num">{printMoney(sales, locale)}</td>
								<td class="num">{printMoney(lost, locale)}</td>
								<td class="num">{printMoney(lostUpTo(timeline, i), locale)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
			{timeline.length > mostSpells && (
				<p class="muted">{fill(t.spellsShown, { n: mostSpells, all: timeline.length })}</p>
			)}
		</>
	);
}

const lostUpTo = (timeline: readonly Spell[], last: number): number =>
	timeline.slice(0, last + 1).reduce((sum, { from, to, lost }) => sum + lost * (to - from + 1), 0);
