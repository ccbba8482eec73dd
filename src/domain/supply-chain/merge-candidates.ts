import { type MatchReason, matchFirms } from './match-firms';
import { pairKey } from './merge-decisions';
import type { Site } from './types';

/** Two firms that may be one; `decisions` settles it. */
export type MergeCandidate = {
	a: string;
	b: string;
	nameA: string;
	nameB: string;
	/** `sameName`: the name is equal, but two firms with different VAT ids have it. */
	reason: Exclude<MatchReason, 'vatId' | 'name'> | 'sameName';
	similarity: number;
};

/** Pairs of firms whose names leave room for doubt and on which nobody has decided. */
export function findCandidates(
	sites: readonly Site[],
	names: Map<string, Set<string>>,
	apart: Set<string>,
): MergeCandidate[] {
	const site = new Map(sites.map((one) => [one.id, one]));
	const owner: string[] = [];
	const list = [...names].flatMap(([id, known]) =>
		[...known].map((name) => {
			owner.push(id);
			return { id: String(owner.length - 1), name };
		}),
	);
	const best = new Map<string, MergeCandidate>();
	for (const match of matchFirms(list, list)) {
		const [one, other] = [owner[Number(match.left)], owner[Number(match.right)]];
		if (one >= other || apart.has(pairKey(one, other))) continue;
		const [a, b] = [site.get(one) as Site, site.get(other) as Site];
		if (a.vatId && b.vatId) continue;
		const reason: MergeCandidate['reason'] =
			match.reason === 'vatId' || match.reason === 'name' ? 'sameName' : match.reason;
		const { similarity } = match;
		const candidate: MergeCandidate = { a: one, b: other, nameA: a.name, nameB: b.name, reason, similarity };
		const earlier = best.get(pairKey(one, other));
		if (!earlier || STRENGTH[reason] < STRENGTH[earlier.reason] || similarity > earlier.similarity) {
			best.set(pairKey(one, other), candidate);
		}
	}
	return [...best].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, candidate]) => candidate);
}

const STRENGTH = { sameName: 0, accents: 1, legalForm: 2, similar: 3 };
