import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { currentScenario, evaluate, readScenario } from '../../results/business-case/plan';
import { barSentence, caseWords } from '../../results/business-case/words';
import type { RecordHandle, Workspace } from '../../workspace';
import type { CaseFigure } from '../../workspace/kinds/business-case';
import { InTurn } from '../shared/InTurn';
import { ResultBar } from '../shared/ResultBar';
import type { SharedTexts } from '../shared/texts.de';
import { useAnalysed } from './analysed';
import { CaseResult } from './CaseResult';
import type { CaseData } from './data';
import { InputPanel } from './InputPanel';
import { ScenarioBar } from './ScenarioBar';
import type { CaseTexts } from './texts.de';

type Props = {
	workspace: Workspace;
	record: RecordHandle<'business-case'>;
	data: CaseData;
	/** Figure whose field takes the focus at first. */
	focus?: CaseFigure;
	t: CaseTexts;
	shared: SharedTexts;
};

/** Figures on the left, what they come to on the right. */
export function CaseEditor({ workspace, record, data, focus, t, shared }: Props) {
	const { groups, locale } = data;
	const chosen = useSignal<string | undefined>(undefined);
	const group = useSignal(groups[0]!.id);
	/** The field to go to, counted so that the same one can be asked for twice. */
	const target = useSignal<{ figure: CaseFigure; times: number } | undefined>(focus && { figure: focus, times: 1 });
	const words = useMemo(() => caseWords(groups, locale, t), [groups, locale, t]);
	const current = record.data.value;
	const scenario = currentScenario(current, chosen.value)!;
	const typing = useMemo(
		() => readScenario(scenario.value, groups, current.shape),
		[scenario.value, groups, current.shape],
	);

	const { record: rested, results } = useAnalysed(current, groups);
	const before = rested.scenarios.entries[scenario.id];
	const shown = before ? { id: scenario.id, value: before } : scenario;
	const reading = useMemo(() => readScenario(shown.value, groups, rested.shape), [shown.value, groups, rested.shape]);
	const outcome = useMemo(() => reading.plan && evaluate(reading.plan), [reading]);
	const analysis = results[shown.id];
	const goTo = (figure: CaseFigure) => {
		group.value = groups.find(({ figures }) => figures.some((field) => field.figure === figure))!.id;
		target.value = { figure, times: (target.value?.times ?? 0) + 1 };
	};

	return (
		<div class="business-case">
			<div class="tool-columns">
				<div class="tool-input no-print">
					<ScenarioBar
						record={record}
						scenario={scenario}
						onChoose={(id) => (chosen.value = id)}
						t={t}
						shared={shared}
					/>
					<InTurn>
						<InputPanel
							record={record}
							scenario={scenario}
							reading={typing}
							data={data}
							group={group.value}
							onGroup={(id) => {
								group.value = id;
								target.value = undefined;
							}}
							target={target.value}
							words={words}
						/>
					</InTurn>
				</div>
				<InTurn>
					<CaseResult
						workspace={workspace}
						record={record}
						rested={rested}
						results={results}
						scenario={shown}
						reading={reading}
						outcome={outcome}
						data={data}
						words={words}
						goTo={goTo}
						shared={shared}
					/>
				</InTurn>
			</div>
			<ResultBar target="case-result" link={t.toResult}>
				{barSentence(typing.problems.length, outcome, analysis?.risk, words)}
			</ResultBar>
		</div>
	);
}
