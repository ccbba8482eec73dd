import type { Link, Network, Site } from '../../../domain/supply-chain';
import type { SupplyChainRecord } from '../../../workspace';
import type { FindingColumn, FindingSentence } from '../findings-texts.de';
import type { Quantity } from '../quantity';

export const findingIds = [
	'customers',
	'suppliers',
	'sector',
	'single-sources',
	'critical-sites',
	'exposed-suppliers',
	'countries',
	'regions',
	'lead-times',
	'stock',
	'gaps',
] as const;
export type FindingId = (typeof findingIds)[number];

/** How a finding stands: nothing to see, to be watched, to be acted on, or not to be said for lack of data. */
export type Level = 'good' | 'watch' | 'act' | 'unknown';

/** What the content says about a finding, as far as the calculation needs it. */
export type FindingRule = {
	id: FindingId;
	watch: number;
	act: number;
	/** A share from which a single partner is marked. */
	mark?: number;
	/** Countries that count as one market. */
	area?: readonly string[];
};

export type FindingParameters = {
	rules: readonly FindingRule[];
	/** The sector whose weight the findings speak of. */
	focusSector: string;
	assumptions: SupplyChainRecord['assumptions'];
};

/** A sentence without its language: a text by key, and what fills its gaps. */
export type Said = { key: FindingSentence; values?: Record<string, Quantity> };

export type Finding = {
	id: FindingId;
	level: Level;
	/** What is compared with the limits; null where it cannot be said. */
	measured: number | null;
	/** The first one is the finding itself, the others explain it. */
	sentences: Said[];
	columns: FindingColumn[];
	/** The most important row first. */
	rows: Quantity[][];
};

/** The chain from the firm's point of view. */
export type Chain = {
	network: Network;
	sites: ReadonlyMap<string, Site>;
	/** What the firm buys from others and sells to others; nothing between its own sites. */
	purchases: Link[];
	sales: Link[];
	purchaseValue: number;
	salesValue: number;
};

/** Sums stay finite for any amounts the record takes. */
export const total = (links: readonly Link[]): number => links.reduce((sum, { annualValue }) => sum + annualValue, 0);

export function chainOf(network: Network): Chain {
	const sites = new Map(network.sites.map((site) => [site.id, site]));
	const own = (id: string) => sites.get(id)?.role === 'self';
	const purchases = network.links.filter(({ from, to }) => own(to) && !own(from));
	const sales = network.links.filter(({ from, to }) => own(from) && !own(to));
	return { network, sites, purchases, sales, purchaseValue: total(purchases), salesValue: total(sales) };
}

/** Value by something of a link, largest first. */
export function sumBy<K>(links: readonly Link[], keyOf: (link: Link) => K): { key: K; value: number; links: Link[] }[] {
	const sums = new Map<K, { key: K; value: number; links: Link[] }>();
	for (const link of links) {
		const key = keyOf(link);
		const sum = sums.get(key) ?? { key, value: 0, links: [] };
		sum.value += link.annualValue;
		sum.links.push(link);
		sums.set(key, sum);
	}
	return [...sums.values()].sort((a, b) => b.value - a.value);
}

export const levelOf = (measured: number | null, { watch, act }: Pick<FindingRule, 'watch' | 'act'>): Level =>
	measured === null ? 'unknown' : measured >= act ? 'act' : measured >= watch ? 'watch' : 'good';

/** A finding that cannot be made, and why. */
export const unknown = (id: FindingId, key: FindingSentence): Finding => ({
	id,
	level: 'unknown',
	measured: null,
	sentences: [{ key }],
	columns: [],
	rows: [],
});
