/** What is compared by: `weight` is rescaled so that all weights add up to 1. */
export type Criterion = { id: string; weight: number; direction: 'benefit' | 'cost' };

/** One of the things to choose from; `scores[j]` belongs to `criteria[j]`. */
export type Alternative = { id: string; scores: number[] };

export type DecisionProblem = { criteria: Criterion[]; alternatives: Alternative[] };

/** Best first; scores that are equal within 1e-12 share a rank: 1 2 2 4. */
export type Ranked = { id: string; score: number; rank: number }[];

/** How scores of different units are brought to a common scale. */
export type Normalisation = 'none' | 'minMax' | 'max';
