import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { questionsOf } from '../../results/resilience-check/check';
import { resultSentence } from '../../results/resilience-check/words';
import { InTurn } from '../shared/InTurn';
import { ResultBar } from '../shared/ResultBar';
import { barText, countAnswered, firstOpen } from './model';
import { QuestionPanel } from './QuestionPanel';
import { ResultPanel } from './ResultPanel';
import type { CheckContext } from './use-check';

type Props = { context: CheckContext };

const resultId = 'resilience-result';

/** Questions on the left, what they say on the right. Starts with an invitation, then one question. */
export function CheckView({ context }: Props) {
	const { check, data, questionnaire, result, t, version } = context;
	const started = useSignal(false);
	const questions = questionsOf(questionnaire);
	const chosen = useSignal<string | undefined>(undefined);
	// Answering must not move on by itself: the first open question is looked for once, and again in another version.
	const first = useMemo(() => firstOpen(questions, check.answers), [version, chosen.value === undefined]);
	const current = questions.some(({ item }) => item.id === chosen.value) ? chosen.value : first;

	if (!started.value && Object.keys(check.answers).length === 0) {
		const start = (as: 'short' | 'full') => {
			context.chooseVersion(as);
			chosen.value = undefined;
			started.value = true;
		};
		const all = questionsOf(data.questionnaire).length;
		return (
			<div class="empty-state">
				<h2>{t.startTitle}</h2>
				<p>{t.startText}</p>
				<div class="actions">
					<button type="button" class="button primary" onClick={() => start('short')}>
						{t.startShort}
					</button>
					<button type="button" class="button" onClick={() => start('full')}>
						{fill(t.startFull, { n: all })}
					</button>
				</div>
				<p class="muted">{fill(t.startHint, { n: all })}</p>
			</div>
		);
	}
	const sentence = resultSentence(result, version, data.locale, t);
	return (
		<>
			<div class="tool-columns">
				<div class="tool-input no-print">
					<InTurn>
						<QuestionPanel
							context={context}
							questions={questions}
							current={current}
							takeFocus={started.value}
							onGo={(id) => {
								started.value = true;
								chosen.value = id;
							}}
							resultId={resultId}
						/>
					</InTurn>
				</div>
				<ResultPanel id={resultId} context={context} sentence={sentence} />
			</div>
			<ResultBar target={resultId} link={t.toResult}>
				{barText(result, countAnswered(questions, check.answers), questions.length, data.locale, t)}
			</ResultBar>
		</>
	);
}
