import type { Simulation } from '../../domain/business-case';
import { printMoney } from '../../results/business-case/print';
import type { CaseWords } from '../../results/business-case/words';

type Props = { risk: Simulation; words: CaseWords };

const height = 120;
const width = 600;

/** How often which result came out: losses hatched, gains filled, with the tenths marked. */
export function HistogramPicture({ risk: { histogram, p10, p50, p90 }, words }: Props) {
	const { t, locale } = words;
	const from = Math.min(0, histogram[0]!.from);
	const to = Math.max(0, histogram.at(-1)!.to);
	const most = Math.max(...histogram.map(({ count }) => count));
	const at = (value: number) => (to === from ? width / 2 : (width * (value - from)) / (to - from));
	const marks = [
		{ name: 'p10', value: p10 },
		{ name: 'p50', value: p50 },
		{ name: 'p90', value: p90 },
	];
	return (
		<>
			<svg class="histogram" viewBox={`-10 -18 ${width + 20} ${height + 40}`} aria-hidden="true" focusable="false">
				<defs>
					<pattern id="loss-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
						<rect class="hatch-ground" width="6" height="6" />
						<line class="hatch-line" x1="0" y1="0" x2="0" y2="6" />
					</pattern>
				</defs>
				{histogram.map(({ from: start, to: end, count }) => {
					const tall = (height * count) / most;
					return (
						<rect
							key={start}
							class={(start + end) / 2 < 0 ? 'bar-loss' : 'bar-gain'}
							x={at(start)}
							width={Math.max(1, at(end) - at(start) - 1)}
							y={height - tall}
							height={tall}
						/>
					);
				})}
				<line class="axis" x1={0} x2={width} y1={height} y2={height} />
				<line class="zero" x1={at(0)} x2={at(0)} y1={0} y2={height + 6} />
				<text x={at(0)} y={height + 20} text-anchor={at(0) < 60 ? 'start' : at(0) > width - 60 ? 'end' : 'middle'}>
					{printMoney(0, locale)}
				</text>
				{marks.map(({ name, value }) => (
					<g key={name}>
						<line class="quantile" x1={at(value)} x2={at(value)} y1={-4} y2={height} />
						<text x={at(value)} y={-7} text-anchor="middle">
							{name}
						</text>
					</g>
				))}
			</svg>
			<p class="legend histogram-legend" aria-hidden="true">
				<span>
					<i class="legend-loss" /> {t.loss}
				</span>
				<span>
					<i class="legend-gain" /> {t.gain}
				</span>
			</p>
		</>
	);
}
