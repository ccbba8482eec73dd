import { useId } from 'preact/hooks';
import type { Workspace } from '../../workspace';
import type { ToolData } from './data';
import { projectLabel } from './project-name';
import type { SharedTexts } from './texts.de';

type Props = {
	workspace: Workspace;
	data: Pick<ToolData, 'site'>;
	t: SharedTexts;
	/** Called with the id of the project that was left. */
	onSwitch: (from: string) => void;
};

/** Says which project is open, and leads to the others. */
export function ProjectSwitch({ workspace, data, t, onSwitch }: Props) {
	const field = useId();
	const current = workspace.currentProject.value;
	const offered = workspace.projects.value.filter(({ id, archived }) => !archived || id === current.id);
	return (
		<div class="project-switch">
			<label for={offered.length > 1 ? field : undefined}>{t.projects.label}</label>{' '}
			{offered.length > 1 ? (
				<select
					id={field}
					title={t.projects.switch}
					value={current.id}
					onChange={(event) => {
						const from = current.id;
						void workspace.switchProject(event.currentTarget.value).then(() => onSwitch(from));
					}}
				>
					{offered.map((info) => (
						<option key={info.id} value={info.id}>
							{projectLabel(info, t)}
						</option>
					))}
				</select>
			) : (
				<b>{projectLabel(current, t)}</b>
			)}{' '}
			<a href={`${data.site.links.project}#vorhaben`}>{t.projects.manage}</a>
		</div>
	);
}
