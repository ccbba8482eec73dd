import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ToolData } from '../shared/data';
import { fitContext, hasProfile } from '../shared/fit';
import { InTurn } from '../shared/InTurn';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import { DossierPlace } from './dossier/DossierPlace';
import { Progress } from './Progress';
import { ProjectFields } from './ProjectFields';
import { ProjectList } from './ProjectList';
import { Safety } from './Safety';
import type { ProjectStep } from './steps';
import type { ProjectTexts } from './texts.de';

type Props = ToolProps<ToolData, ProjectTexts> & { steps: ProjectStep[] };

/** The tool's island: where the project stands, all projects, their safety, and the dossier. */
export default function Project({ workspace, data, steps, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared} stays>
			<InTurn>
				<Overview workspace={workspace} data={data} steps={steps} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}

function Overview({ workspace, data, steps, t, shared }: Props) {
	const project = useMemo(() => workspace.record('project'), [workspace]);
	const profile = workspace.record('competence-profile').data.value;
	const choice = workspace.record('market-fit').data.value;
	const context = useMemo(() => fitContext(data), [data]);
	const fits = useMemo(
		() => (hasProfile(profile) ? context.rankSectors(profile, choice.notForUs) : []),
		[context, profile, choice.notForUs],
	);

	const current = workspace.currentProject.value.id;
	const withoutDossier = useSignal(false);

	/** The page prints its dossier; the state of the project prints when there is none. */
	const printProgress = () => {
		withoutDossier.value = true;
		addEventListener('afterprint', () => (withoutDossier.value = false), { once: true });
		requestAnimationFrame(() => requestAnimationFrame(() => print()));
	};

	return (
		<>
			<InTurn>
				<Progress
					workspace={workspace}
					steps={steps}
					best={fits[0]}
					onPrint={printProgress}
					data={data}
					t={t}
					shared={shared}
				/>
			</InTurn>
			<div class="tool-columns project-columns">
				<div class="tool-input no-print">
					<InTurn>
						<ProjectFields record={project} t={t} shared={shared} />
					</InTurn>
					<InTurn>
						<ProjectList workspace={workspace} locale={data.locale} t={t} shared={shared} />
					</InTurn>
					<Safety workspace={workspace} data={data} t={t} shared={shared} />
				</div>
				{!withoutDossier.value && (
					<Fragment key={current}>
						<DossierPlace workspace={workspace} data={data} t={t} shared={shared} />
					</Fragment>
				)}
			</div>
		</>
	);
}
