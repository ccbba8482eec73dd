import type { Check } from '../../results/resilience-check/check';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import { type AnswersProblem, type AnswersResult, maxAnswersFile, readAnswers } from './answers-file';
import { type Added, mostPeople, respondents, withRespondent } from './team';

/** A file as it was chosen; its text is read only when its size allows. */
export type ChosenFile = { name: string; size: number; text(): Promise<string> };

export type FileRefused = { file: string; problem: AnswersProblem | 'tooMany'; where: string };
export type FileTaken = { name: string; added: Added };

/** Bytes of a file of the longest length, were every character the longest. */
const mostBytes = 4 * maxAnswersFile;

/** Reads files one after the other. Nothing is changed yet: `apply` puts what was read into the record. */
export async function readTeamFiles(files: readonly ChosenFile[], questionnaire: ResilienceQuestionnaire) {
	const read: { file: string; result: AnswersResult }[] = [];
	for (const file of files) {
		const result: AnswersResult =
			file.size > mostBytes
				? { ok: false, problem: 'tooLarge', where: '' }
				: readAnswers(await file.text().catch(() => ''), questionnaire);
		read.push({ file: file.name, result });
	}

	/** The record with everyone who could be read, who was taken over, and which files were refused and why. */
	return (check: Check): { check: Check; taken: FileTaken[]; refused: FileRefused[] } => {
		const taken: FileTaken[] = [];
		const refused: FileRefused[] = [];
		let current = check;
		for (const { file, result } of read) {
			if (!result.ok) {
				refused.push({ file, problem: result.problem, where: result.where });
				continue;
			}
			const next = withRespondent(current, result.respondent);
			if (respondents(next.check).length > mostPeople) {
				refused.push({ file, problem: 'tooMany', where: '' });
				continue;
			}
			taken.push({ name: result.respondent.name, added: next.added });
			current = next.check;
		}
		return { check: current, taken, refused };
	};
}
