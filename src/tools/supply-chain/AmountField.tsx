import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { fill, formatAs } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { type AmountProblem, type AmountRange, readAmount } from './amount';

type Props = {
	label: string;
	unit: string;
	hint?: string;
	/** In the unit of the field. */
	value: number | undefined;
	range: AmountRange;
	onChange: (value: number | undefined) => void;
	locale: Locale;
	t: { problems: Record<AmountProblem, string> };
};

const shown = (value: number | undefined, locale: Locale) =>
	value === undefined ? '' : formatAs(value, locale, { maximumFractionDigits: 4 });

/** A number of the form. What cannot be read stays in the field, with what to do about it; the last good value holds. */
export function AmountField({ label, unit, hint, value, range, onChange, locale, t }: Props) {
	const [id, help, message] = [useId(), useId(), useId()];
	const typed = useSignal<string | undefined>(undefined);
	const read = typed.value === undefined ? undefined : readAmount(typed.value, range, locale);
	const problem = read && !read.ok ? read.problem : undefined;
	useEffect(() => {
		// Undo, another test or another tab: what is stored now is what counts.
		if (typed.value === undefined) return;
		const now = readAmount(typed.value, range, locale);
		if (!now.ok || now.value !== value) typed.value = undefined;
	}, [value]);

	return (
		<div class="amount-field">
			<label for={id}>
				{label} <span class="muted">({unit})</span>
			</label>
			<input
				id={id}
				type="text"
				inputMode="decimal"
				autocomplete="off"
				maxLength={24}
				value={typed.value ?? shown(value, locale)}
				aria-invalid={problem !== undefined}
				aria-describedby={[problem && message, hint && help].filter(Boolean).join(' ') || undefined}
				onInput={(event) => {
					typed.value = event.currentTarget.value;
					const next = readAmount(typed.value, range, locale);
					if (next.ok && next.value !== value) onChange(next.value);
				}}
				onBlur={() => {
					if (!problem) typed.value = undefined;
				}}
			/>
			{problem && (
				<p id={message} class="field-problem">
					{fill(t.problems[problem], { min: shown(range.min, locale), max: shown(range.max, locale), unit })}
				</p>
			)}
			{hint && (
				<p id={help} class="muted amount-hint">
					{hint}
				</p>
			)}
		</div>
	);
}
