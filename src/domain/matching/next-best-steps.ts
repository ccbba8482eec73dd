import { requireInteger } from '../shared/check';
import { checkInput } from './check';
import { computeFit } from './market-fit';
import {
	type CompetenceProfile,
	highestLevel,
	type MatchingParameters,
	type NextStep,
	type SectorDemand,
} from './types';

/**
 * The single steps that raise the fit most, each taken alone.
 *
 * A step is either one standard obtained, or one demanded competence raised to the lowest level that changes the fit:
 * usually the next one, but higher where a related competence already earns as much. Steps without gain are left out.
 * Greedy one-step look-ahead over the fit of `marketFit`.
 *
 * @param count  how many steps at most, 1 or more
 * @returns steps with their gain in points of the fit, largest first; equal gains in the sector's order
 * @throws RangeError  naming the part of the input that does not hold
 * @example
 * nextBestSteps(
 *   { competences: {}, standards: [] },
 *   { id: 'rail', demand: [{ competence: 'forging', importance: 1 }], requirements: [{ standard: 'iso-9001', level: 'law' }] },
 *   {
 *     similarity: { sameGroup: 0.5, sameMainGroup: 0.2 },
 *     standardWeights: { law: 3, customer: 2, helpful: 1 },
 *     buildsOnCredit: 0.4,
 *     fitWeights: { coverage: 0.7, readiness: 0.3 },
 *     taxonomy: { forging: { group: 'bulk', mainGroup: 'forming' } },
 *     buildsOn: {},
 *   },
 *   1,
 * ) // [{ kind: 'standard', id: 'iso-9001', gain: 30 }]
 */
export function nextBestSteps(
	profile: CompetenceProfile,
	sector: SectorDemand,
	parameters: MatchingParameters,
	count: number,
): NextStep[] {
	checkInput('nextBestSteps', profile, sector, parameters);
	requireInteger(count, 1, Number.MAX_SAFE_INTEGER, 'nextBestSteps: count');

	const now = computeFit(profile, sector, parameters).fit;
	const gainOf = (changed: CompetenceProfile) => computeFit(changed, sector, parameters).fit - now;
	const steps: NextStep[] = [];

	for (const { competence: id } of sector.demand) {
		const from = Object.hasOwn(profile.competences, id) ? profile.competences[id] : 0;
		for (let to = Math.floor(from) + 1; to <= highestLevel; to++) {
			const gain = gainOf({ ...profile, competences: { ...profile.competences, [id]: to } });
			if (gain > negligible) {
				steps.push({ kind: 'competence', id, from, to, gain });
				break;
			}
		}
	}
	for (const id of candidateStandards(profile, sector, parameters)) {
		const gain = gainOf({ ...profile, standards: [...profile.standards, id] });
		if (gain > negligible) steps.push({ kind: 'standard', id, gain });
	}
	return steps.sort((a, b) => b.gain - a.gain).slice(0, count);
}

/** Differences of the fit below this are rounding, not gain. */
const negligible = 1e-9;

/** Required standards and those they build on, without the ones already held. */
function candidateStandards(
	profile: CompetenceProfile,
	sector: SectorDemand,
	{ buildsOn }: MatchingParameters,
): Set<string> {
	const candidates = new Set<string>();
	for (const { standard } of sector.requirements) {
		candidates.add(standard);
		if (Object.hasOwn(buildsOn, standard)) for (const id of buildsOn[standard]) candidates.add(id);
	}
	for (const held of profile.standards) candidates.delete(held);
	return candidates;
}
