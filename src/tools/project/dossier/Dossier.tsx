import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KindName, RecordData, Workspace } from '../../../workspace';
import { kinds } from '../../../workspace/kinds';
import type { ToolData } from '../../shared/data';
import { fitContext } from '../../shared/fit';
import { drawInTurns } from '../../shared/InTurn';
import { localDay } from '../../shared/local-day';
import type { SharedTexts } from '../../shared/texts.de';
import { DossierChoice } from './DossierChoice';
import { DossierDocument } from './DossierDocument';
import type { DossierContent } from './data';
import type { DossierInput, ProjectRecords } from './input';
import { reckonInTurns } from './reckon';

export type DossierProps = { workspace: Workspace; data: ToolData; content: DossierContent; shared: SharedTexts };

/** The choice of parts and, below it, the dossier as it is printed; first computed and drawn out of sight, bit by bit. */
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
	const [stage, setStage] = useState<'reckoning' | 'drawing' | 'standing'>('reckoning');
	useEffect(() => {
		let gone = false;
		void reckonInTurns(records.dossier, input)
			// What could not be computed beforehand is computed when it is drawn.
			.catch(() => {})
			.then(() => (gone ? undefined : drawInTurns(() => setStage('drawing'))))
			.then(() => setStage('standing'));
		return () => {
			gone = true;
		};
	}, []);
	return (
		<>
			{stage === 'standing' ? (
				<DossierChoice
					project={project}
					record={records.dossier}
					input={input}
					onChange={handle.update}
					article={() => article.current ?? undefined}
				/>
			) : (
				<p class="muted" role="status">
					{shared.loading}
				</p>
			)}
			{stage !== 'reckoning' && (
				<DossierDocument
					project={project}
					record={records.dossier}
					input={input}
					picked={article}
					hidden={stage === 'drawing'}
				/>
			)}
		</>
	);
}
