import { type CompetenceProfile, highestLevel, type MatchingParameters } from './types';

/** A credit from 0 to 1 and the part of the profile that earns it. */
export type Credit = { credit: number; via: string | null };

/** 1 for the same competence, the parameters' values for siblings in the group and in the main group, else 0. */
export function similarity(a: string, b: string, { similarity: s, taxonomy }: MatchingParameters): number {
	if (a === b) return 1;
	if (!Object.hasOwn(taxonomy, a) || !Object.hasOwn(taxonomy, b)) return 0;
	if (taxonomy[a].group === taxonomy[b].group) return s.sameGroup;
	return taxonomy[a].mainGroup === taxonomy[b].mainGroup ? s.sameMainGroup : 0;
}

/** Best of similarity x level / 4 over the profile's competences. The demanded competence itself wins a tie. */
export function competenceCredit(demanded: string, profile: CompetenceProfile, parameters: MatchingParameters): Credit {
	let best: Credit = { credit: 0, via: null };
	for (const [id, level] of Object.entries(profile.competences)) {
		const credit = (similarity(demanded, id, parameters) * level) / highestLevel;
		if (credit > best.credit || (credit === best.credit && credit > 0 && id === demanded)) best = { credit, via: id };
	}
	return best;
}

/** 1 when held, the parameters' credit when a standard that it builds on directly is held, else 0. */
export function standardCredit(standard: string, profile: CompetenceProfile, parameters: MatchingParameters): Credit {
	if (profile.standards.includes(standard)) return { credit: 1, via: standard };
	const base = Object.hasOwn(parameters.buildsOn, standard) ? parameters.buildsOn[standard] : [];
	const held = base.find((id) => profile.standards.includes(id));
	return held === undefined || parameters.buildsOnCredit === 0
		? { credit: 0, via: null }
		: { credit: parameters.buildsOnCredit, via: held };
}
