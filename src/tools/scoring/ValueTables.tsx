import type { Locale } from '../../i18n/locale';
import type { Setup } from '../../results/scoring/problem';
import { percent, short } from '../../results/scoring/sentences';
import type { Board } from './board';
import { LongTable } from './LongTable';

type Props = { board: Board; setup: Setup };

const shareOf = ({ weights }: Setup, j: number): number | undefined => {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return total > 0 ? weights[j] / total : undefined;
};

/** Criteria as rows, alternatives side by side. */
export function ByCriterion({ board: { locale, t }, setup }: Props) {
	return (
		<LongTable
			label={t.scoresTitle}
			head={
				<tr>
					<th scope="col">{t.criterion}</th>
					<th scope="col" class="num">
						{t.weight}
					</th>
					{setup.rows.map(({ alternative }) => (
						<th key={alternative.id} scope="col" class="num">
							{alternative.label}
						</th>
					))}
				</tr>
			}
			rows={setup.criteria.map((criterion, j) => ({
				id: criterion.id,
				cells: () => (
					<>
						<th scope="row">
							<CriterionName criterion={criterion} />
						</th>
						<td class="num muted">{printShare(setup, j, locale)}</td>
						{setup.rows.map(({ alternative, values }) => (
							<td key={alternative.id} class="num">
								{printValue(values[j], locale)}
							</td>
						))}
					</>
				),
			}))}
			t={t}
		/>
	);
}

/** Alternatives as rows, criteria side by side. */
export function ByAlternative({ board: { locale, t }, setup }: Props) {
	return (
		<LongTable
			label={t.scoresTitle}
			head={
				<>
					<tr>
						<th scope="col">{t.alternative}</th>
						{setup.criteria.map((criterion) => (
							<th key={criterion.id} scope="col" class="num">
								<CriterionName criterion={criterion} />
							</th>
						))}
					</tr>
					<tr class="weights">
						<th scope="row">{t.weight}</th>
						{setup.criteria.map(({ id }, j) => (
							<td key={id} class="num">
								{printShare(setup, j, locale)}
							</td>
						))}
					</tr>
				</>
			}
			rows={setup.rows.map(({ alternative, values }) => ({
				id: alternative.id,
				cells: () => (
					<>
						<th scope="row">{alternative.label}</th>
						{values.map((value, j) => (
							<td key={setup.criteria[j].id} class="num">
								{printValue(value, locale)}
							</td>
						))}
					</>
				),
			}))}
			t={t}
		/>
	);
}

function CriterionName({ criterion: { label, unit, direction } }: { criterion: Setup['criteria'][number] }) {
	return (
		<>
			{label}
			{unit && ` (${unit})`}
			{direction === 'cost' && ' ↓'}
		</>
	);
}

const printShare = (setup: Setup, j: number, locale: Locale): string => {
	const share = shareOf(setup, j);
	return share === undefined ? '–' : percent(share, locale);
};
const printValue = (value: number | null, locale: Locale): string => (value === null ? '–' : short(value, locale));
