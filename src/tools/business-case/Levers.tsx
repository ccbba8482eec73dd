import { useMemo } from 'preact/hooks';
import type { BusinessCase } from '../../domain/business-case';
import { fill } from '../../i18n/format';
import { leversOf } from '../../results/business-case/analysis';
import { printFigure, printMoney } from '../../results/business-case/print';
import { TableScroll } from '../shared/TableScroll';
import { TornadoBars } from '../shared/TornadoBars';
import type { CaseWords } from './data';

type Props = { plan: BusinessCase; npv: number; words: CaseWords };

/** The tornado: bars to look at, a table to read. */
export function Levers({ plan, npv, words }: Props) {
	const { t, locale, label } = words;
	const { bars, assumedSpread } = useMemo(() => leversOf(plan), [plan]);
	const first = bars[0];
	const money = (value: number) => printMoney(value, locale);
	return (
		<section>
			<h3>{t.leversTitle}</h3>
			<p class="muted">{assumedSpread ? t.leversAssumed : t.leversIntro}</p>
			{first && (
				<>
					<p>
						{fill(t.leversSentence, {
							label: label(first.id),
							low: money(Math.min(first.atLow, first.atHigh)),
							high: money(Math.max(first.atLow, first.atHigh)),
						})}
					</p>
					<figure aria-label={t.leversTitle}>
						<TornadoBars bars={bars} npv={npv} words={words} />
					</figure>
					<details>
						<summary>{t.asTable}</summary>
						<TableScroll label={t.leversTitle}>
							<table>
								<thead>
									<tr>
										<th scope="col">{t.figure}</th>
										{[t.low, t.high, t.npvAtLow, t.npvAtHigh, t.swing].map((head) => (
											<th key={head} scope="col" class="num">
												{head}
											</th>
										))}
									</tr>
								</thead>
								<tbody>
									{bars.map((bar) => (
										<tr key={bar.id}>
											<th scope="row">{label(bar.id)}</th>
											<td class="num">{printFigure(bar.id, bar.low, locale)}</td>
											<td class="num">{printFigure(bar.id, bar.high, locale)}</td>
											<td class="num">{money(bar.atLow)}</td>
											<td class="num">{money(bar.atHigh)}</td>
											<td class="num">{money(bar.swing)}</td>
										</tr>
									))}
								</tbody>
							</table>
						</TableScroll>
					</details>
				</>
			)}
		</section>
	);
}
