/**
 * All pairs of sets, one of each side, whose Dice coefficient 2 |A n B| / (|A| + |B|) is at least `threshold`.
 *
 * Exact without looking at all pairs: two such sets must share one of the rarest elements of both, so only these are
 * indexed (prefix filter: Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007), and sizes must be close.
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
	// A partner has at least this part of the own size; with it the overlap is at least the same part.
	const part = threshold / (2 - threshold);
	const prefix = (size: number) => size - Math.ceil(part * size - 1e-9) + 1;
	const index: number[][] = Array.from({ length: count }, () => []);
	b.forEach((set, j) => {
		for (let i = 0; i < prefix(set.length) && i < set.length; i++) index[set[i]].push(j);
	});
	const seenBy = new Int32Array(b.length).fill(-1);
	a.forEach((set, i) => {
		for (let k = 0; k < prefix(set.length) && k < set.length; k++) {
			for (const j of index[set[k]]) {
				if (seenBy[j] === i) continue;
				seenBy[j] = i;
				const total = set.length + b[j].length;
				if (2 * Math.min(set.length, b[j].length) < (threshold - 1e-9) * total) continue;
				const dice = (2 * overlap(set, b[j])) / total;
				if (dice >= threshold - 1e-9) onPair(i, j, dice);
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

/** Size of the intersection of two ascending lists. */
function overlap(a: Int32Array, b: Int32Array): number {
	let shared = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) {
			shared++;
			i++;
			j++;
		} else if (a[i] < b[j]) i++;
		else j++;
	}
	return shared;
}
