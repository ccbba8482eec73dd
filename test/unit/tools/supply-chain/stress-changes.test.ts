import { describe, expect, it } from 'vitest';
import { loadList } from '../../../../src/loaders/files';
import type { StressContent } from '../../../../src/results/supply-chain/advice';
import { readAmount } from '../../../../src/tools/supply-chain/amount';
import {
	choicesOf,
	mostStressTests,
	newStressTest,
	withChange,
	withoutStressTest,
	withStressTest,
} from '../../../../src/tools/supply-chain/stress/changes';
import type { SupplyChainRecord } from '../../../../src/workspace';
import { kinds, readRecord } from '../../../../src/workspace/kinds';

const contents = loadList('supplyStress').map(
	({ id, start }) => ({ id, weeks: start.weeks, share: start.share }) as StressContent,
);
const contentOf = (kind: StressContent['id']) => contents.find(({ id }) => id === kind)!;
const context = {
	locale: 'de' as const,
	sectors: [{ id: 'automotive', label: 'Automobil' }],
	energy: 'Energie',
	material: 'Material',
};
const chain: SupplyChainRecord = {
	...kinds['supply-chain'].empty(),
	sites: {
		own: { name: 'Presswerk (erfunden)', role: 'self', country: 'DE' },
		steel: { name: 'Bandstahl (erfunden)', role: 'supplier', country: 'DE', recoveryWeeks: 8 },
		coat: { name: 'Verzinker (erfunden)', role: 'supplier', country: 'PL' },
		cars: { name: 'Autowerk (erfunden)', role: 'customer', sector: 'automotive' },
		rail: { name: 'Waggonbau (erfunden)', role: 'customer', sector: 'bahntechnik' },
	},
	links: {
		a: { from: 'steel', to: 'own', item: 'Band', annualValue: 520 },
		b: { from: 'coat', to: 'own', item: 'Verzinken', annualValue: 104 },
		c: { from: 'own', to: 'cars', item: 'Halter', annualValue: 300 },
		d: { from: 'own', to: 'rail', item: 'Laschen', annualValue: 520 },
	},
};
const values = (kind: StressContent['id']) => choicesOf(kind, chain, context).map(({ value }) => value);
const fresh = (kind: StressContent['id']) =>
	newStressTest(contentOf(kind), chain, choicesOf(kind, chain, context), 'automotive');

describe('choices', () => {
	it('stand largest first', () => {
		expect(values('site')).toEqual(['steel', 'coat', 'own']);
		expect(values('customer')).toEqual(['rail', 'cars']);
		expect(values('sector')).toEqual(['bahntechnik', 'automotive']);
		expect(values('country')).toEqual(['DE', 'PL']);
		expect(values('cost')).toEqual(['energy', 'material']);
	});
	it('are named in the language of the page', () => {
		expect(choicesOf('country', chain, { ...context, locale: 'en' })[1]!.label).toBe('Poland');
		expect(choicesOf('sector', chain, context)[1]!.label).toBe('Automobil');
	});
});

describe('a new test', () => {
	it('begins with the content and with what the data say', () => {
		expect(fresh('site')).toEqual({ title: '', kind: 'site', targets: ['steel'], weeks: 8, share: 1 });
		expect(fresh('sector')).toMatchObject({ targets: ['automotive'], share: 0.2 });
		expect(fresh('country')).toMatchObject({ targets: ['PL'], weeks: 8 });
		expect(newStressTest(contentOf('customer'), chain, [], 'automotive').targets).toEqual([]);
	});
	it('fits the record, and there are at most ten', () => {
		let record = chain;
		for (let i = 0; i < mostStressTests + 3; i++) record = withStressTest(record, fresh('cost'), `t${i}`).record;
		expect(Object.keys(record.scenarios.entries)).toHaveLength(mostStressTests);
		expect(readRecord('supply-chain', 1, record).ok).toBe(true);
	});
});

describe('changes', () => {
	const { record, id } = withStressTest(chain, fresh('cost'), 'x');
	it('reach one test only, and an emptied field is gone', () => {
		const priced = withChange(record, id, { costShare: 0.2, ownCost: 5 });
		expect(priced.scenarios.entries.x).toMatchObject({ costShare: 0.2, ownCost: 5 });
		const emptied = withChange(priced, id, { costShare: undefined });
		expect('costShare' in emptied.scenarios.entries.x!).toBe(false);
		expect(readRecord('supply-chain', 1, emptied).ok).toBe(true);
		expect(withChange(record, 'gone', { weeks: 3 })).toBe(record);
	});
	it('can be taken away', () => {
		expect(withoutStressTest(record, id).scenarios).toEqual({ entries: {}, order: [] });
	});
});

describe('numbers of the form', () => {
	const range = { min: 1, max: 520 };
	it.each([
		['8', 8],
		['2,5', 2.5],
		['1.000', undefined],
	])('reads %s', (text, value) => {
		const read = readAmount(text, range, 'de');
		expect(read.ok ? read.value : undefined).toBe(value);
	});
	it('says what is wrong', () => {
		expect(readAmount('', range, 'de')).toEqual({ ok: false, problem: 'notANumber' });
		expect(readAmount('bald', range, 'de')).toEqual({ ok: false, problem: 'notANumber' });
		expect(readAmount('0', range, 'de')).toEqual({ ok: false, problem: 'outOfRange' });
		expect(readAmount(' ', { ...range, optional: true }, 'de')).toEqual({ ok: true, value: undefined });
	});
});
