import { fill } from '../../i18n/format';
import { listKeyed, type RecordData, type SupplyScenario, withEntry } from '../../workspace';
import type { CaseScenario, TypedFigure } from '../../workspace/kinds/business-case';
import { mostScenarios } from '../business-case/plan';
import { bareNumber } from '../business-case/typed';
import type { StressOutcome } from './stress';
import { type StressPrinter, scenarioTitle, stressSentences } from './stress-print';

type BusinessCase = RecordData<'business-case'>;

/** Under which id a stress test stands in the business case: taking it over twice finds the first again. */
export const caseIdOf = (scenarioId: string): string => `stress-${scenarioId}`.slice(0, 60);

/**
 * A stress test as a version of the business case: what a safeguard would avoid, event by event.
 *
 * The damage of one event stands as the price. How often it happens, what is saved and what the safeguard costs nobody
 * has said: these figures stay open, each with a note that asks for it.
 */
export function caseOf(
	outcome: StressOutcome & { ok: true },
	scenario: SupplyScenario,
	printer: StressPrinter,
): CaseScenario {
	const { t, locale } = printer;
	const title = scenarioTitle(scenario, printer);
	const cost = outcome.kind === 'cost';
	const figure = (text: string, note: string): TypedFigure => ({ text, locale, note: note.slice(0, 500) });
	const damage = outcome.kind === 'cost' ? outcome.addedCost : outcome.lostSales;
	const sentence = stressSentences(outcome, printer)[0]!;
	return {
		title: fill(t.handOver.title, { title }).slice(0, 200),
		figures: {
			volume: figure('', t.handOver.volume),
			price: figure(
				bareNumber(Math.round(damage), locale),
				fill(cost ? t.handOver.added : t.handOver.lost, { title, sentence }),
			),
			// Nothing ramps up here; the form would assume so.
			ramp1: figure('100', t.handOver.ramp),
			ramp2: figure('100', t.handOver.ramp),
			ramp3: figure('100', t.handOver.ramp),
			...(cost ? {} : { variableCost: figure('', t.handOver.variableCost) }),
			fixedCost: figure('', t.handOver.fixedCost),
			investment: figure('', t.handOver.investment),
		},
	};
}

export type HandOver = 'free' | 'there' | 'full';

/** Whether the business case has room for a stress test, or holds it already. */
export function handOverState(record: BusinessCase, scenarioId: string): HandOver {
	if (Object.hasOwn(record.scenarios.entries, caseIdOf(scenarioId))) return 'there';
	return listKeyed(record.scenarios).length < mostScenarios ? 'free' : 'full';
}

/** The business case with a stress test added; unchanged where it is there already or there is no room. */
export function handedOver(
	record: BusinessCase,
	scenarioId: string,
	version: CaseScenario,
	caseTitle: string,
): BusinessCase {
	if (handOverState(record, scenarioId) !== 'free') return record;
	return {
		...record,
		title: record.title || caseTitle,
		scenarios: withEntry(record.scenarios, caseIdOf(scenarioId), version),
	};
}
