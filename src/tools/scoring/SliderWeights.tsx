import { fill } from '../../i18n/format';
import type { Setup } from '../../results/scoring/problem';
import { percent } from '../../results/scoring/sentences';
import type { Board } from './board';
import type { useDraft } from './hooks';

export type Draft = ReturnType<typeof useDraft>;
type Props = { board: Board; setup: Setup; draft: Draft };

/** Weights by slider: moving one changes its share, the others keep their ratio. */
export function SliderWeights({ board: { table, locale, t }, setup, draft }: Props) {
	const weights = setup.criteria.map(({ id, weight }) => draft.weights[id] ?? weight);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const top = Math.max(100, ...setup.criteria.map(({ weight }) => Math.ceil(weight)));
	return (
		<ul class="sliders">
			{setup.criteria.map(({ id, label }, j) => {
				const share = total > 0 ? percent(weights[j] / total, locale) : '–';
				return (
					<li key={id}>
						<label>
							<span class="slider-name">{label}</span>
							<input
								type="range"
								min={0}
								max={top}
								step={1}
								value={weights[j]}
								aria-label={fill(t.weightOf, { name: label })}
								aria-valuetext={share}
								onInput={(event) => draft.drag(id, event.currentTarget.valueAsNumber)}
								onChange={draft.drop}
								onBlur={draft.drop}
							/>
							{!table.merged && <output class="slider-share">{share}</output>}
						</label>
					</li>
				);
			})}
		</ul>
	);
}
