import { useMemo, useRef } from 'preact/hooks';
import { listKeyed } from '../../workspace';
import { InTurn } from '../shared/InTurn';
import { RecordNotice } from '../shared/RecordNotice';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import { CaseEditor } from './CaseEditor';
import type { CaseData } from './data';
import { startedRecord } from './model';
import { Start } from './Start';
import type { CaseTexts } from './texts.de';

type Props = ToolProps<CaseData, CaseTexts>;

/** The tool's island: what a project is worth, when the money is back, and how sure that is. */
export default function BusinessCase({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Content workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}

function Content({ workspace, data, t, shared }: Props) {
	const record = useMemo(() => workspace.record('business-case'), [workspace]);
	const { locale } = data;
	/** Started just now: the form has gone, and the focus goes to the next question. */
	const started = useRef(false);
	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	if (listKeyed(record.data.value.scenarios).length > 0)
		return (
			<CaseEditor
				workspace={workspace}
				record={record}
				data={data}
				focus={started.current ? 'volume' : undefined}
				t={t}
				shared={shared}
			/>
		);
	return (
		<Start
			data={data}
			project={workspace.record('project').data.value.title}
			onStart={(title, years) => {
				started.current = true;
				record.update((r) => startedRecord(r, { title, years, locale, scenario: t.baseScenario }));
			}}
			undo={record.canRedo.value || record.canUndo.value ? record : undefined}
			t={t}
			shared={shared}
		/>
	);
}
