import {
	fail,
	requireBetween,
	requireFinite,
	requireNonEmpty,
	requireNonNegative,
	requirePositive,
} from '../shared/check';
import { type CompetenceProfile, highestLevel, type MatchingParameters, type SectorDemand } from './types';

/** Throws a RangeError that names the first part of the input that does not hold. */
export function checkInput(
	name: string,
	profile: CompetenceProfile,
	sector: SectorDemand,
	p: MatchingParameters,
): void {
	for (const [id, level] of Object.entries(profile.competences))
		requireBetween(level, 0, highestLevel, `${name}: profile.competences["${id}"]`);
	noDuplicates(profile.standards, `${name}: profile.standards`);

	requireNonEmpty(sector.demand, `${name}: sector.demand`);
	requireNonEmpty(sector.requirements, `${name}: sector.requirements`);
	noDuplicates(
		sector.demand.map((d) => d.competence),
		`${name}: sector.demand`,
	);
	noDuplicates(
		sector.requirements.map((r) => r.standard),
		`${name}: sector.requirements`,
	);
	sector.demand.forEach((d, i) => {
		requirePositive(d.importance, `${name}: sector.demand[${i}].importance`);
		if (!Object.hasOwn(p.taxonomy, d.competence))
			fail(`${name}: sector.demand[${i}].competence`, `"${d.competence}" is not in the taxonomy`);
	});

	for (const [key, value] of Object.entries(p.similarity))
		requireBetween(value, 0, 1, `${name}: parameters.similarity.${key}`);
	for (const [key, value] of Object.entries(p.standardWeights))
		requireNonNegative(value, `${name}: parameters.standardWeights.${key}`);
	requireBetween(p.buildsOnCredit, 0, 1, `${name}: parameters.buildsOnCredit`);
	for (const [key, value] of Object.entries(p.fitWeights))
		requireBetween(value, 0, 1, `${name}: parameters.fitWeights.${key}`);
	const sum = p.fitWeights.coverage + p.fitWeights.readiness;
	requireFinite(sum, `${name}: parameters.fitWeights`);
	if (Math.abs(sum - 1) > 1e-9) fail(`${name}: parameters.fitWeights`, 'must add up to 1');
	if (sector.requirements.every((r) => p.standardWeights[r.level] === 0))
		fail(`${name}: parameters.standardWeights`, 'must not be 0 for all requirements of the sector');
}

function noDuplicates(ids: readonly string[], name: string): void {
	const seen = new Set<string>();
	for (const [i, id] of ids.entries()) {
		if (seen.has(id)) fail(`${name}[${i}]`, `"${id}" is named twice`);
		seen.add(id);
	}
}
