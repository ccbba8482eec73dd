import { absorbedShare, type Step } from './absorbed-share';
import { checkNetwork } from './check-network';
import type { Network } from './types';

/**
 * How much of each site's sales ends in one sector, over all tiers of the network.
 *
 * A customer or market that names a sector ends the money, whatever it sells on: 1 if it is this sector, 0 if another.
 * Every other site (a customer without a sector too; the `sector` of a supplier or of the firm itself plays no part)
 * has the value-weighted mean of the sites it sells to, 0 if it sells nothing. Loops are solved as linear equations; a
 * closed loop that no money leaves has 0.
 *
 * The equations are those of an absorbing Markov chain (Kemeny and Snell 1960) with sales shares as probabilities.
 *
 * @param sector  compared exactly as written in `Site.sector`
 * @returns a share 0..1 for every site id, in the order of the sites
 * @throws RangeError  when the network is not sound (ids, ends of links, numbers)
 * @example
 * sectorExposure({
 *   sites: [
 *     { id: 'f', name: 'Firm', role: 'self' },
 *     { id: 'a', name: 'Cars', role: 'market', sector: 'automotive' },
 *     { id: 'b', name: 'Trains', role: 'market', sector: 'rail' },
 *   ],
 *   links: [
 *     { from: 'f', to: 'a', item: 'brackets', annualValue: 75 },
 *     { from: 'f', to: 'b', item: 'brackets', annualValue: 25 },
 *   ],
 * }, 'automotive').get('f')
 * // 0.75
 */
export function sectorExposure(network: Network, sector: string): Map<string, number> {
	const index = checkNetwork(network, 'sectorExposure: ');
	const endsMoney = network.sites.map(
		(site) => (site.role === 'customer' || site.role === 'market') && Boolean(site.sector),
	);
	const largest = network.sites.map(() => 0);
	for (const link of network.links) {
		const from = index.get(link.from) as number;
		largest[from] = Math.max(largest[from], link.annualValue);
	}
	const steps: Step[][] = network.sites.map(() => []);
	const sales = network.sites.map(() => 0);
	for (const link of network.links) {
		const from = index.get(link.from) as number;
		if (endsMoney[from] || link.annualValue === 0) continue;
		// In units of the site's largest link, so that sums of huge values stay finite.
		const value = link.annualValue / largest[from];
		if (value === 0) continue;
		sales[from] += value;
		steps[from].push({ to: index.get(link.to) as number, share: value });
	}
	steps.forEach((list, i) => {
		for (const step of list) step.share /= sales[i];
	});
	const ends = Float64Array.from(network.sites, (site, i) => (endsMoney[i] && site.sector === sector ? 1 : 0));
	const shares = absorbedShare(steps, ends);
	return new Map(network.sites.map((site, i) => [site.id, shares[i]]));
}
