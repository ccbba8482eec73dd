import { checkNetwork } from './check-network';
import type { Link, Network } from './types';

/** The group of inputs a link belongs to: its `inputGroup`, or the item where none is given. */
export function inputGroupOf(link: Link): string {
	return link.inputGroup || link.item;
}

/**
 * Inputs that come from one supplier alone and for which no other is approved.
 *
 * Looked at per buying site (role self or supplier) and input group (the item where none is given). A group is single
 * sourced when exactly one site delivers it and none of its links has a qualified alternative; an absent
 * `qualifiedAlternatives` counts as 0. All links of such a group are returned. How the reading is meant: an alternative
 * approved for one link of a group stands for the group, since its inputs replace each other; a link from a site to
 * itself is not a purchase and is left out.
 *
 * @returns the links themselves, in input order
 * @throws RangeError  when the network is not sound (ids, ends of links, numbers)
 * @example
 * singleSources({
 *   sites: [{ id: 's', name: 'Foundry', role: 'supplier' }, { id: 'f', name: 'Firm', role: 'self' }],
 *   links: [{ from: 's', to: 'f', item: 'castings', annualValue: 100 }],
 * }).map((link) => link.item)
 * // ['castings']
 */
export function singleSources(network: Network): Link[] {
	const index = checkNetwork(network, 'singleSources: ');
	const groups = new Map<string, { suppliers: Set<string>; alternatives: number }>();
	const keyOf = (link: Link) => `${index.get(link.to)} ${inputGroupOf(link)}`;
	const purchases = network.links.filter((link) => {
		const role = network.sites[index.get(link.to) as number].role;
		return link.from !== link.to && (role === 'self' || role === 'supplier');
	});
	for (const link of purchases) {
		const group = groups.get(keyOf(link)) ?? { suppliers: new Set(), alternatives: 0 };
		group.suppliers.add(link.from);
		group.alternatives = Math.max(group.alternatives, link.qualifiedAlternatives ?? 0);
		groups.set(keyOf(link), group);
	}
	return purchases.filter((link) => {
		const group = groups.get(keyOf(link));
		return group?.suppliers.size === 1 && group.alternatives === 0;
	});
}
