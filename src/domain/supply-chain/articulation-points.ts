import type { SimpleGraph } from './simple-graph';

/**
 * Nodes whose removal cuts a connected part of the graph in two or more.
 *
 * Hopcroft and Tarjan 1973, "Algorithm 447: efficient algorithms for graph manipulation", without recursion: a node is
 * one if a child in the depth-first tree reaches nothing above it, the root if it has two or more children. (That a child
 * sees its parent does no harm here: it is not above the parent.)
 *
 * @returns 1 for an articulation point, else 0, one entry a node
 */
export function articulationPoints({ n, offsets, targets }: SimpleGraph): Uint8Array {
	const order = new Int32Array(n);
	const low = new Int32Array(n);
	const next = offsets.slice(0, n);
	const result = new Uint8Array(n);
	const path = new Int32Array(n);
	let counter = 0;
	for (let root = 0; root < n; root++) {
		if (order[root] > 0) continue;
		let depth = 0;
		let rootChildren = 0;
		path[depth++] = root;
		order[root] = low[root] = ++counter;
		while (depth > 0) {
			const node = path[depth - 1];
			if (next[node] < offsets[node + 1]) {
				const to = targets[next[node]++];
				if (order[to] === 0) {
					order[to] = low[to] = ++counter;
					path[depth++] = to;
				} else low[node] = Math.min(low[node], order[to]);
				continue;
			}
			depth--;
			if (depth === 0) break;
			const above = path[depth - 1];
			low[above] = Math.min(low[above], low[node]);
			if (above === root) rootChildren++;
			else if (low[node] >= order[above]) result[above] = 1;
		}
		if (rootChildren > 1) result[root] = 1;
	}
	return result;
}
