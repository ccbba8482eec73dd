import type { RiskRank } from '../../../domain/supply-chain';
import { formatNumber } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { printMoney, printPercent } from '../../../results/business-case/print';
import type { StressOutcome } from '../../../results/supply-chain/stress';
import { type StressPrinter, scenarioTitle, targetName } from '../../../results/supply-chain/stress-print';
import type { SupplyScenario, SupplySite } from '../../../workspace';
import type { StressViewTexts } from './texts.de';

export type StoredTest = { id: string; scenario: SupplyScenario; outcome: StressOutcome | undefined };

/** A test as printed in the comparison: title, what, how long, how much, damage, share, first loss. */
export function comparisonRow({ scenario, outcome }: StoredTest, printer: StressPrinter, t: StressViewTexts): string[] {
	const { locale } = printer;
	const head = [
		scenarioTitle(scenario, printer),
		targetName(scenario, printer),
		formatNumber(scenario.weeks, locale, Number.isInteger(scenario.weeks) ? 0 : 1),
		printPercent(scenario.kind === 'country' ? 1 : scenario.share, locale),
	];
	if (!outcome?.ok) return [...head, '–', '–', '–', '–'];
	if (outcome.kind === 'cost') {
		const { addedCost, normalSales } = outcome;
		return [
			...head,
			'–',
			printMoney(addedCost, locale),
			normalSales > 0 ? printPercent(addedCost / normalSales, locale) : '–',
			'–',
		];
	}
	const { lostSales, normalSales, weeksUntilHit } = outcome;
	return [
		...head,
		printMoney(lostSales, locale),
		'–',
		normalSales > 0 ? printPercent(lostSales / normalSales, locale) : '–',
		weeksUntilHit === null ? t.never : formatNumber(weeksUntilHit + 1, locale),
	];
}

/** A site as printed in the ranking: name, role, lost sales, survival, recovery, whether it is covered. */
export function rankingRow(
	{ id, lostValue, timeToSurvive, recoveryWeeks, exposed }: RiskRank,
	sites: Readonly<Record<string, SupplySite>>,
	locale: Locale,
	t: StressViewTexts,
): string[] {
	const week = (value: number) =>
		Number.isFinite(value) ? formatNumber(value, locale, Number.isInteger(value) ? 0 : 1) : t.unlimited;
	const site = sites[id];
	return [
		site?.name ?? id,
		site ? t.roles[site.role] : '–',
		printMoney(lostValue, locale),
		week(timeToSurvive),
		week(recoveryWeeks),
		exposed ? t.notCovered : t.covered,
	];
}
