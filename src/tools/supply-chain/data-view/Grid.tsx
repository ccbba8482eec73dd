import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { InTurn } from '../../shared/InTurn';
import { TableScroll } from '../../shared/TableScroll';
import type { DataTexts } from './ChainData';
import { GridCell, type GridColumn } from './GridCell';
import { cutText } from './import/text-rows';

type GridRow = { id: string; name: string; cells: string[] };

type Props = {
	label: string;
	columns: readonly GridColumn[];
	rows: readonly GridRow[];
	/** Row to put the focus in once it is there. */
	focusRow?: string;
	onWrite: (id: string, key: string, text: string) => string | undefined;
	/** Cells pasted from a row and column on. */
	onPaste: (row: number, column: number, cells: string[][]) => void;
	onDelete: (id: string) => void;
	/** A row below the last one is asked for. */
	onAdd: () => void;
	t: DataTexts;
};

/** A table to type in: arrow keys, Enter and Tab move, cells of a spreadsheet can be pasted. */
export function Grid({ label, columns, rows, focusRow, onWrite, onPaste, onDelete, onAdd, t }: Props) {
	const table = useRef<HTMLTableElement>(null);
	const cell = (row: number, column: number) =>
		table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
	const focus = (row: number, column: number): boolean => {
		const target = cell(row, column);
		target?.focus();
		if (target instanceof HTMLInputElement) target.select();
		return target != null;
	};
	useEffect(() => {
		const at = rows.findIndex(({ id }) => id === focusRow);
		if (focusRow && at >= 0) focus(at, 0);
	}, [focusRow]);

	const move = (event: KeyboardEvent) => {
		const target = event.target as HTMLElement;
		const [row, column] = [Number(target.dataset.row), Number(target.dataset.column)];
		if (Number.isNaN(row) || event.ctrlKey || event.altKey || event.metaKey) return;
		const input = target instanceof HTMLInputElement ? target : undefined;
		const atStart =
			input && input.selectionStart === 0 && (input.selectionEnd === 0 || input.selectionEnd === input.value.length);
		const atEnd = input && input.selectionEnd === input.value.length;
		const by: Record<string, [number, number] | false | undefined> = {
			ArrowUp: input && [-1, 0],
			ArrowDown: input && [1, 0],
			Enter: [event.shiftKey ? -1 : 1, 0],
			ArrowLeft: atStart && [0, -1],
			ArrowRight: atEnd && [0, 1],
		};
		const step = by[event.key];
		if (!step) return;
		event.preventDefault();
		// What was typed is written by leaving the cell, before a row is added below it.
		if (event.key === 'Enter' && !event.shiftKey && row === rows.length - 1) {
			target.blur();
			onAdd();
		} else focus(row + step[0], column + step[1]);
	};
	const paste = (event: ClipboardEvent) => {
		const target = event.target as HTMLElement;
		const text = event.clipboardData?.getData('text/plain') ?? '';
		const [row, column] = [Number(target.dataset.row), Number(target.dataset.column)];
		if (Number.isNaN(row) || !/[\t\n]/.test(text.trimEnd())) return;
		event.preventDefault();
		onPaste(row, column, cutText(text.replace(/\r?\n$/, ''), '\t').rows);
	};
	return (
		<TableScroll label={label}>
			<table class="supply-grid" ref={table} onKeyDown={move} onPaste={paste}>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column.key} scope="col" style={{ minWidth: column.width }}>
								{column.label}
							</th>
						))}
						<th scope="col" class="no-print">
							<span class="sr-only">{t.actions}</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row, y) => (
						<InTurn key={row.id}>
							<Row
								row={row}
								y={y}
								columns={columns}
								onWrite={onWrite}
								onDelete={() => {
									if (!focus(y + 1, 0)) focus(y - 1, 0);
									onDelete(row.id);
								}}
								t={t}
							/>
						</InTurn>
					))}
				</tbody>
			</table>
		</TableScroll>
	);
}

type RowProps = Pick<Props, 'columns' | 'onWrite' | 't'> & { row: GridRow; y: number; onDelete: () => void };

function Row({ row, y, columns, onWrite, onDelete, t }: RowProps) {
	return (
		<tr>
			{columns.map((column, x) => (
				<td key={column.key}>
					<GridCell
						text={row.cells[x]!}
						label={fill(t.cellLabel, { column: column.label, row: row.name })}
						column={column}
						at={[y, x]}
						locked={column.locked?.(row.id) ?? false}
						onWrite={(text) => onWrite(row.id, column.key, text)}
					/>
				</td>
			))}
			<td class="no-print">
				<button
					type="button"
					class="button small quiet"
					aria-label={fill(t.deleteRow, { name: row.name })}
					onClick={onDelete}
				>
					×
				</button>
			</td>
		</tr>
	);
}
