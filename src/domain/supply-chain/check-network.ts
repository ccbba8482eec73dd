import { fail, requireNonNegative, requireOneOf, requireUniqueIds } from '../shared/check';
import type { Network } from './types';

const ROLES = ['self', 'supplier', 'customer', 'market'];

/**
 * Refuses a network that no function could compute with, and numbers its sites.
 *
 * @param name  how messages begin, for example `simulateOutage: ` or `mergeNetworks: networks[1].`
 * @returns the position of every site id in `network.sites`
 * @throws RangeError  when an id is used twice, a link ends at an unknown site, or a number is negative or not finite
 */
export function checkNetwork(network: Network, name: string): Map<string, number> {
	requireUniqueIds(network.sites, `${name}sites`);
	network.sites.forEach((site, i) => {
		requireOneOf(site.role, ROLES, `${name}sites[${i}].role`);
		if (site.recoveryWeeks !== undefined) requireNonNegative(site.recoveryWeeks, `${name}sites[${i}].recoveryWeeks`);
	});
	const index = new Map(network.sites.map((site, i) => [site.id, i]));
	network.links.forEach((link, i) => {
		const at = `${name}links[${i}]`;
		if (!index.has(link.from)) fail(`${at}.from`, `"${link.from}" is not a site`);
		if (!index.has(link.to)) fail(`${at}.to`, `"${link.to}" is not a site`);
		requireNonNegative(link.annualValue, `${at}.annualValue`);
		if (link.leadTimeWeeks !== undefined) requireNonNegative(link.leadTimeWeeks, `${at}.leadTimeWeeks`);
		if (link.stockWeeks !== undefined) requireNonNegative(link.stockWeeks, `${at}.stockWeeks`);
		if (link.qualifiedAlternatives !== undefined) {
			requireNonNegative(link.qualifiedAlternatives, `${at}.qualifiedAlternatives`);
		}
	});
	return index;
}

/** Position of one site, or a RangeError that names the input. */
export function requireSite(index: ReadonlyMap<string, number>, id: string, name: string): number {
	const position = index.get(id);
	if (position === undefined) fail(name, `"${id}" is not a site`);
	return position;
}
