import { fill, formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { ProjectInfo } from '../../workspace';
import { projectName } from '../shared/project-name';
import type { SharedTexts } from '../shared/texts.de';
import type { ProjectTexts } from './texts.de';

type Props = {
	info: ProjectInfo;
	current: boolean;
	locale: Locale;
	t: ProjectTexts;
	shared: SharedTexts;
	onOpen: () => void;
	onRename: () => void;
	onCopy: () => void;
	onArchive: (archived: boolean) => void;
	onDelete: () => void;
};

/** A project of the list with what can be done with it. */
export function ProjectRow({ info, current, locale, t, shared, ...actions }: Props) {
	const name = projectName(info, shared);
	const button = (label: string, full: string, run: () => void, danger = false) => (
		<button
			type="button"
			class={`button small${danger ? ' danger' : ''}`}
			aria-label={fill(full, { name })}
			onClick={run}
		>
			{label}
		</button>
	);
	return (
		<li class={current ? 'current' : ''} aria-current={current ? 'true' : undefined}>
			<p>
				<b>{name}</b> {current && <span class="tag">{t.projects.open}</span>}{' '}
				{info.example && <span class="tag">{t.projects.example}</span>}{' '}
				{info.changedOn && (
					<small class="muted">{fill(t.projects.changedOn, { date: formatDate(info.changedOn, locale) })}</small>
				)}
			</p>
			<div class="actions">
				{!current && button(t.projects.openNow, t.projects.openName, actions.onOpen)}
				{button(t.projects.rename, t.projects.renameName, actions.onRename)}
				{info.stored && button(t.projects.copy, t.projects.copyName, actions.onCopy)}
				{info.stored &&
					(info.archived
						? button(t.projects.unarchive, t.projects.unarchiveName, () => actions.onArchive(false))
						: button(t.projects.archive, t.projects.archiveName, () => actions.onArchive(true)))}
				{info.stored && button(t.projects.delete, t.projects.deleteName, actions.onDelete, true)}
			</div>
		</li>
	);
}
