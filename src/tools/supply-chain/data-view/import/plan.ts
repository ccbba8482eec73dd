import { foldName } from '../../../../domain/supply-chain';
import { newId, type SupplyLink, type SupplySite } from '../../../../workspace';
import { type Chain, ownId, type Patch } from './chain';
import type { Resolved } from './firms';
import type { Entry, Issue, Mark } from './interpret';
import type { Table } from './knowledge';
import type { Lexicon } from './lexicon';
import { limits } from './limits';

/** What becomes of flows that are known already: taken from the file, added up, or all others removed as well. */
export const modes = ['update', 'add', 'replace'] as const;
export type Mode = (typeof modes)[number];

export type Counts = { added: number; changed: number; unchanged: number; removed: number };
export type Plan = {
	sites: Counts;
	links: Counts;
	/** Rows that ended in a flow together with other rows. */
	addedUp: number;
	/** Suppliers without item and group: each counts as the only source of what it delivers. */
	ungrouped: number;
	/** Firms that both buy and deliver. */
	both: number;
	issues: Issue[];
	/** Rows that were read and end in the record. */
	read: number;
	patch: Omit<Patch, 'decisions' | 'mappings'>;
};

type PlanInput = {
	entries: readonly Entry[];
	table: Table;
	mode: Mode;
	chain: Pick<Chain, 'sites' | 'links'>;
	resolved: Resolved;
	indexOf: (mark: Mark) => number;
	words: Lexicon;
	/** Name of the own firm where the record has none yet, and what stands where no item is named. */
	ownName: string;
	unnamed: string;
};

type Sum = {
	from: string;
	to: string;
	item: string;
	group: string;
	value: number;
	rows: number[];
	processes: Set<string>;
	leadTimeWeeks?: number;
	qualifiedAlternatives?: number;
	weighted: Record<'stockWeeks' | 'energyShare' | 'materialShare', Weighted>;
};
type Weighted = { sum: number; weight: number; last?: number };

const weightedFields = ['stockWeeks', 'energyShare', 'materialShare'] as const;
const none = (): Counts => ({ added: 0, changed: 0, unchanged: 0, removed: 0 });

/** What an import would make of the record: counted, and ready to be applied. */
export function planImport(input: PlanInput): Plan {
	const { entries, table, mode, chain, resolved, indexOf, words } = input;
	const own = ownId(chain);
	const ids = resolved.groups.map(({ siteId, mark }) => siteId ?? (mark.role === 'self' ? own : newId()));
	const idOf = (mark: Mark | undefined) => (mark === undefined ? own : ids[resolved.groupOf[indexOf(mark)]!]!);
	const issues: Issue[] = [];
	const sums = new Map<string, Sum>();
	const used = new Map<string, { role: SupplySite['role']; group: number }>();
	const room = limits.sites - Object.keys(chain.sites).length;
	let fresh = 0;
	let read = 0;
	const folded = new Map<string, string>();
	/** What a flow is found by beside its ends; '' for all that name no item. */
	const itemKey = (item: string): string => {
		let key = folded.get(item);
		if (key === undefined) {
			key = item === '' || words.meaning(item).has('unnamed') ? '' : foldName(item);
			folded.set(item, key);
		}
		return key;
	};

	const take = (mark: Mark | undefined, role: SupplySite['role'], row: number): boolean => {
		if (mark === undefined) return true;
		const group = resolved.groupOf[indexOf(mark)]!;
		const id = ids[group]!;
		const before = used.get(id);
		if (before) {
			if (before.role === 'customer' && role === 'supplier' && table === 'links') before.role = 'supplier';
			return true;
		}
		if (!Object.hasOwn(chain.sites, id) && fresh >= room) {
			issues.push({ row, kind: 'tooMany', taken: false });
			return false;
		}
		if (!Object.hasOwn(chain.sites, id)) fresh++;
		used.set(id, { role, group });
		return true;
	};

	for (const entry of entries) {
		const { row } = entry;
		if (!entry.flow) {
			const role = entry.firm?.role ?? (entry.firm?.sector ? 'customer' : 'supplier');
			if (take(entry.firm, role, row)) read++;
			continue;
		}
		const [from, to] = [idOf(entry.from), idOf(entry.to)];
		if (from === to) {
			issues.push({ row, kind: 'ownFirm', taken: false, text: entry.from?.name ?? entry.to?.name });
			continue;
		}
		if (!take(entry.from, 'supplier', row) || !take(entry.to, 'customer', row)) continue;
		const found = itemKey(entry.item);
		const item = found === '' ? '' : entry.item;
		const key = `${from}\n${to}\n${found}`;
		const sum = sums.get(key);
		if (sum) addTo(sum, entry);
		else sums.set(key, addTo(emptySum(from, to, item), entry));
		read++;
	}

	const { patch: siteChanges, counts: sites, both } = siteChangesOf(input, used, own);
	const existing = new Map<string, string>();
	for (const [id, link] of Object.entries(chain.links)) {
		const key = `${link.from}\n${link.to}\n${itemKey(link.item)}`;
		if (!existing.has(key)) existing.set(key, id);
	}
	const links: Record<string, SupplyLink> = {};
	const counts = none();
	const kept = new Set<string>();
	let ungrouped = 0;
	let linkRoom = limits.links - Object.keys(chain.links).length;
	for (const [key, sum] of sums) {
		const id = existing.get(key);
		const refused = sum.value < 0 ? 'negative' : id === undefined && linkRoom <= 0 ? 'tooMany' : undefined;
		if (refused) {
			const text = refused === 'negative' ? String(Math.round(sum.value)) : undefined;
			for (const row of sum.rows) issues.push({ row, kind: refused, taken: false, text });
			read -= sum.rows.length;
			if (id !== undefined) kept.add(id);
			continue;
		}
		if (sum.processes.size > limits.processes) issues.push({ row: sum.rows[0]!, kind: 'cutProcesses', taken: true });
		const before = id === undefined ? undefined : chain.links[id];
		const after = linkOf(sum, before, mode, input, nameOf(sum.from, siteChanges, chain));
		if (sum.to === own && sum.item === '' && sum.group === '') ungrouped++;
		if (id === undefined) {
			links[newId()] = after;
			linkRoom--;
			counts.added++;
			continue;
		}
		kept.add(id);
		if (same(before!, after)) counts.unchanged++;
		else {
			links[id] = after;
			counts.changed++;
		}
	}
	const removal = mode === 'replace' ? removed(input, own, kept, new Set(used.keys())) : { links: [], sites: [] };
	return {
		sites: { ...sites, removed: removal.sites.length },
		links: { ...counts, removed: removal.links.length },
		addedUp: [...sums.values()].reduce((n, { rows }) => n + (rows.length > 1 ? rows.length : 0), 0),
		ungrouped,
		both,
		issues,
		read,
		patch: { sites: siteChanges, links, removeLinks: removal.links, removeSites: removal.sites },
	};
}

const emptySum = (from: string, to: string, item: string): Sum => ({
	from,
	to,
	item,
	group: '',
	value: 0,
	rows: [],
	processes: new Set(),
	weighted: {
		stockWeeks: { sum: 0, weight: 0 },
		energyShare: { sum: 0, weight: 0 },
		materialShare: { sum: 0, weight: 0 },
	},
});

/** Values and processes add up; the longest lead time, the fewest alternatives and means weighted by value remain. */
function addTo(sum: Sum, entry: Entry): Sum {
	sum.rows.push(entry.row);
	sum.value += entry.value ?? 0;
	sum.group ||= entry.group;
	for (const process of entry.processes ?? []) sum.processes.add(process);
	if (entry.leadTimeWeeks !== undefined) sum.leadTimeWeeks = Math.max(sum.leadTimeWeeks ?? 0, entry.leadTimeWeeks);
	if (entry.qualifiedAlternatives !== undefined)
		sum.qualifiedAlternatives = Math.min(sum.qualifiedAlternatives ?? 1000, entry.qualifiedAlternatives);
	for (const field of weightedFields) {
		const value = entry[field];
		if (value === undefined) continue;
		const weight = Math.max(0, entry.value ?? 0);
		const part = sum.weighted[field];
		part.sum += value * weight;
		part.weight += weight;
		part.last = value;
	}
	return sum;
}

const meanOf = ({ sum, weight, last }: Weighted): number | undefined =>
	last === undefined ? undefined : weight > 0 ? tidy(sum / weight) : last;

/** Without the last digits that adding up leaves behind. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

function linkOf(sum: Sum, before: SupplyLink | undefined, mode: Mode, input: PlanInput, supplier: string): SupplyLink {
	const value = tidy(Math.round(sum.value * 100) / 100 + (mode === 'add' ? (before?.annualValue ?? 0) : 0));
	const group = sum.group || before?.inputGroup || (sum.item === '' && input.table === 'suppliers' ? supplier : '');
	const link: SupplyLink = {
		...before,
		from: sum.from,
		to: sum.to,
		item: before?.item ?? (sum.item || input.unnamed),
		annualValue: value,
	};
	const given = {
		inputGroup: group || undefined,
		processes: sum.processes.size > 0 ? [...sum.processes].slice(0, limits.processes) : undefined,
		leadTimeWeeks: sum.leadTimeWeeks === undefined ? undefined : tidy(sum.leadTimeWeeks),
		stockWeeks: meanOf(sum.weighted.stockWeeks),
		qualifiedAlternatives: sum.qualifiedAlternatives,
		energyShare: meanOf(sum.weighted.energyShare),
		materialShare: meanOf(sum.weighted.materialShare),
	};
	for (const [key, figure] of Object.entries(given)) if (figure !== undefined) Object.assign(link, { [key]: figure });
	return link;
}

const nameOf = (id: string, changed: Record<string, SupplySite>, { sites }: Pick<Chain, 'sites'>): string =>
	changed[id]?.name ?? sites[id]?.name ?? '';

function siteChangesOf(
	{ chain, resolved, table, ownName }: PlanInput,
	used: ReadonlyMap<string, { role: SupplySite['role']; group: number }>,
	own: string,
): { patch: Record<string, SupplySite>; counts: Counts; both: number } {
	const patch: Record<string, SupplySite> = {};
	const counts = none();
	let both = 0;
	if (!Object.hasOwn(chain.sites, own) && table !== 'sites') patch[own] = { name: ownName, role: 'self' };
	for (const [id, { role, group }] of used) {
		const { mark } = resolved.groups[group]!;
		const before = chain.sites[id];
		const after: SupplySite = before ? { ...before } : { name: mark.name, role };
		const given = {
			vatId: mark.vatId,
			number: mark.number,
			region: mark.region,
			country: mark.country,
			sector: mark.sector,
			recoveryWeeks: mark.recoveryWeeks === undefined ? undefined : tidy(mark.recoveryWeeks),
		};
		for (const [key, value] of Object.entries(given))
			if (value !== undefined && value !== '') Object.assign(after, { [key]: value });
		if (before && id !== own) {
			if (table === 'sites' && mark.role && mark.role !== 'self') after.role = mark.role;
			const turned = before.role === 'supplier' && table === 'customers';
			if (turned) after.role = 'customer';
			if (turned || (before.role === 'customer' && table === 'suppliers')) both++;
		}
		if (!before) counts.added++;
		else if (same(before, after)) counts.unchanged++;
		else counts.changed++;
		if (!before || !same(before, after)) patch[id] = after;
	}
	return { patch, counts, both };
}

/** Flows of this kind of list that the file does not have, and firms that are left without any. */
function removed(
	{ chain, table }: PlanInput,
	own: string,
	kept: ReadonlySet<string>,
	named: ReadonlySet<string>,
): { links: string[]; sites: string[] } {
	const concerned = ({ from, to }: SupplyLink) =>
		table === 'customers' ? from === own : table === 'suppliers' ? to === own : table === 'links';
	const links = Object.keys(chain.links).filter((id) => !kept.has(id) && concerned(chain.links[id]!));
	const gone = new Set(links);
	const left = new Set<string>([own, ...named]);
	const touched = new Set<string>();
	for (const [id, { from, to }] of Object.entries(chain.links)) {
		for (const end of [from, to]) (gone.has(id) ? touched : left).add(end);
	}
	const sites = Object.keys(chain.sites).filter(
		(id) => !left.has(id) && (table === 'sites' || touched.has(id)) && chain.sites[id]!.role !== 'self',
	);
	return { links, sites };
}

/** Whether two plain entries hold the same. */
function same(a: object, b: object): boolean {
	const [x, y] = [Object.entries(a), new Map(Object.entries(b))];
	return (
		x.length === y.size &&
		x.every(([key, value]) => {
			const other = y.get(key);
			return value === other || (Array.isArray(value) && JSON.stringify(value) === JSON.stringify(other));
		})
	);
}
