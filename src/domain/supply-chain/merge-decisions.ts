import { fail } from '../shared/check';
import type { FirmClasses } from './same-firms';

/** A person's word on two firms, named by their ids in a merged network. */
export type MergeDecision = { a: string; b: string; same: boolean };

/** A decision that would make firms with different VAT ids one; it is not followed. */
export type DecisionConflict = { kind: 'decision'; a: string; b: string };

/** The same for a pair in either order. */
export const pairKey = (a: string, b: string) => (a < b ? JSON.stringify([a, b]) : JSON.stringify([b, a]));

/** Decisions given now, then those of merged networks that they do not touch; "apart" wins among the latter. */
export function allDecisions(given: readonly MergeDecision[], remembered: readonly MergeDecision[]): MergeDecision[] {
	const now = new Map<string, MergeDecision>();
	given.forEach((decision, i) => {
		const key = pairKey(decision.a, decision.b);
		const earlier = now.get(key);
		if (earlier && earlier.same !== decision.same) {
			fail(`mergeNetworks: decisions[${i}]`, `contradicts an earlier one on "${decision.a}" and "${decision.b}"`);
		}
		now.set(key, decision);
	});
	const before = new Map<string, MergeDecision>();
	for (const decision of remembered) {
		const key = pairKey(decision.a, decision.b);
		if (!before.get(key) || !decision.same) before.set(key, decision);
	}
	return [...new Map([...before, ...now])]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { a, b, same }]) => (a < b ? { a, b, same } : { a: b, b: a, same }));
}

/** Joins classes as decided; a group of joined classes that would hold two VAT ids is not joined at all. */
export function applyDecisions({ keys, owners }: FirmClasses, decisions: readonly MergeDecision[]) {
	const present = new Set(keys);
	const resolve = (id: string): string | undefined => {
		if (present.has(id)) return id;
		const known = id.startsWith('name:') ? owners.get(id.slice(5)) : undefined;
		return known?.size === 1 ? [...known][0] : undefined;
	};
	const parent = new Map<string, string>();
	const root = (key: string): string => {
		const up = parent.get(key);
		return up === undefined ? key : root(up);
	};
	const settled = decisions.flatMap((decision) => {
		const [a, b] = [resolve(decision.a), resolve(decision.b)];
		return a !== undefined && b !== undefined && a !== b ? [{ ...decision, keyA: a, keyB: b }] : [];
	});
	for (const { keyA, keyB, same } of settled) {
		const [a, b] = [root(keyA), root(keyB)];
		if (same && a !== b) parent.set(a, b);
	}
	const groups = new Map<string, string[]>();
	for (const key of present) groups.set(root(key), [...(groups.get(root(key)) ?? []), key]);
	const ids = new Map<string, string>();
	for (const group of groups.values()) {
		const withVat = group.filter((key) => key.startsWith('vat:'));
		const id = withVat[0] ?? group.reduce((a, b) => (a < b ? a : b));
		for (const key of group) ids.set(key, withVat.length > 1 ? key : id);
	}
	const idOf = (key: string) => ids.get(key) as string;
	const conflicts: DecisionConflict[] = settled
		.filter(({ keyA, keyB, same }) => same && idOf(keyA) !== idOf(keyB))
		.map(({ a, b }) => ({ kind: 'decision', a, b }));
	const apart = new Set(settled.filter(({ same }) => !same).map(({ keyA, keyB }) => pairKey(idOf(keyA), idOf(keyB))));
	return { idOf, apart, conflicts };
}
