import type { Link, Network, Site } from '../../domain/supply-chain';
import type { SupplyChainRecord } from '../../workspace';

/**
 * The firm's supply chain as the domain takes it.
 *
 * Links to sites that are gone are left out. Fields that only the tool uses (own number, processes, shares of cost) do
 * not enter.
 */
export function networkOf(record: Pick<SupplyChainRecord, 'sites' | 'links'>): Network {
	const sites = Object.entries(record.sites).map(([id, { number: _, ...site }]): Site => ({ id, ...site }));
	const links = Object.values(record.links)
		.filter(({ from, to }) => Object.hasOwn(record.sites, from) && Object.hasOwn(record.sites, to))
		.map(({ processes: _p, energyShare: _e, materialShare: _m, ...link }): Link => link);
	return { sites, links };
}

/** Whether anything but the firm itself has been entered. */
export const hasChain = ({ sites }: Pick<SupplyChainRecord, 'sites'>): boolean =>
	Object.values(sites).some((site) => site.role !== 'self');
