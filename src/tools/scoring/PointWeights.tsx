import { fill } from '../../i18n/format';
import { short } from '../../results/scoring/sentences';
import { criteriaOf } from '../../results/scoring/table';
import type { Board } from './board';
import { NumberField } from './NumberField';
import { pointsLeft, toHundred, withCriterion, withWeights } from './table';

/** 100 points spread over the criteria. */
export function PointWeights({ board: { table, update, locale, t } }: { board: Board }) {
	const criteria = criteriaOf(table);
	const left = pointsLeft(table);
	const sentence =
		left === 0 ? t.pointsDone : fill(left > 0 ? t.pointsLeft : t.pointsOver, { n: short(Math.abs(left), locale) });
	return (
		<>
			<ul class="points">
				{criteria.map(({ id, label, weight }) => (
					<li key={id}>
						<span aria-hidden="true">{label}</span>
						<NumberField
							label={fill(t.pointsOf, { name: label })}
							quiet
							value={weight}
							min={0}
							max={1000}
							locale={locale}
							onChange={(value) => {
								if (value !== null) update((current) => withCriterion(current, id, { weight: value }));
							}}
							t={t}
						/>
					</li>
				))}
			</ul>
			<p role="status" class={left === 0 ? 'muted' : 'points-open'}>
				{sentence}
			</p>
			{left !== 0 && criteria.some(({ weight }) => weight > 0) && (
				<button
					type="button"
					class="button small"
					onClick={() =>
						update((current) => {
							const now = criteriaOf(current);
							return withWeights(
								current,
								now.map(({ id }) => id),
								toHundred(now.map(({ weight }) => weight)),
							);
						})
					}
				>
					{t.pointsFix}
				</button>
			)}
		</>
	);
}
