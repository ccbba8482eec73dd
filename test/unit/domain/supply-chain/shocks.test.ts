import { describe, expect, test } from 'vitest';
import {
	countryClosing,
	type Network,
	priceShock,
	riskRanking,
	simulateOutage,
} from '../../../../src/domain/supply-chain';
import { tieredNetwork } from '../../../property/supply-chain/networks';

describe('priceShock', () => {
	test('adds nothing for nothing, and says what it does not know', () => {
		expect(priceShock([], { rise: 1, sales: 0 })).toEqual({
			addedCost: 0,
			added: [],
			unknownValue: 0,
			shareOfSales: null,
		});
		expect(priceShock([{ value: 70 }], { rise: 1, sales: 100 })).toEqual({
			addedCost: 0,
			added: [null],
			unknownValue: 70,
			shareOfSales: 0,
		});
	});
	test('names what is wrong', () => {
		const sound = { rise: 1, sales: 1 };
		expect(() => priceShock([{ value: -1, share: 0.1 }], sound)).toThrow(RangeError);
		expect(() => priceShock([{ value: -1, share: 0.1 }], sound)).toThrow('priceShock: purchases[0].value');
		expect(() => priceShock([{ value: 1, share: 1.1 }], sound)).toThrow('priceShock: purchases[0].share');
		expect(() => priceShock([{ value: 1, share: Number.NaN }], sound)).toThrow(RangeError);
		expect(() => priceShock([], { rise: -0.1, sales: 1 })).toThrow('priceShock: rise');
		expect(() => priceShock([], { rise: 1, sales: Number.POSITIVE_INFINITY })).toThrow('priceShock: sales');
	});
});

describe('countryClosing', () => {
	const network: Network = {
		sites: [
			{ id: 'ore', name: 'Mine', role: 'supplier', country: 'SE' },
			{ id: 'steel', name: 'Mill', role: 'supplier', country: 'DE' },
			{ id: 'works', name: 'Works', role: 'self', country: 'DE' },
			{ id: 'buyer', name: 'Buyer', role: 'customer', country: 'DE' },
			{ id: 'other', name: 'Other', role: 'customer', country: 'FR' },
		],
		links: [
			{ from: 'ore', to: 'steel', item: 'ore', annualValue: 26, stockWeeks: 2 },
			{ from: 'steel', to: 'works', item: 'strip', annualValue: 104, stockWeeks: 1 },
			{ from: 'works', to: 'buyer', item: 'brackets', annualValue: 520 },
			{ from: 'works', to: 'other', item: 'brackets', annualValue: 104 },
		],
	};
	test('lets all sites of the country fail but the own ones', () => {
		const closed = countryClosing(network, { country: 'DE', weeks: 4 });
		expect(closed.siteIds).toEqual(['steel', 'buyer']);
		// The buyer takes nothing from week 1, stock of strip lasts a week.
		expect(closed.timeline.map((week) => week.lostValue)).toEqual([10, 12, 12, 12]);
	});
	test('reaches the firm through its suppliers', () => {
		const closed = countryClosing(network, { country: 'SE', weeks: 5 });
		expect(closed.weeksUntilHit).toBe(3);
		expect(closed).toEqual({
			siteIds: ['ore'],
			...simulateOutage(network, { siteIds: ['ore'], weeks: 5, lossShare: 1 }),
		});
	});
	test('refuses a country that nobody lies in', () => {
		expect(() => countryClosing(network, { country: 'CN', weeks: 4 })).toThrow(RangeError);
		expect(() => countryClosing(network, { country: 'CN', weeks: 4 })).toThrow('countryClosing: country "CN"');
		expect(() => countryClosing(network, { country: 'SE', weeks: -1 })).toThrow('weeks');
	});
});

test('riskRanking tells how far it is, and comes to the same', () => {
	const network = tieredNetwork(250, 800);
	const told: number[] = [];
	expect(riskRanking(network, { onProgress: (sites) => told.push(sites) })).toEqual(riskRanking(network));
	expect(told).toEqual([100, 200]);
});
