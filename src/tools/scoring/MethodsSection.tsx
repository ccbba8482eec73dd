import type { Ranked } from '../../domain/decision';
import type { Results } from '../../results/scoring/results';
import { methodsSentence, printScore } from '../../results/scoring/sentences';
import { TableScroll } from '../shared/TableScroll';
import type { Board } from './board';
import { ExportCsv } from './ExportCsv';
import { LongTable } from './LongTable';
import { agreementPairs, inTable, methodRows } from './rows';

type Props = { board: Board; results: Results };

/** Three methods side by side, how far they agree, and why not. */
export function MethodsSection({ board, results }: Props) {
	const { label, locale, t } = board;
	const { sum, topsis, promethee, normalise } = results;
	const alone = sum.ranked.length < 2;
	if (alone) return null;
	const find = (ranked: Ranked, id: string) => ranked.find((entry) => entry.id === id)!;
	const pairs = agreementPairs(results, t);
	return (
		<section>
			<header>
				<h2>{t.methodsTitle}</h2>
				<ExportCsv board={board} title={t.methodsTitle} rows={() => methodRows(results, label, locale, t)} />
			</header>
			<p>{methodsSentence(results, { locale, t, label })}</p>
			<LongTable
				label={t.methodsTitle}
				head={
					<tr>
						<th scope="col">{t.alternative}</th>
						{[t.methodNames.sum, t.methodNames.topsis, t.methodNames.promethee].map((name) => [
							<th key={name} scope="col" class="num">
								{name}
							</th>,
							<th key={`${name} rank`} scope="col" class="num">
								{t.rank}
							</th>,
						])}
					</tr>
				}
				rows={sum.ranked.map(({ id, score, rank }) => {
					const [closeness, flow] = [find(topsis.ranked, id), find(promethee.ranked, id)];
					return {
						id,
						cells: () => (
							<>
								<th scope="row">{label(id)}</th>
								<td class="num">{printScore(score, normalise, locale)}</td>
								<td class="num rank">{rank}</td>
								<td class="num">{inTable(closeness.score, locale, 3)}</td>
								<td class={closeness.rank === rank ? 'num rank' : 'num rank moved'}>{closeness.rank}</td>
								<td class="num">{inTable(flow.score, locale, 3)}</td>
								<td class={flow.rank === rank ? 'num rank' : 'num rank moved'}>{flow.rank}</td>
							</>
						),
					};
				})}
				t={t}
			/>
			<details>
				<summary>{t.agreementTitle}</summary>
				<TableScroll label={t.agreementTitle}>
					<table>
						<thead>
							<tr>
								<th scope="col">{t.pair}</th>
								<th scope="col" class="num">
									{t.kendall}
								</th>
								<th scope="col" class="num">
									{t.spearman}
								</th>
							</tr>
						</thead>
						<tbody>
							{pairs.map(([a, b, { kendallTauB, weightedSpearman }]) => (
								<tr key={`${a} ${b}`}>
									<th scope="row">
										{a} – {b}
									</th>
									<td class="num">{inTable(kendallTauB, locale, 2)}</td>
									<td class="num">{inTable(weightedSpearman, locale, 2)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</TableScroll>
				<p class="muted">{t.agreementNote}</p>
			</details>
		</section>
	);
}
