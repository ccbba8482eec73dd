import { scoreAssessment, scoreChange, scoreHistory } from '../../domain/assessment';
import { fill, formatDate, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { type ParsedNumber, parseNumber } from '../../i18n/parse-number';
import type { Check } from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import type { ResilienceTexts } from './texts.de';

export type SnapshotProblem = 'noDay' | 'dayTaken' | 'noAnswers';

/** Why the present answers cannot be kept under this day; undefined if they can. */
export function snapshotProblem(check: Check, day: string): SnapshotProblem | undefined {
	if (Object.keys(check.answers).length === 0) return 'noAnswers';
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'noDay';
	return Object.hasOwn(check.history, day) ? 'dayTaken' : undefined;
}

/** With the present answers kept under a day. */
export const withSnapshot = (check: Check, day: string, label: string): Check => ({
	...check,
	history: { ...check.history, [day]: { label: label.trim().slice(0, 200), answers: check.answers } },
});

export function withoutSnapshot(check: Check, day: string): Check {
	const { [day]: _, ...history } = check.history;
	return { ...check, history };
}

/** The days of the states that were kept, the earliest first. */
export const snapshotDays = (check: Check): string[] => Object.keys(check.history).sort();

type Row = { id: string; label: string; values: (number | null)[]; now: number | null; change: number | null };

/** Scores over time as a table: a column a state, one for the present, and the change since the last state. */
export type HistoryTable = { days: string[]; rows: Row[]; overall: Row };

/** All states and the present answers, scored by the same questions. Undefined while no state was kept. */
export function historyTable(
	questionnaire: ResilienceQuestionnaire,
	check: Check,
	overallLabel: string,
): HistoryTable | undefined {
	const days = snapshotDays(check);
	const last = days.at(-1);
	if (last === undefined) return undefined;
	const { points } = scoreHistory(
		questionnaire,
		days.map((date) => ({ date, answers: check.history[date]!.answers })),
	);
	const now = scoreAssessment(questionnaire, check.answers);
	const change = scoreChange(questionnaire, check.history[last]!.answers, check.answers);
	return {
		days,
		rows: questionnaire.dimensions.map(({ id, label }, d) => ({
			id,
			label,
			values: points.map((point) => point.dimensions[d]!.score),
			now: now.dimensions[d]!.score,
			change: change.dimensions[d]!.change,
		})),
		overall: {
			id: 'overall',
			label: overallLabel,
			values: points.map((point) => point.overall),
			now: now.overall,
			change: change.overall,
		},
	};
}

/** A change with its sign: "+12", "−5", "0". */
export function signed(change: number, locale: Locale): string {
	const whole = Math.round(change);
	if (whole === 0) return '0';
	return `${whole > 0 ? '+' : '−'}${formatNumber(Math.abs(whole), locale, 0)}`;
}

/** What changed since the last state, in one sentence. */
export function historySentence(table: HistoryTable, locale: Locale, t: ResilienceTexts): string {
	const date = formatDate(table.days.at(-1)!, locale);
	const { change } = table.overall;
	if (change === null) return fill(t.historyOpen, { date });
	const moved = table.rows
		.flatMap((row) => (row.change === null || Math.round(row.change) === 0 ? [] : { ...row, change: row.change }))
		.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
	if (!moved) return fill(t.historySame, { date });
	return fill(t.historySentence, {
		date,
		overall: signed(change, locale),
		label: moved.label,
		change: signed(moved.change, locale),
	});
}

/** The table as rows for export; numbers as the language writes them. */
export function historyRows(table: HistoryTable, locale: Locale): string[][] {
	const print = (value: number | null) => (value === null ? '' : formatNumber(value, locale, 1));
	return [...table.rows, table.overall].map((row) => [
		row.label,
		...row.values.map(print),
		print(row.now),
		print(row.change),
	]);
}

export type TargetProblem = Exclude<ParsedNumber, { ok: true }>['problem'] | 'outOfRange';

/** A target as typed; empty means none. */
export function parseTarget(
	text: string,
	locale: Locale,
): { ok: true; value: number | undefined } | { ok: false; problem: TargetProblem } {
	if (text.trim() === '') return { ok: true, value: undefined };
	const parsed = parseNumber(text, locale);
	if (!parsed.ok) return parsed;
	return parsed.value >= 0 && parsed.value <= 100 ? parsed : { ok: false, problem: 'outOfRange' };
}

export function withTarget(check: Check, dimension: string, target: number | undefined): Check {
	const { [dimension]: _, ...others } = check.targets;
	return { ...check, targets: target === undefined ? others : { ...check.targets, [dimension]: target } };
}
