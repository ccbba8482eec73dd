import { useId, useMemo } from 'preact/hooks';
import type { Workspace } from '../../workspace';
import type { ToolData } from '../shared/data';
import { fitContext, hasProfile } from '../shared/fit';
import { ToolFrame } from '../shared/ToolFrame';
import type { SharedTexts } from '../shared/texts.de';
import { Dossier } from './Dossier';
import { Progress } from './Progress';
import { ProjectFields } from './ProjectFields';
import { Safety } from './Safety';
import type { ProjectTexts } from './texts.de';

type Props = { data: ToolData; t: ProjectTexts; shared: SharedTexts };

/** The tool's island: the project as a whole, its safety, and the dossier. */
export default function Project({ data, t, shared }: Props) {
	return (
		<ToolFrame data={data} t={shared}>
			{(workspace) => <Overview workspace={workspace} data={data} t={t} shared={shared} />}
		</ToolFrame>
	);
}

function Overview({ workspace, data, t, shared }: Props & { workspace: Workspace }) {
	const project = useMemo(() => workspace.record('project'), [workspace]);
	const profile = workspace.record('competence-profile').data.value;
	const choice = workspace.record('market-fit').data.value;
	const context = useMemo(() => fitContext(data), [data]);
	const fits = useMemo(
		() => (hasProfile(profile) ? context.rankSectors(profile, choice.notForUs) : []),
		[context, profile, choice.notForUs],
	);
	const dossier = useId();

	return (
		<div class="tool-columns project-columns">
			<div class="tool-input no-print">
				<ProjectFields record={project} t={t} shared={shared} />
				<Progress profile={profile} fits={fits} chosen={choice.chosen} data={data} t={t} />
				<Safety workspace={workspace} data={data} t={t} shared={shared} />
			</div>
			<section class="tool-result" aria-labelledby={dossier}>
				<header class="no-print">
					<h2 id={dossier}>{t.dossierTitle}</h2>
					{fits.length > 0 && (
						<button type="button" class="button primary" onClick={() => window.print()}>
							{t.printDossier}
						</button>
					)}
				</header>
				{fits.length === 0 ? (
					<div class="empty-state">
						<p>{t.dossierEmpty}</p>
						<a class="button primary" href={data.site.links.profile}>
							{t.openProfile}
						</a>
					</div>
				) : (
					<>
						<p class="muted no-print">{t.dossierIntro}</p>
						<Dossier
							project={project.data.value}
							profile={profile}
							choice={choice}
							fits={fits}
							context={context}
							data={data}
							t={t}
							shared={shared}
						/>
					</>
				)}
			</section>
		</div>
	);
}
