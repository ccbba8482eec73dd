import { count, share, word } from '../quantity';
import { type Chain, type Finding, type FindingRule, levelOf, unknown } from './finding';

/** What has not been entered, field by field. */
export function gapFinding(chain: Chain, rule: FindingRule): Finding {
	const customers = chain.network.sites.filter(({ role }) => role === 'customer' || role === 'market');
	const suppliers = chain.network.sites.filter(({ role }) => role === 'supplier');
	const { purchases } = chain;
	const fields = (
		[
			['gapSector', customers, customers.filter(({ sector }) => !sector)],
			['gapCountry', suppliers, suppliers.filter(({ country }) => !country)],
			['gapRecovery', suppliers, suppliers.filter(({ recoveryWeeks }) => recoveryWeeks === undefined)],
			['gapLeadTime', purchases, purchases.filter(({ leadTimeWeeks }) => leadTimeWeeks === undefined)],
			['gapStock', purchases, purchases.filter(({ stockWeeks }) => stockWeeks === undefined)],
			[
				'gapAlternatives',
				purchases,
				purchases.filter(({ qualifiedAlternatives }) => qualifiedAlternatives === undefined),
			],
			['gapValue', [...purchases, ...chain.sales], [...purchases, ...chain.sales].filter((l) => l.annualValue === 0)],
		] as const
	)
		.map(([key, all, empty]) => ({ key, all: all.length, empty: empty.length }))
		.filter(({ all }) => all > 0);
	const asked = fields.reduce((sum, { all }) => sum + all, 0);
	if (asked === 0) return unknown('gaps', 'networkTooSmall');
	const empty = fields.reduce((sum, field) => sum + field.empty, 0);
	const worst = fields.filter((field) => field.empty > 0).sort((a, b) => b.empty - a.empty);
	return {
		id: 'gaps',
		level: levelOf(empty / asked, rule),
		measured: empty / asked,
		sentences: [
			empty === 0 ? { key: 'gapsNone' } : { key: 'gaps', values: { n: count(empty), all: count(asked) } },
			...worst.slice(0, 3).map(({ key, all, empty: missing }) => ({
				key,
				values: { n: count(missing), all: count(all) },
			})),
		],
		columns: ['field', 'missing', 'of', 'missingShare'],
		rows: worst.map(({ key, all, empty: missing }) => [word(key), count(missing), count(all), share(missing / all)]),
	};
}
