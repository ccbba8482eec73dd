import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import type { DataTexts } from './ChainData';
import { Grid } from './Grid';
import type { GridColumn } from './GridCell';
import { useRows } from './use-rows';

type Props<T> = {
	label: string;
	addLabel: string;
	table: Record<string, T>;
	nameOf: (entry: T) => string;
	rowName: (id: string) => string;
	columns: readonly GridColumn[];
	cellsOf: (id: string) => string[];
	onWrite: (id: string, key: string, text: string) => string | undefined;
	onDelete: (id: string) => void;
	onAdd: () => string | undefined;
	onPaste: (ids: readonly string[], row: number, column: number, cells: string[][]) => void;
	t: DataTexts;
};

/** A table with search, pages and a row to add. */
export function TableView<T>({
	label,
	addLabel,
	table,
	nameOf,
	rowName,
	columns,
	cellsOf,
	onAdd,
	onPaste,
	t,
	...rest
}: Props<T>) {
	const search = useId();
	const rows = useRows(table, nameOf);
	const focusRow = useSignal<string | undefined>(undefined);
	const add = () => {
		const id = onAdd();
		if (id === undefined) return;
		rows.showLast();
		focusRow.value = id;
	};
	const pager = rows.pages > 1 && (
		<div class="actions supply-pager no-print">
			<button type="button" class="button small" disabled={rows.page === 0} onClick={() => rows.show(rows.page - 1)}>
				{t.previous}
			</button>
			<span>{fill(t.page, { page: rows.page + 1, pages: rows.pages })}</span>
			<button
				type="button"
				class="button small"
				disabled={rows.page === rows.pages - 1}
				onClick={() => rows.show(rows.page + 1)}
			>
				{t.next}
			</button>
		</div>
	);
	return (
		<>
			<div class="actions supply-grid-bar no-print">
				<label for={search}>{t.search}</label>
				<input
					id={search}
					type="search"
					value={rows.search.value}
					onInput={(event) => {
						rows.search.value = event.currentTarget.value;
						rows.show(0);
					}}
				/>
				<button type="button" class="button small" onClick={rows.sort}>
					{t.sort}
				</button>
				<button type="button" class="button small" onClick={add}>
					{addLabel}
				</button>
				{pager}
			</div>
			{rows.found === 0 && rows.search.value !== '' && (
				<p role="status">{fill(t.searchNone, { text: rows.search.value })}</p>
			)}
			{rows.shown.length > 0 && (
				<Grid
					label={label}
					columns={columns}
					rows={rows.shown.map((id) => ({ id, name: rowName(id), cells: cellsOf(id) }))}
					focusRow={focusRow.value}
					onAdd={add}
					onPaste={(row, column, cells) => onPaste(rows.shown, row, column, cells)}
					t={t}
					{...rest}
				/>
			)}
		</>
	);
}
