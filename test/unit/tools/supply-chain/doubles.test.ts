import { describe, expect, it } from 'vitest';
import { doublesOf, withAnswers } from '../../../../src/tools/supply-chain/data-view/doubles';
import type { SupplyChainRecord } from '../../../../src/workspace';
import { kinds, readRecord } from '../../../../src/workspace/kinds';

/** Two spellings of one turning shop, a third one by VAT id, a namesake with another VAT id, and the own firm. */
const record = (): SupplyChainRecord => ({
	...kinds['supply-chain'].empty(),
	sites: {
		self: { name: 'Wir', role: 'self' },
		a: { name: 'Dreherei Weber GmbH (erfunden)', role: 'supplier', country: 'DE' },
		b: { name: 'Dreherei Weber KG (erfunden)', role: 'supplier', region: 'Hagen', recoveryWeeks: 6 },
		c: { name: 'Ganz anders AG', role: 'supplier', vatId: 'DE 1' },
		d: { name: 'Galvanik Nord', role: 'customer', vatId: 'DE1' },
		e: { name: 'Stahl Ost', role: 'supplier', vatId: 'DE2' },
		f: { name: 'Stahl Ost', role: 'supplier', vatId: 'DE3' },
	},
	links: {
		a1: { from: 'a', to: 'self', item: 'Wellen', annualValue: 100, stockWeeks: 1, leadTimeWeeks: 2 },
		b1: {
			from: 'b',
			to: 'self',
			item: 'WELLEN',
			annualValue: 300,
			stockWeeks: 5,
			leadTimeWeeks: 9,
			qualifiedAlternatives: 0,
			processes: ['drehen-cnc'],
		},
		b2: { from: 'b', to: 'self', item: 'Buchsen', annualValue: 10 },
		c1: { from: 'c', to: 'self', item: 'Verzinken', annualValue: 5 },
		d1: { from: 'self', to: 'd', item: 'Bügel', annualValue: 50 },
		cd: { from: 'c', to: 'd', item: 'Haken', annualValue: 1 },
	},
	scenarios: {
		entries: { x: { title: 'Brand', kind: 'site', targets: ['a', 'b', 'e'], weeks: 4, share: 1 } },
		order: ['x'],
	},
});
const pairs = (from: SupplyChainRecord) => doublesOf(from).map(({ ids, reason }) => `${ids.join('+')} ${reason}`);

describe('doubled firms of the record', () => {
	it('finds likely pairs; the one with more value stands first; other VAT ids are never one', () => {
		expect(pairs(record()).sort()).toEqual(['b+a legalForm', 'd+c vatId']);
	});

	it('nothing to compare finds nothing', () => {
		expect(doublesOf(kinds['supply-chain'].empty())).toEqual([]);
		expect(
			doublesOf({ ...record(), sites: { a: { name: ' ', role: 'supplier' }, b: { name: ' ', role: 'supplier' } } }),
		).toEqual([]);
	});

	it('different is remembered and not asked again', () => {
		const start = record();
		const { record: after, firms } = withAnswers(start, [{ ids: ['b', 'a'], same: false }]);
		expect(firms).toBe(0);
		expect(after.links).toBe(start.links);
		expect(pairs(after)).toEqual(['d+c vatId']);
	});

	it('the same becomes one, with the flows of both and what each knew', () => {
		const { record: after, ...counts } = withAnswers(record(), [{ ids: ['b', 'a'], same: true }]);
		expect(counts).toEqual({ firms: 1, added: 1, dropped: 0, apart: 0 });
		expect(Object.keys(after.sites)).not.toContain('a');
		expect(after.sites.b).toEqual({
			name: 'Dreherei Weber KG (erfunden)',
			role: 'supplier',
			country: 'DE',
			region: 'Hagen',
			recoveryWeeks: 6,
		});
		expect(after.links).toMatchObject({
			a1: { from: 'b', annualValue: 400, stockWeeks: 4, leadTimeWeeks: 9, qualifiedAlternatives: 0 },
			b2: { from: 'b', annualValue: 10 },
		});
		expect(after.links.a1!.processes).toEqual(['drehen-cnc']);
		expect(after.links.b1).toBeUndefined();
		expect(after.scenarios.entries.x!.targets).toEqual(['b', 'e']);
		expect(Object.values(after.decisions)).toEqual([
			{ a: 'Dreherei Weber KG (erfunden)', b: 'Dreherei Weber GmbH (erfunden)', same: true },
		]);
		expect(pairs(after)).toEqual(['d+c vatId']);
		expect(readRecord('supply-chain', 1, JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true });
	});

	it('a flow between the two is left out; who buys and delivers counts as customer', () => {
		const { record: after, dropped } = withAnswers(record(), [{ ids: ['d', 'c'], same: true }]);
		expect(dropped).toBe(1);
		expect(after.sites.d).toMatchObject({ name: 'Galvanik Nord', role: 'customer' });
		expect(after.links.c1).toMatchObject({ from: 'd', to: 'self' });
	});

	it('three in a row become one; different VAT ids stay apart even then', () => {
		const start = record();
		start.sites.g = { name: 'Dreherei Weber', role: 'supplier', vatId: 'DE9' };
		start.sites.a!.vatId = 'DE8';
		const { record: after, ...counts } = withAnswers(start, [
			{ ids: ['b', 'a'], same: true },
			{ ids: ['b', 'g'], same: true },
		]);
		expect(counts).toMatchObject({ firms: 1, apart: 1 });
		expect(after.sites.b!.vatId).toBe('DE8');
		expect(after.sites.g).toBeDefined();
		const all = withAnswers(record(), [
			{ ids: ['b', 'a'], same: true },
			{ ids: ['a', 'e'], same: true },
		]);
		expect(all.firms).toBe(2);
		expect(
			Object.values(all.record.links).every(({ from, to }) => from in all.record.sites && to in all.record.sites),
		).toBe(true);
	});

	it('the own firm always stays, and firms that are gone meanwhile are passed over', () => {
		const { record: after } = withAnswers(record(), [{ ids: ['b', 'self'], same: true }]);
		expect(after.sites.self).toMatchObject({ name: 'Wir', role: 'self' });
		expect(withAnswers(record(), [{ ids: ['b', 'gone'], same: true }]).firms).toBe(0);
	});

	it('doubled flows of other firms stay as they are', () => {
		const start = record();
		start.links.e1 = { from: 'e', to: 'self', item: 'Blech', annualValue: 1 };
		start.links.e2 = { from: 'e', to: 'self', item: 'Blech', annualValue: 2 };
		const { record: after } = withAnswers(start, [{ ids: ['b', 'a'], same: true }]);
		expect([after.links.e1, after.links.e2]).toEqual([start.links.e1, start.links.e2]);
	});
});
