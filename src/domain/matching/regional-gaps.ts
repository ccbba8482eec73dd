import { requireBetween, requireInteger, requireUniqueIds } from '../shared/check';
import { competenceCredit } from './credit';
import type { CompetenceProfile, MatchingParameters } from './types';

/** Where a bought item comes from, seen from the region of whoever buys it. */
export type Origin = 'inside' | 'outside' | 'unknown';

/** An item somebody buys: the competences it takes to make it, and where it comes from. */
export type BoughtNeed = { competences: readonly string[]; origin: Origin };

/** What one participant buys and what it can do; both only where it chose to say so. */
export type RegionParticipant = { id: string; needs?: readonly BoughtNeed[]; offer?: CompetenceProfile };

/** A participant that could make what is bought elsewhere. */
export type RegionalOffer = { id: string; credit: number; via: string };

export type RegionalGap = {
	competence: string;
	/** Participants that buy it outside the region. */
	buyers: number;
	/** Participants that offer it or something related, best first, equals by id. */
	offers: RegionalOffer[];
};

/**
 * What at least `minimum` participants buy outside the region, and who among the participants could make it.
 *
 * Counted per competence: a participant buys it outside when one of its items from outside takes it. Items of unknown
 * origin do not count. An offer's credit is that of the market fit, similarity x level / 4. What fewer participants buy
 * outside stays hidden: only its number is given.
 *
 * @param minimum  participants that must buy it outside, 2 or more
 * @param lowest   credit from which an offer is named, above 0 up to 1; 0.25 is "through a partner"
 * @returns most buyers first, equals by competence
 * @throws RangeError  when ids occur twice, a level is not between 0 and 4, or an option is out of its range
 * @example
 * const needs = [{ competences: ['turning'], origin: 'outside' }];
 * const parameters = {
 *   similarity: { sameGroup: 0.5, sameMainGroup: 0.2 }, standardWeights: { law: 3, customer: 2, helpful: 1 },
 *   buildsOnCredit: 0.4, fitWeights: { coverage: 0.7, readiness: 0.3 },
 *   taxonomy: { turning: { group: 'cutting', mainGroup: 'machining' } }, buildsOn: {},
 * };
 * regionalGaps(
 *   [{ id: 'a', needs }, { id: 'b', needs }, { id: 'c', needs, offer: { competences: { turning: 3 }, standards: [] } }],
 *   parameters,
 * ).gaps
 * // [{ competence: 'turning', buyers: 3, offers: [{ id: 'c', credit: 0.75, via: 'turning' }] }]
 */
export function regionalGaps(
	participants: readonly RegionParticipant[],
	parameters: MatchingParameters,
	{ minimum = 3, lowest = 0.25 }: { minimum?: number; lowest?: number } = {},
): { gaps: RegionalGap[]; hidden: number } {
	const name = 'regionalGaps';
	requireUniqueIds(participants, `${name}: participants`);
	requireInteger(minimum, 2, Number.MAX_SAFE_INTEGER, `${name}: minimum`);
	requireBetween(lowest, Number.MIN_VALUE, 1, `${name}: lowest`);
	participants.forEach(({ offer }, i) => {
		for (const [id, level] of Object.entries(offer?.competences ?? {}))
			requireBetween(level, 0, 4, `${name}: participants[${i}].offer.competences["${id}"]`);
	});

	const buyers = new Map<string, number>();
	for (const { needs = [] } of participants) {
		const outside = new Set(needs.filter(({ origin }) => origin === 'outside').flatMap((need) => need.competences));
		for (const competence of outside) buyers.set(competence, (buyers.get(competence) ?? 0) + 1);
	}
	const shown = [...buyers].filter(([, count]) => count >= minimum);
	shown.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	const offersOf = (competence: string): RegionalOffer[] =>
		participants
			.flatMap(({ id, offer }) => {
				const { credit, via } = offer ? competenceCredit(competence, offer, parameters) : { credit: 0, via: null };
				return via !== null && credit >= lowest - 1e-12 ? [{ id, credit, via }] : [];
			})
			.sort((a, b) => b.credit - a.credit || (a.id < b.id ? -1 : 1));
	return {
		gaps: shown.map(([competence, count]) => ({ competence, buyers: count, offers: offersOf(competence) })),
		hidden: buyers.size - shown.length,
	};
}
