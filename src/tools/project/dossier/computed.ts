import type { BusinessCase } from '../../../domain/business-case';
import { type Analysis, analyse, leversOf } from '../../../results/business-case/analysis';
import { currentScenario, evaluate, readScenario } from '../../../results/business-case/plan';
import { openBoards } from '../../../results/canvas/board';
import { readinessOf } from '../../../results/readiness/readiness';
import { titleOf } from '../../../results/readiness/words';
import { checkResult, nextSteps, usualVersion, versionOf } from '../../../results/resilience-check/check';
import { planOf } from '../../../results/roadmap/plan';
import { portfolioOf } from '../../../results/scoring/portfolio';
import { setupOf } from '../../../results/scoring/problem';
import { resultsOf, smallestChangeOf, stabilityOf } from '../../../results/scoring/results';
import { labelsOf } from '../../../results/scoring/sentences';
import { tablesOf, withWords } from '../../../results/scoring/table';
import { findingsOf } from '../../../results/supply-chain/findings';
import { findingLines, findingPrinter } from '../../../results/supply-chain/findings-print';
import { withOwnLimits } from '../../../results/supply-chain/limits';
import { networkOf } from '../../../results/supply-chain/network';
import { inputsOf, stressOutcomes } from '../../../results/supply-chain/stress';
import { type StressPrinter, scenarioTitle, stressSentences } from '../../../results/supply-chain/stress-print';
import { listKeyed, type RecordData } from '../../../workspace';
import type { CaseScenario } from '../../../workspace/kinds/business-case';
import type { ToolData } from '../../shared/data';
import { type FitContext, hasProfile } from '../../shared/fit';
import { nextTask } from '../../shared/InTurn';
import { analyseAside } from './analyse-aside';
import type { DossierContent } from './data';
import type { DossierInput } from './input';
import { once } from './once';
import { dossierSectors } from './sectors';

/** What the records come to, each computed once. */

const fits = once((choice: RecordData<'market-fit'>, profile: RecordData<'competence-profile'>, context: FitContext) =>
	hasProfile(profile) ? context.rankSectors(profile, choice.notForUs) : [],
);

/** The fit of every market, and the markets that are treated in detail. */
export function fitsOf(input: DossierInput) {
	const choice = input.records['market-fit'];
	const ranked = fits(choice, input.records['competence-profile'], input.context);
	return { ranked, detailed: dossierSectors(ranked, choice.chosen) };
}

const check = once((record: RecordData<'resilience-check'>, content: DossierContent) => {
	const version = usualVersion(content.questionnaire, record.answers);
	const questionnaire = versionOf(content.questionnaire, version);
	const result = checkResult(questionnaire, record.answers);
	return { version, questionnaire, result, rules: nextSteps(questionnaire, record.answers, result.score) };
});

/** The resilience check with its result and suggestions. */
export const checkOf = (input: DossierInput) => check(input.records['resilience-check'], input.content);

const decisions = once((record: RecordData<'scoring'>, content: DossierContent, sectors: ToolData['sectors']) =>
	tablesOf(record).map(({ id, ...stored }) => {
		const set = content.sets.find((entry) => entry.id === stored.template);
		const table = withWords(stored, set, sectors);
		const setup = setupOf(table, content.words.scoring.meDefault);
		const results =
			setup.problem && !setup.misfit ? resultsOf(setup.problem, setup.criteria, setup.normalise) : undefined;
		return {
			id,
			table,
			set,
			setup,
			results,
			label: labelsOf(table),
			stability: results ? stabilityOf(results) : [],
			change: results ? smallestChangeOf(results, setup.criteria) : null,
			portfolio: portfolioOf(setup),
		};
	}),
);

/** The decision tables with their results. */
export const decisionsOf = (input: DossierInput) => decisions(input.records.scoring, input.content, input.data.sectors);
export type Decision = ReturnType<typeof decisionsOf>[number];

const subjects = once((record: RecordData<'readiness'>, content: DossierContent) =>
	listKeyed(record.subjects).map(({ id, value: subject }, i) => ({
		id,
		subject,
		title: titleOf(subject, i, content.words.readiness),
		readiness: readinessOf(subject, content.scales),
	})),
);

/** What is judged, and how ready it is. */
export const subjectsOf = (input: DossierInput) => subjects(input.records.readiness, input.content);

const analysisOf = once((_: CaseScenario, seed: number, plan: BusinessCase) => analyse(plan, seed));

/** The scenarios as they are read; the plan of each once only. */
const readings = once((record: RecordData<'business-case'>, { groups }: DossierContent) =>
	listKeyed(record.scenarios).map(({ id, value }) => ({
		id,
		scenario: value,
		reading: readScenario(value, groups, record.shape),
	})),
);

/** Has the scenarios analysed before they are asked for. */
export async function analyseCase({ records, content }: DossierInput): Promise<void> {
	const record = records['business-case'];
	const complete = readings(record, content).flatMap(({ id, scenario, reading: { plan } }) =>
		plan ? [{ id, scenario, plan }] : [],
	);
	const results = await analyseAside(Object.fromEntries(complete.map(({ id, plan }) => [id, plan])), record.seed);
	for (const { id, scenario, plan } of complete)
		if (results?.[id]) analysisOf.know(results[id], scenario, record.seed, plan);
}

const businessCase = once((record: RecordData<'business-case'>, content: DossierContent) => {
	const scenario = currentScenario(record, undefined);
	if (!scenario) return undefined;
	const all = readings(record, content);
	const { reading } = all.find(({ id }) => id === scenario.id)!;
	const results = Object.fromEntries(
		all.flatMap(({ id, scenario, reading: { plan } }): [string, Analysis][] =>
			plan ? [[id, analysisOf(scenario, record.seed, plan)]] : [],
		),
	);
	const { plan } = reading;
	return {
		record,
		scenario: scenario.value,
		reading,
		outcome: plan && evaluate(plan),
		levers: plan && leversOf(plan),
		analysis: results[scenario.id],
		results,
		several: all.length > 1,
	};
});

/** The business case: its first scenario in full, all of them compared. */
export const caseOf = (input: DossierInput) => businessCase(input.records['business-case'], input.content);

const boards = once((record: RecordData<'canvas'>, content: DossierContent) =>
	openBoards(record, content.canvases, content.words.canvas),
);

/** The canvases with their notes. */
export const boardsOf = (input: DossierInput) => boards(input.records.canvas, input.content);

/** Up to so many sites every finding is made at once; beyond, those that ask every site about all others take long. */
const mostSites = 500;
const slow: readonly string[] = ['critical-sites', 'exposed-suppliers'];

const chainFindings = once((record: RecordData<'supply-chain'>, { supplyChain }: DossierContent) => {
	const network = networkOf(record);
	const long = network.sites.length > mostSites;
	const rules = withOwnLimits(supplyChain.findings, record.limits).filter(({ id }) => !long || !slow.includes(id));
	const { assumptions } = record;
	return {
		network,
		long,
		rules,
		findings: findingsOf(network, { rules, focusSector: supplyChain.focusSector, assumptions }),
	};
});

const scenariosOf = (record: RecordData<'supply-chain'>) =>
	listKeyed(record.scenarios).map(({ id, value }) => ({ id, scenario: value }));

const chainOutcomes = once((record: RecordData<'supply-chain'>, content: DossierContent) => {
	const { network, long } = chainFindings(record, content);
	if (long) return {};
	return stressOutcomes({
		network,
		inputs: inputsOf(record),
		scenarios: scenariosOf(record),
		...record.assumptions,
	});
});

/** Has the findings and the stress tests made before they are asked for, one after the other. */
export async function reckonChain({ records, content }: DossierInput): Promise<void> {
	const record = records['supply-chain'];
	chainFindings(record, content);
	await nextTask();
	chainOutcomes(record, content);
	await nextTask();
}

const chain = once((record: RecordData<'supply-chain'>, content: DossierContent, locale: ToolData['locale']) => {
	const { supplyChain, words } = content;
	const { network, rules, findings } = chainFindings(record, content);
	const printer = findingPrinter(words.findings, locale, supplyChain.markets);
	const stress: StressPrinter = {
		t: words.stress,
		locale,
		siteName: (id) => record.sites[id]?.name,
		sectorName: (id) => printer.sectors.get(id),
	};
	const outcomes = chainOutcomes(record, content);
	return {
		network,
		printer,
		stress,
		findings: findingLines(findings, rules, printer).map((line, i) => ({
			...line,
			finding: findings[i]!,
			content: rules[i]!,
		})),
		/** Findings that are made only in the tool. */
		leftOut: supplyChain.findings.filter(({ id }) => !rules.some((rule) => rule.id === id)),
		tests: scenariosOf(record).map(({ id, scenario }) => ({
			id,
			title: scenarioTitle(scenario, stress),
			sentences: outcomes[id] && stressSentences(outcomes[id], stress),
		})),
	};
});

/** The supply chain with its findings and stress tests. */
export const chainIn = (input: DossierInput) => chain(input.records['supply-chain'], input.content, input.data.locale);

const plan = once((record: RecordData<'roadmap'>, content: DossierContent, today: string) =>
	planOf(record, content.calendar, today),
);

/** The measures with their dates. */
export const planIn = (input: DossierInput) => plan(input.records.roadmap, input.content, input.today);
