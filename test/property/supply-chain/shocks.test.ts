import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryClosing, priceShock, simulateOutage } from '../../../src/domain/supply-chain';
import { networks } from './arbitraries';

describe('priceShock', () => {
	const purchases = fc.array(
		fc.record(
			{ value: fc.integer({ min: 0, max: 1_000_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) },
			{ requiredKeys: ['value'] },
		),
		{ maxLength: 20 },
	);
	test('grows in proportion to the rise and never exceeds purchases times rise', () => {
		fc.assert(
			fc.property(purchases, fc.double({ min: 0, max: 10, noNaN: true }), (list, rise) => {
				const once = priceShock(list, { rise, sales: 100 });
				const twice = priceShock(list, { rise: 2 * rise, sales: 100 });
				const all = list.reduce((sum, { value }) => sum + value, 0);
				expect(twice.addedCost).toBeCloseTo(2 * once.addedCost, 3);
				expect(once.addedCost).toBeLessThanOrEqual((all - once.unknownValue) * rise + 1e-6);
				expect(once.added).toHaveLength(list.length);
				expect(once.added.reduce((sum: number, more) => sum + (more ?? 0), 0)).toBeCloseTo(once.addedCost, 3);
			}),
		);
	});
});

describe('countryClosing', () => {
	test('costs at least what the failure of any one of its sites costs', () => {
		fc.assert(
			fc.property(networks({ loops: true }), fc.integer({ min: 0, max: 20 }), (network, weeks) => {
				const placed = {
					...network,
					sites: network.sites.map((site, i) => ({ ...site, country: i % 2 === 0 ? 'AT' : 'PL' })),
				};
				const abroad = placed.sites.filter((site) => site.country === 'AT' && site.role !== 'self');
				if (abroad.length === 0 || !placed.sites.some((site) => site.role === 'self')) return;
				const closed = countryClosing(placed, { country: 'AT', weeks, spareCapacity: 0 });
				expect(closed.siteIds).toEqual(abroad.map(({ id }) => id));
				for (const { id } of abroad.slice(0, 3)) {
					const alone = simulateOutage(placed, { siteIds: [id], weeks, lossShare: 1, spareCapacity: 0 });
					expect(closed.lostValue).toBeGreaterThanOrEqual(alone.lostValue - 1e-6);
				}
			}),
		);
	});
});
