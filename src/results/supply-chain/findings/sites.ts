import { criticalSites, riskRanking } from '../../../domain/supply-chain';
import { count, money, share, text, weeks, word } from '../quantity';
import { type Chain, type Finding, type FindingParameters, type FindingRule, levelOf, unknown } from './finding';

/** Outside sites that the network hangs on, by their place in it alone. */
export function criticalFinding(chain: Chain, rule: FindingRule): Finding {
	if (chain.network.sites.length < 3 || chain.network.links.length === 0) {
		return unknown('critical-sites', 'networkTooSmall');
	}
	const outside = criticalSites(chain.network).filter(({ id }) => chain.sites.get(id)!.role !== 'self');
	const ranked = outside
		.filter(({ articulation, betweenness }) => articulation || betweenness > 0)
		.sort((a, b) => b.betweenness - a.betweenness || Number(b.articulation) - Number(a.articulation));
	const cuts = outside.filter(({ articulation }) => articulation).length;
	const largest = ranked[0];
	const measured = largest?.betweenness ?? 0;
	return {
		id: 'critical-sites',
		level: levelOf(measured, rule),
		measured,
		sentences: largest
			? [
					{
						key: 'criticalTop',
						values: { name: text(chain.sites.get(largest.id)!.name), share: share(largest.betweenness) },
					},
					{
						key: cuts === 0 ? 'cutsNone' : cuts === 1 ? 'cutsOne' : 'cuts',
						values: { n: count(cuts), all: count(outside.length) },
					},
				]
			: [{ key: 'criticalNone' }],
		columns: ['site', 'role', 'betweenness', 'cutPoint'],
		rows: ranked.map(({ id, articulation, betweenness }) => {
			const site = chain.sites.get(id)!;
			return [text(site.name), word(site.role), share(betweenness), word(articulation ? 'yes' : 'no')];
		}),
	};
}

/** Suppliers whose recovery outlasts what stock and others cover, with what that costs. */
export function exposedFinding(
	chain: Chain,
	rule: FindingRule,
	{ assumptions }: FindingParameters,
	onProgress?: (sites: number) => void,
): Finding {
	const suppliers = chain.network.sites.filter(({ role }) => role === 'supplier');
	if (suppliers.length === 0) return unknown('exposed-suppliers', 'noPurchases');
	if (chain.salesValue === 0) return unknown('exposed-suppliers', 'noSales');
	const ranking = riskRanking(chain.network, { ...assumptions, onProgress });
	const exposed = ranking.filter(
		({ id, exposed: at, lostValue }) => at && lostValue > 0 && chain.sites.get(id)!.role === 'supplier',
	);
	const worst = exposed[0];
	const measured = worst ? worst.lostValue / chain.salesValue : 0;
	const assumed = suppliers.filter(({ recoveryWeeks }) => recoveryWeeks === undefined).length;
	return {
		id: 'exposed-suppliers',
		level: levelOf(measured, rule),
		measured,
		sentences: [
			worst
				? {
						key: exposed.length === 1 ? ('exposedOne' as const) : ('exposed' as const),
						values: { n: count(exposed.length), all: count(suppliers.length) },
					}
				: { key: 'exposedNone' as const, values: { all: count(suppliers.length) } },
			...(worst
				? [
						{
							key: worst.timeToSurvive === 0 ? ('exposedWorstAtOnce' as const) : ('exposedWorst' as const),
							values: {
								name: text(chain.sites.get(worst.id)!.name),
								lost: money(worst.lostValue),
								share: share(measured),
								survive: weeks(worst.timeToSurvive),
								recover: weeks(worst.recoveryWeeks),
							},
						},
					]
				: []),
			{
				key: 'exposedAssumed',
				values: {
					n: count(assumed),
					all: count(suppliers.length),
					recovery: weeks(assumptions.recoveryWeeks),
					spare: share(assumptions.spareCapacity),
				},
			},
		],
		columns: ['supplier', 'lostSales', 'yearShare', 'surviveWeeks', 'recoverWeeks'],
		rows: exposed.map(({ id, lostValue, timeToSurvive, recoveryWeeks }) => [
			text(chain.sites.get(id)!.name),
			money(lostValue),
			share(lostValue / chain.salesValue),
			weeks(timeToSurvive),
			weeks(recoveryWeeks),
		]),
	};
}
