import { useMemo } from 'preact/hooks';
import type { Setup } from '../../results/scoring/problem';
import { type Results, smallestChangeOf, stabilityOf } from '../../results/scoring/results';
import { changeSentence, percent, stabilitySentence } from '../../results/scoring/sentences';
import { TableScroll } from '../shared/TableScroll';
import type { Board } from './board';
import { ExportCsv } from './ExportCsv';
import { stabilityRows } from './rows';

type Props = { board: Board; setup: Setup; results: Results };

/** How far weights and scores may move before another choice comes first. */
export function StabilitySection({ board, setup, results }: Props) {
	const { label, locale, t } = board;
	const stability = useMemo(() => stabilityOf(results), [results]);
	const change = useMemo(() => smallestChangeOf(results, setup.criteria), [results, setup.criteria]);
	if (results.problem.alternatives.length < 2) return null;
	const words = { locale, t, label };
	return (
		<section>
			<header>
				<h2>{t.stabilityTitle}</h2>
				<ExportCsv board={board} title={t.stabilityTitle} rows={() => stabilityRows(stability, label, locale, t)} />
			</header>
			<p>
				{stabilitySentence(stability, words)} {changeSentence(change, results, setup.criteria, words)}
			</p>
			<TableScroll label={t.stabilityTitle}>
				<table class="stability">
					<thead>
						<tr>
							<th scope="col">{t.criterion}</th>
							<th scope="col" class="num">
								{t.today}
							</th>
							<th scope="col" class="num">
								{t.spanFrom}
							</th>
							<th scope="col" class="num">
								{t.spanTo}
							</th>
							<th scope="col" class="span-head">
								<span class="sr-only">{`${t.spanFrom} – ${t.spanTo}`}</span>
								<span class="span-scale" aria-hidden="true">
									<span>{percent(0, locale)}</span>
									<span>{percent(1, locale)}</span>
								</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{stability.map(({ criterion, weight, from, to }) => (
							<tr key={criterion}>
								<th scope="row">{label(criterion)}</th>
								<td class="num">{percent(weight, locale)}</td>
								<td class="num">{percent(from, locale)}</td>
								<td class="num">{percent(to, locale)}</td>
								<td>
									<span class="span-track" aria-hidden="true">
										<i class="span-bar" style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
										<i class="span-now" style={{ left: `${weight * 100}%` }} />
									</span>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
			<p class="muted">{t.stabilityNote}</p>
		</section>
	);
}
