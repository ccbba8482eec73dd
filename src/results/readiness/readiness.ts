import { assessReadiness, type DimensionReadiness, type Readiness, type ReadinessClaims } from '../../domain/readiness';
import type { ReadinessSubject, RecordData } from '../../workspace';
import type { Level, Scale } from './scale';

/** How ready a subject is, from what was ticked and shown. */

export type ReadinessRecord = RecordData<'readiness'>;

/** A side of the project: its scale, and how far it has come. */
export type Side = DimensionReadiness<Level> & { scale: Scale; target: number | undefined };

export type SubjectReadiness = Omit<Readiness<Level>, 'dimensions' | 'weakest'> & {
	/** In the order of the scales. */
	sides: Side[];
	weakest: Side[];
	/** Nothing has been ticked yet. */
	untouched: boolean;
};

/** Claims as the domain takes them: only those on scales and levels that the content still has. */
function claimsOf(subject: ReadinessSubject, scales: readonly Scale[], provenOnly: boolean): ReadinessClaims {
	return Object.fromEntries(
		scales.map(({ id, levels }) => [
			id,
			Object.fromEntries(
				levels.flatMap(({ level }) => {
					const claim = subject.claims[id]?.[level];
					if (!claim) return [];
					return [[level, provenOnly && !claim.evidence.trim() ? { ...claim, met: false } : claim]];
				}),
			),
		]),
	);
}

/**
 * How ready a subject is on every side.
 *
 * @param provenOnly  levels without evidence count as not reached
 */
export function readinessOf(subject: ReadinessSubject, scales: readonly Scale[], provenOnly = false): SubjectReadiness {
	const { dimensions, weakest, overall } = assessReadiness(scales, claimsOf(subject, scales, provenOnly));
	const sides = dimensions.map((dimension, i): Side => {
		const scale = scales[i]!;
		const target = subject.targets[scale.id];
		return { ...dimension, scale, target: target === undefined ? undefined : Math.min(target, dimension.top) };
	});
	return {
		sides,
		weakest: sides.filter(({ id }) => weakest.includes(id)),
		overall,
		untouched: sides.every(({ level, skipped }) => level === 0 && skipped.length === 0),
	};
}
