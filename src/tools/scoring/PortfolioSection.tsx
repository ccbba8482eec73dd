import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { portfolioOf } from '../../results/scoring/portfolio';
import type { Setup } from '../../results/scoring/problem';
import type { Results } from '../../results/scoring/results';
import { listed } from '../../results/scoring/sentences';
import { PortfolioPicture } from '../shared/PortfolioPicture';
import type { Board } from './board';
import { ExportCsv } from './ExportCsv';
import { LongTable } from './LongTable';
import { inTable, portfolioRows } from './rows';

type Props = { board: Board; setup: Setup; results: Results };

/** Nine fields: attractiveness against own strength, with the table that belongs to the picture. */
export function PortfolioSection({ board, setup, results }: Props) {
	const { set, label, locale, t } = board;
	const portfolio = useMemo(() => portfolioOf(setup), [setup]);
	if (!set) return null;
	const { zones, ...axes } = set.portfolio;
	const numbers = new Map(results.sum.ranked.map(({ id }, i) => [id, i + 1]));
	const points = portfolio.points
		.map((point) => ({ ...point, number: numbers.get(point.id) ?? 0 }))
		.sort((a, b) => a.number - b.number);
	return (
		<section class="portfolio">
			<header>
				<h2>{t.portfolioTitle}</h2>
				{points.length > 0 && (
					<ExportCsv
						board={board}
						title={t.portfolioTitle}
						rows={() => portfolioRows(portfolio, axes, zones, label, locale, t)}
					/>
				)}
			</header>
			{portfolio.without.length > 0 ? (
				<p>
					{fill(t.portfolioMissing, {
						axes: listed(
							portfolio.without.map((axis) => axes[axis]),
							t,
						),
					})}
				</p>
			) : (
				<div class="portfolio-parts">
					<figure>
						<PortfolioPicture points={points} axes={axes} zones={zones} />
						<figcaption class="muted">{t.portfolioNote}</figcaption>
					</figure>
					<LongTable
						label={t.portfolioTitle}
						head={
							<tr>
								<th scope="col" class="num">
									{t.number}
								</th>
								<th scope="col">{t.alternative}</th>
								<th scope="col" class="num">
									{axes.attractiveness}
								</th>
								<th scope="col" class="num">
									{axes.strength}
								</th>
								<th scope="col">{t.zone}</th>
							</tr>
						}
						rows={points.map(({ id, number, attractiveness, strength, zone }) => ({
							id,
							cells: () => (
								<>
									<td class="num">{number}</td>
									<th scope="row">{label(id)}</th>
									<td class="num">{inTable(attractiveness * 100, locale, 0)}</td>
									<td class="num">{inTable(strength * 100, locale, 0)}</td>
									<td>{zones[zone]}</td>
								</>
							),
						}))}
						t={t}
					/>
				</div>
			)}
		</section>
	);
}
