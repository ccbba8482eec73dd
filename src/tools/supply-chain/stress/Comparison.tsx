import type { StressPrinter } from '../../../results/supply-chain/stress-print';
import { downloadCsv } from '../../shared/csv';
import { TableScroll } from '../../shared/TableScroll';
import { comparisonRow, type StoredTest } from './rows';
import type { StressViewTexts } from './texts.de';

type Props = { tests: readonly StoredTest[]; printer: StressPrinter; t: StressViewTexts };

/** All kept tests side by side. */
export function Comparison({ tests, printer, t }: Props) {
	const head = Object.values(t.comparisonColumns);
	const rows = tests.map((test) => comparisonRow(test, printer, t));
	return (
		<section>
			<header>
				<h2>{t.comparison}</h2>
				<button
					type="button"
					class="button small no-print"
					onClick={() => void downloadCsv([head, ...rows], t.comparisonFile, printer.locale)}
				>
					{t.comparisonCsv}
				</button>
			</header>
			<TableScroll label={t.comparison}>
				<table class="stress-comparison">
					<thead>
						<tr>
							{head.map((name, i) => (
								<th key={name} scope="col" class={i > 1 ? 'num' : undefined}>
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(([title, ...cells], i) => (
							<tr key={tests[i]!.id}>
								<th scope="row">{title}</th>
								{cells.map((cell, column) => (
									<td key={head[column + 1]} class={column > 0 ? 'num' : undefined}>
										{cell}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
		</section>
	);
}
