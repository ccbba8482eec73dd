import { useMemo } from 'preact/hooks';
import { fill, formatPercent } from '../../i18n/format';
import { peopleOf, spreadsOf, weightConsensus } from '../../results/scoring/people';
import { short } from '../../results/scoring/sentences';
import type { Board } from './board';
import { ExportCsv } from './ExportCsv';
import { LongTable } from './LongTable';
import { spreadRows } from './rows';

/** Where several people differ: the fields furthest apart first. */
export function TeamSection({ board }: { board: Board }) {
	const { table, label, locale, t } = board;
	const { people, spreads, agreement } = useMemo(() => {
		const everybody = peopleOf(table, t.meDefault);
		return { people: everybody, spreads: spreadsOf(table, everybody), agreement: weightConsensus(everybody) };
	}, [table, t]);
	const apart = spreads.filter(({ disagreement }) => disagreement).length;
	return (
		<section>
			<header>
				<h2>{t.teamTitle}</h2>
				<ExportCsv board={board} title={t.teamTitle} rows={() => spreadRows(spreads, people, label, locale, t)} />
			</header>
			<p>
				{apart > 0 ? fill(t.disagreements, { n: apart, all: spreads.length }) : t.noDisagreements}{' '}
				{agreement !== undefined && fill(t.consensus, { share: formatPercent(agreement, locale) })}
			</p>
			<LongTable
				label={t.teamTitle}
				head={
					<tr>
						<th scope="col">{t.alternative}</th>
						<th scope="col">{t.criterion}</th>
						{people.map(({ id, name }) => (
							<th key={id} scope="col" class="num">
								{name}
							</th>
						))}
						<th scope="col" class="num">
							{t.mean}
						</th>
						<th scope="col" class="num">
							{t.range}
						</th>
					</tr>
				}
				rows={spreads
					.toSorted((a, b) => Number(b.disagreement) - Number(a.disagreement) || b.range - a.range)
					.map((spread) => ({
						id: `${spread.alternative} ${spread.criterion}`,
						class: spread.disagreement ? 'apart' : '',
						cells: () => (
							<>
								<th scope="row">{label(spread.alternative)}</th>
								<td>{label(spread.criterion)}</td>
								{spread.values.map((value, i) => (
									<td key={people[i].id} class="num">
										{value === undefined ? '–' : short(value, locale)}
									</td>
								))}
								<td class="num">{short(spread.mean, locale)}</td>
								<td class="num">
									{short(spread.range, locale)}
									{spread.disagreement && <small> {t.uneasy}</small>}
								</td>
							</>
						),
					}))}
				t={t}
			/>
		</section>
	);
}
