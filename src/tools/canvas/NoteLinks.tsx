import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { ratingKey } from '../../results/canvas/board';
import type { CanvasNote, Workspace } from '../../workspace';
import type { CanvasData } from './data';
import type { CanvasTexts } from './texts.de';

type Props = {
	note: CanvasNote;
	workspace: Workspace;
	data: CanvasData;
	onChange: (change: Partial<CanvasNote>) => void;
	t: CanvasTexts;
};

/** The market, the scored alternative and the competence that a note is about. */
export function NoteLinks({ note, workspace, data, onChange, t }: Props) {
	const base = useId();
	const held = Object.keys(workspace.record('competence-profile').data.value.competences);
	const offered = note.competence && !held.includes(note.competence) ? [...held, note.competence] : held;
	const name = (id: string) => data.competences[id] ?? id;
	const scoring = data.site.links.tools.bewertung;
	const brief = data.sectors.find(({ id }) => id === note.sector);
	return (
		<div class="note-links">
			<p>
				<label for={`${base}sector`}>{t.sector}</label>
				<select
					id={`${base}sector`}
					value={note.sector ?? ''}
					onChange={(event) => onChange({ sector: event.currentTarget.value || undefined })}
				>
					<option value="">{t.noLink}</option>
					{data.sectors.map(({ id, label }) => (
						<option key={id} value={id}>
							{label}
						</option>
					))}
				</select>
				{brief && <a href={brief.url}>{fill(t.openBrief, { sector: brief.label })}</a>}
			</p>
			{Object.keys(data.ratings).length > 0 && (
				<p>
					<label for={`${base}rating`}>{t.rating}</label>
					<select
						id={`${base}rating`}
						value={note.rated ? ratingKey(note.rated) : ''}
						onChange={(event) => {
							const [table, alternative] = event.currentTarget.value.split('/');
							onChange({ rated: table && alternative ? { table, alternative } : undefined });
						}}
					>
						<option value="">{t.noLink}</option>
						{Object.entries(data.ratings).map(([key, name]) => (
							<option key={key} value={key}>
								{name}
							</option>
						))}
					</select>
					{note.rated && scoring && <a href={scoring}>{t.openRating}</a>}
				</p>
			)}
			{offered.length > 0 ? (
				<p>
					<label for={`${base}competence`}>{t.competence}</label>
					<select
						id={`${base}competence`}
						value={note.competence ?? ''}
						onChange={(event) => onChange({ competence: event.currentTarget.value || undefined })}
					>
						<option value="">{t.noLink}</option>
						{offered
							.toSorted((a, b) => name(a).localeCompare(name(b), data.locale))
							.map((id) => (
								<option key={id} value={id}>
									{name(id)}
								</option>
							))}
					</select>
				</p>
			) : (
				<p class="muted">
					{t.noProfile} <a href={data.site.links.profile}>{t.toProfile}</a>
				</p>
			)}
		</div>
	);
}
