import { fail, requireNonEmpty, requireUniqueIds } from '../shared/check';

/**
 * A readiness scale as data: TRL and its sisters for manufacturing, customer, business, team, intellectual property and
 * funding. Texts of the levels are content; they are carried along and not read here.
 */
export type ReadinessScale<Level extends ReadinessLevel = ReadinessLevel> = { id: string; levels: readonly Level[] };

/** One step of a scale: levels count 1, 2, 3, ... */
export type ReadinessLevel = { level: number };

/** What a firm says about one level of a scale, and what shows it. */
export type LevelClaim = { met: boolean; evidence?: string };

/** Claims by id of the scale and number of the level; a level without a claim is not met. */
export type ReadinessClaims = Readonly<Record<string, Readonly<Record<number, LevelClaim | undefined>> | undefined>>;

export type DimensionReadiness<Level extends ReadinessLevel> = {
	id: string;
	/** Highest level up to which every level is met; 0 if the first is not. */
	level: number;
	/** Highest level up to which every level is met and shown by evidence. */
	proven: number;
	/** Number of levels of the scale. */
	top: number;
	/** Level over top, 0..1: comparable between scales of different length. */
	share: number;
	/** Levels up to `level` that are claimed without evidence, ascending. */
	withoutEvidence: number[];
	/** Levels above `level` that are claimed although a lower one is not met, ascending. */
	skipped: number[];
	/** The next level with what it asks; null at the top. */
	next: Level | null;
};

export type Readiness<Level extends ReadinessLevel> = {
	dimensions: DimensionReadiness<Level>[];
	/** Ids of the dimensions with the lowest share: a project is as ready as its weakest side. */
	weakest: string[];
	/** Lowest share of all dimensions, 0..1. */
	overall: number;
};

/**
 * How ready a project is in each dimension, where it is weakest, and what the next level asks.
 *
 * A level counts only if every level below it is met too, as readiness scales are cumulative. Evidence is any text but
 * blanks; a claim without it counts towards `level` but not towards `proven`. Scales of different length (TRL has 9
 * levels, MRL 10) are compared by level over top.
 *
 * Sources: technology readiness: ISO 16290 and Mankins 1995; manufacturing readiness: US Department of Defense, MRL
 * Deskbook; customer, business, team, intellectual property and funding: KTH Innovation Readiness Level.
 *
 * @param scales  at least one; the levels of each count 1, 2, 3, ... in this order
 * @param claims  by scale and level
 * @throws RangeError  when there is no scale, an id is used twice, a scale has no level or its levels do not count from
 *   1, or a claim belongs to an unknown scale or level
 * @example
 * assessReadiness(
 *   [
 *     { id: 'trl', levels: [{ level: 1 }, { level: 2 }, { level: 3 }] },
 *     { id: 'team', levels: [{ level: 1 }, { level: 2, asks: 'a lead' }] },
 *   ],
 *   { trl: { 1: { met: true, evidence: 'sketch' }, 2: { met: true } }, team: { 1: { met: true, evidence: 'names' } } },
 * ).weakest
 * // ['team']
 */
export function assessReadiness<Level extends ReadinessLevel>(
	scales: readonly ReadinessScale<Level>[],
	claims: ReadinessClaims,
): Readiness<Level> {
	checkScales(scales);
	checkClaims(scales, claims);
	const dimensions = scales.map((scale) => dimensionOf(scale, claims[scale.id] ?? {}));
	const overall = Math.min(...dimensions.map((dimension) => dimension.share));
	const weakest = dimensions.filter((dimension) => dimension.share === overall).map((dimension) => dimension.id);
	return { dimensions, weakest, overall };
}

function dimensionOf<Level extends ReadinessLevel>(
	scale: ReadinessScale<Level>,
	claims: Readonly<Record<number, LevelClaim | undefined>>,
): DimensionReadiness<Level> {
	const top = scale.levels.length;
	const isMet = ({ level }: ReadinessLevel) => claims[level]?.met === true;
	const isShown = ({ level }: ReadinessLevel) => (claims[level]?.evidence ?? '').trim() !== '';
	const level = leading(scale.levels, isMet);
	const reached = scale.levels.slice(0, level);
	const beyond = scale.levels.slice(level);
	return {
		id: scale.id,
		level,
		proven: leading(reached, isShown),
		top,
		share: level / top,
		withoutEvidence: reached.filter((step) => !isShown(step)).map((step) => step.level),
		skipped: beyond.filter(isMet).map((step) => step.level),
		next: beyond[0] ?? null,
	};
}

/** How many elements from the start pass without a break. */
function leading<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
	const end = items.findIndex((item) => !passes(item));
	return end < 0 ? items.length : end;
}

function checkScales(scales: readonly ReadinessScale[]): void {
	requireNonEmpty(scales, 'assessReadiness: scales');
	requireUniqueIds(scales, 'assessReadiness: scales');
	scales.forEach((scale, s) => {
		requireNonEmpty(scale.levels, `assessReadiness: scales[${s}].levels`);
		scale.levels.forEach(({ level }, l) => {
			if (level !== l + 1) fail(`assessReadiness: scales[${s}].levels[${l}].level`, `must be ${l + 1}`);
		});
	});
}

function checkClaims(scales: readonly ReadinessScale[], claims: ReadinessClaims): void {
	for (const [id, levels] of Object.entries(claims)) {
		const scale = scales.find((candidate) => candidate.id === id);
		if (scale === undefined) fail(`assessReadiness: claims.${id}`, 'is not a scale');
		for (const level of Object.keys(levels ?? {})) {
			if (!scale.levels.some((step) => String(step.level) === level)) {
				fail(`assessReadiness: claims.${id}.${level}`, 'is not a level of the scale');
			}
		}
	}
}
