import { fill, formatPercent } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { DataTexts } from './ChainData';
import type { Question } from './import/firms';

type Props<Q extends Question> = {
	/** All that were asked, answered or not. */
	questions: readonly Q[];
	/** What was said, by the key of the question. */
	said: ReadonlyMap<string, boolean>;
	onAnswer: (question: Q, same: boolean) => void;
	/** What an answer does. */
	hint: string;
	/** How many more there are than are asked at once. */
	more: string | undefined;
	locale: Locale;
	t: DataTexts;
};

/** Names that may be one firm: the person decides once. */
export function Questions<Q extends Question>({ questions, said, onAnswer, hint, more, locale, t }: Props<Q>) {
	if (questions.length === 0) return null;
	const open = questions.filter(({ key }) => !said.has(key)).length;
	return (
		<section class="supply-questions" aria-label={t.questionsTitle}>
			<h4>{t.questionsTitle}</h4>
			<p class="muted">{hint}</p>
			<p role="status">{fill(t.questionOpen, { open, all: questions.length })}</p>
			<ul>
				{questions.map((question) => {
					const { key, a, b, reason, similarity } = question;
					const answer = said.get(key);
					return (
						<li key={key} class={answer === undefined ? undefined : 'answered'}>
							<div class="pair">
								{[a, b].map((side, i) => (
									<p key={i}>
										<b>{side.name}</b>
										<small class="muted">
											{[side.known === undefined ? '' : side.known ? t.known : t.inFile, side.place, side.vatId]
												.filter(Boolean)
												.join(' · ')}
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
											onChange={() => onAnswer(question, same)}
										/>
										<span>{same ? t.same : t.different}</span>
									</label>
								))}
							</fieldset>
						</li>
					);
				})}
			</ul>
			{more && <p class="muted">{more}</p>}
		</section>
	);
}
