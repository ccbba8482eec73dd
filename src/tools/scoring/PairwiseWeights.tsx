import { fill, formatNumber } from '../../i18n/format';
import type { Setup } from '../../results/scoring/problem';
import { percent } from '../../results/scoring/sentences';
import { mostPairwise } from '../../results/scoring/table';
import type { Board } from './board';
import { consistencyLimit, judgmentAt, judgmentWords, pairsOf, positionOf } from './pairs';
import { withJudgment } from './table';

type Props = { board: Board; setup: Setup };

/** Two criteria at a time; contradictions are marked, and the judgment that would mend them is offered. */
export function PairwiseWeights({ board: { table, update, label, locale, t }, setup }: Props) {
	const ids = setup.criteria.map(({ id }) => id);
	if (ids.length > mostPairwise) {
		return (
			<p class="error-notice" role="alert">
				{t.pairTooMany}
			</p>
		);
	}
	if (ids.length < 2) return <p class="muted">{t.pairTooFew}</p>;
	const { pairs, judged, ratio, repair } = pairsOf(table.judgments, ids);
	const judge = (a: string, b: string, value: number) =>
		update((current) => ({ ...current, judgments: withJudgment(current.judgments, a, b, value) }));
	const ratios = { ratio: formatNumber(ratio, locale, 2), limit: formatNumber(consistencyLimit, locale, 1) };
	return (
		<>
			<p class="muted">{fill(t.pairsDone, { n: judged, all: pairs.length })}</p>
			<ul class="pairs">
				{pairs.map(({ a, b, judgment, disturbing }) => {
					const words = judgment === undefined ? t.equal : judgmentWords(judgment, label(a), label(b), locale, t);
					return (
						<li key={`${a} ${b}`} class={disturbing ? 'disturbing' : ''}>
							<span class="pair-ends" aria-hidden="true">
								<span>{label(a)}</span> <span>{label(b)}</span>
							</span>
							<input
								type="range"
								min={-8}
								max={8}
								step={1}
								value={judgment === undefined ? 0 : -positionOf(judgment)}
								aria-label={fill(t.pairOf, { a: label(a), b: label(b) })}
								aria-valuetext={words}
								onInput={(event) => judge(a, b, judgmentAt(-event.currentTarget.valueAsNumber))}
							/>
							<small class={judgment === undefined ? 'muted' : ''} aria-hidden="true">
								{words}
								{disturbing && <b class="disturbing-mark"> ({t.disturbing})</b>}
							</small>
						</li>
					);
				})}
			</ul>
			<p role="status" class={ratio > consistencyLimit ? 'points-open' : 'muted'}>
				{fill(ratio > consistencyLimit ? t.inconsistent : t.consistent, ratios)}
			</p>
			{repair && (
				<div class="repair">
					<p>
						{fill(t.repair, {
							a: label(repair.a),
							b: label(repair.b),
							words: judgmentWords(repair.judgment, label(repair.a), label(repair.b), locale, t),
							ratio: formatNumber(repair.ratioAfter, locale, 2),
						})}
					</p>
					<button type="button" class="button small" onClick={() => judge(repair.a, repair.b, repair.judgment)}>
						{t.repairNow}
					</button>
				</div>
			)}
			{!table.merged && (
				<dl class="pair-weights">
					{setup.criteria.map((criterion, j) => (
						<div key={criterion.id}>
							<dt>{criterion.label}</dt>
							<dd>{percent(setup.weights[j], locale)}</dd>
						</div>
					))}
				</dl>
			)}
		</>
	);
}
