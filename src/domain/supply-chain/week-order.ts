import { strongComponents } from './strong-components';

/** What passes between sites within a week, pointing towards the focal firm. */
export type Arc = { from: number; to: number };

type WeekOrder = {
	/** Nodes from which an arc path leads to a focal one, in an order in which a week can be worked off. */
	order: Int32Array;
	/** 1 for an arc that closes a loop: it carries what its start had the week before. */
	closing: Uint8Array;
};

/**
 * Decides where loops take the value of the week before, independent of the order of the arcs.
 *
 * A loop through the focal firm is closed where it leaves the firm: everything else in it happens within the week. In a
 * loop that is left, an arc that leads nearer to the firm (by number of arcs) acts within the week, all others carry the
 * week before. Arcs that are in no loop always act within the week.
 */
export function weekOrder(n: number, arcs: readonly Arc[], focal: readonly boolean[]): WeekOrder {
	const distance = distanceToFocal(n, arcs, focal);
	const closing = new Uint8Array(arcs.length);
	const within = arcs.map((arc) => distance[arc.from] >= 0 && distance[arc.to] >= 0);
	for (const closes of [(arc: Arc) => focal[arc.from], (arc: Arc) => distance[arc.from] <= distance[arc.to]]) {
		const component = componentOf(n, arcs, (i) => within[i] && !closing[i]);
		arcs.forEach((arc, i) => {
			if (within[i] && component[arc.from] === component[arc.to] && closes(arc)) closing[i] = 1;
		});
	}
	// What is left has no loops: every component is one node, and components come last first.
	const component = componentOf(n, arcs, (i) => within[i] && !closing[i]);
	const order = [...distance.keys()].filter((node) => distance[node] >= 0);
	order.sort((a, b) => component[b] - component[a]);
	return { order: Int32Array.from(order), closing };
}

function componentOf(n: number, arcs: readonly Arc[], use: (arc: number) => boolean): Int32Array {
	const successors: number[][] = Array.from({ length: n }, () => []);
	arcs.forEach((arc, i) => {
		if (use(i)) successors[arc.from].push(arc.to);
	});
	const result = new Int32Array(n);
	strongComponents(successors).forEach((nodes, number) => {
		for (const node of nodes) result[node] = number;
	});
	return result;
}

function distanceToFocal(n: number, arcs: readonly Arc[], focal: readonly boolean[]): Int32Array {
	const before: number[][] = Array.from({ length: n }, () => []);
	for (const arc of arcs) before[arc.to].push(arc.from);
	const distance = new Int32Array(n).fill(-1);
	const queue = [...distance.keys()].filter((node) => focal[node]);
	for (const node of queue) distance[node] = 0;
	for (let head = 0; head < queue.length; head++) {
		for (const node of before[queue[head]]) {
			if (distance[node] >= 0) continue;
			distance[node] = distance[queue[head]] + 1;
			queue.push(node);
		}
	}
	return distance;
}
