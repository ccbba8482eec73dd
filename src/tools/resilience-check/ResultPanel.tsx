import { useId, useMemo } from 'preact/hooks';
import { nextSteps } from '../../results/resilience-check/check';
import { InTurn } from '../shared/InTurn';
import { Radar } from '../shared/Radar';
import { UndoButtons } from '../shared/UndoButtons';
import { AnswerTable } from './AnswerTable';
import { DimensionTable } from './DimensionTable';
import { HowWeCalculate } from './HowWeCalculate';
import { NextSteps } from './NextSteps';
import { ResultFooter } from './ResultFooter';
import type { CheckContext } from './use-check';

type Props = { id: string; context: CheckContext; sentence: string };

/** What the answers say: a sentence, a picture, a table, and what to do next. */
export function ResultPanel({ id, context, sentence }: Props) {
	const { check, data, questionnaire, record, result, shared, t, version, workspace } = context;
	const title = useId();
	const rules = useMemo(
		() => nextSteps(questionnaire, check.answers, result.score),
		[questionnaire, check.answers, result],
	);
	const aimed = result.dimensions.every((dimension) => Object.hasOwn(check.targets, dimension.id));

	return (
		<section class="tool-result" id={id} aria-labelledby={title}>
			<header>
				<h2 id={title}>{t.resultTitle}</h2>
				<div class="actions no-print">
					<UndoButtons record={record} t={shared} />
				</div>
			</header>
			<p class="summary" role="status">
				{sentence}
			</p>
			<InTurn>
				<figure class="radar-figure">
					<Radar
						axes={result.dimensions.map(({ id: axis, label, score }) => ({
							id: axis,
							label,
							value: score,
							target: check.targets[axis],
						}))}
						max={100}
						rings={4}
					/>
					<figcaption>
						{t.radarCaption}
						{aimed && ` ${t.radarTarget}`}
					</figcaption>
				</figure>
			</InTurn>
			<InTurn>
				<DimensionTable result={result} locale={data.locale} t={t} />
			</InTurn>
			<InTurn>
				<h3>{t.stepsTitle}</h3>
				<NextSteps rules={rules} result={result} workspace={workspace} locale={data.locale} t={t} shared={shared} />
			</InTurn>
			<InTurn>
				<AnswerTable questionnaire={questionnaire} check={check} t={t} />
			</InTurn>
			<InTurn>
				<HowWeCalculate
					questionnaire={questionnaire}
					version={version}
					method={data.method}
					locale={data.locale}
					t={t}
				/>
				<ResultFooter context={context} />
			</InTurn>
		</section>
	);
}
