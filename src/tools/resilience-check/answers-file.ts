import * as z from 'zod/mini';
import { type Answers, type Check, questionsOf } from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import { type ExchangeProblem, type Respondent, readExchange } from '../../workspace';
import { respondent } from '../../workspace/kinds/resilience-check';

/** The file in which one person hands their answers to whoever brings the team's together. */
const type = 'naechster-markt/resilience-answers';
const version = 1;

/** Longest file that is read, in characters: 40 notes of full length fit. */
export const maxAnswersFile = 200_000;

const answersFile = z.strictObject({
	type: z.literal(type),
	version: z.literal(version),
	questionnaire: z.string().check(z.maxLength(100)),
	...respondent.shape,
});

/** One's own answers as those of one person of a team. */
export const ownRespondent = (questionnaire: ResilienceQuestionnaire, check: Check, date: string): Respondent => ({
	name: check.me.trim(),
	date,
	...knownOnly(questionnaire, check),
});

/** The text of the file with one's own answers. */
export function writeAnswers(questionnaire: ResilienceQuestionnaire, check: Check, date: string): string {
	const file: z.output<typeof answersFile> = {
		type,
		version,
		questionnaire: questionnaire.id,
		...ownRespondent(questionnaire, check, date),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

export type AnswersProblem = ExchangeProblem | 'otherQuestionnaire' | 'noAnswers';
export type AnswersResult =
	| { ok: true; respondent: Respondent }
	| { ok: false; problem: AnswersProblem; where: string };

/** Reads and checks a person's file wholly; answers to questions that there are no longer are left out. */
export function readAnswers(text: string, questionnaire: ResilienceQuestionnaire): AnswersResult {
	const read = readExchange(text, { type, version, maxLength: maxAnswersFile, schema: answersFile });
	if (!read.ok) return read;
	const { name, date, questionnaire: id } = read.data;
	if (id !== questionnaire.id) return { ok: false, problem: 'otherQuestionnaire', where: id };
	const { answers, notes } = knownOnly(questionnaire, read.data);
	if (name.trim() === '') return { ok: false, problem: 'damaged', where: 'name' };
	if (Object.keys(answers).length === 0) return { ok: false, problem: 'noAnswers', where: 'answers' };
	return { ok: true, respondent: { name: name.trim(), date, answers, notes } };
}

/** Answers and notes to the questions that the questionnaire has. */
function knownOnly(
	questionnaire: ResilienceQuestionnaire,
	{ answers, notes }: { answers: Answers; notes: Check['notes'] },
): { answers: Answers; notes: Check['notes'] } {
	const ids = questionsOf(questionnaire).map(({ item }) => item.id);
	const keep = <T>(record: Readonly<Record<string, T>>) =>
		Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(record, id) ? [[id, record[id]!]] : [])));
	return { answers: keep(answers), notes: keep(notes) };
}
