import { singleSources } from '../../../domain/supply-chain';
import { count, country, money, share, text, word } from '../quantity';
import { type Chain, type Finding, type FindingRule, levelOf, type Said, sumBy, total, unknown } from './finding';

/** Purchases and single sources by the supplier's country, and how much comes from outside the single market. */
export function countryFinding(chain: Chain, rule: FindingRule): Finding {
	if (chain.purchaseValue === 0) return unknown('countries', 'noPurchases');
	const placeOf = (id: string) => chain.sites.get(id)!.country;
	const known = chain.purchases.filter(({ from }) => placeOf(from));
	const knownValue = total(known);
	if (knownValue === 0) return unknown('countries', 'countriesUnknown');
	const members = new Set(rule.area);
	const single = new Map<string, number>();
	for (const { from } of singleSources(chain.network)) {
		const code = placeOf(from);
		if (code) single.set(code, (single.get(code) ?? 0) + 1);
	}
	const sums = sumBy(known, ({ from }) => placeOf(from)!);
	const outside = sums.filter(({ key }) => !members.has(key));
	const outsideShare = total(outside.flatMap(({ links }) => links)) / knownValue;
	const farSingle = [...single].filter(([code]) => !members.has(code)).reduce((sum, [, n]) => sum + n, 0);
	const onlySingle = [...single.keys()].filter((code) => !sums.some(({ key }) => key === code)).sort();
	return {
		id: 'countries',
		level: levelOf(outsideShare, rule),
		measured: outsideShare,
		sentences: [
			outside.length === 0
				? { key: 'countriesInside' }
				: {
						key: 'countriesOutside',
						values: { share: share(outsideShare), name: country(outside[0]!.key) },
					},
			{
				key: sums.length === 1 ? 'countriesOne' : 'countries',
				values: {
					n: count(sums.length),
					name: country(sums[0]!.key),
					share: share(sums[0]!.value / knownValue),
				},
			},
			...(farSingle > 0
				? [
						{
							key: farSingle === 1 ? ('countriesSingleOne' as const) : ('countriesSingle' as const),
							values: { n: count(farSingle) },
						},
					]
				: []),
			...missing(chain, known.length, 'countriesMissing'),
		],
		columns: ['country', 'annualValue', 'purchaseShare', 'suppliers', 'singleSources', 'singleMarket'],
		rows: [
			...sums.map(({ key, value, links }) => [
				country(key),
				money(value),
				share(value / knownValue),
				count(new Set(links.map(({ from }) => from)).size),
				count(single.get(key) ?? 0),
				word(members.has(key) ? 'inside' : 'outside'),
			]),
			...onlySingle.map((code) => [
				country(code),
				money(0),
				share(0),
				count(0),
				count(single.get(code)!),
				word(members.has(code) ? 'inside' : 'outside'),
			]),
		],
	};
}

/** Purchases by the supplier's region: what one event would hit at once. */
export function regionFinding(chain: Chain, rule: FindingRule): Finding {
	if (chain.purchaseValue === 0) return unknown('regions', 'noPurchases');
	const regionOf = (id: string) => chain.sites.get(id)!.region?.trim().toLocaleLowerCase() || undefined;
	const known = chain.purchases.filter(({ from }) => regionOf(from));
	const knownValue = total(known);
	if (knownValue === 0) return unknown('regions', 'regionsUnknown');
	const sums = sumBy(known, ({ from }) => regionOf(from)!);
	const name = ({ links }: (typeof sums)[number]) => text(chain.sites.get(links[0]!.from)!.region!.trim());
	const measured = sums[0]!.value / knownValue;
	return {
		id: 'regions',
		level: levelOf(measured, rule),
		measured,
		sentences: [
			{
				key: sums.length === 1 ? 'regionsOne' : 'regions',
				values: { n: count(sums.length), name: name(sums[0]!), share: share(measured) },
			},
			...missing(chain, known.length, 'regionsMissing'),
		],
		columns: ['region', 'annualValue', 'purchaseShare', 'suppliers'],
		rows: sums.map((sum) => [
			name(sum),
			money(sum.value),
			share(sum.value / knownValue),
			count(new Set(sum.links.map(({ from }) => from)).size),
		]),
	};
}

const missing = (chain: Chain, known: number, key: 'countriesMissing' | 'regionsMissing'): Said[] =>
	known === chain.purchases.length
		? []
		: [{ key, values: { n: count(chain.purchases.length - known), all: count(chain.purchases.length) } }];
