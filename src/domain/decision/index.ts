/** Methods that compare alternatives by several criteria, and what their results hold on to. */
export { aggregateJudgments } from './aggregate-judgments';
export { type Ahp, type AhpTable, ahp, explainAhp } from './ahp';
export { consensus } from './consensus';
export { type DecisionEntropy, decisionEntropy } from './decision-entropy';
export { type JudgmentRepair, judgmentRepairs } from './judgment-repairs';
export { explainPromethee2, type Preference, type Promethee2Table, promethee2 } from './promethee2';
export { type RankAgreement, rankAgreement } from './rank-agreement';
export { type Smaa, type SmaaOptions, smaa } from './smaa';
export { type SmallestChange, type SmallestChangeOptions, smallestChange } from './smallest-change';
export { explainTopsis, type TopsisTable, topsis } from './topsis';
export type { Alternative, Criterion, DecisionProblem, Normalisation, Ranked } from './types';
export { weightStability } from './weight-stability';
export { explainWeightedSum, type WeightedSumTable, weightedSum } from './weighted-sum';
