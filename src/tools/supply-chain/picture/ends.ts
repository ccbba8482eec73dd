import { type Network, sectorExposure } from '../../../domain/supply-chain';

/** Shares of every site's sales by sector; each sector is solved once per network. */
const solved = new WeakMap<Network, Map<string, Map<string, number>>>();

/** Sectors in which money ends in this network. */
const sectorsOf = ({ sites }: Network) => [
	...new Set(
		sites.flatMap(({ role, sector }) => (sector && (role === 'customer' || role === 'market') ? [sector] : [])),
	),
];

/**
 * Where a site's sales end: shares by sector, largest first; sectors below half a per cent are left out.
 *
 * See `sectorExposure` of the domain.
 */
export function endsOf(network: Network, id: string): { sector: string; share: number }[] {
	let bySector = solved.get(network);
	if (!bySector) {
		bySector = new Map(sectorsOf(network).map((sector) => [sector, sectorExposure(network, sector)]));
		solved.set(network, bySector);
	}
	return [...bySector]
		.map(([sector, shares]) => ({ sector, share: shares.get(id) ?? 0 }))
		.filter(({ share }) => share >= 0.005)
		.toSorted((a, b) => b.share - a.share);
}
