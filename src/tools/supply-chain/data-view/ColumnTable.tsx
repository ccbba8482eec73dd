import { fill } from '../../../i18n/format';
import { importFields as fields } from '../../../schemas/import-fields';
import { TableScroll } from '../../shared/TableScroll';
import type { SupplyChainData } from '../data';
import type { DataTexts } from './ChainData';
import type { Field, Table } from './import/knowledge';
import type { Preview, PreviewColumn } from './import/session';

type Props = {
	preview: Preview;
	lists: SupplyChainData['lists'];
	onField: (column: number, field: Field | '') => void;
	t: DataTexts;
};

/** Meanings that a column can have in a kind of list, with their names. */
function meanings(table: Table, lists: SupplyChainData['lists']): { value: Field; label: string }[] {
	return fields.flatMap((field) => {
		const column = lists.columns.find(({ id }) => id === field);
		// In a list of customers or suppliers the firm of the row is the customer or the supplier.
		const named = (table === 'customers' && field === 'customer') || (table === 'suppliers' && field === 'supplier');
		return column?.tables.includes(table) && !named ? [{ value: field, label: column.label }] : [];
	});
}

const reasonOf = (column: PreviewColumn, t: DataTexts) =>
	column.empty
		? t.columnReasons.empty
		: column.duplicate && column.field === ''
			? t.columnReasons.duplicate
			: t.columnReasons[column.reason];

/** What every column of the file means, to be corrected by hand. */
export function ColumnTable({ preview, lists, onField, t }: Props) {
	const options = meanings(preview.settings.table, lists);
	return (
		<TableScroll label={t.columnsTitle}>
			<table class="supply-columns">
				<caption>{t.columnsTitle}</caption>
				<thead>
					<tr>
						<th scope="col">{t.column}</th>
						<th scope="col">{t.columnMeaning}</th>
						<th scope="col">{t.columnReason}</th>
						<th scope="col">{t.columnSamples}</th>
					</tr>
				</thead>
				<tbody>
					{preview.columns.map((column, x) => {
						const name = column.heading || fill(t.unnamedColumn, { n: x + 1 });
						return (
							<tr key={x}>
								<th scope="row">{name.slice(0, 80)}</th>
								<td>
									<select
										value={column.field}
										aria-label={fill(t.columnLabel, { name: name.slice(0, 80) })}
										onChange={(event) => onField(x, event.currentTarget.value as Field | '')}
									>
										<option value="">{t.leaveOut}</option>
										{options.map(({ value, label }) => (
											<option key={value} value={value}>
												{label}
											</option>
										))}
									</select>
								</td>
								<td>{reasonOf(column, t)}</td>
								<td class="muted">{column.samples.join(' · ')}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</TableScroll>
	);
}
