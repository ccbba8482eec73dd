import { requireBetween } from '../shared/check';
import { sectorExposure } from './sector-exposure';
import type { Network } from './types';

export type SectorFall = {
	/** Sales that the focal firm (all sites of role self) loses in a year, in the currency of the network. */
	lostValue: number;
	/** The same as a share of its sales, 0..1; 0 if it sells nothing. */
	lostShare: number;
	/** Every site with its sales, exposure and loss in a year; largest loss first, equals in input order. */
	sites: { id: string; sales: number; exposure: number; lostValue: number }[];
};

/**
 * What a fall of a sector's volume costs every site, if all pass it on in proportion.
 *
 * Lost value = annual sales x exposure (see `sectorExposure`) x fall, for every site by itself; sales are all links that
 * leave the site. A first-order estimate: prices, stocks and replacement business do not enter. Sales between two
 * sites of role self are internal and left out of the firm's total, as are links from a site to itself.
 *
 * @param sector  the sector whose volume falls
 * @param fall    share of the volume that is lost, 0..1
 * @throws RangeError  when the network is not sound or `fall` is not within 0..1
 * @example
 * whatIf({
 *   sites: [{ id: 'f', name: 'Firm', role: 'self' }, { id: 'a', name: 'Cars', role: 'market', sector: 'automotive' }],
 *   links: [{ from: 'f', to: 'a', item: 'brackets', annualValue: 800 }],
 * }, { sector: 'automotive', fall: 0.25 }).lostValue
 * // 200
 */
export function whatIf(network: Network, { sector, fall }: { sector: string; fall: number }): SectorFall {
	requireBetween(fall, 0, 1, 'whatIf: fall');
	const exposure = sectorExposure(network, sector);
	const role = new Map(network.sites.map((site) => [site.id, site.role]));
	const sales = new Map(network.sites.map((site) => [site.id, 0]));
	let ownSales = 0;
	let lostValue = 0;
	for (const { from, to, annualValue } of network.links) {
		if (from === to) continue;
		sales.set(from, (sales.get(from) as number) + annualValue);
		if (role.get(from) !== 'self' || role.get(to) === 'self') continue;
		ownSales += annualValue;
		lostValue += annualValue * (exposure.get(to) as number) * fall;
	}
	const sites = network.sites.map(({ id }) => {
		const own = { id, sales: sales.get(id) as number, exposure: exposure.get(id) as number };
		return { ...own, lostValue: own.sales * own.exposure * fall };
	});
	sites.sort((a, b) => b.lostValue - a.lostValue);
	return { lostValue, lostShare: ownSales > 0 ? lostValue / ownSales : 0, sites };
}
