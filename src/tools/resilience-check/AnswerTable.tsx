import { type Check, questionsOf } from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import { answerWords } from '../../results/resilience-check/words';
import { TableScroll } from '../shared/TableScroll';
import type { ResilienceTexts } from './texts.de';

type Props = { questionnaire: ResilienceQuestionnaire; check: Check; t: ResilienceTexts };

/** Every question with its answer in words and the note: closed on screen, complete on paper. */
export function AnswerTable({ questionnaire, check, t }: Props) {
	const questions = questionsOf(questionnaire);
	const noted = questions.some(({ item }) => check.notes[item.id]);
	return (
		<details class="all-answers">
			<summary>{t.answersTitle}</summary>
			<h3 class="print-only">{t.answersTitle}</h3>
			<TableScroll label={t.answersTitle}>
				<table>
					<thead>
						<tr>
							<th scope="col">{t.question}</th>
							<th scope="col" class="num">
								{t.level}
							</th>
							<th scope="col">{t.answer}</th>
							{noted && <th scope="col">{t.noteHead}</th>}
						</tr>
					</thead>
					<tbody>
						{questions.map(({ item, number }) => {
							const answer = check.answers[item.id];
							return (
								<tr key={item.id}>
									<th scope="row">
										{number}. {item.question}
									</th>
									<td class="num">{typeof answer === 'number' ? answer : '–'}</td>
									<td>{answerWords(item, answer, t)}</td>
									{noted && <td class="own-words">{check.notes[item.id]}</td>}
								</tr>
							);
						})}
					</tbody>
				</table>
			</TableScroll>
		</details>
	);
}
