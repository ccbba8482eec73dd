import { describe, expect, it } from 'vitest';
import { chainGraph } from '../../../../../src/tools/supply-chain/picture/graph';
import { ownParts } from '../../../../../src/tools/supply-chain/picture/own-part';
import { graphOf, network, small } from './fixtures';

const firm = (id: string, graph = graphOf()) => graph.firms.get(id)!;

describe('chainGraph', () => {
	it('places firms and adds end markets behind the last customers', () => {
		const graph = graphOf();
		expect(graph.columns).toEqual([-2, -1, 0, 1, 2]);
		expect(graph.marketColumn).toBe(2);
		expect(firm('market:automotive')).toMatchObject({
			name: 'AUTOMOTIVE',
			role: 'market',
			column: 2,
			sector: 'automotive',
		});
		// 750 came in, 40 went back to the firm.
		expect(firm('market:automotive').received).toBe(710);
		expect(firm('stranger').column).toBeNull();
	});

	it('sums what firms receive and deliver, and shares of purchases and sales', () => {
		const graph = graphOf();
		expect(graph.purchases).toBe(440);
		expect(graph.sales).toBe(1000);
		expect(firm('steel')).toMatchObject({ received: 200, delivered: 320, purchaseShare: 300 / 440, salesShare: null });
		expect(firm('cars')).toMatchObject({ purchaseShare: 40 / 440, salesShare: 0.75 });
		expect(firm('ore').purchaseShare).toBeNull();
	});

	it('draws to scale only what runs on', () => {
		const ways = Object.fromEntries(graphOf().flows.map(({ id, way }) => [id, way]));
		expect(ways).toMatchObject({ 'steel firm': 'forward', 'steel coating': 'across', 'cars firm': 'across' });
		const own = graphOf(network([{ id: 'f', role: 'self' }], 'f>f loop 5'));
		expect(own.flows[0].way).toBe('within');
		expect(own.purchases).toBe(0);
	});

	it('gathers several items between two firms', () => {
		const graph = graphOf(
			network(
				[
					{ id: 'f', role: 'self' },
					{ id: 's', role: 'supplier' },
				],
				's>f bars 10',
				's>f tubes 5',
			),
		);
		expect(graph.flows).toHaveLength(1);
		expect(graph.flows[0]).toMatchObject({
			value: 15,
			items: [
				{ item: 'bars', value: 10 },
				{ item: 'tubes', value: 5 },
			],
		});
	});

	it('takes a market that was entered as the end market of its sector', () => {
		const graph = graphOf(
			network(
				[
					{ id: 'f', role: 'self' },
					{ id: 'c', role: 'customer', sector: 'automotive' },
					{ id: 'm', role: 'market', sector: 'automotive' },
				],
				'f>c parts 10',
			),
		);
		expect([...graph.firms.keys()]).toEqual(['f', 'c', 'm']);
		expect(graph.firms.get('m')).toMatchObject({ column: 2, received: 10 });
	});

	it('passes on only what a customer does not sell itself', () => {
		const graph = graphOf(
			network(
				[
					{ id: 'f', role: 'self' },
					{ id: 'c', role: 'customer', sector: 'automotive' },
					{ id: 'd', role: 'customer' },
				],
				'f>c parts 10',
				'c>d modules 30',
			),
		);
		expect([...graph.firms.keys()]).toEqual(['f', 'c', 'd']);
		expect(graph.marketColumn).toBeNull();
	});

	it('cleans names of characters that files forbid or that turn text around', () => {
		const graph = chainGraph(
			network([{ id: 'f', role: 'self', name: 'Werk\u202e gnirts \u0000<b>&"\ud800' }]),
			(id) => id,
		);
		expect(graph.firms.get('f')!.name).toBe('Werk gnirts <b>&"');
	});

	it('leaves the network as it was', () => {
		const before = structuredClone(small);
		graphOf();
		expect(small).toEqual(before);
	});
});

describe('ownParts', () => {
	const chain = graphOf(
		network(
			[
				{ id: 'f', role: 'self' },
				{ id: 'axles', role: 'customer' },
				{ id: 'trucks', role: 'market', sector: 'automotive' },
				{ id: 'trains', role: 'market', sector: 'bahntechnik' },
			],
			'f>axles forgings 10',
			'axles>trucks axles 75',
			'axles>trains axles 25',
		),
	);

	it('takes a customer’s sales as evenly mixed', () => {
		expect(Object.fromEntries(ownParts(chain))).toEqual({ 'axles trucks': 0.1, 'axles trains': 0.1 });
	});

	it('leaves alone what goes on whole, and everything before the firm', () => {
		expect(ownParts(graphOf()).size).toBe(0);
	});
});
