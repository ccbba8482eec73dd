import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentration, criticalSites, sectorExposure, singleSources, whatIf } from '../../../src/domain/supply-chain';
import { networks, relabelled } from './arbitraries';
import { naiveArticulation, naiveBetweenness, naiveExposure, textbookBrandes } from './naive';
import { randomNetwork } from './networks';

const edgesOf = (network: Parameters<typeof criticalSites>[0]) => {
	const place = new Map(network.sites.map((site, i) => [site.id, i]));
	return network.links.map((link) => [place.get(link.from) as number, place.get(link.to) as number] as const);
};

describe('concentration', () => {
	const amounts = fc
		.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
		.filter((values) => values.some((value) => value > 0));

	test('does not depend on the unit or the order, and ignores zeros', () => {
		fc.assert(
			fc.property(amounts, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, factor) => {
				const base = concentration(values);
				const scaled = concentration([...values.map((value) => value * factor), 0].reverse());
				expect(scaled.herfindahl).toBeCloseTo(base.herfindahl, 6);
				expect(scaled.topShares[1]).toBeCloseTo(base.topShares[1], 9);
				expect(scaled.topShares[3]).toBeCloseTo(base.topShares[3], 9);
				expect(scaled.topShares[5]).toBeCloseTo(base.topShares[5], 9);
			}),
		);
	});

	test('lies between equal shares and a single partner; two partners that merge raise it', () => {
		fc.assert(
			fc.property(amounts, (values) => {
				const { herfindahl, effectiveNumber, topShares } = concentration(values);
				expect(herfindahl).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6);
				expect(herfindahl).toBeLessThanOrEqual(10_000 + 1e-6);
				expect(effectiveNumber).toBeLessThanOrEqual(values.length + 1e-6);
				expect(topShares[1]).toBeLessThanOrEqual(topShares[3]);
				expect(topShares[3]).toBeLessThanOrEqual(topShares[5]);
				const [first, second, ...rest] = values;
				if (second !== undefined) {
					expect(concentration([first + second, ...rest]).herfindahl).toBeGreaterThanOrEqual(herfindahl - 1e-6);
				}
			}),
		);
	});
});

describe('singleSources', () => {
	test('returns a group in full or not at all, from one supplier, whatever the order of links', () => {
		fc.assert(
			fc.property(networks({ loops: true }), (network) => {
				const found = new Set(singleSources(network));
				const groupOf = (link: (typeof network.links)[number]) => `${link.to}/${link.inputGroup ?? link.item}`;
				for (const link of found) {
					const group = network.links.filter((other) => groupOf(other) === groupOf(link) && other.from !== other.to);
					expect(new Set(group.map((other) => other.from)).size).toBe(1);
					for (const other of group) {
						expect(found.has(other)).toBe(true);
						expect(other.qualifiedAlternatives ?? 0).toBe(0);
					}
				}
				const turned = new Set(singleSources({ ...network, links: [...network.links].reverse() }));
				expect(turned).toEqual(found);
			}),
		);
	});

	test('a further supplier of a group takes it off the list', () => {
		fc.assert(
			fc.property(networks({ loops: true }), (network) => {
				const [link] = singleSources(network);
				if (!link) return;
				const sites = [...network.sites, { id: 'new', name: 'New', role: 'supplier' as const }];
				const links = [...network.links, { ...link, from: 'new' }];
				expect(singleSources({ sites, links })).not.toContain(link);
			}),
		);
	});
});

describe('sectorExposure', () => {
	test('agrees with following the money for a long time', () => {
		fc.assert(
			fc.property(networks({ loops: true }), (network) => {
				const exact = sectorExposure(network, 'cars');
				const naive = naiveExposure(network, 'cars');
				for (const [id, share] of exact) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
					expect(share).toBeCloseTo(naive.get(id) as number, 9);
				}
				expect([...exact.keys()]).toEqual(network.sites.map((site) => site.id));
			}),
			{ numRuns: 500 },
		);
	});

	test('solves large loops as exactly as small ones', () => {
		const network = randomNetwork(900, 2700, 5);
		const sites = network.sites.map((site, i) =>
			site.role === 'market' ? { ...site, sector: i % 3 === 0 ? 'cars' : 'rail' } : site,
		);
		const exact = sectorExposure({ ...network, sites }, 'cars');
		const naive = naiveExposure({ ...network, sites }, 'cars', 300);
		for (const [id, share] of exact) expect(share).toBeCloseTo(naive.get(id) as number, 9);
	}, 60_000);

	test('shares of all sectors together are at most 1; ids and order play no part', () => {
		fc.assert(
			fc.property(networks({ loops: true }), fc.nat(999), (network, seed) => {
				const cars = sectorExposure(network, 'cars');
				const rail = sectorExposure(network, 'rail');
				const other = relabelled(network, seed);
				const again = sectorExposure(other.network, 'cars');
				for (const [id, share] of cars) {
					expect(share + (rail.get(id) as number)).toBeLessThanOrEqual(1 + 1e-9);
					expect(again.get(other.idOf(id))).toBeCloseTo(share, 9);
				}
			}),
		);
	});
});

describe('whatIf', () => {
	test('grows in proportion to the fall', () => {
		fc.assert(
			fc.property(networks({ loops: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (network, fall) => {
				const once = whatIf(network, { sector: 'cars', fall });
				const twice = whatIf(network, { sector: 'cars', fall: 2 * fall });
				expect(twice.lostValue).toBeCloseTo(2 * once.lostValue, 6);
				expect(once.lostShare).toBeGreaterThanOrEqual(0);
				expect(once.lostShare).toBeLessThanOrEqual(fall + 1e-12);
				for (const site of once.sites) expect(site.lostValue).toBeLessThanOrEqual(site.sales * fall + 1e-9);
			}),
		);
	});
});

describe('criticalSites', () => {
	test('agrees with the definitions', () => {
		fc.assert(
			fc.property(networks({ loops: true }), (network) => {
				const n = network.sites.length;
				const edges = edgesOf(network);
				const between = naiveBetweenness(n, edges);
				const cut = naiveArticulation(n, edges);
				criticalSites(network).forEach((site, i) => {
					expect(site.id).toBe(network.sites[i].id);
					expect(site.articulation).toBe(cut[i]);
					expect(site.betweenness).toBeCloseTo(n > 2 ? between[i] / (((n - 1) * (n - 2)) / 2) : 0, 9);
				});
			}),
			{ numRuns: 500 },
		);
	});

	test('agrees with the textbook algorithm on larger networks, dense and sparse', () => {
		for (const [sites, links] of [
			[60, 60],
			[200, 260],
			[150, 900],
			[80, 2000],
		]) {
			const network = randomNetwork(sites, links, sites + links);
			const pairs = ((sites - 1) * (sites - 2)) / 2;
			const between = textbookBrandes(sites, edgesOf(network));
			const cut = naiveArticulation(sites, edgesOf(network));
			criticalSites(network).forEach((site, i) => {
				expect(site.betweenness).toBeCloseTo(between[i] / pairs, 10);
				expect(site.articulation).toBe(cut[i]);
			});
		}
	});

	test('counts of paths beyond all numbers stay finite', () => {
		// A chain of 700 diamonds: 3^699 shortest paths from end to end.
		const sites = Array.from({ length: 700 * 4 + 1 }, (_, i) => ({
			id: `${i}`,
			name: `${i}`,
			role: 'supplier' as const,
		}));
		const links = Array.from({ length: 700 }, (_, d) =>
			[1, 2, 3].flatMap((k) => [
				[4 * d, 4 * d + k],
				[4 * d + k, 4 * d + 4],
			]),
		).flat();
		const network = {
			sites,
			links: links.map(([from, to]) => ({ from: `${from}`, to: `${to}`, item: 'x', annualValue: 1 })),
		};
		const result = criticalSites(network);
		const n = sites.length;
		// Derived by hand: the middle joint lies between the 1400 sites on its left and the 1400 on its right, and halfway
		// between the sides of no diamond; each of the three sides of a diamond carries a third of all that passes it,
		// beside the pairs of its two joints.
		expect(result[1400].betweenness).toBeCloseTo((1400 * 1400 + 2 * 3 * 0.5) / (((n - 1) * (n - 2)) / 2), 9);
		expect(result.every((site) => Number.isFinite(site.betweenness))).toBe(true);
		expect(result[1400].articulation).toBe(true);
		expect(result[1401].articulation).toBe(false);
	}, 60_000);

	test('does not depend on ids or order', () => {
		fc.assert(
			fc.property(networks({ loops: true }), fc.nat(999), (network, seed) => {
				const other = relabelled(network, seed);
				const again = new Map(criticalSites(other.network).map((site) => [site.id, site]));
				for (const site of criticalSites(network)) {
					expect(again.get(other.idOf(site.id))?.articulation).toBe(site.articulation);
					expect(again.get(other.idOf(site.id))?.betweenness).toBeCloseTo(site.betweenness, 9);
				}
			}),
		);
	});
});
