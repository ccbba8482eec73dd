import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { CaseField } from '../../results/business-case/form';
import { bareNumber, type FigureState, shownText } from '../../results/business-case/typed';
import type { TypedFigure } from '../../workspace/kinds/business-case';
import type { CaseTexts } from './texts.de';

type Props = {
	field: CaseField;
	typed: TypedFigure | undefined;
	state: FigureState;
	/** How often somebody asked to be brought here; 0 is never. */
	asked: number;
	onChange: (entry: { text?: string; note?: string }) => void;
	onAssumption: () => void;
	locale: Locale;
	t: CaseTexts;
};

/** Longer texts take the whole line. */
const longest = 10;

/** One figure: a number or a range, what it means, what is wrong with it, and where it comes from. */
export function FigureField({ field, typed, state, asked, onChange, onAssumption, locale, t }: Props) {
	const [id, help, message, noteId] = [useId(), useId(), useId(), useId()];
	const input = useRef<HTMLInputElement>(null);
	const note = useRef<HTMLInputElement>(null);
	const noteOpen = useSignal(false);
	useEffect(() => {
		if (asked > 0) input.current?.focus();
	}, [asked]);
	useEffect(() => {
		if (noteOpen.value) note.current?.focus();
	}, [noteOpen.value]);

	const untouched = !typed;
	const shown = shownText(field, typed, locale);
	const showNote = noteOpen.value || Boolean(typed?.note);
	// An empty field that nobody has touched is no mistake yet.
	const problem = state.ok || (untouched && state.problem === 'missing') ? undefined : state.problem;
	const hint = state.ok ? state.hint : undefined;
	return (
		<div class={shown.length > longest ? 'bc-field wide' : 'bc-field'}>
			<label for={id}>
				{field.label} <span class="muted">({field.unit})</span>
				{state.ok && state.assumed && <span class="tag">{t.assumed}</span>}
			</label>
			<input
				ref={input}
				id={id}
				type="text"
				autocomplete="off"
				maxLength={200}
				value={shown}
				aria-invalid={problem !== undefined}
				aria-describedby={`${message} ${help}`}
				onInput={(event) => onChange({ text: event.currentTarget.value })}
			/>
			<p id={message} class={problem ? 'field-problem' : 'field-hint'}>
				{problem && t.problems[problem]}
				{hint && state.ok && fill(t[hint], { value: `${bareNumber(state.span.max, locale)} %` })}
			</p>
			<p id={help} class="muted bc-help">
				{untouched && field.assumption ? `${field.assumption.reason} ` : ''}
				{field.help}
				{field.example && ` ${fill(t.example, { text: field.example })}`}
			</p>
			<div class="bc-extras">
				{!showNote && (
					<button
						type="button"
						class="link-button"
						aria-label={fill(t.addNoteName, { label: field.label })}
						onClick={() => (noteOpen.value = true)}
					>
						{t.addNote}
					</button>
				)}
				{!untouched && field.assumption && (
					<button
						type="button"
						class="link-button"
						aria-label={fill(t.takeAssumptionName, { label: field.label })}
						onClick={() => {
							// The button goes away; the focus must not get lost with it.
							input.current?.focus();
							onAssumption();
						}}
					>
						{t.takeAssumption}
					</button>
				)}
			</div>
			{showNote && (
				<>
					<label for={noteId} class="sr-only">
						{fill(t.noteLabel, { label: field.label })}
					</label>
					<input
						ref={note}
						id={noteId}
						class="bc-note"
						type="text"
						maxLength={500}
						placeholder={t.noteHint}
						value={typed?.note ?? ''}
						onInput={(event) => onChange({ note: event.currentTarget.value })}
					/>
				</>
			)}
		</div>
	);
}
