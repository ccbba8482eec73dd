import { explainWeightedSum, weightedSum } from '../../domain/decision';
import { highestScore } from './criteria-set';
import type { Setup } from './problem';

export type Zone = 'grow' | 'choose' | 'leave';

export type PortfolioPoint = {
	id: string;
	/** 0..1 each. */
	attractiveness: number;
	strength: number;
	zone: Zone;
};

export type Axis = 'attractiveness' | 'strength';

/** An axis has no position while no criterion with a weight belongs to it. */
export type Portfolio = { points: PortfolioPoint[]; without: Axis[] };

/**
 * The nine-field picture: each axis is the weighted mean of its criteria, 0..1.
 *
 * Levels count as shares of the highest level, numbers by their place between the least and the greatest; costs are
 * turned round. Fields: thirds of each axis, and by the sum of both thirds (0 to 4) three zones.
 */
export function portfolioOf({ criteria, problem }: Setup): Portfolio {
	if (!problem) return { points: [], without: [] };
	const byPlace = explainWeightedSum(problem, { normalise: 'minMax' }).normalised;
	const share = (i: number, j: number) => {
		if (criteria[j].scale === 'number') return byPlace[i][j];
		const part = problem.alternatives[i].scores[j] / highestScore;
		return criteria[j].direction === 'benefit' ? part : 1 - part;
	};
	const positions = (axis: Axis) => {
		const members = criteria.flatMap((criterion, j) =>
			criterion.axis === axis && problem.criteria[j].weight > 0 ? [j] : [],
		);
		if (members.length === 0) return undefined;
		const ranked = weightedSum(
			{
				criteria: members.map((j) => ({ ...problem.criteria[j], direction: 'benefit' })),
				alternatives: problem.alternatives.map(({ id }, i) => ({ id, scores: members.map((j) => share(i, j)) })),
			},
			{ normalise: 'none' },
		);
		return new Map(ranked.map(({ id, score }) => [id, score]));
	};
	const [attractiveness, strength] = [positions('attractiveness'), positions('strength')];
	const without: Axis[] = [];
	if (!attractiveness) without.push('attractiveness');
	if (!strength) without.push('strength');
	if (!attractiveness || !strength) return { points: [], without };
	return {
		without,
		points: problem.alternatives.map(({ id }) => {
			const [y, x] = [attractiveness.get(id)!, strength.get(id)!];
			return { id, attractiveness: y, strength: x, zone: zoneOf(x, y) };
		}),
	};
}

const third = (value: number) => Math.min(2, Math.floor(value * 3 + 1e-9));

function zoneOf(x: number, y: number): Zone {
	const sum = third(x) + third(y);
	return sum >= 3 ? 'grow' : sum === 2 ? 'choose' : 'leave';
}
