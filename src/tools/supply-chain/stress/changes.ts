import type { Locale } from '../../../i18n/locale';
import type { StressContent } from '../../../results/supply-chain/advice';
import { countryName } from '../../../results/supply-chain/quantity';
import {
	listKeyed,
	newId,
	type SupplyChainRecord,
	type SupplyScenario,
	withEntry,
	withoutEntry,
} from '../../../workspace';

/** Stress tests that are kept and stand side by side. */
export const mostStressTests = 10;
/** Sites that fail together in one test. */
export const mostTargets = 20;

export type Kind = SupplyScenario['kind'];
export type Choice = { value: string; label: string };

type ChainPart = Pick<SupplyChainRecord, 'sites' | 'links'>;
type ChoiceContext = {
	locale: Locale;
	sectors: readonly { id: string; label: string }[];
	energy: string;
	material: string;
};

/** What a kind of test can be about, largest first: what matters most stands on top. */
export function choicesOf(kind: Kind, { sites, links }: ChainPart, context: ChoiceContext): Choice[] {
	if (kind === 'cost') {
		return [
			{ value: 'energy', label: context.energy },
			{ value: 'material', label: context.material },
		];
	}
	const traded = new Map<string, number>();
	for (const { from, to, annualValue } of Object.values(links)) {
		traded.set(from, (traded.get(from) ?? 0) + annualValue);
		traded.set(to, (traded.get(to) ?? 0) + annualValue);
	}
	const all = Object.entries(sites).map(([id, site]) => ({ id, site, value: traded.get(id) ?? 0 }));
	const byValue = (list: typeof all) =>
		list
			.sort((a, b) => b.value - a.value || a.site.name.localeCompare(b.site.name, context.locale))
			.map(({ id, site }) => ({ value: id, label: site.name }));
	const buys = (role: string) => role === 'customer' || role === 'market';
	if (kind === 'site') {
		const [suppliers, own] = (['supplier', 'self'] as const).map((role) =>
			all.filter(({ site }) => site.role === role),
		);
		return [...byValue(suppliers!), ...byValue(own!)];
	}
	if (kind === 'customer') return byValue(all.filter(({ site }) => buys(site.role)));
	const sums = new Map<string, number>();
	for (const { site, value } of all) {
		const key =
			kind === 'sector' ? (buys(site.role) ? site.sector : undefined) : site.role === 'self' ? undefined : site.country;
		if (key) sums.set(key, (sums.get(key) ?? 0) + value);
	}
	const names = new Map(context.sectors.map(({ id, label }) => [id, label]));
	return [...sums]
		.sort(([, a], [, b]) => b - a)
		.map(([value]) => ({
			value,
			label: kind === 'sector' ? (names.get(value) ?? value) : countryName(value, context.locale),
		}));
}

/** A new test of a kind: about the largest one there is, with what the content assumes at the start. */
export function newStressTest(
	content: StressContent,
	chain: SupplyChainRecord,
	choices: readonly Choice[],
	focusSector: string,
): SupplyScenario {
	const kind = content.id;
	const preferred =
		kind === 'sector' && choices.some(({ value }) => value === focusSector)
			? focusSector
			: kind === 'country'
				? foreignFirst(chain, choices)
				: choices[0]?.value;
	const targets = preferred === undefined ? [] : [preferred];
	return { title: '', kind, targets, weeks: startWeeks(content, chain, targets[0]), share: content.share };
}

/** A country other than the firm's own, where there is one. */
const foreignFirst = (chain: SupplyChainRecord, choices: readonly Choice[]): string | undefined => {
	const home = new Set(Object.values(chain.sites).flatMap(({ role, country }) => (role === 'self' && country) || []));
	return (choices.find(({ value }) => !home.has(value)) ?? choices[0])?.value;
};

/** A site fails for as long as it takes to recover; everything else as long as the content assumes. */
export const startWeeks = (content: StressContent, chain: SupplyChainRecord, target: string | undefined): number =>
	content.id === 'site' && target !== undefined
		? (chain.sites[target]?.recoveryWeeks ?? chain.assumptions.recoveryWeeks)
		: content.weeks;

/** The record with a test added at the end; unchanged once there are as many as can be kept. */
export function withStressTest(
	record: SupplyChainRecord,
	scenario: SupplyScenario,
	id = newId(),
): { record: SupplyChainRecord; id: string } {
	if (listKeyed(record.scenarios).length >= mostStressTests) return { record, id: listKeyed(record.scenarios)[0]!.id };
	return { record: { ...record, scenarios: withEntry(record.scenarios, id, scenario) }, id };
}

/** The record with one test changed; what is gone stays gone. */
export function withChange(record: SupplyChainRecord, id: string, change: Partial<SupplyScenario>): SupplyChainRecord {
	const before = record.scenarios.entries[id];
	if (!before) return record;
	const after = { ...before, ...change };
	// An emptied field is missing in the record, not undefined.
	for (const key of ['costShare', 'ownCost'] as const) if (after[key] === undefined) delete after[key];
	return { ...record, scenarios: withEntry(record.scenarios, id, after) };
}

export const withoutStressTest = (record: SupplyChainRecord, id: string): SupplyChainRecord => ({
	...record,
	scenarios: withoutEntry(record.scenarios, id),
});
