import { useId } from 'preact/hooks';
import type { Simulation } from '../../domain/business-case';
import { fill, formatNumber, formatPercent } from '../../i18n/format';
import { quickRuns } from '../../results/business-case/analysis';
import { printMoney, printPercent } from '../../results/business-case/print';
import { lossSentence } from '../../results/business-case/words';
import type { BusinessCaseRecord } from '../../workspace/kinds/business-case';
import { TableScroll } from '../shared/TableScroll';
import type { CaseWords } from './data';
import { Histogram } from './Histogram';
import type { LongRun } from './long-run';
import { SeedField } from './SeedField';

type Props = {
	risk: Simulation | undefined;
	long: LongRun;
	seed: number;
	shape: BusinessCaseRecord['shape'];
	onChange: (change: Partial<Pick<BusinessCaseRecord, 'seed' | 'shape'>>) => void;
	words: CaseWords;
};

/** The spread of the result, how it was reckoned, and the long simulation. */
export function Risk({ risk, long, seed, shape, onChange, words }: Props) {
	const { t, locale } = words;
	const shapeField = useId();
	if (!risk) {
		return (
			<section>
				<h3>{t.riskTitle}</h3>
				<p>{t.riskNeedsRange}</p>
			</section>
		);
	}
	const runs = long.result ? long.runs : quickRuns;
	const money = (value: number) => printMoney(value, locale);
	const running = long.state === 'running';
	return (
		<section>
			<h3>{t.riskTitle}</h3>
			<p>{fill(t.riskSentence, { p10: money(risk.p10), p90: money(risk.p90), loss: lossSentence(risk, words) })}</p>
			<Histogram risk={risk} words={words} />
			<TableScroll label={t.riskTitle}>
				<table class="bc-quantiles">
					<thead>
						<tr>
							{[t.p10, t.p50, t.p90, t.mean, t.probabilityOfLoss].map((head) => (
								<th key={head} scope="col" class="num">
									{head}
								</th>
							))}
						</tr>
					</thead>
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
				</table>
			</TableScroll>
			<p class="muted run-note">
				{fill(t.runsDone, { runs: formatNumber(runs, locale), seed, shape: t.shapes[shape] })}
			</p>
			<p class="muted">{t.independent}</p>
			<div class="actions no-print">
				<button type="button" class="button small" onClick={running ? long.stop : long.start}>
					{running ? t.stop : fill(t.runMore, { runs: formatNumber(long.runs, locale) })}
				</button>
				{running && (
					<>
						<progress
							max={1}
							value={long.done}
							aria-label={fill(t.runMore, { runs: formatNumber(long.runs, locale) })}
						/>
						<span>{fill(t.running, { percent: formatPercent(long.done, locale) })}</span>
					</>
				)}
				<SeedField seed={seed} onChange={(value) => onChange({ seed: value })} words={words} />
				<label for={shapeField}>{t.shapeLabel}</label>
				<select
					id={shapeField}
					class="bc-shape"
					value={shape}
					onChange={(event) => onChange({ shape: event.currentTarget.value as typeof shape })}
				>
					<option value="pert">{t.shapes.pert}</option>
					<option value="triangular">{t.shapes.triangular}</option>
				</select>
			</div>
			<p class="no-print" role="status">
				{long.state === 'stopped' ? t.stopped : long.state === 'failed' ? t.runFailed : ''}
			</p>
		</section>
	);
}
