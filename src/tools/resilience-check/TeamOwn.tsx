import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { questionsOf } from '../../results/resilience-check/check';
import { download, fileName } from '../shared/download';
import { ownRespondent, writeAnswers } from './answers-file';
import { countAnswered } from './model';
import { withRespondent } from './team';
import { today } from './today';
import type { CheckContext } from './use-check';

type Props = { context: CheckContext };

/** One's own answers for the team: as a file, or straight into the comparison on this device. */
export function TeamOwn({ context }: Props) {
	const { check, data, record, t } = context;
	const field = useId();
	const message = useId();
	const title = useId();
	const said = useSignal<{ good: boolean; text: string } | undefined>(undefined);
	const answered = countAnswered(questionsOf(data.questionnaire), check.answers);

	const withName = (act: () => string) => {
		const problem = check.me.trim() === '' ? t.nameMissing : answered === 0 ? t.noOwnAnswers : undefined;
		said.value = problem ? { good: false, text: problem } : { good: true, text: act() };
	};
	const save = () => {
		const name = fill(t.answersFileName, { name: check.me.trim() });
		download(writeAnswers(data.questionnaire, check, today()), fileName(name, today(), 'json'), 'application/json');
		return fill(t.answersSaved, { n: answered });
	};
	const addMine = () => {
		const { check: next, added } = withRespondent(check, ownRespondent(data.questionnaire, check, today()));
		record.update(() => next);
		return fill(t.imported[added], { name: check.me.trim() });
	};

	return (
		<section aria-labelledby={title}>
			<h2 id={title}>{t.teamOwnTitle}</h2>
			<p>{t.teamOwnText}</p>
			<label for={field} class="field-label">
				{t.name}
			</label>
			<input
				id={field}
				type="text"
				maxLength={200}
				autocomplete="off"
				value={check.me}
				aria-invalid={said.value && !said.value.good && check.me.trim() === '' ? true : undefined}
				aria-describedby={message}
				onInput={(event) => {
					const me = event.currentTarget.value;
					said.value = undefined;
					record.update((c) => ({ ...c, me }));
				}}
			/>
			<div id={message} role={said.value && !said.value.good ? 'alert' : 'status'}>
				{said.value && <p class={said.value.good ? 'good-notice' : 'field-error'}>{said.value.text}</p>}
			</div>
			<div class="actions">
				<button type="button" class="button" onClick={() => withName(save)}>
					{t.saveAnswers}
				</button>
				<button type="button" class="button" onClick={() => withName(addMine)}>
					{t.addMine}
				</button>
			</div>
		</section>
	);
}
