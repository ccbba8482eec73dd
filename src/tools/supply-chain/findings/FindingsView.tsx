import { useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import { type Finding, findingsOf, type Level } from '../../../results/supply-chain/findings';
import { findingLines, findingPrinter, findingRows } from '../../../results/supply-chain/findings-print';
import { de } from '../../../results/supply-chain/findings-texts.de';
import { en } from '../../../results/supply-chain/findings-texts.en';
import { judged, withLimits, withOwnLimits, withoutLimits } from '../../../results/supply-chain/limits';
import { hasChain } from '../../../results/supply-chain/network';
import { downloadCsv } from '../../shared/csv';
import { ResultBar } from '../../shared/ResultBar';
import { useSettled } from '../../shared/settled';
import { EmptyChain } from '../EmptyChain';
import { Reckoning } from '../Reckoning';
import { isSmall, useReckoned } from '../use-reckoned';
import type { ViewProps } from '../view';
import { FindingCard } from './FindingCard';
import type { FindingsQuestion } from './findings.worker';
import { Overview } from './Overview';
import type { FindingsViewTexts } from './texts.de';

const startWorker = () => new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
const answer = ({ network, parameters }: FindingsQuestion) => findingsOf(network, parameters);

/** What the chain looks like, finding by finding: at once for most firms, in a worker for long chains. */
export default function FindingsView({ chain, record, network, data, t: texts, shared, workspace, onView }: ViewProps) {
	const t = texts.findings;
	const { locale } = data;
	const printer = useMemo(() => findingPrinter(locale === 'de' ? de : en, locale, data.sectors), [locale]);
	const settled = useSettled(chain.assumptions);
	const question = useMemo(
		(): FindingsQuestion => ({
			network,
			parameters: {
				rules: data.findings.map(({ id, watch, act, mark, area }) => ({ id, watch, act, mark, area })),
				focusSector: data.focusSector,
				assumptions: settled,
			},
		}),
		[network, settled],
	);
	const reckoned = useReckoned(question, isSmall(network), answer, startWorker);
	// Own limits only judge what has been calculated.
	const contents = useMemo(() => withOwnLimits(data.findings, chain.limits), [chain.limits]);
	const findings = useMemo(() => reckoned.result && judged(reckoned.result, contents), [reckoned.result, contents]);

	if (!hasChain(chain)) return <EmptyChain t={t} onData={() => onView('data')} />;
	const project = workspace.record('project').data.value;
	return (
		<div class="findings">
			<header>
				<h2>{t.title}</h2>
				{findings && (
					<div class="actions no-print">
						<button type="button" class="button small" onClick={() => window.print()}>
							{shared.print}
						</button>
						<button
							type="button"
							class="button small"
							onClick={() => void downloadCsv(findingRows(findings, data.findings, printer), t.fileName, locale)}
						>
							{t.exportCsv}
						</button>
					</div>
				)}
			</header>
			{project.example && <p class="example-flag print-only">{fill(shared.exampleLoaded, { firm: project.firm })}</p>}
			<Reckoning reckoned={reckoned} locale={locale} t={t} />
			{findings && (
				<>
					<p class="summary" role="status">
						{tally(findings, t)}
					</p>
					<ChangedLimits
						names={contents.filter(({ planned }) => planned).map(({ label }) => label)}
						onReset={() => record.update((before) => withoutLimits(before))}
						t={t}
					/>
					<div class="tool-columns findings-columns">
						<div class="tool-input">
							<Overview lines={findingLines(findings, data.findings, printer)} t={t} />
						</div>
						<div class="tool-result" id="findings-result">
							{findings.map((finding) => {
								const content = contents.find(({ id }) => id === finding.id)!;
								const planned = content.planned ?? content;
								return (
									<FindingCard
										key={finding.id}
										finding={finding}
										content={content}
										printer={printer}
										workspace={workspace}
										onData={() => onView('data')}
										onLimits={(limits) => record.update((before) => withLimits(before, content, planned, limits))}
										onReset={() => record.update((before) => withoutLimits(before, content.id))}
										t={t}
										shared={shared}
									/>
								);
							})}
							<footer class="no-print">
								<button type="button" class="button primary" onClick={() => onView('stress')}>
									{t.toStress}
								</button>
								<p class="muted">{t.toStressHint}</p>
							</footer>
						</div>
					</div>
					<ResultBar target="findings-result" link={t.toResult}>
						{tally(findings, t)}
					</ResultBar>
				</>
			)}
		</div>
	);
}

type ChangedProps = { names: readonly string[]; onReset: () => void; t: FindingsViewTexts };

/** Which findings the person judges by limits of their own; nothing where there are none. */
function ChangedLimits({ names, onReset, t }: ChangedProps) {
	if (names.length === 0) return null;
	return (
		<p class="changed-limits">
			{fill(t.changedLimits, { labels: names.join(', ') })}{' '}
			<button type="button" class="link-button no-print" onClick={onReset}>
				{t.resetAllLimits}
			</button>
		</p>
	);
}

/** How many findings stand how, in a sentence. */
export function tally(findings: readonly Finding[], t: FindingsViewTexts): string {
	const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
	const unknown = count('unknown');
	return [
		fill(t.tally, { act: count('act'), watch: count('watch'), good: count('good'), all: findings.length }),
		...(unknown > 0 ? [fill(unknown === 1 ? t.tallyUnknownOne : t.tallyUnknown, { n: unknown })] : []),
	].join(' ');
}
