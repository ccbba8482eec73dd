import { useMemo, useRef } from 'preact/hooks';
import type { KindName, RecordData, Workspace } from '../../../workspace';
import { kinds } from '../../../workspace/kinds';
import type { ToolData } from '../../shared/data';
import { fitContext } from '../../shared/fit';
import { localDay } from '../../shared/local-day';
import type { SharedTexts } from '../../shared/texts.de';
import { DossierChoice } from './DossierChoice';
import { DossierDocument } from './DossierDocument';
import type { DossierContent } from './data';
import type { DossierInput, ProjectRecords } from './input';

export type DossierProps = { workspace: Workspace; data: ToolData; content: DossierContent; shared: SharedTexts };

/** The choice of parts and, below it, the dossier as it is printed. */
export function Dossier({ workspace, data, content, shared }: DossierProps) {
	const article = useRef<HTMLElement>(null);
	const context = useMemo(() => fitContext(data), [data]);
	const handle = useMemo(() => workspace.record('dossier'), [workspace]);
	const today = localDay(new Date());
	const { project, ...records } = Object.fromEntries(
		(Object.keys(kinds) as KindName[]).map((kind) => [kind, workspace.record(kind).data.value]),
	) as ProjectRecords & { project: RecordData<'project'> };
	const input = useMemo<DossierInput>(
		() => ({ records, data, content, context, today, shared }),
		[data, content, context, today, shared, ...Object.values(records)],
	);
	return (
		<>
			<DossierChoice
				project={project}
				record={records.dossier}
				input={input}
				onChange={handle.update}
				article={() => article.current ?? undefined}
			/>
			<DossierDocument project={project} record={records.dossier} input={input} picked={article} />
		</>
	);
}
