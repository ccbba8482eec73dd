import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { Analysed } from '../../results/business-case/analysis';
import type { Outcome, Reading } from '../../results/business-case/plan';
import { resultSentence } from '../../results/business-case/words';
import { listKeyed, type RecordHandle, type Workspace } from '../../workspace';
import type { BusinessCaseRecord, CaseFigure, CaseScenario } from '../../workspace/kinds/business-case';
import { InTurn } from '../shared/InTurn';
import type { SharedTexts } from '../shared/texts.de';
import { Assumptions } from './Assumptions';
import { CaseFooter } from './CaseFooter';
import { CashFlow } from './CashFlow';
import { Comparison } from './Comparison';
import type { CaseData, CaseWords } from './data';
import { HowWeCalculate } from './HowWeCalculate';
import { KeyFigures } from './KeyFigures';
import { Levers } from './Levers';
import { useLongRun } from './long-run';
import { OpenFigures } from './OpenFigures';
import { Risk } from './Risk';
import { Weaknesses } from './Weaknesses';

type Props = {
	workspace: Workspace;
	record: RecordHandle<'business-case'>;
	/** The state that was reckoned, and what came out. */
	rested: BusinessCaseRecord;
	results: Analysed['results'];
	scenario: { id: string; value: CaseScenario };
	reading: Reading;
	outcome: Outcome | undefined;
	data: CaseData;
	words: CaseWords;
	goTo: (figure: CaseFigure) => void;
	shared: SharedTexts;
};

/** What the figures come to; also the page for the bank. */
export function CaseResult(props: Props) {
	const { workspace, record, rested, results, scenario, reading, outcome, data, words, goTo, shared } = props;
	const analysis = results[scenario.id];
	const { t } = words;
	const title = useId();
	const { plan } = reading;
	const long = useLongRun(plan, rested.seed);
	const risk = long.result ?? analysis?.risk;
	const project = workspace.record('project').data.value;
	const several = listKeyed(rested.scenarios).length > 1;
	const name = rested.title || t.untitled;

	return (
		<section class="tool-result" id="case-result" aria-labelledby={title} tabIndex={-1}>
			<header>
				<h2 id={title}>{fill(t.resultTitle, { title: rested.title || t.untitled })}</h2>
			</header>
			{project.example && <p class="example-flag paper-only">{fill(shared.exampleLoaded, { firm: project.firm })}</p>}
			{several && <p class="muted">{fill(t.inScenario, { name: scenario.value.title })}</p>}
			<p class="summary" role="status">
				{outcome && resultSentence(name, outcome, risk, words)}
			</p>
			{outcome && plan ? (
				<>
					{outcome.belowCost && <p class="error-notice">{t.belowCost}</p>}
					<InTurn>
						<KeyFigures outcome={outcome} risk={risk} words={words} />
					</InTurn>
					<InTurn>
						<CashFlow outcome={outcome} words={words} />
					</InTurn>
					<InTurn>
						<Weaknesses
							all={analysis?.weaknesses ?? []}
							loss={outcome.npv < 0}
							workspace={workspace}
							words={words}
							shared={shared}
						/>
					</InTurn>
					<InTurn>
						<Levers plan={plan} npv={outcome.npv} words={words} />
					</InTurn>
					<InTurn>
						<Risk
							risk={risk}
							long={long}
							seed={rested.seed}
							shape={rested.shape}
							onChange={(change) => record.update((r) => ({ ...r, ...change }))}
							words={words}
						/>
					</InTurn>
					{several && <Comparison record={rested} results={results} groups={data.groups} words={words} />}
				</>
			) : (
				<OpenFigures problems={reading.problems} goTo={goTo} words={words} />
			)}
			<InTurn>
				<Assumptions scenario={scenario.value} reading={reading} groups={data.groups} words={words} />
			</InTurn>
			<InTurn>
				<HowWeCalculate methods={data.methods} t={t} />
				<CaseFooter
					record={rested}
					scenario={scenario.value}
					reading={reading}
					outcome={outcome}
					risk={risk}
					runs={long.result ? long.runs : undefined}
					data={data}
					words={words}
				/>
			</InTurn>
		</section>
	);
}
