import { useId } from 'preact/hooks';
import { fill, formatNumber } from '../../i18n/format';
import type { Workspace } from '../../workspace';
import type { ToolData } from '../shared/data';
import type { SectorFit } from '../shared/fit';
import { projectLabel } from '../shared/project-name';
import type { SharedTexts } from '../shared/texts.de';
import { recordWords } from './model';
import { StepLine } from './StepLine';
import { nextTool, type ProjectStep, stepProgress, toolKinds } from './steps';
import type { ProjectTexts } from './texts.de';

type Props = {
	workspace: Workspace;
	steps: readonly ProjectStep[];
	best: SectorFit | undefined;
	onPrint: () => void;
	data: Pick<ToolData, 'locale'>;
	t: ProjectTexts;
	shared: SharedTexts;
};

/** Where the project stands: its line of seven stations, the next sensible step, what is there already. */
export function Progress({ workspace, steps, best, onPrint, data, t, shared }: Props) {
	const heading = useId();
	const filled = workspace.filledKinds();
	const progress = stepProgress(steps, filled);
	const next = nextTool(progress);
	const tools = new Map(steps.flatMap((step) => step.tools).map((tool) => [toolKinds[tool.slug], tool]));
	const there = filled.flatMap((kind) => {
		const tool = tools.get(kind);
		const words = recordWords(kind, workspace.record(kind).data.value, t);
		return tool && words ? [{ tool, words }] : [];
	});
	return (
		<section class="project-start" aria-labelledby={heading}>
			<h2 id={heading}>
				{t.start.title}
				<small>{projectLabel(workspace.currentProject.value, shared)}</small>
			</h2>
			<StepLine progress={progress} t={t} />
			<div class="project-start-columns">
				<section class="next-step">
					<h3>{t.start.next}</h3>
					{next ? (
						<>
							<p>{fill(t.start.nextText, { n: next.step.number, step: next.step.label, tool: next.tool.label })}</p>
							<p class="actions no-print">
								<a class="button primary" href={next.tool.url}>
									{fill(t.start.openTool, { tool: next.tool.label })}
								</a>
								<a href={next.step.url}>{t.start.openStep}</a>
							</p>
						</>
					) : (
						<p>{t.start.nothingNext}</p>
					)}
				</section>
				<section>
					<h3>{t.start.there}</h3>
					{there.length === 0 && <p>{t.start.nothingThere}</p>}
					<ul class="progress-list">
						{there.map(({ tool, words }) => (
							<li key={tool.slug} class="done">
								<a href={tool.url}>{words}</a>
							</li>
						))}
						{best && (
							<li class="done">
								{fill(t.progressFit, { label: best.sector.label, fit: formatNumber(best.fit, data.locale) })}
							</li>
						)}
					</ul>
					<button type="button" class="button small no-print" onClick={onPrint}>
						{t.start.print}
					</button>
				</section>
			</div>
		</section>
	);
}
