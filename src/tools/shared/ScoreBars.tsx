import type { Locale } from '../../i18n/locale';
import type { Results } from '../../results/scoring/results';
import { printScore } from '../../results/scoring/sentences';

type Props = {
	results: Results /** How many are shown, the best first. */;
	most?: number;
	label: (id: string) => string;
	locale: Locale;
};

/** The ranking by weighted sum as bars, each with its number. */
export function ScoreBars({ results, most, label, locale }: Props) {
	const { ranked } = results.sum;
	const lowest = Math.min(0, ...ranked.map(({ score }) => score));
	const highest = results.normalise === 'none' ? Math.max(0, ...ranked.map(({ score }) => score)) : 1;
	const width = (score: number) => (highest > lowest ? ((score - lowest) / (highest - lowest)) * 100 : 0);
	return (
		<ol class="score-bars">
			{ranked.slice(0, most).map(({ id, score, rank }) => (
				<li key={id}>
					<span class="bar-rank">{rank}.</span>
					<span class="bar-name">{label(id)}</span>
					<b class="bar-value">{printScore(score, results.normalise, locale)}</b>
					<span class="bar-track" aria-hidden="true">
						<i class="bar-coverage" style={{ width: `${width(score)}%` }} />
					</span>
				</li>
			))}
		</ol>
	);
}
