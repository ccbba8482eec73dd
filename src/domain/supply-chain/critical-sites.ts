import { articulationPoints } from './articulation-points';
import { betweenness } from './betweenness';
import { checkNetwork } from './check-network';
import { simpleGraph } from './simple-graph';
import type { Network } from './types';

export type CriticalSite = {
	id: string;
	/** Without this site a connected part of the network falls apart. */
	articulation: boolean;
	/** Share of shortest paths between other sites that lead through this one, 0..1. */
	betweenness: number;
};

/**
 * How much the network hangs on each site, by its place in it alone.
 *
 * The network is read as an undirected simple graph without weights: parallel links count once, links from a site to
 * itself not at all. Betweenness (Freeman 1977; computed after Brandes 2001) is divided by (n - 1)(n - 2) / 2 with n
 * all sites of the network, connected or not; 0 for n <= 2. Articulation points after Hopcroft and Tarjan 1973.
 *
 * @returns every site, in input order
 * @throws RangeError  when the network is not sound (ids, ends of links, numbers)
 * @example
 * criticalSites({
 *   sites: ['a', 'b', 'c'].map((id) => ({ id, name: id, role: 'supplier' })),
 *   links: [['a', 'b'], ['b', 'c']].map(([from, to]) => ({ from, to, item: 'parts', annualValue: 1 })),
 * })[1]
 * // { id: 'b', articulation: true, betweenness: 1 }
 */
export function criticalSites(network: Network): CriticalSite[] {
	const index = checkNetwork(network, 'criticalSites: ');
	const n = network.sites.length;
	const graph = simpleGraph(
		n,
		network.links.map((link) => [index.get(link.from) as number, index.get(link.to) as number]),
	);
	const articulation = articulationPoints(graph);
	const between = n > 2 ? betweenness(graph) : new Float64Array(n);
	const pairs = ((n - 1) * (n - 2)) / 2;
	return network.sites.map(({ id }, i) => ({
		id,
		articulation: articulation[i] === 1,
		betweenness: n > 2 ? Math.min(1, between[i] / pairs) : 0,
	}));
}
