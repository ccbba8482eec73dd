import type { Link, Network, Site } from '../../../../../src/domain/supply-chain';
import { chainGraph } from '../../../../../src/tools/supply-chain/picture/graph';

type SiteOf = Partial<Site> & Pick<Site, 'id' | 'role'>;

/** A network from sites and lines such as "steel>firm bars 100". */
export const network = (sites: SiteOf[], ...lines: string[]): Network => ({
	sites: sites.map((site) => ({ name: site.id, ...site })),
	links: lines.map((line): Link => {
		const [, from, to, item, value] = /^(\S+)>(\S+) (\S+) (\S+)$/.exec(line)!;
		return { from, to, item, annualValue: Number(value) };
	}),
});

export const small = network(
	[
		{ id: 'firm', role: 'self', country: 'DE' },
		{ id: 'steel', role: 'supplier', country: 'DE' },
		{ id: 'coating', role: 'supplier', country: 'PL' },
		{ id: 'ore', role: 'supplier', country: 'SE' },
		{ id: 'cars', role: 'customer', sector: 'automotive', country: 'DE' },
		{ id: 'trains', role: 'customer', sector: 'bahntechnik', country: 'DE' },
		{ id: 'stranger', role: 'supplier', country: 'CN' },
	],
	'steel>firm bars 300',
	'coating>firm zinc 100',
	'ore>steel iron 200',
	'firm>cars parts 750',
	'firm>trains parts 250',
	'cars>firm tools 40',
	'steel>coating sheet 20',
);

export const graphOf = (net: Network = small) => chainGraph(net, (id) => id.toUpperCase());
