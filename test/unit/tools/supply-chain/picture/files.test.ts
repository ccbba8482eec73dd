import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sectorExposure } from '../../../../../src/domain/supply-chain';
import { endsOf } from '../../../../../src/tools/supply-chain/picture/ends';
import { jsonText } from '../../../../../src/tools/supply-chain/picture/json';
import { startPositions } from '../../../../../src/tools/supply-chain/picture/network-layout';
import { firmRows, flowRows, sortedFirms, sortedFlows } from '../../../../../src/tools/supply-chain/picture/rows';
import { noFilter, select } from '../../../../../src/tools/supply-chain/picture/selection';
import { de } from '../../../../../src/tools/supply-chain/picture/texts.de';
import { en } from '../../../../../src/tools/supply-chain/picture/texts.en';
import { euros, shownText, summaryText } from '../../../../../src/tools/supply-chain/picture/words';
import { graphOf, network, small } from './fixtures';

const hostile = network(
	[
		{ id: 'firm', role: 'self', name: '=HYPERLINK("http://x")' },
		{ id: 'bad', role: 'supplier', name: '<script>alert(1)</script> & "q" \u202egpj\u0007', region: "]]> '" },
	],
	'bad>firm <img> 10',
);
const names = (graph = graphOf()) => ({
	graph,
	sectorName: (id: string) => id.toUpperCase(),
	countryName: (code: string) => code,
	locale: 'de' as const,
	t: de,
});
const all = (net = small) => {
	const graph = graphOf(net);
	return { graph, selection: select(graph, noFilter) };
};

describe('GEXF', () => {
	let gexfText: typeof import('../../../../../src/tools/supply-chain/picture/gexf')['gexfText'];
	beforeAll(async () => {
		// The browser's file also holds a reader, which looks for these when it is loaded.
		const { DOMParser, Document } = new Window();
		vi.stubGlobal('DOMParser', DOMParser);
		vi.stubGlobal('Document', Document);
		({ gexfText } = await import('../../../../../src/tools/supply-chain/picture/gexf'));
	});

	it('is well-formed XML whatever firms are called', () => {
		const { graph, selection } = all(hostile);
		const text = gexfText(selection, startPositions(graph), 'Lieferkette <&>', '2026-11-22');
		expect(text).not.toContain('<script>');
		expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
		const document = new new Window().DOMParser().parseFromString(text, 'application/xml');
		expect(document.querySelector('parsererror')).toBeNull();
		const labels = [...document.querySelectorAll('node')].map((node) => node.getAttribute('label'));
		expect(labels).toEqual(['=HYPERLINK("http://x")', '<script>alert(1)</script> & "q" gpj']);
		expect(document.querySelector('edge')!.getAttribute('weight')).toBe('10');
	});

	it('holds what is shown, with places', () => {
		const { graph, selection } = all();
		const text = gexfText(selection, startPositions(graph), 'x', '2026-11-22');
		expect(text.match(/<node /g)).toHaveLength(graph.firms.size);
		expect(text.match(/<edge /g)).toHaveLength(graph.flows.length);
		expect(text.match(/<viz:position /g)).toHaveLength(graph.firms.size);
		const part = select(graph, { ...noFilter, column: '-2' });
		expect(gexfText(part, new Map(), 'x', '2026-11-22').match(/<node /g)).toHaveLength(3);
	});
});

it('JSON holds firms with tiers and flows with items', () => {
	const file = JSON.parse(jsonText(all().selection, 'Lieferkette', '2026-11-22'));
	expect(file).toMatchObject({ type: 'naechster-markt/supply-chain-picture', version: 1, currency: 'EUR' });
	expect(file.firms.find(({ id }: { id: string }) => id === 'ore')).toEqual({
		id: 'ore',
		name: 'ore',
		role: 'supplier',
		tier: -2,
		country: 'SE',
		received: 0,
		delivered: 200,
	});
	expect(file.flows[0]).toEqual({
		from: 'steel',
		to: 'firm',
		annualValue: 300,
		derived: false,
		items: [{ item: 'bars', annualValue: 300 }],
	});
});

describe('tables', () => {
	it('say the same as the picture, loops marked', () => {
		const { graph, selection } = all();
		const firms = firmRows(selection.firms.values(), names(graph));
		expect(firms).toHaveLength(graph.firms.size + 1);
		expect(firms[1]).toEqual(['ore', 'Lieferant', 'Lieferanten, Stufe 2', 'SE', '', '0,00', '200,00', '', '']);
		const flows = flowRows(selection.flows, names(graph));
		const drawn = Object.fromEntries(flows.slice(1).map(([from, to, , , how]) => [`${from} ${to}`, how]));
		expect(drawn).toMatchObject({
			'steel firm': 'maßstäblich',
			'cars firm': 'gestrichelte Linie',
			'steel coating': 'gestrichelte Linie',
			'cars AUTOMOTIVE': 'aus dem Endmarkt des Kunden abgeleitet',
		});
	});

	it('sort by numbers, places and words', () => {
		const { graph, selection } = all();
		const by = (key: 'received' | 'share' | 'name' | 'column', down: boolean) =>
			sortedFirms(selection.firms.values(), { by: key, down }, names(graph)).map(({ id }) => id);
		expect(by('received', true)[0]).toBe('cars');
		expect(by('share', true).slice(0, 2)).toEqual(['cars', 'steel']);
		expect(by('column', false)[0]).toBe('ore');
		expect(by('column', false).at(-1)).toBe('stranger');
		expect(sortedFlows(selection.flows, { by: 'value', down: false }, names(graph))[0].id).toBe('steel coating');
	});
});

describe('sentences', () => {
	it('money is short and never NaN', () => {
		expect(euros(1_234_567, 'de')).toBe('1,23\u00a0Mio.\u00a0€');
		expect(euros(340_000, 'de')).toBe('340.000\u00a0€');
		expect(euros(0, 'en')).toBe('€0');
		expect(euros(1_234_567, 'en')).toBe('€1.23m');
	});

	it('tells purchases, sales and where they end, as the domain computes it', () => {
		const ends = endsOf(small, 'firm');
		expect(ends.map(({ sector }) => sector)).toEqual(['automotive', 'bahntechnik']);
		expect(ends[0].share).toBe(sectorExposure(small, 'automotive').get('firm'));
		const markets = ends.map(({ sector, share }) => ({ label: sector, share }));
		expect(summaryText(graphOf(), markets, 'de', de)).toBe(
			'Ihr Betrieb bezieht von 3 direkten Lieferanten Waren für 440\u00a0€ im Jahr und beliefert 2 Kunden für 1.000\u00a0€. Hinter den direkten Lieferanten steht ein weiterer. Der Umsatz endet vor allem hier: automotive 75\u00a0%, bahntechnik 25\u00a0%.',
		);
		expect(summaryText(graphOf(), markets, 'en', en)).toContain(
			'from 3 direct suppliers and supplies 2 customers with goods worth €1,000',
		);
	});

	it('counts what is shown', () => {
		const graph = graphOf();
		const text = (filter: Partial<typeof noFilter>) => {
			const whole = { ...noFilter, ...filter };
			return shownText(graph, select(graph, whole), whole, 'de', de);
		};
		expect(text({})).toBe('Zu sehen: 7 Firmen, 7 Lieferbeziehungen.');
		expect(text({ column: '-2' })).toBe(
			'1 von 7 Firmen passen. Zu sehen mit dem Weg zum eigenen Betrieb: 3 Firmen, 2 Lieferbeziehungen.',
		);
		expect(text({ text: 'qqq' })).toBe(de.nothing);
		expect(text({ focus: 'ore', onlyAround: true })).toContain('Umfeld von ore');
	});
});
