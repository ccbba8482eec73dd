import fc from 'fast-check';
import type { Link, Network, Site } from '../../../src/domain/supply-chain';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Leaves out what is undefined, as data from a file would. */
function clean<T extends object>(record: T): T {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** Networks of 2 to 9 sites of which the first is the firm; without loops every link leads to a later place in `order`. */
export function networks({ loops }: { loops: boolean }): fc.Arbitrary<Network> {
	return fc.integer({ min: 2, max: 9 }).chain((n) =>
		fc
			.record({
				order: fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n }),
				roles: fc.array(fc.constantFrom('supplier', 'supplier', 'customer', 'market', 'self'), {
					minLength: n,
					maxLength: n,
				}),
				sectors: fc.array(optional(fc.constantFrom('cars', 'rail')), { minLength: n, maxLength: n }),
				recovery: fc.array(optional(fc.integer({ min: 0, max: 9 })), { minLength: n, maxLength: n }),
				links: fc.array(
					fc.record({
						from: fc.nat(n - 1),
						to: fc.nat(n - 1),
						item: fc.constantFrom('a', 'b', 'c'),
						inputGroup: optional(fc.constantFrom('a', 'x')),
						annualValue: fc.integer({ min: 0, max: 20 }).map((value) => value * 52),
						stockWeeks: optional(fc.integer({ min: 0, max: 8 }).map((value) => value / 2)),
						qualifiedAlternatives: optional(fc.nat(1)),
					}),
					{ maxLength: 24 },
				),
			})
			.map(({ order, roles, sectors, recovery, links }) => {
				const place = new Map(order.map((site, i) => [site, i]));
				const sites = roles.map(
					(role, i): Site =>
						clean({
							id: `s${i}`,
							name: `Firm ${i}`,
							role: i === 0 ? 'self' : (role as Site['role']),
							sector: sectors[i],
							recoveryWeeks: recovery[i],
						}),
				);
				const kept = links.flatMap((link): Link[] => {
					let { from, to } = link;
					if (!loops && from === to) return [];
					if (!loops && (place.get(from) as number) > (place.get(to) as number)) [from, to] = [to, from];
					return [clean({ ...link, from: `s${from}`, to: `s${to}` })];
				});
				return { sites, links: kept };
			}),
	);
}

/** The network with other ids, and sites and links in another order. */
export function relabelled(network: Network, seed: number): { network: Network; idOf: (id: string) => string } {
	const idOf = (id: string) => `x-${id}`;
	const key = (text: string) =>
		[...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0) + seed) % 1009, seed % 1009);
	const shuffled = <T>(list: readonly T[]) =>
		list
			.map((value, i) => ({ value, at: key(`${i}`) }))
			.sort((a, b) => a.at - b.at)
			.map(({ value }) => value);
	return {
		idOf,
		network: {
			sites: shuffled(network.sites.map((site) => ({ ...site, id: idOf(site.id) }))),
			links: shuffled(network.links.map((link) => ({ ...link, from: idOf(link.from), to: idOf(link.to) }))),
		},
	};
}
