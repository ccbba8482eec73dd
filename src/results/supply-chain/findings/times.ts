import type { Link } from '../../../domain/supply-chain';
import { count, money, share, text, weeks } from '../quantity';
import { type Chain, type Finding, type FindingRule, levelOf, type Said, total, unknown } from './finding';

/** How long the firm waits for what it buys. */
export function leadTimeFinding(chain: Chain, rule: FindingRule): Finding {
	if (chain.purchases.length === 0) return unknown('lead-times', 'noPurchases');
	const known = chain.purchases
		.filter((link): link is Link & { leadTimeWeeks: number } => link.leadTimeWeeks !== undefined)
		.sort((a, b) => b.leadTimeWeeks - a.leadTimeWeeks || b.annualValue - a.annualValue);
	const longest = known[0];
	if (!longest) return unknown('lead-times', 'leadTimesUnknown');
	const mean = weightedMean(known, ({ leadTimeWeeks }) => leadTimeWeeks);
	return {
		id: 'lead-times',
		level: levelOf(mean, rule),
		measured: mean,
		sentences: [
			{
				key: 'leadTimes',
				values: {
					mean: weeks(rounded(mean)),
					item: text(longest.item),
					name: nameOf(chain, longest),
					longest: weeks(longest.leadTimeWeeks),
				},
			},
			...blank(chain, known.length, 'leadTimesMissing'),
		],
		columns: ['input', 'supplier', 'leadWeeks', 'annualValue'],
		rows: known.map((link) => [
			text(link.item),
			nameOf(chain, link),
			weeks(link.leadTimeWeeks),
			money(link.annualValue),
		]),
	};
}

/** Whether stock lasts until a new order would arrive. */
export function stockFinding(chain: Chain, rule: FindingRule): Finding {
	if (chain.purchases.length === 0) return unknown('stock', 'noPurchases');
	const known = chain.purchases
		.filter(
			(link): link is Link & { leadTimeWeeks: number; stockWeeks: number } =>
				link.leadTimeWeeks !== undefined && link.stockWeeks !== undefined,
		)
		.map((link) => ({ ...link, gap: link.leadTimeWeeks - link.stockWeeks }))
		.sort((a, b) => b.gap - a.gap || b.annualValue - a.annualValue);
	const largest = known[0];
	if (!largest) return unknown('stock', 'stockUnknown');
	const short = known.filter(({ gap }) => gap > 0);
	const measured = weightedMean(known, ({ gap }) => (gap > 0 ? 1 : 0));
	return {
		id: 'stock',
		level: levelOf(measured, rule),
		measured,
		sentences: [
			short.length === 0
				? { key: 'stockEnough', values: { all: count(known.length) } }
				: {
						key: 'stock',
						values: { n: count(short.length), all: count(known.length), share: share(measured) },
					},
			...(short.length > 0
				? [
						{
							key: 'stockLargest' as const,
							values: {
								item: text(largest.item),
								name: nameOf(chain, largest),
								stock: weeks(largest.stockWeeks),
								lead: weeks(largest.leadTimeWeeks),
							},
						},
					]
				: []),
			{
				key: 'stockMean',
				values: { mean: weeks(rounded(weightedMean(known, ({ stockWeeks }) => stockWeeks))) },
			},
			...blank(chain, known.length, 'stockMissing'),
		],
		columns: ['input', 'supplier', 'stockWeeks', 'leadWeeks', 'gapWeeks', 'annualValue'],
		rows: known.map((link) => [
			text(link.item),
			nameOf(chain, link),
			weeks(link.stockWeeks),
			weeks(link.leadTimeWeeks),
			weeks(Math.max(0, rounded(link.gap))),
			money(link.annualValue),
		]),
	};
}

const nameOf = (chain: Chain, { from }: Link) => text(chain.sites.get(from)!.name);
const rounded = (value: number) => Math.round(value * 10) / 10;

/** By annual value; where no value is entered, every link counts the same. */
function weightedMean<T extends Link>(links: readonly T[], amountOf: (link: T) => number): number {
	const all = total(links);
	if (all === 0) return links.reduce((sum, link) => sum + amountOf(link), 0) / links.length;
	return links.reduce((sum, link) => sum + amountOf(link) * (link.annualValue / all), 0);
}

const blank = (chain: Chain, known: number, key: 'leadTimesMissing' | 'stockMissing'): Said[] =>
	known === chain.purchases.length
		? []
		: [{ key, values: { n: count(chain.purchases.length - known), all: count(chain.purchases.length) } }];
