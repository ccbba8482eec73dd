import { checkInput } from './check';
import { competenceCredit, standardCredit } from './credit';
import type { CompetenceProfile, Contribution, MarketFit, MatchingParameters, SectorDemand } from './types';

/**
 * How well a firm's profile answers what a sector asks for.
 *
 * Coverage is the importance-weighted mean of the competence credits; a credit is the best of similarity x level / 4
 * over the firm's competences. Readiness is the same mean over the standards: 1 when held, a part when one that it
 * builds on is held. Fit = 100 x (coverage share x coverage + readiness share x readiness). An additive scoring model
 * of this product (a weighted sum with stated parameters), not a forecast of success.
 *
 * @param profile  levels 0 to 4 per competence id; ids of standards held
 * @param sector  at least one demanded competence and one requirement, each once
 * @param parameters  similarities and credits 0..1; weights not negative; the two fit weights add up to 1
 * @returns fit 0..100; coverage and readiness 0..1; contributions whose points add up to the fit; gaps, most points first
 * @throws RangeError  naming the part of the input that does not hold
 * @example
 * marketFit(
 *   { competences: { forging: 4 }, standards: ['iso-9001'] },
 *   { id: 'rail', demand: [{ competence: 'forging', importance: 5 }], requirements: [{ standard: 'iso-9001', level: 'customer' }] },
 *   {
 *     similarity: { sameGroup: 0.5, sameMainGroup: 0.2 },
 *     standardWeights: { law: 3, customer: 2, helpful: 1 },
 *     buildsOnCredit: 0.4,
 *     fitWeights: { coverage: 0.7, readiness: 0.3 },
 *     taxonomy: { forging: { group: 'bulk', mainGroup: 'forming' } },
 *     buildsOn: {},
 *   },
 * ).fit // 100
 */
export function marketFit(profile: CompetenceProfile, sector: SectorDemand, parameters: MatchingParameters): MarketFit {
	checkInput('marketFit', profile, sector, parameters);
	return computeFit(profile, sector, parameters);
}

/** The fit of input that has been checked. */
export function computeFit(
	profile: CompetenceProfile,
	sector: SectorDemand,
	parameters: MatchingParameters,
): MarketFit {
	const competences = weigh(
		'competence',
		100 * parameters.fitWeights.coverage,
		sector.demand.map((d) => ({
			id: d.competence,
			weight: d.importance,
			...competenceCredit(d.competence, profile, parameters),
		})),
	);
	const standards = weigh(
		'standard',
		100 * parameters.fitWeights.readiness,
		sector.requirements.map((r) => ({
			id: r.standard,
			weight: parameters.standardWeights[r.level],
			...standardCredit(r.standard, profile, parameters),
		})),
	);
	const { coverage, readiness } = parameters.fitWeights;
	return {
		fit: 100 * (coverage * competences.mean + readiness * standards.mean),
		coverage: competences.mean,
		readiness: standards.mean,
		contributions: [...competences.contributions, ...standards.contributions],
		gaps: [...competences.contributions, ...standards.contributions]
			.filter((c) => c.credit < 1)
			.map(({ kind, id, credit, maximum }) => ({ kind, id, credit, missingPoints: maximum * (1 - credit) }))
			.sort((a, b) => b.missingPoints - a.missingPoints),
	};
}

type Weighed = Omit<Contribution, 'kind' | 'points'>;

/** Weighted mean of the credits, and the points each brings when full credit everywhere is worth `worth` points. */
function weigh(kind: Contribution['kind'], worth: number, items: Weighed[]) {
	const total = items.reduce((sum, item) => sum + item.weight, 0);
	const mean = items.reduce((sum, item) => sum + item.weight * item.credit, 0) / total;
	const contributions = items.map((item) => {
		const maximum = (worth * item.weight) / total;
		return { kind, ...item, points: maximum * item.credit, maximum };
	});
	return { mean, contributions };
}
