import type { Levers } from '../../results/business-case/analysis';
import { printFigure, printMoney } from '../../results/business-case/print';
import type { CaseWords } from '../../results/business-case/words';

type Props = { bars: Levers['bars']; npv: number; words: CaseWords };

/** Each figure as a bar from one outcome to the other; the line in the middle is the result, the dotted one is zero. */
export function TornadoBars({ bars, npv, words }: Props) {
	const { t, locale, label } = words;
	const ends = bars.flatMap((bar) => [bar.atLow, bar.atHigh]);
	const from = Math.min(npv, 0, ...ends);
	const to = Math.max(npv, 0, ...ends);
	const at = (value: number) => (to === from ? 0 : (100 * (value - from)) / (to - from));
	const piece = (value: number) => ({ x: Math.min(at(value), at(npv)), width: Math.abs(at(value) - at(npv)) });
	return (
		<div class="tornado" aria-hidden="true">
			<p class="legend muted">
				<span>
					<i class="tornado-low" /> {t.atLow}
				</span>
				<span>
					<i class="tornado-high" /> {t.atHigh}
				</span>
			</p>
			{bars.map((bar) => {
				const low = piece(bar.atLow);
				const high = piece(bar.atHigh);
				return (
					<div class="tornado-row" key={bar.id}>
						<span class="tornado-name">
							{label(bar.id)}
							<small class="muted">
								{printFigure(bar.id, bar.low, locale)} – {printFigure(bar.id, bar.high, locale)}
							</small>
						</span>
						<svg viewBox="0 0 100 14" preserveAspectRatio="none" focusable="false" aria-hidden="true">
							<line class="tornado-zero" x1={at(0)} x2={at(0)} y1={0} y2={14} />
							<rect class="tornado-low" x={low.x} width={low.width} y={2} height={10} />
							<rect class="tornado-high" x={high.x} width={high.width} y={2} height={10} />
							<line class="tornado-base" x1={at(npv)} x2={at(npv)} y1={0} y2={14} />
						</svg>
					</div>
				);
			})}
			<div class="tornado-row tornado-scale muted">
				<span />
				<span>
					<small>{printMoney(from, locale)}</small>
					<small>{printMoney(to, locale)}</small>
				</span>
			</div>
		</div>
	);
}
