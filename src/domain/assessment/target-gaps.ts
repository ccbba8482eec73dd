import { fail, requireBetween } from '../shared/check';
import type { AssessmentScore } from './types';

export type TargetGap = {
	/** Id of the dimension. */
	id: string;
	score: number | null;
	target: number;
	/** Target minus score, 0 where the target is reached; null when the dimension is not scored. */
	gap: number | null;
};

/**
 * Where a firm is short of its own target profile.
 *
 * A firm sets a target of 0..100 for the dimensions it cares about; a dimension without a target is a deliberate "not for
 * us" and does not appear. The gap is what is missing, never negative: more than the target is no fault.
 *
 * @param result  from `scoreAssessment`
 * @param targets  0..100 by the id of the dimension
 * @returns the largest gap first, then what is reached, then what is not scored; equals in the order of the result
 * @throws RangeError  when a target is not from 0 to 100 or names no dimension of the result
 * @example
 * targetGaps({ overall: 50, dimensions: [{ id: 'sales', score: 50, answered: 4, applicable: 4 }] }, { sales: 80 })
 * // [{ id: 'sales', score: 50, target: 80, gap: 30 }]
 */
export function targetGaps(result: AssessmentScore, targets: Readonly<Record<string, number>>): TargetGap[] {
	for (const [id, target] of Object.entries(targets)) {
		requireBetween(target, 0, 100, `targetGaps: targets.${id}`);
		if (!result.dimensions.some((dimension) => dimension.id === id)) {
			fail(`targetGaps: targets.${id}`, 'is not a dimension of the result');
		}
	}
	return result.dimensions
		.filter((dimension) => Object.hasOwn(targets, dimension.id))
		.map(({ id, score }): TargetGap => {
			const target = targets[id];
			return { id, score, target, gap: score === null ? null : Math.max(0, target - score) };
		})
		.sort((a, b) => (b.gap ?? -1) - (a.gap ?? -1));
}
