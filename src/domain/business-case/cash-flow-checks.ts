import { fail, requireAllFinite, requireFinite, requireNonEmpty } from '../shared/check';

/** A list with at least today's cash flow, finite throughout. */
export function checkCashFlows(cashFlows: readonly number[], caller: string): void {
	requireNonEmpty(cashFlows, `${caller}: cashFlows`);
	requireAllFinite(cashFlows, `${caller}: cashFlows`);
}

/** A rate a year above -1, that is above -100 %. */
export function checkRate(rate: number, caller: string): void {
	requireFinite(rate, `${caller}: rate`);
	if (rate <= -1) fail(`${caller}: rate`, 'must be greater than -1');
}
