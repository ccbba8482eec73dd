import { useId } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale';
import type { StressContent } from '../../../results/supply-chain/advice';
import type { SupplyScenario } from '../../../workspace';
import { AmountField } from '../AmountField';
import type { Choice } from './changes';
import { TargetPicker } from './TargetPicker';
import type { StressViewTexts } from './texts.de';

type Props = {
	content: StressContent;
	scenario: SupplyScenario;
	/** The title that holds while none is typed. */
	title: string;
	choices: readonly Choice[];
	onChange: (change: Partial<SupplyScenario>) => void;
	locale: Locale;
	t: StressViewTexts;
};

/** What fails, for how long, how much of it. */
export function TestForm({ content, scenario, title, choices, onChange, locale, t }: Props) {
	const titleId = useId();
	const { kind, targets, weeks, share, costShare, ownCost } = scenario;
	const field = { locale, t };
	const asPercent = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1e6) / 1e4);
	return (
		<div class="stress-form">
			<p class="muted">{content.hint}</p>
			{choices.length === 0 ? (
				<p class="error-notice">{t.noChoice[kind]}</p>
			) : (
				<TargetPicker
					label={content.target}
					choices={choices}
					targets={targets}
					several={kind === 'site' || kind === 'customer'}
					onChange={(next) => onChange({ targets: next })}
					t={t}
				/>
			)}
			<AmountField
				label={t.howLong}
				unit={t.weeks}
				value={weeks}
				range={{ min: 1, max: 520 }}
				onChange={(value) => onChange({ weeks: value! })}
				{...field}
			/>
			{kind !== 'country' && (
				<AmountField
					label={t.howMuch[kind]}
					unit="%"
					value={asPercent(share)}
					range={{ min: 1, max: kind === 'cost' ? 1000 : 100 }}
					onChange={(value) => onChange({ share: value! / 100 })}
					{...field}
				/>
			)}
			{kind === 'cost' && (
				<>
					<AmountField
						label={t.costShare}
						unit="%"
						hint={t.costShareHint}
						value={asPercent(costShare)}
						range={{ min: 0, max: 100, optional: true }}
						onChange={(value) => onChange({ costShare: value === undefined ? undefined : value / 100 })}
						{...field}
					/>
					<AmountField
						label={t.ownCost}
						unit={t.eurosAYear}
						hint={t.ownCostHint}
						value={ownCost}
						range={{ min: 0, max: 1e9, optional: true }}
						onChange={(value) => onChange({ ownCost: value })}
						{...field}
					/>
				</>
			)}
			<p class="muted">{content.reason}</p>
			<div class="field">
				<label for={titleId}>{t.name}</label>
				<input
					id={titleId}
					type="text"
					maxLength={200}
					placeholder={title}
					value={scenario.title}
					onInput={(event) => onChange({ title: event.currentTarget.value })}
				/>
			</div>
		</div>
	);
}
