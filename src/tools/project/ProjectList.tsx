import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { ProjectInfo, Workspace } from '../../workspace';
import { projectName } from '../shared/project-name';
import type { SharedTexts } from '../shared/texts.de';
import { NewProject, RenameProject } from './ProjectForms';
import { ProjectRow } from './ProjectRow';
import type { ProjectTexts } from './texts.de';
import { MessageLine, useMessage } from './use-message';

type Props = { workspace: Workspace; locale: Locale; t: ProjectTexts; shared: SharedTexts };

/** All projects: open, create, rename, copy, put in the archive, delete and bring back. */
export function ProjectList({ workspace, locale, t, shared }: Props) {
	const heading = useId();
	const message = useMessage();
	const renaming = useSignal<string | undefined>(undefined);
	const all = workspace.projects.value;
	const current = workspace.currentProject.value.id;
	const nameOf = (info: ProjectInfo) => projectName(info, shared);

	/** Runs an action and says what came of it. */
	const run = (action: () => Promise<unknown>, text: string) =>
		void action()
			.then(() => {
				message.value = text ? { kind: 'good', text } : undefined;
			})
			.catch(() => {
				message.value = { kind: 'bad', text: t.projects.failed };
			});

	const remove = async (info: ProjectInfo) => {
		const name = nameOf(info);
		try {
			const point = await workspace.deleteProject(info.id);
			message.value = {
				kind: 'good',
				text: fill(t.projects.deleted, { name }),
				action: point && {
					label: t.projects.undoDelete,
					run: () => run(() => workspace.returnTo(point.number), fill(t.projects.broughtBack, { name })),
				},
			};
		} catch {
			message.value = { kind: 'bad', text: t.projects.failed };
		}
	};
	const copy = (info: ProjectInfo) => {
		const title = fill(t.projects.copyTitle, { title: info.title || info.firm || nameOf(info) });
		run(() => workspace.copyProject(info.id, title), fill(t.projects.copied, { name: nameOf(info) }));
	};
	const archive = (info: ProjectInfo, archived: boolean) =>
		run(
			() => workspace.archiveProject(info.id, archived),
			fill(archived ? t.projects.archived : t.projects.unarchived, { name: nameOf(info) }),
		);

	const row = (info: ProjectInfo) =>
		renaming.value === info.id ? (
			<li key={info.id}>
				<RenameProject
					info={info}
					t={t}
					shared={shared}
					onDone={(names) => {
						renaming.value = undefined;
						if (names)
							run(
								() => workspace.renameProject(info.id, names),
								fill(t.projects.renamed, { name: nameOf({ ...info, ...names }) }),
							);
					}}
				/>
			</li>
		) : (
			<ProjectRow
				key={info.id}
				info={info}
				current={info.id === current}
				locale={locale}
				t={t}
				shared={shared}
				onOpen={() =>
					run(() => workspace.switchProject(info.id), fill(shared.projects.nowOpen, { name: nameOf(info) }))
				}
				onRename={() => (renaming.value = info.id)}
				onCopy={() => copy(info)}
				onArchive={(archived) => archive(info, archived)}
				onDelete={() => void remove(info)}
			/>
		);
	const archived = all.filter((info) => info.archived);
	return (
		<section id="vorhaben" class="project-list" aria-labelledby={heading}>
			<h2 id={heading}>{t.projects.title}</h2>
			<p>{t.projects.text}</p>
			<ul aria-label={t.projects.list}>{all.filter((info) => !info.archived).map(row)}</ul>
			<MessageLine message={message} />
			{archived.length > 0 && (
				<details>
					<summary>{fill(t.projects.archiveTitle, { n: archived.length })}</summary>
					<ul aria-label={fill(t.projects.archiveTitle, { n: archived.length })}>{archived.map(row)}</ul>
				</details>
			)}
			<NewProject
				t={t}
				onCreate={(names) =>
					run(
						() => workspace.createProject(names),
						fill(t.projects.created, { name: nameOf({ ...names, order: all.length + 1 } as ProjectInfo) }),
					)
				}
			/>
		</section>
	);
}
