import { newId, withEntry } from '../../workspace';
import type { BusinessCaseRecord, CaseFigure, CaseScenario } from '../../workspace/kinds/business-case';

export { mostScenarios } from '../../results/business-case/plan';

/** A new record with its first scenario. */
export function startedRecord(
	record: BusinessCaseRecord,
	{ title, years, locale, scenario }: { title: string; years: string; locale: 'de' | 'en'; scenario: string },
): BusinessCaseRecord {
	return {
		...record,
		title,
		scenarios: withEntry(record.scenarios, newId(), {
			title: scenario,
			figures: years.trim() ? { years: { text: years.slice(0, 200), locale, note: '' } } : {},
		}),
	};
}

/** A scenario with one figure changed. */
export function withFigure(
	scenario: CaseScenario,
	figure: CaseFigure,
	change: { text?: string; note?: string },
	shown: string,
	locale: 'de' | 'en',
): CaseScenario {
	const before = scenario.figures[figure] ?? { text: shown, locale, note: '' };
	const text = change.text === undefined ? { text: before.text, locale: before.locale } : { text: change.text, locale };
	return {
		...scenario,
		figures: { ...scenario.figures, [figure]: { ...text, note: change.note ?? before.note } },
	};
}

/** A scenario with the assumption of the form in place of what was typed. */
export function withAssumption(scenario: CaseScenario, figure: CaseFigure): CaseScenario {
	const { [figure]: _, ...figures } = scenario.figures;
	return { ...scenario, figures };
}
