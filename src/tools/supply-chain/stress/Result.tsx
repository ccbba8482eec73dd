import { fill } from '../../../i18n/format';
import { printMoney, printPercent } from '../../../results/business-case/print';
import type { StressContent } from '../../../results/supply-chain/advice';
import type { StressOutcome } from '../../../results/supply-chain/stress';
import {
	printWeeks,
	type StressPrinter,
	scenarioTitle,
	stressSentences,
} from '../../../results/supply-chain/stress-print';
import type { SupplyScenario, Workspace } from '../../../workspace';
import type { SharedTexts } from '../../shared/texts.de';
import { AdviceList } from '../AdviceList';
import { SourceList } from '../SourceList';
import { HandOver } from './HandOver';
import { InputTable } from './InputTable';
import { Timeline } from './Timeline';
import type { StressViewTexts } from './texts.de';

type Props = {
	id: string;
	scenario: SupplyScenario;
	outcome: StressOutcome;
	content: StressContent;
	printer: StressPrinter;
	workspace: Workspace;
	caseUrl: string | undefined;
	t: StressViewTexts;
	shared: SharedTexts;
};

/** What the open test comes to: sentence, figures, weeks, what one can do, how it was reckoned. */
export function Result({ id, scenario, outcome, content, printer, workspace, caseUrl, t, shared }: Props) {
	const { locale } = printer;
	const title = scenarioTitle(scenario, printer);
	const [first, ...others] = stressSentences(outcome, printer);
	const details = (
		<details class="how">
			<summary>{t.how}</summary>
			<h3 class="print-only">{t.how}</h3>
			<p class="formula">{content.formula}</p>
			<p>{t.howModel}</p>
			<SourceList sources={content.sources} locale={locale} read={t.read} />
		</details>
	);
	return (
		<section id="stress-result" aria-labelledby="stress-result-title">
			<h3 id="stress-result-title">{title}</h3>
			<p class="summary" role="status">
				{first}
			</p>
			{others.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			{outcome.ok && (
				<>
					<dl class="stress-figures">
						{outcome.kind === 'cost' ? (
							<Figure name={t.addedCost} value={printMoney(outcome.addedCost, locale)} />
						) : (
							<>
								<Figure name={t.lostSales} value={printMoney(outcome.lostSales, locale)} />
								<Figure
									name={t.lostShare}
									value={outcome.normalSales > 0 ? printPercent(outcome.lostSales / outcome.normalSales, locale) : '–'}
								/>
								<Figure
									name={t.firstLoss}
									value={
										outcome.weeksUntilHit === null
											? t.never
											: outcome.weeksUntilHit === 0
												? t.atOnce
												: fill(t.inWeek, { n: outcome.weeksUntilHit + 1 })
									}
								/>
							</>
						)}
					</dl>
					{outcome.kind === 'cost' ? (
						<InputTable inputs={outcome.inputs} locale={locale} t={t} />
					) : (
						<Timeline
							timeline={outcome.timeline}
							survival={outcome.survival}
							label={fill(t.timelineLabel, { title, weeks: printWeeks(outcome.weeks, printer), sentence: first! })}
							printer={printer}
							t={t}
						/>
					)}
					<h3>{t.whatToDo}</h3>
					<AdviceList
						measures={content.measures}
						about={{ ref: id, title, result: first }}
						workspace={workspace}
						t={t}
						shared={shared}
					/>
					<HandOver {...{ id, scenario, outcome, workspace, printer, t }} url={caseUrl} />
				</>
			)}
			{details}
		</section>
	);
}

function Figure({ name, value }: { name: string; value: string }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{value}</dd>
		</div>
	);
}
