import { fill, formatPercent } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { DataTexts } from './ChainData';
import { decisionKey, type Question } from './import/firms';
import type { Answer, PlanView } from './import/session';

type Props = {
	/** All that were asked about this file, answered or not. */
	questions: readonly Question[];
	plan: PlanView;
	answers: readonly Answer[];
	onAnswer: (a: string, b: string, same: boolean | undefined) => void;
	locale: Locale;
	t: DataTexts;
};

/** Names that may be one firm: the person decides once. */
export function Questions({ questions, plan, answers, onAnswer, locale, t }: Props) {
	if (questions.length === 0) return null;
	const said = new Map(answers.map(({ a, b, same }) => [decisionKey(a, b), same]));
	const open = questions.filter(({ key }) => !said.has(key)).length;
	const more = plan.questionCount - plan.questions.length;
	return (
		<section class="supply-questions" aria-label={t.questionsTitle}>
			<h4>{t.questionsTitle}</h4>
			<p class="muted">{t.questionsText}</p>
			<p role="status">{fill(t.questionOpen, { open, all: questions.length })}</p>
			<ul>
				{questions.map(({ key, a, b, reason, similarity }) => {
					const answer = said.get(key);
					return (
						<li key={key} class={answer === undefined ? undefined : 'answered'}>
							<div class="pair">
								{[a, b].map((side, i) => (
									<p key={i}>
										<b>{side.name}</b>
										<small class="muted">
											{[side.known ? t.known : t.inFile, side.place, side.vatId].filter(Boolean).join(' · ')}
										</small>
									</p>
								))}
							</div>
							<small>
								{t.reasons[reason]}
								{reason === 'similar' && `, ${fill(t.similarity, { n: formatPercent(similarity, locale) })}`}
							</small>
							<fieldset class="segments">
								<legend class="sr-only">{fill(t.pairLabel, { a: a.name, b: b.name })}</legend>
								{([true, false] as const).map((same) => (
									<label key={String(same)} class={answer === same ? 'on' : undefined}>
										<input
											type="radio"
											name={key}
											checked={answer === same}
											onChange={() => onAnswer(a.name, b.name, same)}
										/>
										<span>{same ? t.same : t.different}</span>
									</label>
								))}
							</fieldset>
						</li>
					);
				})}
			</ul>
			{more > 0 && <p class="muted">{fill(t.questionMore, { n: more })}</p>}
		</section>
	);
}
