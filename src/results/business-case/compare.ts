import { listKeyed } from '../../workspace';
import type { Analysed } from './analysis';
import { type CaseGroup, fieldsOf } from './form';
import { evaluate, readScenario } from './plan';
import { printMoney, printPercent } from './print';
import { spanText } from './typed';
import { type CaseWords, paybackWords, quantityWords, rateWords } from './words';

export type ScenarioComparison = {
	names: string[];
	results: { name: string; values: string[] }[];
	differences: { name: string; values: string[] }[];
	/** Highest and lowest net present value; missing while fewer than two scenarios are complete or all are equal. */
	best?: { name: string; npv: number };
	worst?: { name: string; npv: number };
};

/** All scenarios under the same luck: what `results` hold was drawn with the same seed and the same number of runs. */
export function compareScenarios(
	{ record, results }: Analysed,
	groups: readonly CaseGroup[],
	words: CaseWords,
): ScenarioComparison {
	const { t, locale } = words;
	const scenarios = listKeyed(record.scenarios).map(({ id, value }) => {
		const { plan, states } = readScenario(value, groups, record.shape);
		return {
			name: value.title || t.untitled,
			states,
			outcome: plan && evaluate(plan),
			risk: results[id]?.risk,
		};
	});
	type Entry = (typeof scenarios)[number];
	const row = (name: string, cell: (outcome: NonNullable<Entry['outcome']>, entry: Entry) => string) => ({
		name,
		values: scenarios.map((entry) => (entry.outcome ? cell(entry.outcome, entry) : t.compareIncomplete)),
	});
	const risk = (pick: (risk: NonNullable<Entry['risk']>) => string) => (_: unknown, entry: Entry) =>
		entry.risk ? pick(entry.risk) : '–';
	const ordered = scenarios
		.flatMap(({ name, outcome }) => (outcome ? [{ name, npv: outcome.npv }] : []))
		.sort((a, b) => b.npv - a.npv);
	const [best, worst] = [ordered[0], ordered.at(-1)];
	return {
		names: scenarios.map(({ name }) => name),
		results: [
			row(t.npv, ({ npv }) => printMoney(npv, locale)),
			row(t.irr, ({ irr }) => rateWords(irr, words).value),
			row(t.payback, ({ payback }) => paybackWords(payback, words)),
			row(t.discountedPayback, ({ discountedPayback }) => paybackWords(discountedPayback, words)),
			row(t.breakEven, ({ breakEven }) => quantityWords(breakEven, words)),
			row(
				t.p10,
				risk(({ p10 }) => printMoney(p10, locale)),
			),
			row(
				t.p50,
				risk(({ p50 }) => printMoney(p50, locale)),
			),
			row(
				t.p90,
				risk(({ p90 }) => printMoney(p90, locale)),
			),
			row(
				t.probabilityOfLoss,
				risk(({ probabilityOfLoss }) => printPercent(probabilityOfLoss, locale)),
			),
		],
		differences: fieldsOf(groups).flatMap(({ figure }) => {
			const values = scenarios.map(({ states }) => {
				const state = states[figure];
				return state.ok ? spanText(state.span, locale) : t.compareIncomplete;
			});
			return new Set(values).size > 1 ? [{ name: `${words.label(figure)} (${words.unit(figure)})`, values }] : [];
		}),
		...(best && worst && best.npv !== worst.npv && { best, worst }),
	};
}
