import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { parseNumber } from '../../../i18n/parse-number';
import type { DataTexts } from './ChainData';

type Props = { total: number; onTotal: (total: number) => void; locale: Locale; t: DataTexts };

/** What shares are parts of; asked only where a list gives nothing but shares. */
export function TotalField({ total, onTotal, locale, t }: Props) {
	const [id, note] = [useId(), useId()];
	const typed = useSignal<string | undefined>(undefined);
	const bad = useSignal(false);
	const commit = (text: string) => {
		const parsed = parseNumber(text, locale);
		bad.value = !parsed.ok || parsed.value <= 0 || parsed.value > 1e13;
		if (bad.value || !parsed.ok) return;
		typed.value = undefined;
		if (parsed.value !== total) onTotal(parsed.value);
	};
	return (
		<div class="field supply-total">
			<label for={id}>{t.total}</label>
			<input
				id={id}
				type="text"
				inputMode="decimal"
				autocomplete="off"
				value={typed.value ?? (total > 0 ? formatNumber(total, locale) : '')}
				aria-invalid={bad.value}
				aria-describedby={note}
				onInput={(event) => (typed.value = event.currentTarget.value)}
				onChange={(event) => commit(event.currentTarget.value)}
			/>
			<p id={note} class={bad.value ? 'field-problem' : 'muted'}>
				{bad.value ? t.badTotal : t.totalHint}
			</p>
		</div>
	);
}
