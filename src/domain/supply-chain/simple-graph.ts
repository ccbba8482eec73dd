/** Undirected simple graph in compressed rows: the neighbours of i are `targets[offsets[i]]` to before `offsets[i + 1]`. */
export type SimpleGraph = { n: number; offsets: Int32Array; targets: Int32Array };

/**
 * Builds the graph from pairs of nodes: direction is dropped, parallel pairs count once, a pair of equal nodes not at all.
 *
 * @param n      number of nodes; pairs name nodes 0 to n - 1
 * @param pairs  in any order
 */
export function simpleGraph(n: number, pairs: readonly (readonly [number, number])[]): SimpleGraph {
	const neighbours: Set<number>[] = Array.from({ length: n }, () => new Set());
	for (const [a, b] of pairs) {
		if (a === b) continue;
		neighbours[a].add(b);
		neighbours[b].add(a);
	}
	const offsets = new Int32Array(n + 1);
	for (let i = 0; i < n; i++) offsets[i + 1] = offsets[i] + neighbours[i].size;
	const targets = new Int32Array(offsets[n]);
	for (let i = 0; i < n; i++) targets.set([...neighbours[i]], offsets[i]);
	return { n, offsets, targets };
}
