import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Setup } from '../../results/scoring/problem';
import { alternativesOf, cellOf } from '../../results/scoring/table';
import { type Board, contentOf, type Step } from './board';
import { ScoreRow } from './ScoreRow';

type Props = { board: Board; setup: Setup; onGo: (step: Step) => void };

/** One criterion at a time over everything there is to choose from: so that a favourite does not win throughout. */
export function ScoresPanel({ board, setup, onGo }: Props) {
	const { table, set, t } = board;
	const position = useSignal(0);
	const heading = useRef<HTMLHeadingElement>(null);
	const moved = useRef(false);
	const levels = useId();
	const { criteria } = setup;
	const at = Math.min(position.value, criteria.length - 1);
	const criterion = criteria[at];
	const alternatives = alternativesOf(table);
	useEffect(() => {
		if (moved.current) heading.current?.focus();
	}, [at]);

	if (!criterion || alternatives.length === 0) {
		return (
			<div class="pick-panel">
				<p class="question">{t.scoresQuestion}</p>
				<p>{criterion ? t.firstAlternatives : t.firstCriteria}</p>
				<button type="button" class="button primary" onClick={() => onGo(criterion ? 'alternatives' : 'criteria')}>
					{criterion ? (set?.alternatives.many ?? t.alternative) : t.steps.criteria}
				</button>
			</div>
		);
	}
	const content = contentOf(set, criterion.content);
	const missing = alternatives.filter((entry) => cellOf(entry, criterion.id).value === null).length;
	const go = (to: number) => {
		moved.current = true;
		position.value = to;
	};
	const done = (id: string) => alternatives.every((entry) => cellOf(entry, id).value !== null);
	return (
		<div class="pick-panel">
			<nav class="criterion-steps" aria-label={t.steps.criteria}>
				{criteria.map(({ id, label }, i) => (
					<button
						key={id}
						type="button"
						class={done(id) ? 'done' : ''}
						aria-current={i === at ? 'step' : undefined}
						aria-label={`${fill(t.criterionOf, { n: i + 1, all: criteria.length })}: ${label}`}
						onClick={() => go(i)}
					>
						{i + 1}
					</button>
				))}
			</nav>
			<p class="muted">{fill(t.criterionOf, { n: at + 1, all: criteria.length })}</p>
			<h2 ref={heading} tabIndex={-1}>
				{criterion.label}
			</h2>
			<p>{content?.question ?? t.scoresQuestion}</p>
			<p class="muted">{t.directions[criterion.direction]}</p>
			{content && criterion.scale === 'levels' && (
				<details class="levels-explained" open>
					<summary>{t.levelsOf}</summary>
					<ol class="level-words" id={levels} start={0}>
						{content.scale.map((text, level) => (
							<li key={text} value={level}>
								{text}
							</li>
						))}
					</ol>
				</details>
			)}
			<ul class="entry-list scores">
				{alternatives.map((alternative) => (
					<ScoreRow
						key={`${criterion.id} ${alternative.id}`}
						alternative={alternative}
						criterion={criterion}
						content={content}
						board={board}
					/>
				))}
			</ul>
			<p class="muted" role="status">
				{missing > 0 ? fill(t.scoresMissing, { n: missing, all: alternatives.length }) : t.scoresDone}
			</p>
			<div class="actions">
				<button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)}>
					{t.previous}
				</button>
				<button type="button" class="button primary" disabled={at === criteria.length - 1} onClick={() => go(at + 1)}>
					{t.nextCriterion}
				</button>
			</div>
		</div>
	);
}
