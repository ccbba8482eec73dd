import type { Simulation } from '../../domain/business-case';
import { formatNumber } from '../../i18n/format';
import { printMoney } from '../../results/business-case/print';
import { HistogramPicture } from '../shared/HistogramPicture';
import { TableScroll } from '../shared/TableScroll';
import type { CaseWords } from './data';

type Props = { risk: Simulation; words: CaseWords };

/** The spread of the result as a picture, the classes as a table. */
export function Histogram({ risk, words }: Props) {
	const { histogram } = risk;
	const { t, locale } = words;
	return (
		<>
			<figure aria-label={t.riskTitle}>
				<HistogramPicture risk={risk} words={words} />
			</figure>
			<details class="no-print">
				<summary>{t.asTable}</summary>
				<TableScroll label={`${t.riskTitle}: ${t.asTable}`}>
					<table>
						<thead>
							<tr>
								{[t.histogramFrom, t.histogramTo, t.histogramCount].map((head) => (
									<th key={head} scope="col" class="num">
										{head}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{histogram.map((entry) => (
								<tr key={entry.from}>
									<td class="num">{printMoney(entry.from, locale)}</td>
									<td class="num">{printMoney(entry.to, locale)}</td>
									<td class="num">{formatNumber(entry.count, locale)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</TableScroll>
			</details>
		</>
	);
}
