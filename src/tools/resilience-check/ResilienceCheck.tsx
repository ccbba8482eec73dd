import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { fill, formatDate } from '../../i18n/format';
import { InTurn } from '../shared/InTurn';
import { RecordNotice } from '../shared/RecordNotice';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import { usePrinting } from '../shared/use-printing';
import { CheckView } from './CheckView';
import type { ResilienceData } from './data';
import { HistoryView } from './HistoryView';
import { TeamView } from './TeamView';
import type { ResilienceTexts } from './texts.de';
import { today } from './today';
import { useCheck } from './use-check';

type Props = ToolProps<ResilienceData, ResilienceTexts>;

const views = ['check', 'history', 'team'] as const;

/** The tool's island: a questionnaire, its result over time, and the answers of a team. */
export default function ResilienceCheck({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Check workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}

function Check({ workspace, data, t, shared }: Props) {
	const record = useMemo(() => workspace.record('resilience-check'), [workspace]);
	const view = useSignal<(typeof views)[number]>('check');
	const project = workspace.record('project').data.value;
	const printing = usePrinting();
	const context = useCheck({ workspace, record, data, t, shared });

	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	return (
		<div class="resilience">
			<fieldset class="segments no-print">
				<legend class="sr-only">{t.viewsLabel}</legend>
				{views.map((name) => (
					<label key={name} class={name === view.value ? 'on' : ''}>
						<input type="radio" name="view" checked={name === view.value} onChange={() => (view.value = name)} />
						<span>{t.views[name]}</span>
					</label>
				))}
			</fieldset>
			{printing && (
				<p>
					{[project.firm, project.title, fill(t.printedOn, { date: formatDate(today(), data.locale) })]
						.filter(Boolean)
						.join(' · ')}
				</p>
			)}
			{view.value === 'check' && <CheckView context={context} />}
			{view.value === 'history' && <HistoryView context={context} />}
			{view.value === 'team' && <TeamView context={context} />}
		</div>
	);
}
