import { compareParticipants, type ItemComparison, scoreAssessment } from '../../domain/assessment';
import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { type Check, levels, type Question, questionsOf } from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import { listKeyed, newId, type Respondent, withEntry, withoutEntry } from '../../workspace';
import type { ResilienceTexts } from './texts.de';

/** What became of a person's answers when they were added. */
export type Added = 'added' | 'replaced' | 'same';

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase('de') === b.trim().toLocaleLowerCase('de');

/** With a person's answers; a person of the same name is replaced, so that a corrected file counts once. */
export function withRespondent(check: Check, person: Respondent): { check: Check; added: Added } {
	const { participants } = check.team;
	const before = listKeyed(participants).find(({ value }) => sameName(value.name, person.name));
	if (before && JSON.stringify(before.value) === JSON.stringify(person)) return { check, added: 'same' };
	const team = { ...check.team, participants: withEntry(participants, before?.id ?? newId(), person) };
	return { check: { ...check, team }, added: before ? 'replaced' : 'added' };
}

/** Without a person; when nobody is left to compare, the answers are covered again. */
export function withoutRespondent(check: Check, id: string): Check {
	const participants = withoutEntry(check.team.participants, id);
	const left = Object.keys(participants.entries).length;
	return { ...check, team: { participants, revealed: check.team.revealed && left >= fewest } };
}

/** Fewer people have nothing to compare, more do not fit into the record. */
export const fewest = 2;
export const mostPeople = 200;

export const respondents = (check: Check) => listKeyed(check.team.participants);

/** A question with what the team answered. */
export type TeamItem = Question & {
	comparison: ItemComparison;
	/** How many people chose each level, 0 to 4. */
	counts: number[];
	notApplicable: number;
	open: number;
	/** Notes of the people, without names. */
	notes: string[];
};

export type TeamDimension = {
	id: string;
	label: string;
	/** Mean of the people's scores; null when nobody has one. */
	mean: number | null;
	lowest: number | null;
	highest: number | null;
	/** People whose answers suffice for a score. */
	scored: number;
};

export type TeamResult = { items: TeamItem[]; talk: TeamItem[]; dimensions: TeamDimension[]; people: number };

/** The team's answers side by side: per question, per dimension, and what to talk about, the widest spread first. */
export function teamResult(questionnaire: ResilienceQuestionnaire, people: readonly Respondent[]): TeamResult {
	const compared = compareParticipants(
		questionnaire,
		people.map((person) => person.answers),
	).items;
	const items = questionsOf(questionnaire).map((question, i): TeamItem => {
		const { id } = question.item;
		const given = people.map(({ answers }) => (Object.hasOwn(answers, id) ? answers[id] : undefined));
		return {
			...question,
			comparison: compared[i]!,
			counts: levels.map((level) => given.filter((answer) => answer === level).length),
			notApplicable: given.filter((answer) => answer === 'notApplicable').length,
			open: given.filter((answer) => answer === undefined).length,
			notes: people.flatMap(({ notes }) => (Object.hasOwn(notes, id) ? notes[id]! : [])),
		};
	});
	const scores = people.map(({ answers }) => scoreAssessment(questionnaire, answers));
	const dimensions = questionnaire.dimensions.map(({ id, label }, d): TeamDimension => {
		const known = scores.flatMap(({ dimensions }) => dimensions[d]!.score ?? []);
		if (known.length === 0) return { id, label, mean: null, lowest: null, highest: null, scored: 0 };
		return {
			id,
			label,
			mean: known.reduce((sum, score) => sum + score, 0) / known.length,
			lowest: Math.min(...known),
			highest: Math.max(...known),
			scored: known.length,
		};
	});
	const spread = (item: TeamItem) => item.comparison.standardDeviation ?? 0;
	const talk = items
		.filter(({ comparison }) => comparison.disagreement)
		.sort((a, b) => (b.comparison.range ?? 0) - (a.comparison.range ?? 0) || spread(b) - spread(a));
	return { items, talk, dimensions, people: people.length };
}

/** The team's result in one sentence. */
export function teamSentence({ talk, items, people }: TeamResult, t: ResilienceTexts): string {
	const asked = items.filter(({ comparison }) => comparison.range !== null).length;
	const first = talk[0];
	if (!first) return fill(t.teamAgrees, { people, asked });
	const pattern = talk.length === 1 ? t.teamOneToTalk : t.teamSentence;
	return fill(pattern, { people, asked, n: talk.length, question: first.item.question });
}

/** How the answers spread, in words: "2 × Stufe 1, 1 × Stufe 3, 1 × trifft nicht zu". */
export function spreadWords({ counts, notApplicable, open }: TeamItem, t: ResilienceTexts): string {
	const parts = counts.flatMap((n, level) => (n > 0 ? fill(t.timesLevel, { n, level }) : []));
	if (notApplicable > 0) parts.push(fill(t.timesNotApplicable, { n: notApplicable }));
	if (open > 0) parts.push(fill(t.timesOpen, { n: open }));
	return parts.join(', ');
}

/** The team's answers as rows of a table, for export; numbers as the language writes them. */
export const teamRows = (result: TeamResult, locale: Locale): string[][] =>
	result.items.map(({ item, dimension, comparison, counts, notApplicable }) => {
		const print = (value: number | null, decimals: number) =>
			value === null ? '' : formatNumber(value, locale, decimals);
		return [
			dimension.label,
			item.question,
			print(comparison.mean, 2),
			print(comparison.standardDeviation, 2),
			print(comparison.range, 0),
			...counts.map(String),
			String(notApplicable),
		];
	});
