import { type ChainGraph, type Firm, type Flow, weightOf } from './graph';
import type { Selection } from './selection';

/** A firm below another one in the outline, with what runs between them. */
export type Branch = { firm: Firm; value: number; again: boolean; more: boolean };

/** Flows of a selection by the site they reach or leave. */
export type Ways = { before: Map<string, Flow[]>; behind: Map<string, Flow[]> };

export function waysOf({ flows }: Selection): Ways {
	const ways: Ways = { before: new Map(), behind: new Map() };
	for (const flow of flows) {
		if (flow.from === flow.to) continue;
		if (!ways.before.get(flow.to)?.push(flow)) ways.before.set(flow.to, [flow]);
		if (!ways.behind.get(flow.from)?.push(flow)) ways.behind.set(flow.from, [flow]);
	}
	return ways;
}

/** Where the outline begins: at the own firm, else at the firm looked at. */
export function rootsOf(graph: ChainGraph, selection: Selection, focus: string): string[] {
	const selves = graph.selves.filter((id) => selection.firms.has(id));
	return selves.length > 0 || !selection.firms.has(focus) ? selves : [focus];
}

/**
 * Who delivers to a firm, or whom it delivers to; largest value first.
 *
 * @param path  the firms above; one of them is named again, but not opened, so that loops end
 */
export function branches(selection: Selection, ways: Ways, side: keyof Ways, path: readonly string[]): Branch[] {
	const id = path.at(-1)!;
	return (ways[side].get(id) ?? [])
		.map(({ from, to, value }) => {
			const other = side === 'before' ? from : to;
			const again = path.includes(other);
			const firm = selection.firms.get(other)!;
			return { firm, value, again, more: !again && (ways[side].get(other)?.length ?? 0) > 0 };
		})
		.toSorted((a, b) => b.value - a.value || a.firm.name.localeCompare(b.firm.name));
}

/** Firms shown that no way in the outline leads to. */
export function apart(selection: Selection, ways: Ways, roots: readonly string[]): Firm[] {
	const found = new Set(roots);
	for (const side of ['before', 'behind'] as const) {
		const edge = [...roots];
		const seen = new Set(roots);
		for (let id = edge.pop(); id !== undefined; id = edge.pop()) {
			for (const { from, to } of ways[side].get(id) ?? []) {
				const other = side === 'before' ? from : to;
				if (seen.has(other)) continue;
				seen.add(other);
				found.add(other);
				edge.push(other);
			}
		}
	}
	return [...selection.firms.values()]
		.filter(({ id }) => !found.has(id))
		.toSorted((a, b) => weightOf(b) - weightOf(a) || a.name.localeCompare(b.name));
}

/** Keys of everything that can be opened, up to a limit; nothing is opened twice within its own branch. */
export function openable(selection: Selection, ways: Ways, roots: readonly string[], most = 300): string[] {
	const keys: string[] = [];
	const visit = (side: keyof Ways, path: string[]) => {
		for (const { firm, more } of branches(selection, ways, side, path)) {
			if (!more || keys.length >= most) continue;
			const next = [...path, firm.id];
			keys.push(keyOf(side, next));
			visit(side, next);
		}
	};
	for (const root of roots) for (const side of ['before', 'behind'] as const) visit(side, [root]);
	return keys;
}

/** Names one place of the outline. */
export const keyOf = (side: keyof Ways, path: readonly string[]) => `${side} ${path.join(' ')}`;
