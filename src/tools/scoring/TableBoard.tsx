import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type Setup, setupOf } from '../../results/scoring/problem';
import { resultsOf } from '../../results/scoring/results';
import { labelsOf, obstacleSentence, rankingSentence } from '../../results/scoring/sentences';
import { alternativesOf, withWords } from '../../results/scoring/table';
import { newId, type RecordHandle, type Workspace, withEntry } from '../../workspace';
import type { DecisionTable } from '../../workspace/kinds/scoring';
import { InTurn } from '../shared/InTurn';
import { ResultBar } from '../shared/ResultBar';
import { useSettled } from '../shared/settled';
import type { SharedTexts } from '../shared/texts.de';
import { AlternativesPanel } from './AlternativesPanel';
import { type Board, type Step, stepNames } from './board';
import { CriteriaPanel } from './CriteriaPanel';
import type { ScoringData } from './data';
import { useDraft } from './hooks';
import { ResultPanel } from './ResultPanel';
import { ScoresPanel } from './ScoresPanel';
import { TeamPanel } from './TeamPanel';
import { withoutTable, withTable, withWeights } from './table';
import type { ScoringTexts } from './texts.de';

type Props = {
	id: string;
	stored: DecisionTable;
	record: RecordHandle<'scoring'>;
	workspace: Workspace;
	data: ScoringData;
	onOpen: (id: string) => void;
	say: (text: string) => void;
	t: ScoringTexts;
	shared: SharedTexts;
};

/** One table: what goes in on the left, what comes out on the right. */
export function TableBoard({ id, stored, record, workspace, data, onOpen, say, t, shared }: Props) {
	const step = useSignal<Step>(alternativesOf(stored).length === 0 ? 'alternatives' : 'criteria');
	const set = data.sets.find((entry) => entry.id === stored.template);
	const table = useMemo(() => withWords(stored, set, data.sectors), [stored, set, data.sectors]);
	const label = useMemo(() => labelsOf(table), [table]);
	const board: Board = {
		id,
		table,
		stored,
		set,
		workspace,
		data,
		locale: data.locale,
		label,
		update: (change) => record.update((r) => withTable(r, id, change)),
		say,
		t,
		shared,
	};
	const draft = useDraft((weights) =>
		board.update((current) => withWeights(current, Object.keys(weights), Object.values(weights))),
	);
	const setup = useMemo(() => setupOf(table, t.meDefault, draft.weights), [table, draft.weights, t]);
	const many = set?.alternatives.many ?? t.alternative;
	const duplicate = () => {
		const copy = newId();
		record.update((r) => ({
			tables: withEntry(r.tables, copy, { ...stored, title: t.copyOf.replace('{title}', table.title).slice(0, 200) }),
		}));
		onOpen(copy);
	};
	const go = (to: Step) => {
		step.value = to;
	};
	return (
		<div class="tool-columns">
			<div class="tool-input no-print">
				<fieldset class="segments">
					<legend class="sr-only">{t.stepsLabel}</legend>
					{stepNames.map((name) => (
						<label key={name} class={name === step.value ? 'on' : ''}>
							<input type="radio" name="scoring-step" checked={name === step.value} onChange={() => go(name)} />
							<span>{name === 'alternatives' ? many : t.steps[name]}</span>
						</label>
					))}
				</fieldset>
				<InTurn>
					{step.value === 'alternatives' && <AlternativesPanel board={board} onNext={() => go('criteria')} />}
					{step.value === 'criteria' && (
						<CriteriaPanel board={board} setup={setup} draft={draft} onNext={() => go('scores')} />
					)}
					{step.value === 'scores' && <ScoresPanel board={board} setup={setup} onGo={go} />}
					{step.value === 'team' && <TeamPanel board={board} record={record} />}
				</InTurn>
			</div>
			<InTurn>
				<TableResult
					board={board}
					setup={setup}
					many={many}
					onDuplicate={duplicate}
					onDelete={() => record.update((r) => withoutTable(r, id))}
				/>
			</InTurn>
		</div>
	);
}

type ResultProps = {
	board: Board;
	setup: Setup;
	/** What the alternatives are called together. */
	many: string;
	onDuplicate: () => void;
	onDelete: () => void;
};

/** What comes out, and the line that says it while one works on the left. */
function TableResult({ board, setup, many, onDuplicate, onDelete }: ResultProps) {
	const { locale, t, label } = board;
	const results = useMemo(
		() => (setup.problem && !setup.misfit ? resultsOf(setup.problem, setup.criteria, setup.normalise) : undefined),
		[setup],
	);
	const sentence = results ? rankingSentence(results, { locale, t, label }) : obstacleSentence(setup, many, t);
	const rested = useSettled(sentence, 300);

	return (
		<>
			<ResultPanel
				board={board}
				setup={setup}
				results={results}
				sentence={rested}
				onDuplicate={onDuplicate}
				onDelete={onDelete}
			/>
			<ResultBar target="scoring-result" link={t.toResult}>
				{rested}
			</ResultBar>
		</>
	);
}
