import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fieldsOf } from '../../results/business-case/form';
import { readFigure, shownText } from '../../results/business-case/typed';
import type { RecordHandle } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import { UndoButtons } from '../shared/UndoButtons';
import type { CaseData } from './data';
import type { CaseTexts } from './texts.de';

type Props = {
	data: CaseData;
	/** Title of the project, to be taken over. */
	project: string;
	onStart: (title: string, years: string) => void;
	undo: RecordHandle<'business-case'> | undefined;
	t: CaseTexts;
	shared: SharedTexts;
};

/** Nothing there yet: what the tool does, and the one question to begin with. */
export function Start({ data, project, onStart, undo, t, shared }: Props) {
	const field = fieldsOf(data.groups).find(({ figure }) => figure === 'years')!;
	const title = useSignal(project);
	const years = useSignal(shownText(field, undefined, data.locale));
	const [titleField, yearsField, message, reason] = [useId(), useId(), useId(), useId()];
	const state = readFigure(field, { text: years.value, locale: data.locale, note: '' });
	const untouched = years.value === shownText(field, undefined, data.locale);
	return (
		<form
			class="empty-state"
			onSubmit={(event) => {
				event.preventDefault();
				if (state.ok) onStart(title.value.trim(), untouched ? '' : years.value);
			}}
		>
			<h2>{t.emptyTitle}</h2>
			<p>{t.emptyText}</p>
			<fieldset class="bc-start">
				<legend>{t.startQuestion}</legend>
				<div class="field">
					<label for={titleField}>{t.projectTitle}</label>
					<input
						id={titleField}
						type="text"
						maxLength={200}
						placeholder={t.projectTitleHint}
						value={title.value}
						onInput={(event) => (title.value = event.currentTarget.value)}
					/>
					{project && title.value === project && <small class="muted">{t.fromProject}</small>}
				</div>
				<div class="field">
					<label for={yearsField}>
						{field.label} <span class="muted">({field.unit})</span>
					</label>
					<input
						id={yearsField}
						type="text"
						inputMode="numeric"
						maxLength={200}
						value={years.value}
						aria-invalid={!state.ok}
						aria-describedby={state.ok ? reason : message}
						onInput={(event) => (years.value = event.currentTarget.value)}
					/>
					{state.ok ? (
						<small id={reason} class="muted">
							{untouched ? field.assumption?.reason : field.help}
						</small>
					) : (
						<small id={message} class="field-problem">
							{t.problems[state.problem]}
						</small>
					)}
				</div>
			</fieldset>
			<div class="actions">
				<button type="submit" class="button primary" disabled={!state.ok}>
					{t.start}
				</button>
				{undo && <UndoButtons record={undo} t={shared} />}
			</div>
		</form>
	);
}
