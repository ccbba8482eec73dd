import { fill } from '../../i18n/format';
import type { Answers, Question } from '../../results/resilience-check/check';
import { countAnswered } from './model';
import type { ResilienceTexts } from './texts.de';

type Props = {
	questions: readonly Question[];
	answers: Answers;
	current: string;
	onGo: (id: string) => void;
	t: ResilienceTexts;
};

/** All questions by dimension with what was answered; any of them can be opened. */
export function QuestionOverview({ questions, answers, current, onGo, t }: Props) {
	const dimensions = [...new Set(questions.map(({ dimension }) => dimension))];
	const state = (id: string) => {
		const answer = answers[id];
		if (answer === undefined) return t.stateOpen;
		return answer === 'notApplicable' ? t.notApplicable : fill(t.stateLevel, { n: answer });
	};
	return (
		<details class="question-overview">
			<summary>{fill(t.overview, { n: countAnswered(questions, answers), m: questions.length })}</summary>
			{dimensions.map((dimension) => (
				<section key={dimension.id}>
					<h3>{dimension.label}</h3>
					<ol>
						{questions
							.filter((question) => question.dimension === dimension)
							.map(({ item, number }) => (
								<li key={item.id} value={number}>
									<button
										type="button"
										aria-current={item.id === current ? 'step' : undefined}
										onClick={() => onGo(item.id)}
									>
										<span>{item.question}</span>
										<small class={Object.hasOwn(answers, item.id) ? 'answered' : 'muted'}>{state(item.id)}</small>
									</button>
								</li>
							))}
					</ol>
				</section>
			))}
		</details>
	);
}
