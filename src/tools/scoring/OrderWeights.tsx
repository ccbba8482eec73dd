import { fill } from '../../i18n/format';
import type { Setup } from '../../results/scoring/problem';
import { percent } from '../../results/scoring/sentences';
import { movedEntry } from '../../workspace';
import type { Board } from './board';

type Props = { board: Board; setup: Setup };

/** Criteria in order of importance; their weights follow. */
export function OrderWeights({ board: { table, update, say, locale, t }, setup }: Props) {
	const move = (id: string, label: string, position: number, by: number) => {
		update((current) => ({ ...current, criteria: movedEntry(current.criteria, id, by) }));
		say(fill(t.moved, { name: label, n: position + 1 + by }));
	};
	return (
		<ol class="order">
			{setup.criteria.map(({ id, label }, j) => (
				<li key={id}>
					<span class="order-name">{label}</span>
					{!table.merged && <span class="muted">{percent(setup.weights[j], locale)}</span>}
					<span class="actions">
						<button
							type="button"
							class="button small"
							disabled={j === 0}
							aria-label={fill(t.moveUp, { name: label })}
							onClick={() => move(id, label, j, -1)}
						>
							{t.up}
						</button>
						<button
							type="button"
							class="button small"
							disabled={j === setup.criteria.length - 1}
							aria-label={fill(t.moveDown, { name: label })}
							onClick={() => move(id, label, j, 1)}
						>
							{t.down}
						</button>
					</span>
				</li>
			))}
		</ol>
	);
}
