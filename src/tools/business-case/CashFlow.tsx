import { useMemo } from 'preact/hooks';
import type { Outcome } from '../../results/business-case/plan';
import { cashFlowColumns, printedYear } from '../../results/business-case/rows';
import { useChartColours } from '../shared/chart-colours';
import { LazyChart } from '../shared/LazyChart';
import { TableScroll } from '../shared/TableScroll';
import { chartOf } from './cash-flow-chart';
import type { CaseWords } from './data';

type Props = { outcome: Outcome; words: CaseWords };

/** The payments year by year: chart on screen, table on screen and on paper. */
export function CashFlow({ outcome, words }: Props) {
	const { t } = words;
	const colours = useChartColours();
	const config = useMemo(() => chartOf(outcome, colours, words), [outcome, colours, words]);
	return (
		<section>
			<h3>{t.cashFlowTitle}</h3>
			<div class="no-print">
				<LazyChart key={colours.scheme} config={config} label={t.chartLabel} height={280} />
			</div>
			<TableScroll label={t.cashFlowTitle}>
				<table class="cash-flow">
					<thead>
						<tr>
							{cashFlowColumns.map((column) => (
								<th key={column} scope="col" class="num">
									{t.columns[column]}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{outcome.rows.map((row) => {
							const [year, ...cells] = printedYear(row, words.locale);
							return (
								<tr key={row.year}>
									<th scope="row" class="num">
										{year}
									</th>
									{cells.map((cell, i) => (
										<td key={cashFlowColumns[i + 1]} class="num">
											{cell}
										</td>
									))}
								</tr>
							);
						})}
					</tbody>
				</table>
			</TableScroll>
		</section>
	);
}
