import { fail, requireBetween, requireNonEmpty, requireNonNegative } from '../shared/check';
import { requireSite } from './check-network';
import { outageModel } from './outage-model';
import { OutageRunner } from './run-outage';
import type { Network } from './types';

export type OutageOptions = {
	/** Sites that fail together. */
	siteIds: readonly string[];
	/** Length of the outage, 0 or more; a week that has begun counts in full. */
	weeks: number;
	/** What a failed site does not ship: 1 is a full outage. 0..1. */
	lossShare: number;
	/** What an undisturbed supplier can deliver on top, as a share of its normal flow; 0 or more. */
	spareCapacity?: number;
};

export type OutageResult = {
	/** Sales that the focal firm loses over all weeks, in the currency of the network. */
	lostValue: number;
	/** Full weeks before the first loss: 0 at once, Infinity if there is none within the outage. */
	weeksUntilHit: number;
	/** One entry a week of the outage, beginning with week 1. */
	timeline: { week: number; sales: number; lostValue: number }[];
};

/** Longer outages would need more room than a timeline is worth: a hundred years. */
const LONGEST = 5200;

/**
 * What an outage of one or more sites costs the focal firm (role self), week by week.
 *
 * Rules, in weekly steps with annual values / 52 a week:
 * - A site makes its goods from its input groups in fixed proportions: its output, as a share of normal, is that of its
 *   scarcest group, and it draws on every group in proportion to this output. It ships all its links at this share.
 * - A failed site ships at most 1 - lossShare of each link, at once and in loops too.
 * - What a group lacks comes first from its pooled stock: the sum over its links of `stockWeeks` weeks of normal flow.
 *   Stock is not refilled during the outage.
 * - What is then still lacking comes from the undisturbed suppliers of the group, each with up to `spareCapacity` of the
 *   normal flow of its link. Undisturbed is who has not failed and ships its full normal flow in this week.
 * - Lead times do not enter.
 * - Demand: a failed site of role customer or market takes lossShare of what it buys, and with it the share of every
 *   seller's sales that ends there over all tiers. Of a link the firm ships the smaller of what it can make and what the
 *   buyer takes; other buyers do not take more, and inputs are not saved.
 * - A loop uses the week before at one place: where it leaves the focal firm; if it does not lead through the firm, where
 *   it does not lead nearer to it. The week before the outage is normal.
 * - Lost sales are those on links from a site of role self to any other role; they are not caught up.
 *
 * Model in the spirit of Simchi-Levi et al. 2014, "From superstorms to factory fires", Harvard Business Review 92 (1-2).
 *
 * @throws RangeError  when the network is not sound, has no site of role self, `siteIds` is empty, names an unknown site
 *   or one twice, or a number is negative, not finite or out of range; `weeks` may be up to 5,200
 * @example
 * simulateOutage({
 *   sites: [
 *     { id: 's', name: 'Foundry', role: 'supplier' },
 *     { id: 'f', name: 'Firm', role: 'self' },
 *     { id: 'c', name: 'Customer', role: 'customer' },
 *   ],
 *   links: [
 *     { from: 's', to: 'f', item: 'castings', annualValue: 52, stockWeeks: 2 },
 *     { from: 'f', to: 'c', item: 'pumps', annualValue: 520 },
 *   ],
 * }, { siteIds: ['s'], weeks: 3, lossShare: 1 })
 * // {
 * //   lostValue: 10,
 * //   weeksUntilHit: 2,
 * //   timeline: [
 * //     { week: 1, sales: 10, lostValue: 0 },
 * //     { week: 2, sales: 10, lostValue: 0 },
 * //     { week: 3, sales: 0, lostValue: 10 },
 * //   ],
 * // }
 */
export function simulateOutage(network: Network, options: OutageOptions): OutageResult {
	const { siteIds, weeks, lossShare, spareCapacity = 0.2 } = options;
	const model = outageModel(network, 'simulateOutage: ');
	requireNonEmpty(siteIds, 'simulateOutage: siteIds');
	const sites = siteIds.map((id, i) => requireSite(model.index, id, `simulateOutage: siteIds[${i}]`));
	sites.forEach((site, i) => {
		if (sites.indexOf(site) < i) fail(`simulateOutage: siteIds[${i}]`, `"${siteIds[i]}" is used twice`);
	});
	requireBetween(weeks, 0, LONGEST, 'simulateOutage: weeks');
	requireBetween(lossShare, 0, 1, 'simulateOutage: lossShare');
	requireNonNegative(spareCapacity, 'simulateOutage: spareCapacity');

	const timeline: OutageResult['timeline'] = [];
	new OutageRunner(model).run(sites, lossShare, spareCapacity, Math.ceil(weeks), (lostPerWeek, count) => {
		for (let i = 0; i < count; i++) {
			timeline.push({
				week: timeline.length + 1,
				sales: Math.max(0, model.totalSales - lostPerWeek),
				lostValue: lostPerWeek,
			});
		}
		return true;
	});
	const hit = timeline.findIndex((week) => week.lostValue > 0);
	return {
		lostValue: timeline.reduce((sum, week) => sum + week.lostValue, 0),
		weeksUntilHit: hit < 0 ? Number.POSITIVE_INFINITY : hit,
		timeline,
	};
}
