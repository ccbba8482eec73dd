import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { titleOf } from '../../results/readiness/words';
import type { ReadinessSubject } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import { AddSubject } from './AddSubject';
import { mostSubjects } from './changes';
import type { ReadinessTexts } from './texts.de';

type Props = {
	/** Id of the line that opens the rest. */
	id: string;
	subjects: readonly { id: string; value: ReadinessSubject }[];
	current: string;
	suggested: readonly { id: string; label: string }[];
	onChoose: (id: string) => void;
	onRename: (title: string) => void;
	onAdd: (title: string, sector?: string) => void;
	onRemove: () => void;
	undo: ComponentChildren;
	t: ReadinessTexts;
	shared: SharedTexts;
};

/** What is being assessed: its name, and the others beside it. */
export function SubjectBar({
	id: line,
	subjects,
	current,
	suggested,
	onChoose,
	onRename,
	onAdd,
	onRemove,
	undo,
	t,
	shared,
}: Props) {
	const base = useId();
	const index = subjects.findIndex(({ id }) => id === current);
	const subject = subjects[index]!.value;
	const title = titleOf(subject, index, t);
	return (
		<section class="subject-bar">
			<div class="subject-head">
				{subjects.length > 1 ? (
					<>
						<label for={`${base}choose`}>{t.subjects}</label>
						<select id={`${base}choose`} value={current} onChange={(event) => onChoose(event.currentTarget.value)}>
							{subjects.map(({ id, value }, i) => (
								<option key={id} value={id}>
									{titleOf(value, i, t)}
								</option>
							))}
						</select>
					</>
				) : (
					<h2>{title}</h2>
				)}
				<div class="actions">{undo}</div>
			</div>
			<details>
				<summary id={line}>{t.manage}</summary>
				<label for={`${base}title`}>{t.subjectTitle}</label>
				<div class="subject-name">
					<input
						id={`${base}title`}
						type="text"
						maxLength={200}
						value={subject.title}
						onInput={(event) => onRename(event.currentTarget.value)}
					/>
					<button type="button" class="button" aria-label={fill(shared.removeName, { name: title })} onClick={onRemove}>
						{shared.remove}
					</button>
				</div>
				{subjects.length < mostSubjects ? (
					<AddSubject
						id={`${base}new`}
						label={t.anotherQuestion}
						button={t.add}
						suggested={suggested}
						onAdd={onAdd}
						t={t}
					/>
				) : (
					<p class="muted">{fill(t.full, { n: mostSubjects })}</p>
				)}
			</details>
		</section>
	);
}
