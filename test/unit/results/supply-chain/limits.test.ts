import { describe, expect, it } from 'vitest';
import { loadList } from '../../../../src/loaders/files';
import { findingsOf } from '../../../../src/results/supply-chain/findings';
import {
	areLimits,
	judged,
	withLimits,
	withOwnLimits,
	withoutLimits,
} from '../../../../src/results/supply-chain/limits';
import { networkOf } from '../../../../src/results/supply-chain/network';
import { kinds, readRecord } from '../../../../src/workspace/kinds';
import { merge3 } from '../../../../src/workspace/merge';
import { exampleRecords } from '../../../fixtures/example-records';

const rules = loadList('supplyFindings').map(({ id, unit, limits: { watch, act }, mark, area }) => ({
	id,
	unit,
	watch,
	act,
	mark: mark?.share,
	area: area?.members,
}));
const customers = rules.find(({ id }) => id === 'customers')!;
const planned = { watch: customers.watch, act: customers.act };
const empty = kinds['supply-chain'].empty;

describe('own limits of findings', () => {
	it('a record without them reads as before, one with them is kept', () => {
		const { limits: _, ...old } = empty();
		expect(readRecord('supply-chain', 1, old)).toEqual({ ok: true, data: old });
		const own = withLimits(empty(), customers, planned, { watch: 500, act: 900 });
		expect(readRecord('supply-chain', 1, JSON.parse(JSON.stringify(own)))).toEqual({ ok: true, data: own });
	});

	it.each([
		['too small', { customers: [0, 900] }],
		['too large', { customers: [500, 10_001] }],
		['a word', { customers: ['500', 900] }],
		['half of it', { customers: [500] }],
	])('a file with a limit that is %s is refused', (_, limits) => {
		expect(readRecord('supply-chain', 1, { ...empty(), limits })).toMatchObject({ ok: false, problem: 'damaged' });
	});

	it('the rules take them and remember what was planned', () => {
		const own = withLimits(empty(), customers, planned, { watch: 500, act: 900 });
		const [first, ...others] = withOwnLimits(rules, own.limits);
		expect(first).toEqual({ ...customers, watch: 500, act: 900, planned });
		expect(others).toEqual(rules.slice(1));
		expect(withOwnLimits(rules, undefined)).toEqual(rules);
	});

	it.each([
		['index', 0, 10, false],
		['index', 10, 10, false],
		['index', 10, 10_001, false],
		['index', 1, 10_000, true],
		['share', 0.2, 1.1, false],
		['share', 0.001, 1, true],
		['weeks', 2, 520, true],
		['weeks', 2, Number.NaN, false],
	] as const)('%s: %s and %s are limits: %s', (unit, watch, act, fine) => {
		expect(areLimits(unit, { watch, act })).toBe(fine);
		const record = empty();
		if (!fine) expect(withLimits(record, { id: 'stock', unit }, planned, { watch, act })).toBe(record);
		expect(withOwnLimits([{ ...customers, unit }], { customers: [watch, act] })[0]?.planned !== undefined).toBe(fine);
	});

	it('limits as planned are not kept, a reset takes one or all away', () => {
		const once = withLimits(empty(), customers, planned, { watch: 500, act: 900 });
		expect(withLimits(once, customers, planned, planned).limits).toEqual({});
		const both = withLimits(once, { id: 'stock', unit: 'share' }, planned, { watch: 0.1, act: 0.2 });
		expect(withoutLimits(both, 'customers').limits).toEqual({ stock: [0.1, 0.2] });
		expect(withoutLimits(both)).toEqual(empty());
	});

	it('findings are judged anew and stay as they are otherwise', () => {
		const record = exampleRecords('schmiede')['supply-chain'];
		const assumptions = record.assumptions;
		const findings = findingsOf(networkOf(record), { rules, focusSector: 'automotive', assumptions });
		const own = withOwnLimits(rules, { customers: [9999, 10_000] });
		const after = judged(findings, own);
		expect(after[0]!.level).toBe('good');
		expect(after[0]!.level).not.toBe(findings[0]!.level);
		expect(after.slice(1)).toEqual(findings.slice(1));
		expect(after).toEqual(findingsOf(networkOf(record), { rules: own, focusSector: 'automotive', assumptions }));
	});

	it('two tabs that change the same finding end with the pair of one of them', () => {
		const base = empty();
		const mine = withLimits(base, customers, planned, { watch: 2000, act: 3000 });
		const theirs = withLimits(base, customers, planned, { watch: 100, act: 200 });
		expect(merge3(base, mine, theirs).limits).toEqual({ customers: [2000, 3000] });
	});
});
