import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { parseNumber } from '../../i18n/parse-number';
import type { CaseWords } from './data';

type Props = { seed: number; onChange: (seed: number) => void; words: CaseWords };

/** The seed: typed from a printed page to get its numbers again, or drawn anew. */
export function SeedField({ seed, onChange, words: { t, locale } }: Props) {
	const [id, message] = [useId(), useId()];
	const draft = useSignal(String(seed));
	useEffect(() => {
		draft.value = String(seed);
	}, [seed, draft]);
	const read = (text: string): number | undefined => {
		const parsed = parseNumber(text, locale);
		return parsed.ok && Number.isInteger(parsed.value) && parsed.value >= 1 && parsed.value <= 999_999
			? parsed.value
			: undefined;
	};
	const invalid = read(draft.value) === undefined;
	return (
		<span class="bc-seed">
			<label for={id}>{t.seedLabel}</label>
			<input
				id={id}
				type="text"
				inputMode="numeric"
				maxLength={12}
				value={draft.value}
				aria-invalid={invalid}
				aria-describedby={message}
				onInput={(event) => {
					draft.value = event.currentTarget.value;
					const value = read(draft.value);
					if (value !== undefined && value !== seed) onChange(value);
				}}
			/>
			<button
				type="button"
				class="button small quiet"
				onClick={() => onChange(1 + Math.floor(Math.random() * 999_999))}
			>
				{t.newSeed}
			</button>
			<small id={message} class="field-problem">
				{invalid ? t.seedProblem : ''}
			</small>
		</span>
	);
}
