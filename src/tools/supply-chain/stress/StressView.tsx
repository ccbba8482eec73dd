import { useSignal } from '@preact/signals';
import { fill } from '../../../i18n/format';
import type { StressContent } from '../../../results/supply-chain/advice';
import { hasChain } from '../../../results/supply-chain/network';
import { scenarioTitle, stressSentences } from '../../../results/supply-chain/stress-print';
import { listKeyed } from '../../../workspace';
import { ResultBar } from '../../shared/ResultBar';
import { EmptyChain } from '../EmptyChain';
import { Reckoning } from '../Reckoning';
import type { ViewProps } from '../view';
import { Assumptions } from './Assumptions';
import { Comparison } from './Comparison';
import { choicesOf, newStressTest, withChange, withoutStressTest, withStressTest } from './changes';
import { KindPicker } from './KindPicker';
import { Ranking } from './Ranking';
import { Result } from './Result';
import { TestForm } from './TestForm';
import { TestTabs } from './TestTabs';
import { useStress, useStressPrinter } from './use-stress';

/** What a failure, a lost customer, a slump, a closed border or a higher price would cost. */
export default function StressView(props: ViewProps) {
	const { chain, data, record, t: texts, shared, workspace, onView } = props;
	const t = texts.stress;
	const { locale } = data;
	const chosen = useSignal<string | undefined>(undefined);
	const adding = useSignal(false);
	const { tests, ranking } = useStress(props);
	const printer = useStressPrinter(props);

	if (!hasChain(chain)) return <EmptyChain t={t} onData={() => onView('data')} />;

	const scenarios = listKeyed(chain.scenarios);
	const open = scenarios.find(({ id }) => id === chosen.value) ?? scenarios[0];
	const content = data.stressKinds.find(({ id }) => id === open?.value.kind);
	const outcome = open && tests.result?.[open.id];
	const { energy, material } = printer.t;
	const choices = (kind: StressContent['id']) =>
		choicesOf(kind, chain, { locale, sectors: data.sectors, energy, material });
	const add = (kind: StressContent) => {
		const { id } = withStressTest(chain, newStressTest(kind, chain, choices(kind.id), data.focusSector));
		record.update(
			(before) => withStressTest(before, newStressTest(kind, before, choices(kind.id), data.focusSector), id).record,
		);
		chosen.value = id;
		adding.value = false;
	};
	const asking = adding.value || !open;
	const project = workspace.record('project').data.value;
	return (
		<div class="stress">
			<header>
				<h2>{t.title}</h2>
				{open && (
					<button type="button" class="button small no-print" onClick={() => window.print()}>
						{shared.print}
					</button>
				)}
			</header>
			{project.example && <p class="example-flag print-only">{fill(shared.exampleLoaded, { firm: project.firm })}</p>}
			<p class="muted">{t.intro}</p>
			<div class="tool-columns">
				<div class="tool-input">
					{scenarios.length > 0 && (
						<TestTabs
							tests={scenarios.map(({ id, value }) => ({ id, title: scenarioTitle(value, printer) }))}
							open={asking ? undefined : open?.id}
							onOpen={(id) => {
								chosen.value = id;
								adding.value = false;
							}}
							onAdd={() => (adding.value = true)}
							onRemove={() => record.update((before) => withoutStressTest(before, open!.id))}
							t={t}
						/>
					)}
					{asking ? (
						<KindPicker
							kinds={data.stressKinds}
							onPick={add}
							onCancel={open && (() => (adding.value = false))}
							cancel={shared.cancel}
							t={t}
						/>
					) : (
						content && (
							<TestForm
								key={open.id}
								content={content}
								scenario={open.value}
								title={scenarioTitle({ ...open.value, title: '' }, printer)}
								choices={choices(content.id)}
								onChange={(change) => record.update((before) => withChange(before, open.id, change))}
								locale={locale}
								t={t}
							/>
						)
					)}
					<Assumptions
						assumptions={chain.assumptions}
						onChange={(change) =>
							record.update((before) => ({ ...before, assumptions: { ...before.assumptions, ...change } }))
						}
						locale={locale}
						t={t}
					/>
				</div>
				<div class="tool-result">
					{open && <Reckoning reckoned={tests} locale={locale} t={t} />}
					{open && content && outcome ? (
						<Result
							id={open.id}
							scenario={open.value}
							outcome={outcome}
							content={content}
							printer={printer}
							workspace={workspace}
							caseUrl={data.site.links.tools['business-case']}
							t={t}
							shared={shared}
						/>
					) : (
						!open && <p class="muted">{t.noTest}</p>
					)}
				</div>
			</div>
			{scenarios.length > 0 && tests.result && (
				<Comparison
					tests={scenarios.map(({ id, value }) => ({ id, scenario: value, outcome: tests.result?.[id] }))}
					printer={printer}
					t={t}
				/>
			)}
			<Ranking ranking={ranking} sites={chain.sites} locale={locale} t={t} />
			{outcome && (
				<ResultBar target="stress-result" link={t.toResult}>
					{stressSentences(outcome, printer)[0]}
				</ResultBar>
			)}
		</div>
	);
}
