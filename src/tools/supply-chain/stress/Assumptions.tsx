import type { Locale } from '../../../i18n/locale';
import type { SupplyChainRecord } from '../../../workspace';
import { AmountField } from '../AmountField';
import type { StressViewTexts } from './texts.de';

type Props = {
	assumptions: SupplyChainRecord['assumptions'];
	onChange: (change: Partial<SupplyChainRecord['assumptions']>) => void;
	locale: Locale;
	t: StressViewTexts;
};

/** What every test takes for granted: what can be changed, and what cannot. */
export function Assumptions({ assumptions, onChange, locale, t }: Props) {
	return (
		<fieldset class="stress-assumptions">
			<legend>{t.assumptions}</legend>
			<AmountField
				label={t.spareCapacity}
				unit="%"
				hint={t.spareCapacityHint}
				value={Math.round(assumptions.spareCapacity * 1e6) / 1e4}
				range={{ min: 0, max: 100 }}
				onChange={(value) => onChange({ spareCapacity: value! / 100 })}
				locale={locale}
				t={t}
			/>
			<AmountField
				label={t.recoveryWeeks}
				unit={t.weeks}
				hint={t.recoveryWeeksHint}
				value={assumptions.recoveryWeeks}
				range={{ min: 0, max: 520 }}
				onChange={(value) => onChange({ recoveryWeeks: value! })}
				locale={locale}
				t={t}
			/>
			<ul class="muted">
				<li>{t.fixedProportions}</li>
				<li>{t.stockAtHand}</li>
				<li>{t.noLeadTime}</li>
				<li>{t.notCaughtUp}</li>
			</ul>
		</fieldset>
	);
}
