/**
 * Strongly connected components of a directed graph: sets of nodes that all reach each other.
 *
 * Tarjan 1972, "Depth-first search and linear graph algorithms", without recursion. A component comes after every
 * component that its arcs lead to, so the list is a reversed topological order.
 *
 * @param successors  nodes that node i has an arc to, one list a node
 * @returns the components as lists of nodes
 */
export function strongComponents(successors: readonly (readonly number[])[]): number[][] {
	const n = successors.length;
	const order = new Int32Array(n).fill(-1);
	const low = new Int32Array(n);
	const onStack = new Uint8Array(n);
	const next = new Int32Array(n);
	const stack: number[] = [];
	const components: number[][] = [];
	let counter = 0;
	for (let root = 0; root < n; root++) {
		if (order[root] >= 0) continue;
		const path = [root];
		while (path.length > 0) {
			const node = path[path.length - 1];
			if (order[node] < 0) {
				order[node] = low[node] = counter++;
				stack.push(node);
				onStack[node] = 1;
			}
			if (next[node] < successors[node].length) {
				const to = successors[node][next[node]++];
				if (order[to] < 0) path.push(to);
				else if (onStack[to]) low[node] = Math.min(low[node], order[to]);
				continue;
			}
			path.pop();
			if (path.length > 0) {
				const parent = path[path.length - 1];
				low[parent] = Math.min(low[parent], low[node]);
			}
			if (low[node] !== order[node]) continue;
			const component: number[] = [];
			let member: number;
			do {
				member = stack.pop() as number;
				onStack[member] = 0;
				component.push(member);
			} while (member !== node);
			components.push(component);
		}
	}
	return components;
}
