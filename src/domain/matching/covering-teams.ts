import { requireInteger, requireNonEmpty, requireUniqueIds } from '../shared/check';
import { checkInput } from './check';
import { competenceCredit } from './credit';
import type { CompetenceProfile, MatchingParameters, SectorDemand } from './types';

/** Firms that cover more of a demand together than apart. */
export type CoveringTeam = {
	/** Ids of the firms, in input order. */
	firms: string[];
	/** Weighted coverage of the team, 0 to 1: per demanded competence the best credit among the firms. */
	coverage: number;
	/** What the team covers beyond its strongest member, 0 to 1. */
	gain: number;
	/** Per demanded competence, in the sector's order, the firm with the best credit; null where nobody has any. */
	by: { competence: string; firm: string | null; credit: number }[];
};

/**
 * The teams of two or of three firms that cover most of what a sector demands.
 *
 * Coverage is that of the market fit, with the best credit among the members for each demanded competence. Only teams
 * are returned in which every member adds something: without any one of them the coverage would be lower. All teams of
 * the size are tried: 40 firms make 9,880 teams of three.
 *
 * @param firms  profiles with ids, at least one, ids unique
 * @param size   2 or 3
 * @param count  most teams returned, 1 or more
 * @returns highest coverage first, equals in input order
 * @throws RangeError  naming the part of the input that does not hold
 * @example
 * const parameters = {
 *   similarity: { sameGroup: 0.5, sameMainGroup: 0.2 }, standardWeights: { law: 3, customer: 2, helpful: 1 },
 *   buildsOnCredit: 0.4, fitWeights: { coverage: 0.7, readiness: 0.3 },
 *   taxonomy: { forging: { group: 'bulk', mainGroup: 'forming' }, turning: { group: 'cutting', mainGroup: 'machining' } },
 *   buildsOn: {},
 * };
 * const rail = {
 *   id: 'rail', requirements: [{ standard: 'iso-9001', level: 'customer' }],
 *   demand: [{ competence: 'forging', importance: 1 }, { competence: 'turning', importance: 1 }],
 * };
 * const firms = [
 *   { id: 'forge', competences: { forging: 4 }, standards: [] },
 *   { id: 'turner', competences: { turning: 2 }, standards: [] },
 * ];
 * const [team] = coveringTeams(firms, rail, parameters, { size: 2 });
 * [team.coverage, team.gain]
 * // [0.75, 0.25]
 */
export function coveringTeams(
	firms: readonly (CompetenceProfile & { id: string })[],
	sector: SectorDemand,
	parameters: MatchingParameters,
	{ size, count = 5 }: { size: 2 | 3; count?: number },
): CoveringTeam[] {
	const name = 'coveringTeams';
	requireNonEmpty(firms, `${name}: firms`);
	requireUniqueIds(firms, `${name}: firms`);
	requireInteger(size, 2, 3, `${name}: size`);
	requireInteger(count, 1, Number.MAX_SAFE_INTEGER, `${name}: count`);
	for (const firm of firms) checkInput(name, firm, sector, parameters);

	const { demand } = sector;
	const total = demand.reduce((sum, { importance }) => sum + importance, 0);
	const credits = firms.map((firm) => demand.map((d) => competenceCredit(d.competence, firm, parameters).credit));
	/** Coverage of a team, and what each member adds to it: what would be lost without that member. */
	const weigh = (team: readonly number[]) => {
		const adds = team.map(() => 0);
		let covered = 0;
		for (let c = 0; c < demand.length; c++) {
			let [best, second, who] = [0, 0, 0];
			for (let m = 0; m < team.length; m++) {
				const credit = credits[team[m]][c];
				if (credit > best) [best, second, who] = [credit, best, m];
				else if (credit > second) second = credit;
			}
			covered += (demand[c].importance * best) / total;
			adds[who] += (demand[c].importance * (best - second)) / total;
		}
		return { covered, everyoneAdds: adds.every((added) => added > 1e-12) };
	};

	return teamsOf(firms.length, size)
		.map((team) => ({ team, ...weigh(team) }))
		.filter(({ everyoneAdds }) => everyoneAdds)
		.sort((a, b) => b.covered - a.covered)
		.slice(0, count)
		.map(({ team, covered }) => ({
			firms: team.map((i) => firms[i].id),
			coverage: covered,
			gain: covered - Math.max(...team.map((i) => weigh([i]).covered)),
			by: demand.map(({ competence }, c) => {
				const best = team.reduce((a, b) => (credits[b][c] > credits[a][c] ? b : a));
				const credit = credits[best][c];
				return { competence, firm: credit > 0 ? firms[best].id : null, credit };
			}),
		}));
}

/** All ascending selections of two or three out of 0..n-1. */
function teamsOf(n: number, size: 2 | 3): number[][] {
	const teams: number[][] = [];
	for (let a = 0; a < n; a++) {
		for (let b = a + 1; b < n; b++) {
			if (size === 2) teams.push([a, b]);
			else for (let c = b + 1; c < n; c++) teams.push([a, b, c]);
		}
	}
	return teams;
}
