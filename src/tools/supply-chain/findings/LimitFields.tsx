import { fill } from '../../../i18n/format';
import type { FindingContent } from '../../../results/supply-chain/advice';
import { type FindingPrinter, printMeasured } from '../../../results/supply-chain/findings-print';
import { type Limits, limitRanges } from '../../../results/supply-chain/limits';
import { AmountField } from '../AmountField';
import type { FindingsViewTexts } from './texts.de';

type Props = {
	content: FindingContent;
	printer: FindingPrinter;
	onLimits: (limits: Limits) => void;
	onReset: () => void;
	t: FindingsViewTexts;
};

/** The limits of a finding as two fields, with the way back to those that were planned. */
export function LimitFields({ content, printer, onLimits, onReset, t }: Props) {
	const { unit, watch, act, planned, label } = content;
	const { min, max, step } = limitRanges[unit];
	// Shares are typed in percent.
	const scale = unit === 'share' ? 100 : 1;
	const shown = (value: number) => Math.round(value * scale * 1e4) / 1e4;
	const stored = (value: number) => Math.round((value / scale) * 1e6) / 1e6;
	const field = (name: string, value: number, range: { min: number; max: number }, key: keyof Limits) => (
		<AmountField
			label={name}
			unit={unit === 'share' ? '%' : printer.t.units[unit]}
			value={shown(value)}
			range={{ min: shown(range.min), max: shown(range.max) }}
			onChange={(typed) => onLimits({ watch, act, [key]: stored(typed!) })}
			locale={printer.locale}
			t={t}
		/>
	);
	return (
		<details class="finding-limit-fields no-print">
			<summary>{fill(t.changeLimits, { label })}</summary>
			<div class="limit-fields">
				{field(t.watchFrom, watch, { min, max: act - step }, 'watch')}
				{field(t.actFrom, act, { min: watch + step, max }, 'act')}
			</div>
			{planned && (
				<button type="button" class="button small" onClick={onReset}>
					{fill(t.resetLimits, {
						watch: printMeasured(unit, planned.watch, printer),
						act: printMeasured(unit, planned.act, printer),
					})}
				</button>
			)}
		</details>
	);
}
