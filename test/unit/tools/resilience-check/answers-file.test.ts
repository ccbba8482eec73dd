import { describe, expect, it } from 'vitest';
import { maxAnswersFile, readAnswers, writeAnswers } from '../../../../src/tools/resilience-check/answers-file';
import { de } from '../../../../src/tools/resilience-check/texts.de';
import { checkWith, questionnaire } from '../../results/resilience-check/fixture';

const check = checkWith({ k1: 0, k3: 'notApplicable', weg: 2 }, { notes: { k1: 'Notiz', weg: 'x' }, me: ' Anna ' });
const text = writeAnswers(questionnaire, check, '2026-11-22');
const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });
const read = (file: string) => readAnswers(file, questionnaire);

describe('the file of one person’s answers', () => {
	it('comes back as it was written, without what the questionnaire does not ask', () => {
		expect(read(text)).toEqual({
			ok: true,
			respondent: {
				name: 'Anna',
				date: '2026-11-22',
				answers: { k1: 0, k3: 'notApplicable' },
				notes: { k1: 'Notiz' },
			},
		});
	});

	it('says what it is', () => {
		expect(JSON.parse(text)).toMatchObject({
			type: 'naechster-markt/resilience-answers',
			version: 1,
			questionnaire: 'resilience',
		});
	});

	it.each([
		['cut off', text.slice(0, -20), 'notJson', ''],
		['something else', '{"type":"naechster-markt/workspace","version":1}', 'foreign', ''],
		['an array', '[]', 'foreign', ''],
		['newer', changed({ version: 2 }), 'newer', 'version 2'],
		['of another questionnaire', changed({ questionnaire: 'other' }), 'otherQuestionnaire', 'other'],
		['without a name', changed({ name: '  ' }), 'damaged', 'name'],
		['with a level that does not exist', changed({ answers: { k1: 5 } }), 'damaged', 'answers › k1'],
		['with half a level', changed({ answers: { k1: 1.5 } }), 'damaged', 'answers › k1'],
		['with a day that does not exist', changed({ date: '2026-02-30' }), 'damaged', 'date'],
		['with a note that is too long', changed({ notes: { k1: 'x'.repeat(2001) } }), 'damaged', 'notes › k1'],
		['with a field nobody knows', changed({ extra: 1 }), 'damaged', ''],
		['with answers to nothing', changed({ answers: { weg: 2 } }), 'noAnswers', 'answers'],
		['reaching for prototypes', text.replace('"k1": 0', '"__proto__": {"x": 1}'), 'hostile', 'answers › __proto__'],
		['too large', `${text}${' '.repeat(maxAnswersFile)}`, 'tooLarge', ''],
		[
			'deeply nested',
			changed({ answers: JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) }),
			'hostile',
			undefined,
		],
	])('is refused when %s', (_, file, problem, where) => {
		const result = read(file);
		expect(result).toMatchObject({ ok: false, problem });
		if (!result.ok && where !== undefined) expect(result.where).toBe(where);
		if (!result.ok) expect(de.importProblems[result.problem]).toContain('{file}');
	});

	it('reads a byte order mark and large honest notes', () => {
		expect(read(`\uFEFF${text}`).ok).toBe(true);
		expect(read(changed({ notes: { k1: 'x'.repeat(2000) } })).ok).toBe(true);
	});
});
