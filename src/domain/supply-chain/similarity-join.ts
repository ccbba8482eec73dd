/**
 * All pairs of sets, one of each side, whose Dice coefficient 2 |A n B| / (|A| + |B|) is at least `threshold`.
 *
 * Exact without looking at all pairs. Two such sets must share one of the rarest elements of both, so only these are
 * indexed (prefix filter: Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007). The place of the first shared
 * element bounds what can still be shared (positional filter: Xiao et al. 2008), and counting ends where too much is
 * missing already.
 *
 * @param left       sets as lists without repetition; empty ones match nothing
 * @param threshold  above 0 up to 1
 * @param onPair     called once a pair with the positions and the coefficient
 */
export function similarityJoin(
	left: readonly (readonly string[])[],
	right: readonly (readonly string[])[],
	threshold: number,
	onPair: (left: number, right: number, dice: number) => void,
): void {
	const { a, b, count } = rarestFirst(left, right);
	// The overlap that two sets of together so many elements need; rounding must not lose a pair.
	const needed = (total: number) => Math.ceil((threshold * total - 1e-9) / 2);
	// A partner has at least this part of the own size; with it the overlap is at least the same part.
	const part = threshold / (2 - threshold);
	const prefix = (size: number) => Math.min(size, size - Math.ceil(part * size - 1e-9) + 1);
	const index: { set: number; place: number; size: number }[][] = Array.from({ length: count }, () => []);
	// Smallest sets first, so that a search can begin where sets are large enough and end where they are too large.
	const bySize = [...b.keys()].sort((x, y) => b[x].length - b[y].length);
	for (const set of bySize) {
		const size = b[set].length;
		for (let place = 0; place < prefix(size); place++) index[b[set][place]].push({ set, place, size });
	}
	const seenBy = new Int32Array(b.length).fill(-1);
	a.forEach((own, i) => {
		const size = own.length;
		for (let k = 0; k < prefix(size); k++) {
			for (const entry of index[own[k]]) {
				if (2 * entry.size < (threshold - 1e-9) * (size + entry.size)) continue;
				if (2 * size < (threshold - 1e-9) * (size + entry.size)) break;
				if (seenBy[entry.set] === i) continue;
				seenBy[entry.set] = i;
				const enough = needed(size + entry.size);
				// Nothing before these places is shared, or the pair would have been seen already.
				if (Math.min(size - k, entry.size - entry.place) < enough) continue;
				const shared = overlap(own, k, b[entry.set], entry.place, enough);
				if (shared >= enough) onPair(i, entry.set, (2 * shared) / (size + entry.size));
			}
		}
	});
}

/** Elements as numbers in ascending order of how often they occur on both sides. */
function rarestFirst(left: readonly (readonly string[])[], right: readonly (readonly string[])[]) {
	const frequency = new Map<string, number>();
	for (const side of [left, right]) {
		for (const set of side) for (const element of set) frequency.set(element, (frequency.get(element) ?? 0) + 1);
	}
	const sorted = [...frequency].sort((x, y) => x[1] - y[1] || (x[0] < y[0] ? -1 : 1));
	const number = new Map(sorted.map(([element], i) => [element, i]));
	const encode = (set: readonly string[]) => Int32Array.from(set, (element) => number.get(element) as number).sort();
	return { a: left.map(encode), b: right.map(encode), count: sorted.length };
}

/** Size of the intersection of two ascending lists from the given places on; 0 where it cannot reach `enough`. */
function overlap(a: Int32Array, i: number, b: Int32Array, j: number, enough: number): number {
	let shared = 0;
	let spareA = a.length - i - enough;
	let spareB = b.length - j - enough;
	while (i < a.length && j < b.length) {
		if (a[i] === b[j]) {
			shared++;
			i++;
			j++;
		} else if (a[i] < b[j]) {
			if (--spareA < 0) return 0;
			i++;
		} else {
			if (--spareB < 0) return 0;
			j++;
		}
	}
	return shared;
}
