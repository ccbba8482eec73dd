import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { byWeight, type ChainGraph } from './graph';

export type Point = { x: number; y: number };
export type Positions = ReadonlyMap<string, Point>;

/** Most firms the network shows; the largest ones. */
export const mostInNetwork = 2000;

/** Where firms stand before the forces work: a column for each place, largest in the middle. The same data, the same start. */
export function startPositions(graph: ChainGraph): Map<string, Point> {
	const columns = new Map<number, string[]>();
	const largest = [...graph.firms.values()].toSorted(byWeight).slice(0, mostInNetwork);
	for (const { id, column, role } of largest) {
		const at = column ?? (role === 'supplier' ? -1.5 : 1.5);
		if (!columns.get(at)?.push(id)) columns.set(at, [id]);
	}
	const points = new Map<string, Point>();
	for (const [column, ids] of columns) {
		ids.forEach((id, i) => {
			const up = i % 2 === 0 ? i / 2 : -(i + 1) / 2;
			// A slight curve keeps firms of a column from standing on one straight line, which the forces cannot leave.
			points.set(id, { x: column * 100 + (column < 0 ? -1 : 1) * Math.sqrt(i) * 12, y: up * 22 });
		});
	}
	return points;
}

/** The graph that the forces work on. */
function forceGraph(graph: ChainGraph): DirectedGraph {
	const forces = new DirectedGraph({ allowSelfLoops: false });
	for (const [id, point] of startPositions(graph)) forces.addNode(id, { ...point, size: 1 });
	for (const { from, to } of graph.flows) {
		if (from !== to && forces.hasNode(from) && forces.hasNode(to)) forces.mergeEdge(from, to);
	}
	return forces;
}

const read = (forces: DirectedGraph): Positions => {
	const points = new Map<string, Point>();
	forces.forEachNode((id, { x, y }) => points.set(id, { x, y }));
	return points;
};

/** How many rounds the forces work, and how many of them at a time without letting the page do anything else. */
export function rounds(firms: number): { all: number; slice: number } {
	return { all: firms <= 200 ? 300 : firms <= 800 ? 160 : 60, slice: Math.max(1, Math.floor(1500 / (firms + 50))) };
}

/**
 * Spreads the firms so that those who trade stand close and all have room (ForceAtlas2, Jacomy et al. 2014).
 *
 * Works in slices of a fixed number of rounds, so that the same data give the same picture on every machine.
 *
 * @param wait   lets the page work between two slices
 * @param onStep the positions so far, and the share of the work done
 * @returns the final positions; nothing when `signal` stopped it
 */
export async function spread(
	graph: ChainGraph,
	options: { wait: () => Promise<void>; onStep?: (positions: Positions, share: number) => void; signal?: AbortSignal },
): Promise<Positions | undefined> {
	const forces = forceGraph(graph);
	if (forces.order < 2) return read(forces);
	const { all, slice } = rounds(forces.order);
	const settings = {
		...forceAtlas2.inferSettings(forces),
		barnesHutOptimize: forces.order > 250,
		edgeWeightInfluence: 0,
	};
	for (let done = 0; done < all; done += slice) {
		if (options.signal?.aborted) return undefined;
		forceAtlas2.assign(forces, { iterations: Math.min(slice, all - done), settings });
		options.onStep?.(read(forces), Math.min(1, (done + slice) / all));
		await options.wait();
	}
	return read(forces);
}
