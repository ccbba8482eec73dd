import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ToolCriteriaSet } from '../../results/scoring/criteria-set';
import { tablesOf } from '../../results/scoring/table';
import { newId, withEntry } from '../../workspace';
import { InTurn } from '../shared/InTurn';
import { lazily } from '../shared/lazily';
import { RecordNotice } from '../shared/RecordNotice';
import { ToolFrame, type ToolProps } from '../shared/ToolFrame';
import { UndoButtons } from '../shared/UndoButtons';
import type { ScoringData } from './data';
import { Start } from './Start';
import { TableTabs } from './TableTabs';
import { freeName, mostTables, newTable } from './table';
import type { ScoringTexts } from './texts.de';

const TableBoard = lazily(
	async () => (await import('./TableBoard')).TableBoard,
	({ shared }) => shared.loading,
);

type Props = ToolProps<ScoringData, ScoringTexts>;

/** The tool's island: decision tables side by side. */
export default function Scoring({ workspace, data, t, shared }: Props) {
	return (
		<ToolFrame workspace={workspace} data={data} t={shared}>
			<InTurn>
				<Tables workspace={workspace} data={data} t={t} shared={shared} />
			</InTurn>
		</ToolFrame>
	);
}

function Tables({ workspace, data, t, shared }: Props) {
	const record = useMemo(() => workspace.record('scoring'), [workspace]);
	const chosen = useSignal<string | undefined>(undefined);
	const choosing = useSignal(false);
	const said = useSignal('');
	const tables = tablesOf(record.data.value).map((entry) => ({
		id: entry.id,
		title: entry.title || data.sets.find((set) => set.id === entry.template)?.label || entry.template,
	}));
	const id = tables.some((table) => table.id === chosen.value) ? chosen.value! : tables[0]?.id;
	const table = id === undefined ? undefined : record.data.value.tables.entries[id];

	const create = (set: ToolCriteriaSet) => {
		const key = newId();
		const title = freeName(
			set.label,
			tables.map((entry) => entry.title),
		);
		const table = { ...newTable(set), title: title === set.label ? '' : title };
		record.update((r) => ({ tables: withEntry(r.tables, key, table) }));
		chosen.value = key;
		choosing.value = false;
	};
	const start = (
		<Start
			sets={data.sets}
			title={tables.length > 0 ? t.newTableTitle : t.startTitle}
			onChoose={create}
			onSheet={(change, open) => {
				record.update(change);
				chosen.value = open ?? chosen.value;
				choosing.value = false;
			}}
			t={t}
		/>
	);

	if (record.problem.value) return <RecordNotice problem={record.problem.value} t={shared} />;
	return (
		<div class="scoring">
			<p class="sr-only" role="status">
				{said.value}
			</p>
			{tables.length > 0 && (
				<TableTabs
					tables={tables}
					current={choosing.value ? undefined : id}
					onChoose={(key) => {
						chosen.value = key;
						choosing.value = false;
					}}
					onNew={tables.length < mostTables ? () => (choosing.value = true) : undefined}
					t={t}
				>
					<UndoButtons record={record} t={shared} />
				</TableTabs>
			)}
			{table === undefined || choosing.value ? (
				<>
					{start}
					{tables.length === 0 && record.canUndo.value && (
						<div class="actions">
							<UndoButtons record={record} t={shared} />
						</div>
					)}
				</>
			) : (
				<TableBoard
					key={id}
					id={id!}
					stored={table}
					record={record}
					workspace={workspace}
					data={data}
					onOpen={(key) => (chosen.value = key)}
					say={(text) => (said.value = text)}
					t={t}
					shared={shared}
				/>
			)}
		</div>
	);
}
