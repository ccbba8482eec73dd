import { fail } from '../shared/check';
import { type OutageResult, simulateOutage } from './simulate-outage';
import type { Network } from './types';

export type CountryClosing = OutageResult & {
	/** The sites that fail, in input order. */
	siteIds: string[];
};

/**
 * What it costs the focal firm when nothing comes out of a country and nobody there buys.
 *
 * All sites of the country fail together and in full, suppliers of suppliers too; sites of role self go on working, for
 * it is the border that closes. The rules are those of `simulateOutage`.
 *
 * @param options.country        compared exactly as written in `Site.country`
 * @param options.weeks          as in `simulateOutage`
 * @param options.spareCapacity  as in `simulateOutage`
 * @throws RangeError  when no site but the firm's own lies in the country, and as `simulateOutage`
 * @example
 * countryClosing({
 *   sites: [
 *     { id: 's', name: 'Foundry', role: 'supplier', country: 'CZ' },
 *     { id: 'f', name: 'Firm', role: 'self', country: 'DE' },
 *     { id: 'c', name: 'Customer', role: 'customer', country: 'DE' },
 *   ],
 *   links: [
 *     { from: 's', to: 'f', item: 'castings', annualValue: 52, stockWeeks: 1 },
 *     { from: 'f', to: 'c', item: 'pumps', annualValue: 520 },
 *   ],
 * }, { country: 'CZ', weeks: 3 }).lostValue
 * // 20
 */
export function countryClosing(
	network: Network,
	{ country, weeks, spareCapacity = 0.2 }: { country: string; weeks: number; spareCapacity?: number },
): CountryClosing {
	const siteIds = network.sites.filter((site) => site.country === country && site.role !== 'self').map(({ id }) => id);
	if (siteIds.length === 0) fail('countryClosing: country', `"${country}" has no site but the firm's own`);
	return { siteIds, ...simulateOutage(network, { siteIds, weeks, lossShare: 1, spareCapacity }) };
}
