import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	compareFirms,
	type Link,
	matchFirms,
	mergeNetworks,
	type Network,
	type Site,
} from '../../../src/domain/supply-chain';
import { naiveMatches } from './naive';
import { firmNames } from './networks';

const NAMES = [
	'Müller GmbH',
	'MUELLER GMBH',
	'Müller AG',
	'Weber Guss',
	'weber-guss',
	'Wéber Guss',
	'Lenz',
	'Lenz KG',
	'Lentz KG',
];
const VAT = [undefined, undefined, 'DE1', 'de 1', 'DE2'];

const files = (count: number): fc.Arbitrary<Network[]> =>
	fc.array(
		fc
			.record({
				sites: fc.array(
					fc.record({
						name: fc.constantFrom(...NAMES),
						vatId: fc.constantFrom(...VAT),
						role: fc.constantFrom('supplier', 'customer', 'market'),
						sector: fc.constantFrom(undefined, 'cars', 'rail'),
					}),
					{ minLength: 1, maxLength: 5 },
				),
				links: fc.array(
					fc.record({
						from: fc.nat(4),
						to: fc.nat(4),
						item: fc.constantFrom('bolt', 'Bolt', 'nut'),
						annualValue: fc.integer({ min: 0, max: 9 }),
						stockWeeks: fc.constantFrom(undefined, 1, 2),
					}),
					{ maxLength: 6 },
				),
			})
			.map(({ sites, links }) => ({
				sites: sites.map((site, i): Site => {
					const { vatId, sector, ...rest } = site;
					const role = i === 0 ? 'self' : (site.role as Site['role']);
					return { ...rest, role, id: `${i}`, ...(vatId ? { vatId } : {}), ...(sector ? { sector } : {}) };
				}),
				links: links.map((link): Link => {
					const { stockWeeks, from, to, ...rest } = link;
					const ends = { from: `${from % sites.length}`, to: `${to % sites.length}` };
					return { ...rest, ...ends, ...(stockWeeks ? { stockWeeks } : {}) };
				}),
			})),
		{ minLength: count, maxLength: count },
	);

describe('mergeNetworks', () => {
	test('does not depend on the order of files, sites and links', () => {
		fc.assert(
			fc.property(files(3), ([a, b, c]) => {
				const turned = (file: Network) => ({ sites: [...file.sites].reverse(), links: [...file.links].reverse() });
				const one = mergeNetworks([a, b, c]);
				expect(mergeNetworks([c, a, b])).toEqual(one);
				const two = mergeNetworks([b, c, a].map(turned));
				expect(two.network.sites).toEqual(one.network.sites);
				expect(two.network.links).toEqual(one.network.links);
				expect(two.candidates).toEqual(one.candidates);
				expect(two.conflicts).toEqual(one.conflicts);
			}),
			{ numRuns: 1000 },
		);
	});

	test('is associative: merging in steps is merging at once', () => {
		fc.assert(
			fc.property(files(3), ([a, b, c]) => {
				const together = mergeNetworks([a, b, c]);
				expect(mergeNetworks([mergeNetworks([a, b]).network, c])).toEqual(together);
				expect(mergeNetworks([a, mergeNetworks([b, c]).network])).toEqual(together);
				const stored = JSON.parse(JSON.stringify(mergeNetworks([c, a]).network));
				expect(mergeNetworks([b, stored])).toEqual(together);
			}),
			{ numRuns: 500 },
		);
	});

	test('is idempotent', () => {
		fc.assert(
			fc.property(files(2), ([a, b]) => {
				const once = mergeNetworks([a, b]);
				expect(mergeNetworks([once.network])).toEqual(once);
				expect(mergeNetworks([once.network, a, b, once.network])).toEqual(once);
			}),
			{ numRuns: 500 },
		);
	});

	test('without its origin a merged network is a file like any other; where names are clear, nothing changes', () => {
		const vat: Record<string, string | undefined> = { 'Müller GmbH': 'DE1', 'MUELLER GMBH': 'DE1', Lenz: 'DE2' };
		fc.assert(
			fc.property(files(3), (networks) => {
				const clear = networks.map((file) => ({
					links: file.links,
					sites: file.sites.map(({ vatId, ...site }) => {
						const known = vatId ? vat[site.name] : undefined;
						return known ? { ...site, vatId: known } : site;
					}),
				}));
				const plain = (list: Network[]) => {
					const { sites, links } = mergeNetworks(list).network;
					return { sites, links };
				};
				const firms = (network: Network) => network.sites.map((site) => [site.id, site.role]);
				const [a, b, c] = clear;
				const together = plain(clear);
				expect(firms(plain([plain([a, b]), c]))).toEqual(firms(together));
				expect(firms(plain([together, together]))).toEqual(firms(together));
				expect(plain([together]).links).toEqual(together.links);
			}),
			{ numRuns: 300 },
		);
	});

	test('never makes one firm of two VAT ids, always of one, whatever is decided', () => {
		fc.assert(
			fc.property(files(3), fc.infiniteStream(fc.boolean()), (networks, coin) => {
				const { candidates } = mergeNetworks(networks);
				const decisions = candidates.map(({ a, b }) => ({ a, b, same: coin.next().value as boolean }));
				const { network } = mergeNetworks(networks, decisions);
				const ids = network.sites.flatMap((site) => (site.vatId ? [site.vatId] : []));
				expect(new Set(ids).size).toBe(ids.length);
				const given = networks.flatMap((file) => file.sites.flatMap((site) => (site.vatId ? [site.vatId] : [])));
				expect(new Set(ids)).toEqual(new Set(given.map((id) => id.replace(/\s/g, '').toUpperCase())));
			}),
			{ numRuns: 500 },
		);
	});

	test('asks no more once everything is decided', () => {
		fc.assert(
			fc.property(files(2), fc.boolean(), (networks, same) => {
				const { candidates } = mergeNetworks(networks);
				const decided = mergeNetworks(
					networks,
					candidates.map(({ a, b }) => ({ a, b, same })),
				);
				if (!same) expect(decided.candidates).toEqual([]);
				const joined = new Set(decided.network.sites.map((site) => site.id));
				if (!decided.conflicts.some((conflict) => conflict.kind === 'decision')) {
					for (const { a, b } of candidates) expect(same && joined.has(a) && joined.has(b)).toBe(false);
				}
				// The decisions are remembered.
				expect(mergeNetworks([decided.network]).network.sites).toEqual(decided.network.sites);
			}),
			{ numRuns: 500 },
		);
	});

	test('keeps all value of links that only one file knows', () => {
		fc.assert(
			fc.property(files(1), ([file]) => {
				const sum = (links: readonly Link[]) => links.reduce((total, link) => total + link.annualValue, 0);
				expect(sum(mergeNetworks([file]).network.links)).toBeCloseTo(sum(file.links), 9);
			}),
		);
	});

	test('an edited network keeps its edits', () => {
		fc.assert(
			fc.property(files(2), ([a, b]) => {
				const { network } = mergeNetworks([a]);
				const edited = { ...network, sites: network.sites.map((site) => ({ ...site, country: 'NL' })) };
				const { sites } = mergeNetworks([edited, b]).network;
				expect(sites.some((site) => site.country === 'NL')).toBe(true);
			}),
		);
	});
});

describe('matchFirms', () => {
	const names = fc.array(
		fc.oneof(
			fc.constantFrom(...NAMES),
			fc
				.array(fc.constantFrom('weber', 'Webber', 'guss', 'Gießerei', 'technik', 'GmbH', 'AG', '&', 'é'), {
					minLength: 1,
					maxLength: 4,
				})
				.map((words) => words.join(' ')),
		),
		{ maxLength: 12 },
	);
	const firms = fc.tuple(names, fc.infiniteStream(fc.constantFrom(...VAT))).map(([list, vat]) =>
		list.map((name, i) => {
			const vatId = vat.next().value as string | undefined;
			return { id: `${i}`, name, ...(vatId ? { vatId } : {}) };
		}),
	);

	test('misses no pair that comparing all pairs finds', () => {
		fc.assert(
			fc.property(firms, firms, (left, right) => {
				const fast = matchFirms(left, right);
				const naive = naiveMatches(left, right);
				expect(fast.map(({ similarity, ...match }) => match)).toEqual(naive.map(({ similarity, ...match }) => match));
				fast.forEach((match, i) => {
					expect(match.similarity).toBeCloseTo(naive[i].similarity, 12);
				});
			}),
			{ numRuns: 400 },
		);
		const [left, right] = [firmNames(400, 1), firmNames(400, 2)];
		expect(matchFirms(left, right)).toEqual(naiveMatches(left, right));
	});

	test('is symmetric', () => {
		fc.assert(
			fc.property(firms, firms, (left, right) => {
				const key = (match: { left: string; right: string }) => `${match.left.padStart(3)} ${match.right.padStart(3)}`;
				const there = matchFirms(left, right);
				const back = matchFirms(right, left).map((match) => ({ ...match, left: match.right, right: match.left }));
				expect(back.sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
					[...there].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
				);
			}),
			{ numRuns: 300 },
		);
	});

	test('a firm is the same as itself, and similarity lies within 0..1', () => {
		fc.assert(
			fc.property(firms, (list) => {
				for (const a of list) {
					expect(compareFirms(a, a).band).toBe('same');
					for (const b of list) {
						const { similarity } = compareFirms(a, b);
						expect(similarity).toBeGreaterThanOrEqual(0);
						expect(similarity).toBeLessThanOrEqual(1);
					}
				}
			}),
		);
	});
});
