import { fill, formatNumber, formatPercent } from '../../../i18n/format';
import type { FindingContent } from '../../../results/supply-chain/advice';
import type { Finding } from '../../../results/supply-chain/findings';
import { type FindingPrinter, printMeasured, say } from '../../../results/supply-chain/findings-print';
import type { Limits } from '../../../results/supply-chain/limits';
import type { Workspace } from '../../../workspace';
import type { SharedTexts } from '../../shared/texts.de';
import { AdviceList } from '../AdviceList';
import { SourceList } from '../SourceList';
import { FindingTable } from './FindingTable';
import { LevelSign } from './LevelSign';
import { LimitFields } from './LimitFields';
import type { FindingsViewTexts } from './texts.de';

type Props = {
	finding: Finding;
	content: FindingContent;
	printer: FindingPrinter;
	workspace: Workspace;
	onData: () => void;
	onLimits: (limits: Limits) => void;
	onReset: () => void;
	t: FindingsViewTexts;
	shared: SharedTexts;
};

/** One finding: what it says, how it stands, what one can do, who is behind it, how it was reckoned. */
export function FindingCard({ finding, content, printer, workspace, onData, onLimits, onReset, t, shared }: Props) {
	const { id, level, measured } = finding;
	const [first, ...others] = finding.sentences.map((sentence) => say(sentence, printer));
	const { label, unit, planned } = content;
	const limit = (value: number) => printMeasured(unit, value, printer);
	const weak = level === 'watch' || level === 'act';
	return (
		<section class="finding" id={`finding-${id}`} aria-labelledby={`finding-${id}-title`}>
			<header>
				<h3 id={`finding-${id}-title`} tabIndex={-1}>
					{label}
				</h3>
				<LevelSign level={level} name={printer.t.levels[level]} />
			</header>
			<p class="muted">{content.question}</p>
			<p class="finding-sentence">{first}</p>
			{others.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<p class="muted finding-limits">
				{measured !== null && fill(t.measured, { name: content.measured, value: limit(measured) })}{' '}
				{fill(t.limits, { watch: limit(content.watch), act: limit(content.act) })}{' '}
				{planned ? (
					<>
						<span class="tag">{t.changedLimit}</span>{' '}
						{fill(t.plannedLimits, { watch: limit(planned.watch), act: limit(planned.act) })}
					</>
				) : (
					content.ownLimits && <span class="tag">{t.ownLimit}</span>
				)}
			</p>
			<LimitFields content={content} printer={printer} onLimits={onLimits} onReset={onReset} t={t} />
			{(level === 'unknown' || id === 'gaps') && (
				<p class="no-print">
					<button type="button" class="button small" onClick={onData}>
						{fill(t.toData, { label })}
					</button>
				</p>
			)}
			<details class={weak ? 'finding-advice' : 'finding-advice screen-only'} open={level === 'act'}>
				<summary>{fill(weak ? t.whatToDo : t.couldDo, { label })}</summary>
				<h4 class="print-only">{fill(t.whatToDo, { label })}</h4>
				<AdviceList measures={content.measures} workspace={workspace} t={t} shared={shared} />
			</details>
			{finding.rows.length > 0 && (
				<details class="finding-rows">
					<summary>{fill(t.rows, { label, n: formatNumber(finding.rows.length, printer.locale) })}</summary>
					<FindingTable finding={finding} label={label} printer={printer} t={t} />
				</details>
			)}
			<details class="finding-how">
				<summary>{fill(t.how, { label })}</summary>
				<h4 class="print-only">{fill(t.how, { label })}</h4>
				<p class="formula">{content.formula}</p>
				<SourceList sources={content.sources} locale={printer.locale} read={t.read} />
				<p>{content.reason}</p>
				{content.markReason && content.mark !== undefined && (
					<p>{fill(content.markReason, { share: formatPercent(content.mark, printer.locale) })}</p>
				)}
				{content.areaLabel && <p>{fill(t.area, { area: content.areaLabel })}</p>}
				<SourceList sources={content.limitSources} locale={printer.locale} read={t.read} />
			</details>
		</section>
	);
}
