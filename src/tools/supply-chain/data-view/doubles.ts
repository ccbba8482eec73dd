import { foldName, matchFirms } from '../../../domain/supply-chain';
import type { SupplyChainRecord, SupplyLink, SupplySite } from '../../../workspace';
import { mergeDecisions } from './decisions';
import { decisionKey, type Question } from './import/firms';
import { limits } from './import/limits';

type Sites = SupplyChainRecord['sites'];

/** Two firms of the record that may be one. `ids` in the order of the sides; the first is the one that would stay. */
export type Double = Question & { ids: [string, string] };

/** What the search has to know of the record. */
export type DoublesQuestion = Pick<SupplyChainRecord, 'sites' | 'links' | 'decisions'>;

/** What a firm weighs when two become one: the own firm outweighs all, else value decides. */
function weights(sites: Sites, links: SupplyChainRecord['links']): Map<string, number> {
	const found = new Map(
		Object.entries(sites).map(([id, { role }]) => [id, role === 'self' ? Number.POSITIVE_INFINITY : 0]),
	);
	for (const { from, to, annualValue } of Object.values(links))
		for (const id of [from, to]) found.set(id, (found.get(id) ?? 0) + annualValue);
	return found;
}

/**
 * Pairs of firms of the record that may be one, the most similar first. A pair that somebody has called different is
 * not asked again; two firms with different VAT ids are never one.
 */
export function doublesOf({ sites, links, decisions }: DoublesQuestion): Double[] {
	const firms = Object.entries(sites)
		.filter(([, { name }]) => name.trim() !== '')
		.map(([id, { name, vatId }]) => ({ id, name, vatId: vatId || undefined }));
	const weight = weights(sites, links);
	const different = new Set(Object.values(decisions).flatMap(({ a, b, same }) => (same ? [] : [decisionKey(a, b)])));
	const place = new Map(firms.map(({ id }, i) => [id, i]));
	const side = (id: string): Question['a'] => {
		const { name, region, country, vatId = '' } = sites[id]!;
		return { name, place: [region, country].filter(Boolean).join(', '), vatId };
	};
	return matchFirms(firms, firms)
		.filter(({ left, right }) => place.get(left)! < place.get(right)!)
		.flatMap(({ left, right, reason, similarity }): Double[] => {
			if (different.has(decisionKey(sites[left]!.name, sites[right]!.name))) return [];
			const ids: [string, string] = weight.get(right)! > weight.get(left)! ? [right, left] : [left, right];
			return [{ key: ids.join(' '), ids, a: side(ids[0]), b: side(ids[1]), reason, similarity }];
		})
		.sort((x, y) => y.similarity - x.similarity);
}

export type DoubleAnswer = { ids: [string, string]; same: boolean };
export type Merged = {
	record: SupplyChainRecord;
	/** Firms that went into another one, flows that were added to another one, flows of a firm to itself left out. */
	firms: number;
	added: number;
	dropped: number;
	/** Pairs called the same that stay apart, because their VAT ids differ. */
	apart: number;
};

const vatOf = (site: SupplySite) => (site.vatId ?? '').replace(/\s/g, '').toUpperCase();

/**
 * The record with a person's answers: firms called the same become one, with all flows of both; all answers are
 * remembered. Flows that then have the same ends and item are added up as on import.
 */
export function withAnswers(record: SupplyChainRecord, given: readonly DoubleAnswer[]): Merged {
	const answers = given.filter(({ ids }) => ids.every((id) => Object.hasOwn(record.sites, id)));
	const weight = weights(record.sites, record.links);
	const parent = new Map<string, string>();
	const root = (id: string): string => {
		let at = id;
		while (parent.has(at)) at = parent.get(at)!;
		return at;
	};
	const sites = { ...record.sites };
	let apart = 0;
	for (const { ids, same } of answers) {
		if (!same) continue;
		const [x, y] = [root(ids[0]), root(ids[1])];
		if (x === y) continue;
		const [keep, gone] = weight.get(y)! > weight.get(x)! ? [y, x] : [x, y];
		const [first, second] = [vatOf(sites[keep]!), vatOf(sites[gone]!)];
		if (first && second && first !== second) {
			apart++;
			continue;
		}
		sites[keep] = joined(sites[keep]!, sites[gone]!);
		weight.set(keep, weight.get(keep)! + weight.get(gone)!);
		delete sites[gone];
		parent.set(gone, keep);
	}
	const names = answers.map(({ ids: [a, b], same }) => ({
		a: record.sites[a]!.name,
		b: record.sites[b]!.name,
		same,
	}));
	const { links, added, dropped } = movedLinks(record.links, root, parent.size > 0);
	return {
		record: mergeDecisions({ ...record, sites, links, scenarios: movedTargets(record.scenarios, root) }, names),
		firms: parent.size,
		added,
		dropped,
		apart,
	};
}

/** What is known of one firm, completed by what is known of the other. Whoever buys and delivers counts as customer. */
function joined(keep: SupplySite, other: SupplySite): SupplySite {
	const roles = [keep.role, other.role];
	const role = keep.role === 'supplier' && roles.includes('customer') ? 'customer' : keep.role;
	const filled = Object.entries(keep).filter(([, value]) => value !== undefined && value !== '');
	return { ...other, ...Object.fromEntries(filled), name: keep.name, role };
}

function movedLinks(
	links: SupplyChainRecord['links'],
	root: (id: string) => string,
	anything: boolean,
): { links: SupplyChainRecord['links']; added: number; dropped: number } {
	if (!anything) return { links, added: 0, dropped: 0 };
	const result: SupplyChainRecord['links'] = {};
	const first = new Map<string, string>();
	let [added, dropped] = [0, 0];
	for (const [id, link] of Object.entries(links)) {
		const [from, to] = [root(link.from), root(link.to)];
		const moved = from !== link.from || to !== link.to;
		if (moved && from === to) {
			dropped++;
			continue;
		}
		const key = `${from}\n${to}\n${foldName(link.item)}`;
		const twin = first.get(key);
		if (twin === undefined) first.set(key, id);
		// Doubled flows of a firm that nothing happened to are none of our business.
		if (twin === undefined || !(moved || result[twin] !== links[twin])) {
			result[id] = moved ? { ...link, from, to } : link;
			continue;
		}
		result[twin] = addedUp(result[twin]!, link);
		added++;
	}
	return { links: result, added, dropped };
}

const weighted = ['stockWeeks', 'energyShare', 'materialShare'] as const;

/** Values and processes add up; the longest lead time, the fewest alternatives and means weighted by value remain. */
function addedUp(a: SupplyLink, b: SupplyLink): SupplyLink {
	const sum: SupplyLink = { ...b, ...a, annualValue: a.annualValue + b.annualValue };
	const both = <K extends keyof SupplyLink>(key: K, of: (x: number, y: number) => number) => {
		if (a[key] !== undefined && b[key] !== undefined) Object.assign(sum, { [key]: of(Number(a[key]), Number(b[key])) });
	};
	both('leadTimeWeeks', Math.max);
	both('qualifiedAlternatives', Math.min);
	for (const key of weighted)
		both(key, (x, y) => {
			const mean = sum.annualValue > 0 ? (x * a.annualValue + y * b.annualValue) / sum.annualValue : (x + y) / 2;
			return Math.round(mean * 1e6) / 1e6;
		});
	const processes = [...new Set([...(a.processes ?? []), ...(b.processes ?? [])])].slice(0, limits.processes);
	if (processes.length > 0) sum.processes = processes;
	return sum;
}

/** Stress tests that were about a firm that is gone are about the one it went into. */
function movedTargets(
	scenarios: SupplyChainRecord['scenarios'],
	root: (id: string) => string,
): SupplyChainRecord['scenarios'] {
	let changed = false;
	const entries = Object.fromEntries(
		Object.entries(scenarios.entries).map(([id, scenario]) => {
			if (scenario.kind !== 'site' && scenario.kind !== 'customer') return [id, scenario];
			const targets = [...new Set(scenario.targets.map(root))];
			if (targets.join(' ') === scenario.targets.join(' ')) return [id, scenario];
			changed = true;
			return [id, { ...scenario, targets }];
		}),
	);
	return changed ? { ...scenarios, entries } : scenarios;
}
