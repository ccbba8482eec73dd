import { describe, expect, it } from 'vitest';
import { isKindName, kindNames, kinds, readRecord } from '../../../src/workspace/kinds';

describe('kinds of records', () => {
	it.each(kindNames)('%s: what is empty fits its own format, and every older version has a migration', (kind) => {
		const { version, empty, migrations } = kinds[kind];
		expect(readRecord(kind, version, empty())).toEqual({ ok: true, data: empty() });
		expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: version - 1 }, (_, i) => i + 1));
	});

	it('hands out a new empty record each time', () => {
		expect(kinds['market-fit'].empty()).not.toBe(kinds['market-fit'].empty());
	});

	it('does not take names of the language for kinds', () => {
		for (const name of ['toString', 'constructor', '__proto__', '']) expect(isKindName(name)).toBe(false);
	});

	it('says what is wrong with data, and where', () => {
		expect(readRecord('project', 2, {})).toEqual({ ok: false, problem: 'newer', where: 'project' });
		expect(readRecord('project', -1, {})).toEqual({ ok: false, problem: 'damaged', where: 'project version -1' });
		expect(readRecord('market-fit', 1, { chosen: 'bahntechnik', notes: {}, notForUs: {} })).toEqual({
			ok: false,
			problem: 'damaged',
			where: 'market-fit › chosen',
		});
		for (const data of [undefined, null, 3, 'x', []])
			expect(readRecord('market-fit', 1, data)).toMatchObject({ problem: 'damaged' });
	});
});
