import { fill, formatNumber } from '../../i18n/format';
import { samples, seed } from '../../results/scoring/open-weights';
import type { Board } from './board';
import { consistencyLimit } from './pairs';

/** Formulas, parameters and where the methods come from: everything needed to check the result by hand. */
export function HowWeCalculate({ board: { data, locale, t } }: { board: Board }) {
	const values = {
		samples: formatNumber(samples, locale),
		seed: String(seed),
		limit: formatNumber(consistencyLimit, locale, 1),
	};
	return (
		<details class="how">
			<summary>{t.howTitle}</summary>
			<ul>
				{t.howFormulas.map((formula) => (
					<li key={formula}>{fill(formula, values)}</li>
				))}
			</ul>
			<h3>{t.howSources}</h3>
			<ul>
				{t.howSourceList.map((source) => (
					<li key={source}>{source}</li>
				))}
			</ul>
			<p>
				{t.methodsLink}{' '}
				{Object.entries(data.methods).map(([id, { label, url }], i) => (
					<span key={id}>
						{i > 0 && ', '}
						<a href={url}>{label}</a>
					</span>
				))}
			</p>
		</details>
	);
}
