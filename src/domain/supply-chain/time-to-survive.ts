import { requireNonNegative } from '../shared/check';
import { requireSite } from './check-network';
import { outageModel } from './outage-model';
import { OutageRunner } from './run-outage';
import type { Network } from './types';

/**
 * Time to survive a site: the longest full outage of it, in whole weeks, that costs the focal firm no sales.
 *
 * Simchi-Levi et al. 2014 (time to survive, TTS), with the rules of `simulateOutage`: the largest number of weeks for
 * which `simulateOutage` with `lossShare` 1 loses nothing.
 *
 * @param spareCapacity  as in `simulateOutage`
 * @returns 0 if sales are lost at once, Infinity if they never are
 * @throws RangeError  when the network is not sound, has no site of role self, `siteId` is unknown or a number is
 *   negative or not finite
 * @example
 * timeToSurvive({
 *   sites: [
 *     { id: 's', name: 'Foundry', role: 'supplier' },
 *     { id: 'f', name: 'Firm', role: 'self' },
 *     { id: 'c', name: 'Customer', role: 'customer' },
 *   ],
 *   links: [
 *     { from: 's', to: 'f', item: 'castings', annualValue: 100, stockWeeks: 3 },
 *     { from: 'f', to: 'c', item: 'pumps', annualValue: 500 },
 *   ],
 * }, 's')
 * // 3
 */
export function timeToSurvive(network: Network, siteId: string, { spareCapacity = 0.2 } = {}): number {
	const model = outageModel(network, 'timeToSurvive: ');
	const site = requireSite(model.index, siteId, 'timeToSurvive: siteId');
	requireNonNegative(spareCapacity, 'timeToSurvive: spareCapacity');
	let survived = 0;
	new OutageRunner(model).run([site], 1, spareCapacity, Number.POSITIVE_INFINITY, (lostPerWeek, count) => {
		if (lostPerWeek === 0) survived += count;
		return lostPerWeek === 0;
	});
	return survived;
}
