import { useEffect, useId, useRef } from 'preact/hooks';
import { levels } from '../../results/resilience-check/check';
import type { Item } from '../../results/resilience-check/questionnaire';
import type { CheckAnswer } from '../../workspace';
import { withAnswer, withNote } from './model';
import type { CheckContext } from './use-check';

type Props = { item: Item; context: CheckContext; takeFocus: boolean };

/** A question with its five descriptions, "does not apply", and room for a note. */
export function QuestionCard({ item, context, takeFocus }: Props) {
	const { check, record, t } = context;
	const group = useId();
	const hint = useId();
	const note = useId();
	const title = useRef<HTMLLegendElement>(null);
	const answer = check.answers[item.id];
	const choose = (value: CheckAnswer | undefined) => record.update((c) => withAnswer(c, item.id, value));

	useEffect(() => {
		// The button that led here stays; the new question is what comes next to read.
		if (takeFocus) title.current?.focus();
	}, []);

	return (
		<div class="question-card">
			<fieldset
				aria-describedby={hint}
				onKeyDown={(event) => {
					const level = levels.find((value) => String(value) === event.key);
					if (level === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
					event.preventDefault();
					choose(level);
					event.currentTarget.querySelectorAll('input')[level]?.focus();
				}}
			>
				<legend ref={title} tabIndex={-1}>
					{item.question}
				</legend>
				{levels.map((level) => (
					<label key={level} class={answer === level ? 'on' : ''}>
						<input type="radio" name={group} checked={answer === level} onChange={() => choose(level)} />
						<b>{level}</b>
						<span>{item.levels[level]}</span>
					</label>
				))}
				<label class={answer === 'notApplicable' ? 'on' : ''}>
					<input
						type="radio"
						name={group}
						checked={answer === 'notApplicable'}
						onChange={() => choose('notApplicable')}
					/>
					<b aria-hidden="true">–</b>
					<span>
						{t.notApplicable}. <small class="muted">{t.notApplicableHint}</small>
					</span>
				</label>
			</fieldset>
			<p class="muted keys-hint">
				<small id={hint}>{t.keysHint}</small>
				{answer !== undefined && (
					<button type="button" class="button small quiet" onClick={() => choose(undefined)}>
						{t.clearAnswer}
					</button>
				)}
			</p>
			<label for={note} class="note-label">
				{t.note}
			</label>
			<textarea
				id={note}
				rows={2}
				maxLength={2000}
				value={check.notes[item.id] ?? ''}
				placeholder={t.noteHint}
				onInput={(event) => {
					const text = event.currentTarget.value;
					record.update((c) => withNote(c, item.id, text));
				}}
			/>
		</div>
	);
}
