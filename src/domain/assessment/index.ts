/** What the answers to a questionnaire say: about a firm, a team, a change, a target. */
export { compareParticipants, type ItemComparison } from './compare-participants';
export { meaningOf, type RecommendationRule, recommend } from './recommend';
export { scoreAssessment } from './score-assessment';
export {
	type AssessmentRecord,
	type ScoreChange,
	type ScoreHistory,
	scoreChange,
	scoreHistory,
} from './score-history';
export { type TargetGap, targetGaps } from './target-gaps';
export type { Answer, Answers, AssessmentScore, DimensionScore, Questionnaire } from './types';
