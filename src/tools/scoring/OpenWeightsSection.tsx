import { fill, formatNumber, formatPercent } from '../../i18n/format';
import { type OpenWeightsQuestion, openWeightsOf, samples } from '../../results/scoring/open-weights';
import type { Results } from '../../results/scoring/results';
import { openSentence } from '../../results/scoring/sentences';
import { TableScroll } from '../shared/TableScroll';
import type { Board } from './board';
import { ExportCsv } from './ExportCsv';
import { LongTable } from './LongTable';
import { openRows } from './rows';
import { type Answered, useOpenWeights } from './use-open-weights';

type Props = { board: Board; results: Results };
/** Ranks shown one by one; what comes after is summed up. */
const shownRanks = 4;

/** What happens to the ranking when nobody fixes the weights, or only their order. */
export function OpenWeightsSection({ board, results }: Props) {
	const { table, label, locale, t } = board;
	const { problem, normalise } = results;
	const byOrder = table.weighting === 'ranking' && !table.merged;
	const order = byOrder ? problem.criteria.map(({ id }) => id) : undefined;
	const several = problem.alternatives.length > 1;
	const asked: Asked = { problem, normalise, order, results, label };
	const answered = useOpenWeights(several ? asked : undefined);
	if (!several) return null;
	// A file is made of the present table, even where its answer is still to come.
	const rows = () =>
		openRows(answered?.asked === asked ? answered.open : openWeightsOf(asked), results, label, locale, t);
	const ordered = (answered?.asked ?? asked).order !== undefined;
	return (
		<section>
			<header>
				<h2>{ordered ? t.openOrderTitle : t.openTitle}</h2>
				{answered && <ExportCsv board={board} title={t.openTitle} rows={rows} />}
			</header>
			{answered ? (
				<>
					<p>
						{openSentence(answered.open, answered.asked.results, ordered, { locale, t, label: answered.asked.label })}
					</p>
					<Acceptability {...answered} board={board} />
					<p class="muted">{fill(t.openNote, { samples: formatNumber(samples, locale) })}</p>
					<CentralWeights {...answered} board={board} />
				</>
			) : (
				<p class="muted">{t.openPending}</p>
			)}
		</section>
	);
}

/** What the draws are made of, and what their answer is shown with. */
type Asked = OpenWeightsQuestion & { results: Results; label: Board['label'] };

type PartProps = Answered<Asked> & { board: Board };

function Acceptability({ open, asked: { results, label }, board: { locale, t } }: PartProps) {
	const n = open.acceptability.length;
	const shown = n <= shownRanks + 1 ? n : shownRanks;
	const heads = Array.from({ length: shown }, (_, r) => fill(t.rankN, { n: r + 1 }));
	if (shown < n) heads.push(fill(t.rankRest, { n: shown + 1 }));
	const shares = (row: readonly number[]) =>
		shown < n ? [...row.slice(0, shown), row.slice(shown).reduce((sum, share) => sum + share, 0)] : row;
	const rows = results.problem.alternatives
		.map(({ id }, i) => ({ id, shares: shares(open.acceptability[i]) }))
		.sort((a, b) => b.shares[0] - a.shares[0]);
	return (
		<>
			<p class="rank-legend" aria-hidden="true">
				{heads.map((head, r) => (
					<span key={head}>
						<i class={`rank-part rank-part-${r + 1}`} /> {head}
					</span>
				))}
			</p>
			<LongTable
				label={t.openTitle}
				head={
					<tr>
						<th scope="col">{t.alternative}</th>
						{heads.map((head) => (
							<th key={head} scope="col" class="num">
								{head}
							</th>
						))}
						<td class="stack-head" />
					</tr>
				}
				rows={rows.map((row) => ({
					id: row.id,
					cells: () => (
						<>
							<th scope="row">{label(row.id)}</th>
							{row.shares.map((share, r) => (
								<td key={heads[r]} class="num">
									{formatPercent(share, locale)}
								</td>
							))}
							<td class="stack-cell">
								<span class="stack" aria-hidden="true">
									{row.shares.map((share, r) => (
										<i key={heads[r]} class={`rank-part rank-part-${r + 1}`} style={{ width: `${share * 100}%` }} />
									))}
								</span>
							</td>
						</>
					),
				}))}
				t={t}
			/>
		</>
	);
}

function CentralWeights({ open, asked: { results, label }, board: { locale, t } }: PartProps) {
	const winners = results.problem.alternatives
		.map(({ id }, i) => ({ id, first: open.acceptability[i][0], weights: open.centralWeights[i] }))
		.filter(({ first }) => first > 0)
		.sort((a, b) => b.first - a.first)
		.slice(0, 8);
	return (
		<details>
			<summary>{t.centralTitle}</summary>
			<p class="muted">{t.centralNote}</p>
			<TableScroll label={t.centralTitle}>
				<table>
					<thead>
						<tr>
							<th scope="col">{t.criterion}</th>
							{winners.map(({ id }) => (
								<th key={id} scope="col" class="num">
									{label(id)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{results.problem.criteria.map(({ id }, j) => (
							<tr key={id}>
								<th scope="row">{label(id)}</th>
								{winners.map((winner) => (
									<td key={winner.id} class="num">
										{formatPercent(winner.weights[j], locale)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</TableScroll>
		</details>
	);
}
