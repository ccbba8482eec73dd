import { type Link, singleSources } from '../../../domain/supply-chain';
import { count, money, none, share, text } from '../quantity';
import { type Chain, type Finding, type FindingRule, levelOf, total, unknown } from './finding';

const groupOf = (link: Link) => `${link.to} ${link.inputGroup || link.item}`;

/** Inputs that one supplier alone delivers: the firm's own, and those further up the chain. */
export function singleSourceFinding(chain: Chain, rule: FindingRule): Finding {
	if (chain.purchases.length === 0) return unknown('single-sources', 'noPurchases');
	const found = singleSources(chain.network);
	const bought = new Set(chain.purchases);
	const own = found.filter((link) => bought.has(link)).sort((a, b) => b.annualValue - a.annualValue);
	const further = found.filter((link) => !bought.has(link) && chain.sites.get(link.to)?.role !== 'self');
	const groups = new Set(own.map(groupOf)).size;
	const furtherGroups = new Set(further.map(groupOf)).size;
	const value = total(own);
	const part = chain.purchaseValue > 0 ? value / chain.purchaseValue : own.length / chain.purchases.length;
	const blank = chain.purchases.filter((link) => link.qualifiedAlternatives === undefined).length;
	const name = (id: string) => text(chain.sites.get(id)!.name);
	const largest = own[0];
	return {
		id: 'single-sources',
		level: levelOf(part, rule),
		measured: part,
		sentences: [
			largest
				? {
						key: groups === 1 ? ('singleSourceOne' as const) : ('singleSources' as const),
						values: { n: count(groups), value: money(value), share: share(part) },
					}
				: { key: 'singleSourcesNone' as const },
			...(largest && groups > 1
				? [
						{
							key: 'singleSourceLargest' as const,
							values: { item: text(largest.item), name: name(largest.from), value: money(largest.annualValue) },
						},
					]
				: []),
			...(furtherGroups > 0
				? [
						{
							key: furtherGroups === 1 ? ('furtherSingleOne' as const) : ('furtherSingle' as const),
							values: { n: count(furtherGroups) },
						},
					]
				: []),
			...(blank > 0
				? [
						{
							key: 'alternativesBlank' as const,
							values: { n: count(blank), all: count(chain.purchases.length) },
						},
					]
				: []),
		],
		columns: ['input', 'supplier', 'buyer', 'annualValue', 'purchaseShare'],
		rows: [...own, ...further.sort((a, b) => b.annualValue - a.annualValue)].map((link) => [
			text(link.inputGroup && link.inputGroup !== link.item ? `${link.item} (${link.inputGroup})` : link.item),
			name(link.from),
			name(link.to),
			money(link.annualValue),
			bought.has(link) && chain.purchaseValue > 0 ? share(link.annualValue / chain.purchaseValue) : none,
		]),
	};
}
