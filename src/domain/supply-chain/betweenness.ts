import type { SimpleGraph } from './simple-graph';

const FAR = 0x3fffffff;
/** Counts of shortest paths above this are scaled down, a whole level at a time, so that none becomes infinite. */
const HUGE = 1e200;

/**
 * Betweenness of every node: over all pairs of other nodes, the share of their shortest paths that lead through it.
 *
 * Brandes 2001, "A faster algorithm for betweenness centrality": one breadth-first search per node, then shares are
 * summed up backwards. Each unordered pair counts once; not normalised. The search looks forward from the front while
 * that is small and backward from the nodes not yet reached when those are fewer (Beamer, Asanovic and Patterson 2012);
 * its inner loops work without branches, since their outcome cannot be predicted. Cost: nodes x links.
 *
 * @returns 0 up to (n - 1)(n - 2) / 2, one entry a node
 */
export function betweenness({ n, offsets, targets }: SimpleGraph): Float64Array {
	const result = new Float64Array(n);
	const distance = new Int32Array(n);
	const paths = new Float64Array(n);
	const sums = new Float64Array(n);
	const queue = new Int32Array(n + 1);
	const levelScale = new Float64Array(n + 1);
	// Links of shortest paths: of a node reached by looking forward, those that lead on from it; of a node reached by
	// looking backward, those that lead to it. `first[i]` is where the list of the i-th node of the queue begins.
	const links = new Int32Array(targets.length + 1);
	const first = new Int32Array(n + 1);
	const open = new Int32Array(n);
	for (let source = 0; source < n; source++) {
		distance.fill(FAR);
		sums.fill(0);
		paths.fill(0);
		distance[source] = 0;
		paths[source] = 1;
		queue[0] = source;
		levelScale[0] = 1;
		let end = 1;
		let front = 0;
		let frontLinks = offsets[source + 1] - offsets[source];
		let openLinks = targets.length - frontLinks;
		let openCount = 0;
		let firstBackward = -1;
		let level = 0;
		let x = 0;
		while (front < end) {
			const levelStart = end;
			level++;
			if (firstBackward < 0 && openLinks < frontLinks) {
				for (let v = 0; v < n; v++) if (distance[v] === FAR) open[openCount++] = v;
				firstBackward = levelStart;
			}
			let most = 0;
			if (firstBackward < 0) {
				for (let i = front; i < levelStart; i++) {
					const v = queue[i];
					const x0 = x;
					first[i] = x;
					for (let y = offsets[v], z = offsets[v + 1]; y < z; y++) {
						const w = targets[y];
						const beyond = distance[w] - level;
						links[x] = w;
						x += 1 + (beyond >> 31);
						queue[end] = w;
						end += -beyond >>> 31;
						distance[w] = level + (beyond & (beyond >> 31));
					}
					for (let y = x0; y < x; y++) paths[links[y]] += paths[v];
				}
				frontLinks = 0;
				for (let i = levelStart; i < end; i++) {
					const w = queue[i];
					frontLinks += offsets[w + 1] - offsets[w];
					if (paths[w] > most) most = paths[w];
				}
				openLinks -= frontLinks;
			} else {
				let kept = 0;
				for (let i = 0; i < openCount; i++) {
					const w = open[i];
					const x0 = x;
					for (let y = offsets[w], z = offsets[w + 1]; y < z; y++) {
						const v = targets[y];
						links[x] = v;
						x += (distance[v] - level) >>> 31;
					}
					if (x === x0) {
						open[kept++] = w;
						continue;
					}
					let total = 0;
					for (let y = x0; y < x; y++) total += paths[links[y]];
					paths[w] = total;
					if (total > most) most = total;
					first[end] = x0;
					queue[end++] = w;
				}
				for (let i = levelStart; i < end; i++) distance[queue[i]] = level;
				openCount = kept;
			}
			levelScale[level] = 1;
			if (most > HUGE) {
				levelScale[level] = HUGE;
				for (let i = levelStart; i < end; i++) paths[queue[i]] = Math.max(paths[queue[i]] / HUGE, 1 / HUGE);
			}
			front = levelStart;
		}
		let i = end - 1;
		let to = x;
		const backward = firstBackward < 0 ? end : firstBackward;
		for (; i >= backward; i--) {
			const w = queue[i];
			const dependency = sums[w] * paths[w];
			result[w] += dependency;
			const share = (1 + dependency) / paths[w] / levelScale[distance[w]];
			for (let y = first[i]; y < to; y++) sums[links[y]] += share;
			to = first[i];
		}
		// The last level before the first backward one has no list of its own: its sums are complete already.
		const listed = firstBackward < 0 ? FAR : distance[queue[firstBackward - 1]];
		for (; i > 0; i--) {
			const v = queue[i];
			let total = sums[v];
			if (distance[v] < listed) {
				for (let y = first[i]; y < to; y++) total += sums[links[y]];
				to = first[i];
			}
			const dependency = total * paths[v];
			result[v] += dependency;
			sums[v] = (1 + dependency) / paths[v] / levelScale[distance[v]];
		}
	}
	for (let v = 0; v < n; v++) result[v] /= 2;
	return result;
}
