import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { CheckResult } from '../../results/resilience-check/check';
import { countWords, openWords } from '../../results/resilience-check/words';
import { TableScroll } from '../shared/TableScroll';
import type { ResilienceTexts } from './texts.de';

type Props = { result: CheckResult; locale: Locale; t: ResilienceTexts };

/** Score, number of answers and meaning of every dimension. */
export function DimensionTable({ result, locale, t }: Props) {
	return (
		<TableScroll label={t.tableLabel}>
			<table class="dimension-table">
				<thead>
					<tr>
						<th scope="col">{t.dimension}</th>
						<th scope="col" class="num">
							{t.points}
						</th>
						<th scope="col">{t.meaning}</th>
					</tr>
				</thead>
				<tbody>
					{result.dimensions.map((dimension) => (
						<tr key={dimension.id}>
							<th scope="row">
								{dimension.label}
								<small class="muted">{countWords(dimension, t)}</small>
							</th>
							<td class="num">{dimension.score === null ? '–' : formatNumber(dimension.score, locale, 0)}</td>
							<td>{dimension.meaning ?? <span class="muted">{openWords(dimension, t)}</span>}</td>
						</tr>
					))}
					{result.overall !== null && (
						<tr class="total">
							<th scope="row">{t.overall}</th>
							<td class="num">{formatNumber(result.overall, locale, 0)}</td>
							<td />
						</tr>
					)}
				</tbody>
			</table>
		</TableScroll>
	);
}
