import { useSignal } from '@preact/signals';
import { fill } from '../../i18n/format';
import type { Setup } from '../../results/scoring/problem';
import type { Results } from '../../results/scoring/results';
import { listed } from '../../results/scoring/sentences';
import { ScoreBars } from '../shared/ScoreBars';
import { usePrinting } from '../shared/use-printing';
import type { Board } from './board';

type Props = { board: Board; setup: Setup; results: Results | undefined };

/** Bars shown before one asks for all. */
const shownFirst = 25;

/** The ranking by weighted sum as bars, each with its number. */
export function RankingSection({ board, setup, results }: Props) {
	const { label, locale, t } = board;
	const all = useSignal(false);
	const printing = usePrinting();
	const incomplete = setup.rows.filter(({ missing }) => missing > 0);
	const ranked = results?.sum.ranked ?? [];
	return (
		<>
			{results && (
				<ScoreBars
					results={results}
					most={all.value || printing ? undefined : shownFirst}
					label={label}
					locale={locale}
				/>
			)}
			{ranked.length > shownFirst && !all.value && (
				<button type="button" class="button small no-print" onClick={() => (all.value = true)}>
					{fill(t.showAll, { n: ranked.length })}
				</button>
			)}
			{incomplete.length > 0 && setup.rows.length > 0 && setup.criteria.length > 0 && (
				<p class="muted incomplete">
					{fill(t.incomplete, {
						names: listed(
							incomplete.map(({ alternative, missing }) =>
								fill(t.incompleteOne, { name: alternative.label, n: missing }),
							),
							t,
						),
					})}
				</p>
			)}
		</>
	);
}
