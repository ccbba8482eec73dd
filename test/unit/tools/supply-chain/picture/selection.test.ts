import { describe, expect, it } from 'vitest';
import { apart, branches, openable, rootsOf, waysOf } from '../../../../../src/tools/supply-chain/picture/outline';
import { filterChoices, keptFilter, noFilter, select } from '../../../../../src/tools/supply-chain/picture/selection';
import { graphOf } from './fixtures';

const graph = graphOf();
const chosen = (filter: Partial<typeof noFilter>) => select(graph, { ...noFilter, ...filter });
const ids = (filter: Partial<typeof noFilter>) => [...chosen(filter).firms.keys()].toSorted();

describe('select', () => {
	it('shows everything without a filter, and does not count end markets as firms', () => {
		const all = chosen({});
		expect(all.firms.size).toBe(graph.firms.size);
		expect(all.flows).toEqual(graph.flows);
		expect(all.count).toBe(7);
		expect(all.filtered).toBe(false);
	});

	it('keeps the way from what fits to the own firm', () => {
		expect(ids({ country: 'SE' })).toEqual(['coating', 'firm', 'ore', 'steel'].filter((id) => id !== 'coating'));
		expect(ids({ column: '-2' })).toEqual(['firm', 'ore', 'steel']);
		expect(ids({ sector: 'bahntechnik' })).toEqual(['firm', 'market:bahntechnik', 'trains']);
		expect(chosen({ country: 'SE' }).count).toBe(1);
	});

	it('searches without minding case and accents', () => {
		expect(chosen({ text: ' STÉEL ' }).matched).toEqual(new Set(['steel']));
		expect(chosen({ text: 'nothing like it' })).toMatchObject({ count: 0, filtered: true });
	});

	it('by item: who delivers and receives it, and no other flow', () => {
		const zinc = chosen({ item: 'zinc' });
		expect([...zinc.firms.keys()]).toEqual(['firm', 'coating']);
		expect(zinc.flows.map(({ id }) => id)).toEqual(['coating firm']);
	});

	it('by place: firms without a way to the own firm', () => {
		expect(chosen({ column: 'none' }).matched).toEqual(new Set(['stranger']));
	});

	it('around a firm: its direct partners', () => {
		expect(ids({ focus: 'steel', onlyAround: true })).toEqual(['coating', 'firm', 'ore', 'steel']);
		expect(ids({ focus: 'gone', onlyAround: true })).toHaveLength(graph.firms.size);
	});

	it('forgets what another chain does not have', () => {
		const filter = { ...noFilter, text: 'x', country: 'SE', item: 'gone', focus: 'gone', onlyAround: true };
		expect(keptFilter(filter, graph)).toEqual({ ...noFilter, text: 'x', country: 'SE' });
		const fine = { ...noFilter, focus: 'ore', onlyAround: true, column: '-2' };
		expect(keptFilter(fine, graph)).toBe(fine);
	});

	it('offers what occurs', () => {
		expect(filterChoices(graph)).toEqual({
			columns: ['-2', '-1', '0', '1', '2', 'none'],
			sectors: ['automotive', 'bahntechnik'],
			countries: ['CN', 'DE', 'PL', 'SE'],
			items: ['bars', 'iron', 'parts', 'sheet', 'tools', 'zinc'],
		});
	});
});

describe('outline', () => {
	const all = chosen({});
	const ways = waysOf(all);
	const named = (side: 'before' | 'behind', ...path: string[]) =>
		branches(all, ways, side, path).map(
			({ firm, again, more }) => `${firm.id}${again ? ' again' : ''}${more ? ' +' : ''}`,
		);

	it('lists who delivers, largest first, and what can be opened', () => {
		expect(named('before', 'firm')).toEqual(['steel +', 'coating +', 'cars +']);
		expect(named('before', 'firm', 'steel')).toEqual(['ore']);
		expect(named('behind', 'firm')).toEqual(['cars +', 'trains +']);
	});

	it('names a firm of the way again, but ends there', () => {
		expect(named('behind', 'firm', 'cars')).toEqual(['market:automotive', 'firm again']);
	});

	it('lists the firms that no way leads to', () => {
		expect(apart(all, ways, ['firm']).map(({ id }) => id)).toEqual(['stranger']);
	});

	it('opens everything, up to a limit', () => {
		const keys = openable(all, ways, ['firm']);
		expect(keys).toContain('before firm steel');
		expect(new Set(keys).size).toBe(keys.length);
		expect(openable(all, ways, ['firm'], 2)).toHaveLength(2);
	});

	it('begins at the firm looked at where the own one is not shown', () => {
		const around = chosen({ focus: 'ore', onlyAround: true });
		expect(rootsOf(graph, around, 'ore')).toEqual(['ore']);
		expect(rootsOf(graph, all, 'ore')).toEqual(['firm']);
	});
});
