/** How well a firm masters something: 0 none, 1 through a partner, 2 first parts, 3 series, 4 leading. */
export type CompetenceLevel = 0 | 1 | 2 | 3 | 4;

/** The highest competence level. */
export const highestLevel = 4;

/** What a firm can do and which standards it holds. Competences that are not named count as level 0. */
export type CompetenceProfile = {
	competences: Readonly<Record<string, number>>;
	standards: readonly string[];
};

/** Who asks for a standard. */
export type RequirementLevel = 'law' | 'customer' | 'helpful';

/** What a sector asks for. `importance` is any positive weight; the briefs use 1 to 5. */
export type SectorDemand = {
	id: string;
	demand: readonly { competence: string; importance: number }[];
	requirements: readonly { standard: string; level: RequirementLevel }[];
};

/** Parameters of the fit, all shown to the user: similarities and credits from 0 to 1, weights not negative. */
export type MatchingParameters = {
	similarity: { sameGroup: number; sameMainGroup: number };
	standardWeights: Readonly<Record<RequirementLevel, number>>;
	/** Credit for a standard that is not held while one that it builds on is. */
	buildsOnCredit: number;
	/** Shares of coverage and readiness in the fit. They add up to 1. */
	fitWeights: { coverage: number; readiness: number };
	/** The place of each competence in the taxonomy. */
	taxonomy: Readonly<Record<string, { group: string; mainGroup: string }>>;
	/** What each standard builds on; standards that are not named build on nothing. */
	buildsOn: Readonly<Record<string, readonly string[]>>;
};

/** What one demanded competence or one standard adds to the fit, and through what. */
export type Contribution = {
	kind: 'competence' | 'standard';
	id: string;
	/** Importance of the competence or weight of the standard. */
	weight: number;
	/** 0 to 1. */
	credit: number;
	/** Competence or standard of the profile that earns the credit; null when nothing does. */
	via: string | null;
	/** Points of the fit, 0 to 100; those of all contributions add up to the fit. */
	points: number;
};

/** What is missing, and how many points of the fit it would bring to have it in full. */
export type Gap = { kind: 'competence' | 'standard'; id: string; credit: number; missingPoints: number };

/** How well a profile answers a sector's demand. */
export type MarketFit = {
	/** 0 to 100. */
	fit: number;
	/** Weighted mean of the competence credits, 0 to 1. */
	coverage: number;
	/** Weighted mean of the standard credits, 0 to 1. */
	readiness: number;
	/** In the sector's order: competences, then standards. */
	contributions: Contribution[];
	/** Everything with less than full credit, most points first. */
	gaps: Gap[];
};

/** One thing a firm could do next, and how many points of the fit it brings. */
export type NextStep =
	| { kind: 'competence'; id: string; from: number; to: number; gain: number }
	| { kind: 'standard'; id: string; gain: number };
