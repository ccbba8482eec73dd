import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill, formatAs } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { parseNumber } from '../../i18n/parse-number';
import type { ScoringTexts } from './texts.de';

type Props = {
	label: string;
	/** Whether the label is for screen readers only. */
	quiet?: boolean;
	value: number | null;
	/** What was typed and could not be read. */
	text?: string;
	min: number;
	max: number;
	locale: Locale;
	/** The number, or null with what was typed while it is none; an empty field gives null and no text. */
	onChange: (value: number | null, text: string) => void;
	t: ScoringTexts;
};

/** A number as people type it. What cannot be read stays in the field, with a message that says what to do. */
export function NumberField({ label, quiet, value, text = '', min, max, locale, onChange, t }: Props) {
	const field = useId();
	const message = useId();
	const typing = useSignal<string | undefined>(undefined);
	const shown = typing.value ?? (text || (value === null ? '' : printed(value, locale)));
	const problem = problemOf(shown, min, max, locale, t);
	return (
		<span class="number-field">
			<label for={field} class={quiet ? 'sr-only' : ''}>
				{label}
			</label>
			<input
				id={field}
				type="text"
				inputMode="decimal"
				autocomplete="off"
				maxLength={60}
				value={shown}
				aria-invalid={problem !== undefined}
				aria-describedby={problem ? message : undefined}
				onInput={(event) => {
					const typed = event.currentTarget.value;
					typing.value = typed;
					const read = parseNumber(typed, locale);
					if (read.ok && read.value >= min && read.value <= max) onChange(read.value, '');
					else onChange(null, typed.trim());
				}}
				onBlur={() => {
					typing.value = problem ? typing.value : undefined;
				}}
			/>
			{problem && (
				<small id={message} class="field-error" role="alert">
					{problem}
				</small>
			)}
		</span>
	);
}

const printed = (value: number, locale: Locale) =>
	formatAs(value, locale, { useGrouping: false, maximumFractionDigits: 6 });

function problemOf(text: string, min: number, max: number, locale: Locale, t: ScoringTexts): string | undefined {
	if (text.trim() === '') return undefined;
	const read = parseNumber(text, locale);
	if (!read.ok) return fill(t.problems[read.problem], { text: text.trim() });
	if (read.value >= min && read.value <= max) return undefined;
	return fill(t.problems.range, { min: printed(min, locale), max: printed(max, locale) });
}
