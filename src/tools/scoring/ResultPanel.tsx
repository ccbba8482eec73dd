import { useMemo } from 'preact/hooks';
import type { Setup } from '../../results/scoring/problem';
import type { Results } from '../../results/scoring/results';
import { InTurn } from '../shared/InTurn';
import { useSettled } from '../shared/settled';
import type { Board } from './board';
import { HowWeCalculate } from './HowWeCalculate';
import { MethodsSection } from './MethodsSection';
import { OpenWeightsSection } from './OpenWeightsSection';
import { PortfolioSection } from './PortfolioSection';
import { RankingSection } from './RankingSection';
import { ResultFooter } from './ResultFooter';
import { ScoreTable } from './ScoreTable';
import { StabilitySection } from './StabilitySection';
import { TeamSection } from './TeamSection';

type Props = {
	board: Board;
	setup: Setup;
	results: Results | undefined;
	sentence: string;
	onDuplicate: () => void;
	onDelete: () => void;
};

/** Cells from which on only the ranking follows every move; the rest waits until the hand rests. */
const manyCells = 150;

/** What comes out. */
export function ResultPanel({ board, setup, results, sentence, onDuplicate, onDelete }: Props) {
	const { table, t } = board;
	const dear = setup.rows.length * setup.criteria.length > manyCells;
	const both = useMemo(() => ({ setup, results }), [setup, results]);
	const settled = useSettled(both, 150);
	const rested = dear ? settled : both;
	return (
		<div class="tool-result" id="scoring-result">
			<section aria-labelledby="scoring-result-title">
				<header>
					<h2 id="scoring-result-title">{table.title || t.resultTitle}</h2>
				</header>
				<p class="summary" role="status">
					{sentence}
				</p>
				<InTurn>
					<RankingSection board={board} setup={setup} results={results} />
				</InTurn>
			</section>
			{rested.results && (
				<>
					<InTurn>
						<MethodsSection board={board} results={rested.results} />
					</InTurn>
					<InTurn>
						<StabilitySection board={board} setup={rested.setup} results={rested.results} />
					</InTurn>
					<InTurn>
						<OpenWeightsSection board={board} results={rested.results} />
					</InTurn>
					<InTurn>
						<PortfolioSection board={board} setup={rested.setup} results={rested.results} />
					</InTurn>
				</>
			)}
			{table.merged && <TeamSection board={board} />}
			{rested.setup.rows.length > 0 && rested.setup.criteria.length > 0 && (
				<InTurn>
					<ScoreTable board={board} setup={rested.setup} />
				</InTurn>
			)}
			<InTurn>
				<HowWeCalculate board={board} />
				<ResultFooter board={board} setup={setup} results={results} onDuplicate={onDuplicate} onDelete={onDelete} />
			</InTurn>
		</div>
	);
}
