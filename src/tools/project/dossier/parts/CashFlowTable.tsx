import type { Outcome } from '../../../../results/business-case/plan';
import { cashFlowColumns, printedYear } from '../../../../results/business-case/rows';
import type { CaseWords } from '../../../../results/business-case/words';
import { Table } from './frame';

type Props = { outcome: Outcome; words: CaseWords; note: string };

/** Years that fit side by side on a page. */
const abreast = 11;

/** The payments with the years side by side, in several tables where there are many. */
export function CashFlowTable({ outcome: { rows }, words, note }: Props) {
	const { t, locale } = words;
	const years = rows.map((row) => printedYear(row, locale));
	const groups = Array.from({ length: Math.ceil(years.length / abreast) }, (_, i) =>
		years.slice(i * abreast, (i + 1) * abreast),
	);
	return (
		<>
			{groups.map((group, g) => (
				<Table
					key={g}
					caption={groups.length > 1 ? `${t.cashFlowTitle} (${g + 1}/${groups.length})` : t.cashFlowTitle}
					wide
				>
					<thead>
						<tr>
							<th scope="col">{t.columns.year}</th>
							{group.map(([year]) => (
								<th key={year} scope="col" class="num">
									{year}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{cashFlowColumns.slice(1).map((column, c) => (
							<tr key={column} class={column === 'cashFlow' ? 'total' : undefined}>
								<th scope="row">{t.columns[column]}</th>
								{group.map((year) => (
									<td key={year[0]} class="num">
										{year[c + 1]}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</Table>
			))}
			<p class="muted">{note}</p>
		</>
	);
}
