import { useId } from 'preact/hooks';
import type { RecordHandle } from '../../workspace';
import { RecordNotice } from '../shared/RecordNotice';
import type { SharedTexts } from '../shared/texts.de';
import { UndoButtons } from '../shared/UndoButtons';
import type { ProjectTexts } from './texts.de';

type Props = { record: RecordHandle<'project'>; t: ProjectTexts; shared: SharedTexts };

/** Names that stand on the dossier's cover. */
export function ProjectFields({ record, t, shared }: Props) {
	const base = useId();
	const data = record.data.value;
	const fields = [
		{ name: 'firm', label: t.firm, hint: t.firmHint },
		{ name: 'title', label: t.title, hint: t.titleHint },
		{ name: 'author', label: t.author, hint: '' },
	] as const;
	return (
		<section>
			<header>
				<h2>{t.projectTitle}</h2>
				<div class="actions">
					<UndoButtons record={record} t={shared} />
				</div>
			</header>
			<RecordNotice problem={record.problem.value} t={shared} />
			{(record.problem.value ? [] : fields).map(({ name, label, hint }) => (
				<div class="field" key={name}>
					<label for={`${base}${name}`}>{label}</label>
					<input
						id={`${base}${name}`}
						type="text"
						maxLength={200}
						autocomplete="off"
						placeholder={hint}
						value={data[name]}
						onInput={(event) => {
							const { value } = event.currentTarget;
							record.update((project) => ({ ...project, [name]: value }));
						}}
					/>
				</div>
			))}
		</section>
	);
}
