import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { levels } from '../../results/resilience-check/check';
import type { Item } from '../../results/resilience-check/questionnaire';
import { answerWords } from '../../results/resilience-check/words';
import { withAnswer } from './model';
import type { CheckContext } from './use-check';

type Props = { item: Item; context: CheckContext };

/** What the team agreed on: it becomes the answer of the check. */
export function AgreedAnswer({ item, context }: Props) {
	const { check, record, t } = context;
	const field = useId();
	const answer = check.answers[item.id];
	return (
		<p class="agreed">
			<label for={field}>{t.agreed}</label>
			<select
				id={field}
				class="no-print"
				aria-label={fill(t.agreedFor, { question: item.question })}
				value={answer === undefined ? '' : String(answer)}
				onChange={(event) => {
					const { value } = event.currentTarget;
					const chosen = value === 'notApplicable' ? value : levels.find((level) => String(level) === value);
					record.update((c) => withAnswer(c, item.id, chosen));
				}}
			>
				<option value="">{t.agreedNone}</option>
				{levels.map((level) => (
					<option key={level} value={String(level)}>
						{level}: {item.levels[level]}
					</option>
				))}
				<option value="notApplicable">{t.notApplicable}</option>
			</select>
			<span class="print-only">
				{typeof answer === 'number' ? `${answer}: ` : ''}
				{answerWords(item, answer, t)}
			</span>
		</p>
	);
}
