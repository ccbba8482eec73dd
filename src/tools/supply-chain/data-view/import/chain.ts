import type { SupplyChainRecord, SupplyLink, SupplySite } from '../../../../workspace';

/** What an import has to know of the record, and what it may change of it. */
export type Chain = Pick<SupplyChainRecord, 'sites' | 'links' | 'decisions' | 'mappings'>;

/** A change of the record, made elsewhere and applied as one step. */
export type Patch = {
	sites: Record<string, SupplySite>;
	links: Record<string, SupplyLink>;
	removeSites: string[];
	removeLinks: string[];
	decisions: SupplyChainRecord['decisions'];
	mappings: SupplyChainRecord['mappings'];
};

/** Id of the firm itself; the same in every tab, so that two tabs do not make two. */
export const ownId = ({ sites }: Pick<Chain, 'sites'>): string =>
	Object.keys(sites).find((id) => sites[id]!.role === 'self') ?? 'self';

function isEmpty(table: object): boolean {
	for (const _ in table) return false;
	return true;
}

const merged = <T>(
	table: Record<string, T>,
	set: Record<string, T>,
	removed: readonly string[] = [],
): Record<string, T> => {
	if (removed.length === 0 && isEmpty(set)) return table;
	// The first import is the largest: what it brings is taken as it is, not copied.
	if (removed.length === 0 && isEmpty(table)) return set;
	const result = { ...table, ...set };
	for (const id of removed) delete result[id];
	return result;
};

/** The record with a patch; what the patch does not name stays the same object. */
export function withPatch(record: SupplyChainRecord, patch: Patch, today: string): SupplyChainRecord {
	return {
		...record,
		asOf: record.asOf || today,
		sites: merged(record.sites, patch.sites, patch.removeSites),
		links: merged(record.links, patch.links, patch.removeLinks),
		decisions: merged(record.decisions, patch.decisions),
		mappings: latest(merged(record.mappings, patch.mappings), mostMappings),
	};
}

const mostMappings = 200;

const latest = <T>(table: Record<string, T>, most: number): Record<string, T> => {
	const entries = Object.entries(table);
	return entries.length <= most ? table : Object.fromEntries(entries.slice(-most));
};
