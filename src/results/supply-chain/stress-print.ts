import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { SupplyScenario } from '../../workspace';
import { printMoney, printPercent } from '../business-case/print';
import { countryName } from './quantity';
import type { StressOutcome } from './stress';
import type { StressTexts } from './stress-texts.de';

export type StressPrinter = {
	t: StressTexts;
	locale: Locale;
	/** Names of sites and of markets by id. */
	siteName: (id: string) => string | undefined;
	sectorName: (id: string) => string | undefined;
};

/** Weeks after "in" or "after"; as a span ("lasts one week") with `long`. */
export const printWeeks = (
	weeks: number,
	{ t, locale }: Pick<StressPrinter, 't' | 'locale'>,
	{ long = false } = {},
): string =>
	weeks === 1
		? long
			? t.oneWeekLong
			: t.oneWeek
		: fill(t.manyWeeks, { n: formatNumber(weeks, locale, Number.isInteger(weeks) ? 0 : 1) });

/** What a stress test is about, in words: names of sites, a market, a country, energy or material. */
export function targetName({ kind, targets }: SupplyScenario, printer: StressPrinter): string {
	const { t, locale } = printer;
	const first = targets[0];
	if (!first) return t.noTarget;
	if (kind === 'sector') return printer.sectorName(first) ?? first;
	if (kind === 'country') return countryName(first, locale);
	if (kind === 'cost') return first === 'material' ? t.material : t.energy;
	const names = targets.flatMap((id) => printer.siteName(id) ?? []);
	if (names.length === 0) return t.noTarget;
	if (names.length === 1) return names[0]!;
	return fill(names.length === 2 ? t.andOneMore : t.andMore, { name: names[0]!, n: names.length - 1 });
}

/** The person's title, or one made of what fails. */
export const scenarioTitle = (scenario: SupplyScenario, printer: StressPrinter): string =>
	scenario.title.trim() ||
	fill(printer.t.titles[scenario.kind], {
		target: targetName(scenario, printer),
		share: printPercent(scenario.share, printer.locale),
	});

/** What a stress test comes to, in sentences; the first one is the result in short. */
export function stressSentences(outcome: StressOutcome, printer: StressPrinter): string[] {
	const { t, locale } = printer;
	if (!outcome.ok) return [t.problems[outcome.problem]];
	const span = printWeeks(outcome.weeks, printer);
	if (outcome.kind === 'cost') {
		const { addedCost, normalSales, ownCost, unknown, inputs } = outcome;
		const cost = printMoney(addedCost, locale);
		return [
			normalSales > 0
				? fill(t.costs, { weeks: span, cost, share: printPercent(addedCost / normalSales, locale) })
				: fill(t.costsNoSales, { weeks: span, cost }),
			...(ownCost > 0 ? [fill(t.costsOwn, { cost: printMoney(ownCost, locale) })] : []),
			...(unknown.inputs > 0
				? [
						fill(t.costsUnknown, {
							n: formatNumber(unknown.inputs, locale),
							all: formatNumber(inputs.length, locale),
							value: printMoney(unknown.value, locale),
						}),
					]
				: []),
		];
	}
	const { lostSales, normalSales, weeksUntilHit, kind, survival } = outcome;
	const nothing = kind === 'customer' || kind === 'sector' ? t.losesNothingCustomer : t.losesNothing;
	return [
		weeksUntilHit === null
			? fill(nothing, { weeks: span })
			: fill(t.loses, {
					weeks: span,
					lost: printMoney(lostSales, locale),
					share: printPercent(lostSales / normalSales, locale),
				}),
		...(weeksUntilHit === null
			? []
			: [weeksUntilHit === 0 ? t.atOnce : fill(t.after, { weeks: printWeeks(weeksUntilHit, printer) })]),
		...survival.map(({ name, survive, recover, exposed }) =>
			Number.isFinite(survive)
				? fill(exposed ? (survive === 0 ? t.exposedAtOnce : t.exposed) : t.covered, {
						name,
						survive: printWeeks(survive, printer, { long: true }),
						recover: printWeeks(recover, printer, { long: true }),
					})
				: fill(t.coveredAlways, { name }),
		),
	];
}
