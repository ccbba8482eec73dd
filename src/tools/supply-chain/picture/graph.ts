import type { Network, Site } from '../../../domain/supply-chain';
import { tiersOf } from '../../../results/supply-chain/tiers';
import { plain } from './plain';

/** A site as the pictures show it; end markets that only customers' sectors tell of stand among them. */
export type Firm = {
	id: string;
	name: string;
	role: Site['role'];
	/** Distance from the firm along the flow, suppliers negative; end markets stand last; null without a way to the firm. */
	column: number | null;
	country?: string;
	region?: string;
	sector?: string;
	/** Sums of a year. */
	delivered: number;
	received: number;
	/** Of the firm's purchases and sales, what goes directly from or to this site; null where nothing does. */
	purchaseShare: number | null;
	salesShare: number | null;
};

/** Everything that goes from one site to another in a year. */
export type Flow = {
	id: string;
	from: string;
	to: string;
	value: number;
	items: { item: string; value: number }[];
	/** Not entered, but read from the customer's sector. */
	derived: boolean;
	/** Forward flows are drawn to scale; the others run within a column or back, so they are drawn as lines. */
	way: 'forward' | 'across' | 'within';
};

export type ChainGraph = {
	firms: Map<string, Firm>;
	flows: Flow[];
	/** Flows by the site they leave and by the site they reach. */
	leaving: Map<string, Flow[]>;
	reaching: Map<string, Flow[]>;
	/** Places that occur, from left to right. */
	columns: number[];
	/** Place of the end markets, if there are any. */
	marketColumn: number | null;
	selves: string[];
	purchases: number;
	sales: number;
};

const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};
const add = (map: Map<string, number>, key: string, value: number) => map.set(key, (map.get(key) ?? 0) + value);

/**
 * The network with places, sums and end markets.
 *
 * A customer with a sector passes what it does not sell on itself to the end market of its sector. A site of role market
 * with the same sector is that end market.
 *
 * @param sectorName  what people call a sector
 */
export function chainGraph(network: Network, sectorName: (id: string) => string): ChainGraph {
	const tiers = tiersOf(network);
	const known = new Set(network.sites.map(({ id }) => id));
	const flows = gather(network);
	const [received, delivered] = [new Map<string, number>(), new Map<string, number>()];
	for (const { from, to, value } of flows.values()) {
		add(delivered, from, value);
		add(received, to, value);
	}

	let lastTrade = 0;
	for (const site of network.sites) {
		if (site.role !== 'market') lastTrade = Math.max(lastTrade, tiers.get(site.id) ?? 0);
	}
	const markets = new Map<string, { id: string; name: string }>();
	for (const site of network.sites) {
		if (site.role === 'market' && site.sector && !markets.has(site.sector)) markets.set(site.sector, site);
	}
	const derivedMarkets = new Map<string, Firm>();
	for (const site of network.sites) {
		if (site.role !== 'customer' || !site.sector || (tiers.get(site.id) ?? null) === null) continue;
		const rest = (received.get(site.id) ?? 0) - (delivered.get(site.id) ?? 0);
		if (!(rest > 0)) continue;
		const id = markets.get(site.sector)?.id ?? `market:${site.sector}`;
		if (!known.has(id) && !derivedMarkets.has(id)) {
			const name = plain(sectorName(site.sector));
			derivedMarkets.set(id, { ...blank, id, name, role: 'market', column: lastTrade + 1, sector: site.sector });
		}
		const key = `${site.id} ${id}`;
		flows.set(key, { id: key, from: site.id, to: id, value: rest, items: [], derived: true, way: 'forward' });
		add(received, id, rest);
		add(delivered, site.id, rest);
	}

	const hasMarket = derivedMarkets.size > 0 || network.sites.some(({ role }) => role === 'market');
	const marketColumn = hasMarket ? lastTrade + 1 : null;
	const firms = new Map<string, Firm>();
	for (const { id, name, role, country, region, sector } of network.sites) {
		const reached = tiers.get(id) !== null || markets.get(sector ?? '')?.id === id;
		const column = role === 'market' && reached ? marketColumn : (tiers.get(id) ?? null);
		firms.set(id, { ...blank, id, name: plain(name), role, column, country, region, sector });
	}
	for (const [id, firm] of derivedMarkets) firms.set(id, firm);
	for (const firm of firms.values()) {
		firm.delivered = delivered.get(firm.id) ?? 0;
		firm.received = received.get(firm.id) ?? 0;
	}

	const graph: ChainGraph = {
		firms,
		flows: [...flows.values()],
		leaving: new Map(),
		reaching: new Map(),
		columns: [],
		marketColumn,
		selves: network.sites.filter(({ role }) => role === 'self').map(({ id }) => id),
		purchases: 0,
		sales: 0,
	};
	for (const flow of graph.flows) {
		flow.way = wayOf(firms.get(flow.from)!, firms.get(flow.to)!);
		push(graph.leaving, flow.from, flow);
		push(graph.reaching, flow.to, flow);
	}
	shareOut(graph);
	const places = new Set([...firms.values()].map(({ column }) => column));
	graph.columns = [...places].filter((column) => column !== null).toSorted((a, b) => a - b);
	return graph;
}

const blank = { delivered: 0, received: 0, purchaseShare: null, salesShare: null };

/** One flow for each pair of sites, with what it consists of. */
function gather(network: Network): Map<string, Flow> {
	const flows = new Map<string, Flow>();
	for (const { from, to, item, annualValue } of network.links) {
		const id = `${from} ${to}`;
		let flow = flows.get(id);
		if (!flow) {
			flow = { id, from, to, value: 0, items: [], derived: false, way: 'forward' };
			flows.set(id, flow);
		}
		flow.value += annualValue;
		flow.items.push({ item: plain(item), value: annualValue });
	}
	return flows;
}

function wayOf(from: Firm, to: Firm): Flow['way'] {
	if (from.id === to.id) return 'within';
	return from.column !== null && to.column !== null && from.column < to.column ? 'forward' : 'across';
}

/** What each site has of the firm's purchases and sales. */
function shareOut(graph: ChainGraph): void {
	const own = new Set(graph.selves);
	const bought = new Map<string, number>();
	const sold = new Map<string, number>();
	for (const { from, to, value, derived } of graph.flows) {
		if (derived || own.has(from) === own.has(to)) continue;
		if (own.has(to)) {
			graph.purchases += value;
			add(bought, from, value);
		} else {
			graph.sales += value;
			add(sold, to, value);
		}
	}
	for (const [id, value] of bought) {
		if (graph.purchases > 0) graph.firms.get(id)!.purchaseShare = value / graph.purchases;
	}
	for (const [id, value] of sold) if (graph.sales > 0) graph.firms.get(id)!.salesShare = value / graph.sales;
}

/** What a firm is drawn by: the larger of what it receives and what it delivers. */
export const weightOf = ({ delivered, received }: Pick<Firm, 'delivered' | 'received'>) =>
	Math.max(delivered, received);

/** Largest first; equal ones by name, so that the same data always give the same picture. */
export const byWeight = (a: Firm, b: Firm) =>
	weightOf(b) - weightOf(a) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
