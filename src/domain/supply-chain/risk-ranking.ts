import { requireNonNegative } from '../shared/check';
import { outageModel } from './outage-model';
import { OutageRunner } from './run-outage';
import type { Network } from './types';

export type RiskRank = {
	id: string;
	/** Sales that the focal firm loses if the site fails in full until it has recovered. */
	lostValue: number;
	/** Whole weeks without lost sales, Infinity if none are ever lost. */
	timeToSurvive: number;
	/** Weeks until the site works again: its own, else the one given for all. */
	recoveryWeeks: number;
	/** Recovery outlasts survival: the site is a risk that nothing covers. */
	exposed: boolean;
};

/**
 * Every site of the network, ranked by what its failure would cost the focal firm.
 *
 * Risk exposure after Simchi-Levi et al. 2014: each site fails in full for its time to recover, one at a time, whatever
 * the cause and however likely. `lostValue` is that of `simulateOutage` with `lossShare` 1 over these weeks (a week that
 * has begun counts in full), `timeToSurvive` as under that name; `exposed` if recovery takes longer than that.
 *
 * @param options.recoveryWeeks  for sites that name none, 0 or more
 * @param options.spareCapacity  as in `simulateOutage`
 * @param options.onProgress     told after every hundredth site how many are through
 * @returns largest loss first; equals by shorter survival, then in input order
 * @throws RangeError  when the network is not sound, has no site of role self, or a number is negative or not finite
 * @example
 * riskRanking({
 *   sites: [
 *     { id: 's', name: 'Foundry', role: 'supplier', recoveryWeeks: 5 },
 *     { id: 'f', name: 'Firm', role: 'self', recoveryWeeks: 1 },
 *   ],
 *   links: [{ from: 's', to: 'f', item: 'castings', annualValue: 100 }],
 * })[0]
 * // { id: 's', lostValue: 0, timeToSurvive: Infinity, recoveryWeeks: 5, exposed: false }
 */
export function riskRanking(
	network: Network,
	{
		recoveryWeeks = 12,
		spareCapacity = 0.2,
		onProgress,
	}: { recoveryWeeks?: number; spareCapacity?: number; onProgress?: (sites: number) => void } = {},
): RiskRank[] {
	const model = outageModel(network, 'riskRanking: ');
	requireNonNegative(recoveryWeeks, 'riskRanking: recoveryWeeks');
	requireNonNegative(spareCapacity, 'riskRanking: spareCapacity');
	const runner = new OutageRunner(model);
	const ranking = network.sites.map((site, i): RiskRank => {
		const recovery = site.recoveryWeeks ?? recoveryWeeks;
		const weeks = Math.ceil(recovery);
		if (i > 0 && i % 100 === 0) onProgress?.(i);
		let past = 0;
		let survived = 0;
		let hit = false;
		let lostValue = 0;
		runner.run([i], 1, spareCapacity, Number.POSITIVE_INFINITY, (lostPerWeek, count) => {
			if (lostPerWeek > 0) {
				hit = true;
				lostValue += lostPerWeek * Math.max(0, Math.min(count, weeks - past));
			} else if (!hit) survived += count;
			past += count;
			return !hit || past < weeks;
		});
		return {
			id: site.id,
			lostValue,
			timeToSurvive: survived,
			recoveryWeeks: recovery,
			exposed: recovery > survived,
		};
	});
	return ranking.sort((a, b) => b.lostValue - a.lostValue || order(a.timeToSurvive, b.timeToSurvive));
}

/** Ascending; two infinities are equal. */
const order = (a: number, b: number) => (a === b ? 0 : a - b);
