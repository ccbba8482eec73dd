import { useSignal } from '@preact/signals';
import { fill, formatNumber } from '../../../i18n/format';
import type { Finding } from '../../../results/supply-chain/findings';
import { type FindingPrinter, findingTable } from '../../../results/supply-chain/findings-print';
import { isNumeric } from '../../../results/supply-chain/quantity';
import { TableScroll } from '../../shared/TableScroll';
import type { FindingsViewTexts } from './texts.de';

type Props = { finding: Finding; label: string; printer: FindingPrinter; t: FindingsViewTexts };

/** Rows at once, at most, and on paper; a file holds them all. */
const [few, most, printed] = [8, 200, 40];

/** Who and how much: the rows behind a finding. */
export function FindingTable({ finding, label, printer, t }: Props) {
	const all = useSignal(false);
	const shown = Math.min(finding.rows.length, all.value ? most : few);
	const { head, body } = findingTable({ ...finding, rows: finding.rows.slice(0, Math.max(shown, printed)) }, printer);
	const numeric = finding.columns.map((_, column) => finding.rows.some((row) => isNumeric(row[column]!)));
	const count = (n: number) => formatNumber(n, printer.locale);
	return (
		<>
			<TableScroll label={fill(t.tableOf, { label })}>
				<table class="finding-table">
					<thead>
						<tr>
							{head.map((text, column) => (
								<th key={text} scope="col" class={numeric[column] ? 'num' : undefined}>
									{text}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{body.map(([first, ...cells], i) => (
							<tr key={i} class={i >= shown ? 'paper-row' : undefined}>
								<th scope="row">{first}</th>
								{cells.map((cell, column) => (
									<td key={finding.columns[column + 1]} class={numeric[column + 1] ? 'num' : undefined}>
										{cell}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
			{finding.rows.length > few && (
				<p class="table-more muted no-print">
					{fill(t.rowsShown, { n: count(shown), all: count(finding.rows.length) })}{' '}
					<button
						type="button"
						class="link-button no-print"
						aria-expanded={all.value}
						onClick={() => (all.value = !all.value)}
					>
						{fill(all.value ? t.fewerRows : t.moreRows, { label })}
					</button>
				</p>
			)}
			{finding.rows.length > printed && (
				<p class="table-more muted print-only">
					{fill(t.rowsShown, { n: count(Math.max(shown, printed)), all: count(finding.rows.length) })}
				</p>
			)}
		</>
	);
}
