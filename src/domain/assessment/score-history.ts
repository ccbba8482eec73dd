import { fail, requireNonEmpty } from '../shared/check';
import { score } from './score-assessment';
import type { Answers, AssessmentScore, Questionnaire } from './types';

/** Answers as they were on a day, YYYY-MM-DD. */
export type AssessmentRecord = { date: string; answers: Answers };

export type ScoreChange = {
	/** Later minus earlier score; null when either is missing. */
	overall: number | null;
	dimensions: { id: string; before: number | null; after: number | null; change: number | null }[];
};

export type ScoreHistory = {
	/** Scores by day, the earliest first. */
	points: (AssessmentScore & { date: string })[];
	/** From the last but one to the last; null when there is only one. */
	sinceLast: ScoreChange | null;
	/** From the first to the last; null when there is only one. */
	sinceFirst: ScoreChange | null;
};

/**
 * How the scores of a questionnaire changed from one set of answers to another.
 *
 * Both sets are scored by the questionnaire as it is now; a change is the later score minus the earlier, in points of
 * 0..100, and null when a score is missing on either side.
 *
 * @throws RangeError  as `scoreAssessment`
 * @example
 * scoreChange({ dimensions: [{ id: 'sales', items: [{ id: 's1' }] }] }, { s1: 1 }, { s1: 3 })
 * // { overall: 50, dimensions: [{ id: 'sales', before: 25, after: 75, change: 50 }] }
 */
export function scoreChange(questionnaire: Questionnaire, before: Answers, after: Answers): ScoreChange {
	return changeBetween(
		score(questionnaire, before, 'scoreChange', 'before'),
		score(questionnaire, after, 'scoreChange', 'after'),
	);
}

/**
 * The scores of a questionnaire over time.
 *
 * All records are scored by the questionnaire as it is now and ordered by day.
 *
 * @param records  at least one; days as YYYY-MM-DD, each used once
 * @throws RangeError  when there is no record, a day does not exist or is used twice, and as `scoreAssessment`
 * @example
 * scoreHistory({ dimensions: [{ id: 'sales', items: [{ id: 's1' }] }] }, [
 *   { date: '2027-02-01', answers: { s1: 3 } },
 *   { date: '2026-11-22', answers: { s1: 2 } },
 * ]).sinceFirst.overall
 * // 25
 */
export function scoreHistory(questionnaire: Questionnaire, records: readonly AssessmentRecord[]): ScoreHistory {
	requireNonEmpty(records, 'scoreHistory: records');
	const days = new Set<string>();
	const points = records.map(({ date, answers }, i) => {
		if (!isDay(date)) fail(`scoreHistory: records[${i}].date`, `"${date}" is not a day as YYYY-MM-DD`);
		if (days.has(date)) fail(`scoreHistory: records[${i}].date`, `"${date}" is used twice`);
		days.add(date);
		return { date, ...score(questionnaire, answers, 'scoreHistory', `records[${i}].answers`) };
	});
	points.sort((a, b) => (a.date < b.date ? -1 : 1));
	const last = points[points.length - 1];
	if (points.length === 1) return { points, sinceLast: null, sinceFirst: null };
	return {
		points,
		sinceLast: changeBetween(points[points.length - 2], last),
		sinceFirst: changeBetween(points[0], last),
	};
}

function changeBetween(before: AssessmentScore, after: AssessmentScore): ScoreChange {
	return {
		overall: difference(before.overall, after.overall),
		dimensions: after.dimensions.map(({ id, score: now }, d) => {
			const then = before.dimensions[d].score;
			return { id, before: then, after: now, change: difference(then, now) };
		}),
	};
}

function difference(before: number | null, after: number | null): number | null {
	return before === null || after === null ? null : after - before;
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
