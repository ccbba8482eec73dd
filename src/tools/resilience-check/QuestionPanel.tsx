import { fill } from '../../i18n/format';
import { type Question, questionsOf, type Version } from '../../results/resilience-check/check';
import { InTurn } from '../shared/InTurn';
import { countAnswered } from './model';
import { QuestionCard } from './QuestionCard';
import { QuestionOverview } from './QuestionOverview';
import type { CheckContext } from './use-check';

type Props = {
	context: CheckContext;
	questions: readonly Question[];
	current: string | undefined;
	/** Whether the question takes the focus: yes, once the person has moved. */
	takeFocus: boolean;
	onGo: (id: string | undefined) => void;
	resultId: string;
};

const versions: readonly Version[] = ['short', 'full'];

/** One question at a time, with the way back and forth and an overview of all. */
export function QuestionPanel({ context, questions, current, takeFocus, onGo, resultId }: Props) {
	const { check, chooseVersion, data, t, version } = context;
	const at = Math.max(
		0,
		questions.findIndex(({ item }) => item.id === current),
	);
	const question = questions[at];
	const answered = countAnswered(questions, check.answers);
	const total = questionsOf(data.questionnaire).length;
	if (!question) return null;
	const goOn = () => {
		chooseVersion('full');
		onGo(undefined);
	};

	return (
		<div class="question-panel">
			<h2 class="sr-only">{t.questions}</h2>
			<fieldset class="version-choice">
				<legend class="sr-only">{t.versionLabel}</legend>
				{versions.map((name) => (
					<label key={name} class={name === version ? 'on' : ''}>
						<input type="radio" name="version" checked={name === version} onChange={() => chooseVersion(name)} />
						<span>{t.versions[name]}</span>
					</label>
				))}
			</fieldset>
			<p class="question-place">
				<span>{fill(t.progress, { n: question.number, m: questions.length })}</span> <b>{question.dimension.label}</b>
			</p>
			<progress
				max={questions.length}
				value={answered}
				aria-label={fill(t.progressLabel, { n: answered, m: questions.length })}
			/>
			<InTurn>
				<QuestionCard key={question.item.id} item={question.item} context={context} takeFocus={takeFocus} />
			</InTurn>
			<div class="actions question-steps">
				<button type="button" class="button" disabled={at === 0} onClick={() => onGo(questions[at - 1]?.item.id)}>
					{t.back}
				</button>
				{at < questions.length - 1 ? (
					<button type="button" class="button primary" onClick={() => onGo(questions[at + 1]?.item.id)}>
						{t.forward}
					</button>
				) : version === 'short' ? (
					<button type="button" class="button primary" onClick={goOn}>
						{fill(t.goOn, { n: total })}
					</button>
				) : (
					<a class="button primary" href={`#${resultId}`}>
						{t.toResult}
					</a>
				)}
			</div>
			<div role="status">
				{answered === questions.length && (
					<p class="good-notice">
						{fill(version === 'short' ? t.shortDone : t.fullDone, { n: questions.length })}{' '}
						{version === 'short' && at < questions.length - 1 && (
							<button type="button" class="link-button" onClick={goOn}>
								{fill(t.goOn, { n: total })}
							</button>
						)}
					</p>
				)}
			</div>
			<InTurn>
				<QuestionOverview questions={questions} answers={check.answers} current={question.item.id} onGo={onGo} t={t} />
			</InTurn>
		</div>
	);
}
