import type { Simulation } from '../../../../domain/business-case';
import { fill, formatNumber } from '../../../../i18n/format';
import { quickRuns } from '../../../../results/business-case/analysis';
import { printFigure, printMoney, printPercent } from '../../../../results/business-case/print';
import { spanText } from '../../../../results/business-case/typed';
import {
	type CaseWords,
	caseWords,
	listWords,
	lossSentence,
	resultSentence,
	weaknessSentence,
} from '../../../../results/business-case/words';
import { HistogramPicture } from '../../../shared/HistogramPicture';
import { TornadoBars } from '../../../shared/TornadoBars';
import { caseOf } from '../computed';
import { CaseComparison } from './CaseComparison';
import { CashFlowBars } from './CashFlowBars';
import { CashFlowTable } from './CashFlowTable';
import { Heads, How, type PartProps, Picture, Table } from './frame';
import { KeyFigureTable } from './KeyFigureTable';

/** Money: what it comes to, when it is back, what could tip it, and where every figure comes from. */
export function CasePart({ input }: PartProps) {
	const { data, content } = input;
	const { dossier: t, businessCase: texts } = content.words;
	const found = caseOf(input);
	if (!found) return <p>{t.businessCase.empty}</p>;
	const { record, scenario, reading, outcome, levers, analysis, several } = found;
	const words = caseWords(content.groups, data.locale, texts);
	const title = record.title || texts.untitled;
	return (
		<>
			<h4 class="block-title">{title}</h4>
			{several && <p class="muted">{fill(texts.inScenario, { name: scenario.title })}</p>}
			{outcome && levers ? (
				<>
					<p class="sentence">{resultSentence(title, outcome, analysis?.risk, words)}</p>
					{outcome.belowCost && <p class="warning">{texts.belowCost}</p>}
					<KeyFigureTable outcome={outcome} risk={analysis?.risk} words={words} t={t} />
					<p class="muted">{fill(t.businessCase.trail, { name: texts.assumptionsTitle })}</p>
					<Picture caption={t.businessCase.chart}>
						<CashFlowBars outcome={outcome} words={words} />
					</Picture>
					<CashFlowTable outcome={outcome} words={words} note={t.businessCase.amounts} />
					<Weaknesses analysis={analysis} loss={outcome.npv < 0} words={words} />
					<Levers levers={levers} npv={outcome.npv} words={words} caption={t.businessCase.tornado} />
					<Risk risk={analysis?.risk} record={record} words={words} caption={t.businessCase.histogram} />
					{several && <CaseComparison found={found} groups={content.groups} words={words} />}
				</>
			) : (
				<p>
					{fill(reading.problems.length === 1 ? texts.toFillOne : texts.toFill, { n: reading.problems.length })}{' '}
					{listWords(reading.problems.map(words.label), data.locale)}
				</p>
			)}
			<Table caption={texts.assumptionsTitle}>
				<Heads names={[texts.figure, texts.input, texts.source]} numbers={[1]} />
				{content.groups.map((group) => (
					<tbody key={group.id}>
						<tr class="table-group">
							<th scope="rowgroup" colSpan={3}>
								{group.label}
							</th>
						</tr>
						{group.figures.map((field) => {
							const state = reading.states[field.figure];
							const note = scenario.figures[field.figure]?.note;
							return (
								<tr key={field.figure}>
									<th scope="row">
										{field.label} <small>{field.unit}</small>
									</th>
									<td class="num">{state.ok ? spanText(state.span, data.locale) : '–'}</td>
									<td>{note || (state.ok && state.assumed ? field.assumption?.reason : texts.noNote)}</td>
								</tr>
							);
						})}
					</tbody>
				))}
			</Table>
			<How rules={[texts.howFormula, ...texts.how, texts.howSource, texts.howLimits]} t={t} />
		</>
	);
}

type Found = NonNullable<ReturnType<typeof caseOf>>;

function Weaknesses({ analysis, loss, words }: { analysis: Found['analysis']; loss: boolean; words: CaseWords }) {
	const { t, label, locale } = words;
	const all = analysis?.weaknesses ?? [];
	const none = all.filter(({ value }) => value === null);
	return (
		<section>
			<h5 class="small-title">{loss ? t.strengthTitle : t.weaknessTitle}</h5>
			<p class="muted">{t.weaknessIntro}</p>
			<ol>
				{all
					.filter(({ value }) => value !== null)
					.map((weakness) => (
						<li key={weakness.id}>
							{weaknessSentence(weakness, loss, words)} {weakness.insideRange && <b>{t.insideRange}</b>}
						</li>
					))}
			</ol>
			{none.length > 0 && (
				<p class="muted">
					{fill(loss ? t.notEnough : t.harmless, {
						names: listWords(
							none.map(({ id }) => label(id)),
							locale,
						),
					})}
				</p>
			)}
		</section>
	);
}

type LeversProps = { levers: NonNullable<Found['levers']>; npv: number; words: CaseWords; caption: string };

function Levers({ levers: { bars, assumedSpread }, npv, words, caption }: LeversProps) {
	const { t, locale, label } = words;
	const first = bars[0];
	if (!first) return null;
	const money = (value: number) => printMoney(value, locale);
	return (
		<section>
			<h5 class="small-title">{t.leversTitle}</h5>
			<p>
				{assumedSpread && `${t.leversAssumed} `}
				{fill(t.leversSentence, {
					label: label(first.id),
					low: money(Math.min(first.atLow, first.atHigh)),
					high: money(Math.max(first.atLow, first.atHigh)),
				})}
			</p>
			<Picture caption={caption}>
				<TornadoBars bars={bars} npv={npv} words={words} />
			</Picture>
			<Table caption={t.leversTitle}>
				<Heads names={[t.figure, t.low, t.high, t.npvAtLow, t.npvAtHigh, t.swing]} numbers={[1, 2, 3, 4, 5]} />
				<tbody>
					{bars.map((bar) => (
						<tr key={bar.id}>
							<th scope="row">{label(bar.id)}</th>
							<td class="num">{printFigure(bar.id, bar.low, locale)}</td>
							<td class="num">{printFigure(bar.id, bar.high, locale)}</td>
							<td class="num">{money(bar.atLow)}</td>
							<td class="num">{money(bar.atHigh)}</td>
							<td class="num">{money(bar.swing)}</td>
						</tr>
					))}
				</tbody>
			</Table>
		</section>
	);
}

type RiskProps = { risk: Simulation | undefined; record: Found['record']; words: CaseWords; caption: string };

function Risk({ risk, record, words, caption }: RiskProps) {
	const { t, locale } = words;
	const money = (value: number) => printMoney(value, locale);
	return (
		<section>
			<h5 class="small-title">{t.riskTitle}</h5>
			{risk ? (
				<>
					<p>{fill(t.riskSentence, { p10: money(risk.p10), p90: money(risk.p90), loss: lossSentence(risk, words) })}</p>
					<Picture caption={caption}>
						<HistogramPicture risk={risk} words={words} />
					</Picture>
					<Table caption={t.riskTitle}>
						<Heads names={[t.p10, t.p50, t.p90, t.mean, t.probabilityOfLoss]} numbers={[0, 1, 2, 3, 4]} />
						<tbody>
							<tr>
								{[risk.p10, risk.p50, risk.p90, risk.mean].map((value, i) => (
									<td key={i} class="num">
										{money(value)}
									</td>
								))}
								<td class="num">{printPercent(risk.probabilityOfLoss, locale)}</td>
							</tr>
						</tbody>
					</Table>
					<p class="muted">
						{fill(t.runsDone, {
							runs: formatNumber(quickRuns, locale),
							seed: record.seed,
							shape: t.shapes[record.shape],
						})}
						. {t.independent}
					</p>
				</>
			) : (
				<p>{t.riskNeedsRange}</p>
			)}
		</section>
	);
}
