import { formatNumber } from '../../../../i18n/format';
import type { Outcome } from '../../../../results/business-case/plan';
import type { CaseWords } from '../../../../results/business-case/words';
import { niceSteps } from '../steps';

type Props = { outcome: Outcome; words: CaseWords };

const width = 640;
const height = 220;
const left = 78;
const foot = 24;

/** The payment of each year as a bar, the sums without and with interest as lines. The table beside it says the same. */
export function CashFlowBars({ outcome: { rows }, words: { t, locale } }: Props) {
	const values = rows.flatMap((row) => [row.cashFlow, row.cumulative, row.cumulativeDiscounted]);
	const steps = niceSteps(Math.min(0, ...values), Math.max(0, ...values));
	const [low, high] = [steps[0]!, steps.at(-1)!];
	const y = (value: number) => (high === low ? height / 2 : (height * (high - value)) / (high - low));
	const slot = (width - left) / rows.length;
	const x = (i: number) => left + (i + 0.5) * slot;
	const line = (pick: (row: (typeof rows)[number]) => number) =>
		rows.map((row, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(pick(row)).toFixed(1)}`).join('');
	return (
		<>
			<svg class="cash-flow-bars" viewBox={`0 -8 ${width} ${height + foot + 12}`} aria-hidden="true" focusable="false">
				{steps.map((step) => (
					<g key={step}>
						<line class={step === 0 ? 'zero' : 'grid'} x1={left} x2={width} y1={y(step)} y2={y(step)} />
						<text x={left - 8} y={y(step) + 4} text-anchor="end">
							{formatNumber(step, locale).replace('-', '−')}
						</text>
					</g>
				))}
				{rows.map((row, i) => (
					<g key={row.year}>
						<rect
							class={row.cashFlow < 0 ? 'payment out' : 'payment'}
							x={x(i) - slot * 0.32}
							width={slot * 0.64}
							y={Math.min(y(0), y(row.cashFlow))}
							height={Math.max(0.5, Math.abs(y(row.cashFlow) - y(0)))}
						/>
						<text x={x(i)} y={height + foot - 6} text-anchor="middle">
							{row.year}
						</text>
					</g>
				))}
				<path class="sum" d={line((row) => row.cumulative)} />
				<path class="sum discounted" d={line((row) => row.cumulativeDiscounted)} />
			</svg>
			<p class="legend" aria-hidden="true">
				<span>
					<i class="key-payment" /> {t.columns.cashFlow}
				</span>
				<span>
					<i class="key-sum" /> {t.columns.cumulative}
				</span>
				<span>
					<i class="key-sum discounted" /> {t.columns.cumulativeDiscounted}
				</span>
			</p>
		</>
	);
}
