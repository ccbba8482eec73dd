import { describe, expect, it } from 'vitest';
import type { Link, Network, Site } from '../../../../src/domain/supply-chain';
import { tiersOf } from '../../../../src/results/supply-chain/tiers';

const network = (sites: Record<string, Site['role']>, ...ways: string[]): Network => ({
	sites: Object.entries(sites).map(([id, role]) => ({ id, name: id, role })),
	links: ways.map((way): Link => {
		const [from, to] = way.split('>');
		return { from, to, item: 'part', annualValue: 1 };
	}),
});
const tiers = (...args: Parameters<typeof network>) => Object.fromEntries(tiersOf(network(...args)));

describe('tiersOf', () => {
	it('counts deliveries on the shortest way', () => {
		expect(
			tiers({ f: 'self', a: 'supplier', b: 'supplier', c: 'customer', m: 'market' }, 'b>a', 'a>f', 'b>f', 'f>c', 'c>m'),
		).toEqual({ f: 0, a: -1, b: -1, c: 1, m: 2 });
		expect(tiers({ f: 'self', a: 'supplier', b: 'supplier' }, 'b>a', 'a>f')).toEqual({ f: 0, a: -1, b: -2 });
	});

	it('puts whoever delivers and receives on the nearer side, suppliers first', () => {
		expect(tiers({ f: 'self', c: 'customer', s: 'supplier' }, 'f>c', 'c>f', 's>f', 'f>s')).toEqual({
			f: 0,
			c: 1,
			s: -1,
		});
		expect(tiers({ f: 'self', a: 'supplier', c: 'customer' }, 'a>f', 'f>c', 'c>a')).toEqual({ f: 0, a: -1, c: 1 });
	});

	it('has no place for whoever only knows the firm’s partners', () => {
		expect(tiers({ f: 'self', a: 'supplier', x: 'customer', y: 'supplier' }, 'a>f', 'a>x')).toEqual({
			f: 0,
			a: -1,
			x: null,
			y: null,
		});
	});

	it('goes by the role where there is no own firm, and takes several as one', () => {
		expect(tiers({ a: 'supplier', c: 'customer', m: 'market' }, 'a>c')).toEqual({ a: -1, c: 1, m: 2 });
		expect(tiers({ f: 'self', g: 'self', a: 'supplier' }, 'a>g', 'g>f')).toEqual({ f: 0, g: 0, a: -1 });
	});

	it('ends in loops', () => {
		expect(tiers({ f: 'self', a: 'supplier', b: 'supplier' }, 'a>b', 'b>a', 'a>f', 'f>f')).toEqual({
			f: 0,
			a: -1,
			b: -2,
		});
	});
});
