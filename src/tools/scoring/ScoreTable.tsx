import type { Setup } from '../../results/scoring/problem';
import { cellOf } from '../../results/scoring/table';
import type { Board } from './board';
import { FigureLine } from './Evidence';
import { ExportCsv } from './ExportCsv';
import { reasonRows, scoreRows } from './rows';
import { ByAlternative, ByCriterion } from './ValueTables';

type Props = { board: Board; setup: Setup };

/** Up to so many alternatives stand side by side as columns; more stand one below the other. */
const fewAlternatives = 5;

/** Every value with its weight, and below the reasons and the evidence that were given. */
export function ScoreTable({ board, setup }: Props) {
	const { data, locale, t } = board;
	const notes = setup.rows.flatMap(({ alternative }) =>
		setup.criteria.flatMap((criterion) => {
			const { reason, fact } = cellOf(alternative, criterion.id);
			const figure = data.figures[alternative.sector ?? '']?.find(({ id }) => id === fact);
			return reason || figure
				? [{ id: `${alternative.id} ${criterion.id}`, alternative, criterion, reason, figure }]
				: [];
		}),
	);
	return (
		<section>
			<header>
				<h2>{t.scoresTitle}</h2>
				<ExportCsv board={board} title={t.scoresTitle} rows={() => scoreRows(setup, locale, t)} />
			</header>
			{setup.rows.length <= fewAlternatives ? (
				<ByCriterion board={board} setup={setup} />
			) : (
				<ByAlternative board={board} setup={setup} />
			)}
			{setup.criteria.some(({ direction }) => direction === 'cost') && <p class="muted">↓ {t.directions.cost}</p>}
			{notes.length > 0 && (
				<details>
					<summary>{t.reasonsTitle}</summary>
					<ul class="reasons">
						{notes.map(({ id, alternative, criterion, reason, figure }) => (
							<li key={id}>
								<b>{alternative.label}</b>, {criterion.label}: {reason}
								{figure && <FigureLine figure={figure} t={t} />}
							</li>
						))}
					</ul>
					<ExportCsv
						board={board}
						title={t.reasonsTitle}
						label={t.exportReasons}
						rows={() => reasonRows(setup, locale, t)}
					/>
				</details>
			)}
		</section>
	);
}
