import {
	type DecisionEntropy,
	type DecisionProblem,
	decisionEntropy,
	type Normalisation,
	type Smaa,
	smaa,
} from '../../domain/decision';

/** How the ranking fares when the weights are left open. */
export type OpenWeights = Smaa & { entropy: DecisionEntropy };

export type OpenWeightsQuestion = {
	problem: DecisionProblem;
	normalise: Normalisation;
	/** Criteria from most to least important; without, any weights will do. */
	order?: string[];
};

export const samples = 20_000;

export const seed = 2026;

export function openWeightsOf({ problem, normalise, order }: OpenWeightsQuestion): OpenWeights {
	const result = smaa(problem, { samples, seed, normalise, weights: order ? { order } : 'uniform' });
	return { ...result, entropy: decisionEntropy(result.acceptability) };
}

/** Whether the draws are so few that they can follow every change; above, they wait until the table rests. */
export const isQuick = ({ alternatives, criteria }: DecisionProblem): boolean =>
	alternatives.length * (criteria.length + alternatives.length / 4) <= 250;
