import { requireBetween, requireInteger, requireNonEmpty, requireUniqueIds } from '../shared/check';
import { checkInput } from './check';
import { competenceCredit } from './credit';
import type { CompetenceProfile, MatchingParameters, SectorDemand } from './types';

/** Firms that together cover a demand, and which of them covers what. */
export type ComplementaryGroup = {
	/** Ids of the firms, in input order. */
	firms: string[];
	/** Weighted coverage of the group, 0 to 1: per competence the best credit among the firms. */
	coverage: number;
	/** For each demanded competence, the firm with the best credit and that credit. */
	by: { competence: string; firm: string; credit: number }[];
};

/**
 * Which two or three firms together cover a demand that none of them covers alone.
 *
 * A firm or group covers the demand when its credit for every demanded competence reaches `threshold`; a group's
 * credit is the best among its firms. Only minimal groups are returned: none that still covers the demand without one
 * of its firms. A small set-cover search over all pairs and triples.
 *
 * @param firms  profiles with ids, at least one, ids unique
 * @param threshold  credit from which a competence counts as covered, 0..1; 0.75 is series production of one's own
 * @param maxSize  largest group, 2 or 3
 * @returns groups by size, then coverage, then input order; empty when one firm covers the demand alone or no group does
 * @throws RangeError  naming the part of the input that does not hold
 * @example
 * complementaryGroups(
 *   [
 *     { id: 'forge', competences: { forging: 4 }, standards: [] },
 *     { id: 'turner', competences: { turning: 3 }, standards: [] },
 *   ],
 *   {
 *     id: 'rail',
 *     demand: [{ competence: 'forging', importance: 1 }, { competence: 'turning', importance: 1 }],
 *     requirements: [{ standard: 'iso-9001', level: 'customer' }],
 *   },
 *   {
 *     similarity: { sameGroup: 0.5, sameMainGroup: 0.2 },
 *     standardWeights: { law: 3, customer: 2, helpful: 1 },
 *     buildsOnCredit: 0.4,
 *     fitWeights: { coverage: 0.7, readiness: 0.3 },
 *     taxonomy: { forging: { group: 'bulk', mainGroup: 'forming' }, turning: { group: 'cutting', mainGroup: 'machining' } },
 *     buildsOn: {},
 *   },
 * )[0].firms // ['forge', 'turner']
 */
export function complementaryGroups(
	firms: readonly (CompetenceProfile & { id: string })[],
	sector: SectorDemand,
	parameters: MatchingParameters,
	{ threshold = 0.75, maxSize = 3 }: { threshold?: number; maxSize?: number } = {},
): ComplementaryGroup[] {
	const name = 'complementaryGroups';
	requireNonEmpty(firms, `${name}: firms`);
	requireUniqueIds(firms, `${name}: firms`);
	requireBetween(threshold, 0, 1, `${name}: threshold`);
	requireInteger(maxSize, 2, 3, `${name}: maxSize`);
	for (const firm of firms) checkInput(name, firm, sector, parameters);

	const credits = firms.map((firm) =>
		sector.demand.map((d) => competenceCredit(d.competence, firm, parameters).credit),
	);
	const covers = (members: readonly number[]) =>
		sector.demand.every((_, c) => members.some((firm) => credits[firm][c] >= threshold - 1e-12));
	if (firms.some((_, i) => covers([i]))) return [];

	const totalWeight = sector.demand.reduce((sum, d) => sum + d.importance, 0);
	const describe = (members: readonly number[]): ComplementaryGroup => {
		const by = sector.demand.map((d, c) => {
			const best = members.reduce((a, b) => (credits[b][c] > credits[a][c] ? b : a));
			return { competence: d.competence, firm: firms[best].id, credit: credits[best][c] };
		});
		const covered = by.reduce((sum, { credit }, c) => sum + credit * sector.demand[c].importance, 0);
		return { firms: members.map((i) => firms[i].id), coverage: covered / totalWeight, by };
	};

	const found: number[][] = [];
	for (let size = 2; size <= maxSize; size++) {
		for (const members of combinations(firms.length, size)) {
			const hasSmaller = found.some((smaller) => smaller.every((i) => members.includes(i)));
			if (!hasSmaller && covers(members)) found.push(members);
		}
	}
	return found.map(describe).sort((a, b) => a.firms.length - b.firms.length || b.coverage - a.coverage);
}

/** All ascending selections of `size` out of 0..n-1. */
function* combinations(n: number, size: number, from = 0): Generator<number[]> {
	if (size === 0) {
		yield [];
		return;
	}
	for (let i = from; i <= n - size; i++) for (const rest of combinations(n, size - 1, i + 1)) yield [i, ...rest];
}
