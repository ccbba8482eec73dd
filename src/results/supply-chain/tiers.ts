import type { Network, Site } from '../../domain/supply-chain';

/**
 * How far each site stands from the firm, counted in deliveries: -1 delivers to the firm, -2 delivers to one that does,
 * 1 is delivered to by the firm, 0 is the firm itself; null where no way along the flow leads to the firm or from it.
 *
 * The shortest way counts. A site that both delivers and receives takes the shorter of the two; where they are equal a
 * supplier stands before the firm, everyone else behind it. Without a site of role self, suppliers stand at -1, customers
 * at 1 and markets at 2.
 *
 * @returns the place of every site id, in the order of the sites
 * @example
 * tiersOf({
 *   sites: [
 *     { id: 'f', name: 'Firm', role: 'self' },
 *     { id: 's', name: 'Steel', role: 'supplier' },
 *     { id: 'c', name: 'Cars', role: 'customer' },
 *   ],
 *   links: [
 *     { from: 's', to: 'f', item: 'bars', annualValue: 10 },
 *     { from: 'f', to: 'c', item: 'forgings', annualValue: 20 },
 *   ],
 * }).get('s')
 * // -1
 */
export function tiersOf({ sites, links }: Network): Map<string, number | null> {
	const selves = sites.filter(({ role }) => role === 'self').map(({ id }) => id);
	if (selves.length === 0) return new Map(sites.map(({ id, role }) => [id, placeOfRole[role]]));
	const before = distances(
		selves,
		neighbours(links, ({ to, from }) => [to, from]),
	);
	const behind = distances(
		selves,
		neighbours(links, ({ from, to }) => [from, to]),
	);
	return new Map(sites.map((site) => [site.id, place(site, before.get(site.id), behind.get(site.id))]));
}

const placeOfRole: Record<Site['role'], number> = { supplier: -1, self: 0, customer: 1, market: 2 };

function place({ role }: Site, before: number | undefined, behind: number | undefined): number | null {
	if (before === undefined) return behind ?? null;
	if (behind === undefined || before < behind) return -before || 0;
	return before > behind || role !== 'supplier' ? behind : -before;
}

function neighbours(links: Network['links'], ends: (link: Network['links'][number]) => [string, string]) {
	const next = new Map<string, string[]>();
	for (const link of links) {
		const [at, other] = ends(link);
		const list = next.get(at);
		if (list) list.push(other);
		else next.set(at, [other]);
	}
	return next;
}

/** Steps from the nearest start to every node that can be reached. */
function distances(starts: readonly string[], next: ReadonlyMap<string, readonly string[]>): Map<string, number> {
	const found = new Map(starts.map((id) => [id, 0]));
	let edge = [...starts];
	for (let step = 1; edge.length > 0; step++) {
		const further: string[] = [];
		for (const id of edge) {
			for (const other of next.get(id) ?? []) {
				if (found.has(other)) continue;
				found.set(other, step);
				further.push(other);
			}
		}
		edge = further;
	}
	return found;
}
