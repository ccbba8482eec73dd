import { concentration, sectorExposure } from '../../../domain/supply-chain';
import { count, decimal, index, money, none, sector, share, text, word } from '../quantity';
import { type Chain, type Finding, type FindingParameters, type FindingRule, levelOf, sumBy, unknown } from './finding';

/** Concentration of what the firm sells by customer, or buys by supplier. */
export function partners(chain: Chain, rule: FindingRule & { id: 'customers' | 'suppliers' }): Finding {
	const selling = rule.id === 'customers';
	const links = selling ? chain.sales : chain.purchases;
	const all = selling ? chain.salesValue : chain.purchaseValue;
	if (all === 0) return unknown(rule.id, selling ? 'noSales' : 'noPurchases');
	const sums = sumBy(links, (link) => (selling ? link.to : link.from));
	const { herfindahl, effectiveNumber, topShares } = concentration(sums.map(({ value }) => value));
	const marked = sums.filter(({ value }) => rule.mark !== undefined && value / all >= rule.mark);
	const name = (id: string) => text(chain.sites.get(id)!.name);
	const key = selling ? 'customers' : 'suppliers';
	return {
		id: rule.id,
		level: levelOf(herfindahl, rule),
		measured: herfindahl,
		sentences: [
			{
				key: `${key}Top`,
				values: { name: name(sums[0]!.key), share: share(topShares[1]), total: money(all), n: count(sums.length) },
			},
			...(sums.length > 3
				? [{ key: `${key}More` as const, values: { three: share(topShares[3]), five: share(topShares[5]) } }]
				: []),
			{ key: `${key}Index`, values: { index: index(herfindahl), effective: decimal(effectiveNumber) } },
			...(rule.mark === undefined
				? []
				: [
						{
							key: marked.length === 1 ? ('markedOne' as const) : ('marked' as const),
							values: { n: count(marked.length), limit: share(rule.mark) },
						},
					]),
		],
		columns: [
			selling ? 'customer' : 'supplier',
			selling ? 'sector' : 'items',
			'annualValue',
			selling ? 'salesShare' : 'purchaseShare',
			...(rule.mark === undefined ? [] : (['mark'] as const)),
		],
		rows: sums.map(({ key: id, value, links: own }) => {
			const end = chain.sites.get(id)!.sector;
			return [
				name(id),
				selling ? (end ? sector(end) : none) : text([...new Set(own.map(({ item }) => item))].join(', ')),
				money(value),
				share(value / all),
				...(rule.mark === undefined ? [] : [value / all >= rule.mark ? word('marked') : none]),
			];
		}),
	};
}

/** How much of the firm's sales ends in the focus sector: directly, through others, and of what nobody knows. */
export function sectorFinding(chain: Chain, rule: FindingRule, { focusSector }: FindingParameters): Finding {
	const { salesValue: all, network } = chain;
	if (all === 0) return unknown('sector', 'noSales');
	const exposure = sectorExposure(network, focusSector);
	const sells = new Set(network.links.filter(({ annualValue }) => annualValue > 0).map(({ from }) => from));
	const rows = sumBy(chain.sales, ({ to }) => to).map(({ key, value }) => {
		const site = chain.sites.get(key)!;
		const end = exposure.get(key)!;
		return {
			site,
			value,
			end,
			direct: site.sector === focusSector,
			open: !site.sector && !sells.has(key),
		};
	});
	const direct = sum(rows.filter((row) => row.direct)) / all;
	const whole = rows.reduce((part, { value, end }) => part + value * end, 0) / all;
	const indirect = Math.max(0, whole - direct);
	const open = sum(rows.filter((row) => row.open)) / all;
	if (open === 1) return { ...unknown('sector', 'sectorNothingKnown'), columns: [], rows: [] };
	const focus = sector(focusSector);
	return {
		id: 'sector',
		// What is not known might end in the sector as well: then the finding may look better than it is, never worse.
		level: levelOf(whole, rule),
		measured: whole,
		sentences: [
			{
				key: 'sectorTotal',
				values: { sector: focus, share: share(whole), direct: share(direct), indirect: share(indirect) },
			},
			...(open > 0 ? [{ key: 'sectorOpen' as const, values: { sector: focus, share: share(open) } }] : []),
		],
		columns: ['customer', 'sector', 'annualValue', 'endsThere', 'salesShare', 'way'],
		rows: rows
			.sort((a, b) => b.value * b.end - a.value * a.end)
			.map(({ site, value, end, direct: straight, open: nobodyKnows }) => [
				text(site.name),
				site.sector ? sector(site.sector) : none,
				money(value),
				nobodyKnows ? none : share(end),
				nobodyKnows ? none : share((value * end) / all),
				word(nobodyKnows ? 'open' : straight ? 'direct' : end > 0 ? 'indirect' : 'notThere'),
			]),
	};
}

const sum = (rows: readonly { value: number }[]) => rows.reduce((all, { value }) => all + value, 0);
