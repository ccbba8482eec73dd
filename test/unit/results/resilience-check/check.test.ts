import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../../../src/domain/assessment';
import {
	checkResult,
	missingAnswers,
	nextSteps,
	questionsOf,
	usualVersion,
	versionOf,
} from '../../../../src/results/resilience-check/check';
import { answerWords, countWords, openWords, resultSentence } from '../../../../src/results/resilience-check/words';
import {
	answerRows,
	barText,
	countAnswered,
	firstOpen,
	scoreRows,
	withAnswer,
	withNote,
} from '../../../../src/tools/resilience-check/model';
import { de } from '../../../../src/tools/resilience-check/texts.de';
import { en } from '../../../../src/tools/resilience-check/texts.en';
import { checkWith, emptyCheck, questionnaire } from './fixture';

const short = versionOf(questionnaire, 'short');

describe('versions', () => {
	it('the short version keeps the short questions, the full one all', () => {
		expect(questionsOf(short).map(({ item }) => item.id)).toEqual(['k1', 'g1']);
		expect(questionsOf(versionOf(questionnaire, 'full')).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	it('leaves out a dimension without a short question, and its rules', () => {
		const [kunden, geld] = questionnaire.dimensions;
		const some = versionOf(
			{ ...questionnaire, dimensions: [kunden!, { ...geld!, items: geld!.items.slice(1) }] },
			'short',
		);
		expect(some.dimensions.map(({ id }) => id)).toEqual(['kunden']);
		expect(some.rules.map(({ id }) => id)).toEqual(['k-allgemein', 'k-zwei']);
	});

	it('opens the version that was worked with', () => {
		expect(usualVersion(questionnaire, {})).toBe('short');
		expect(usualVersion(questionnaire, { k1: 3, g1: 'notApplicable' })).toBe('short');
		expect(usualVersion(questionnaire, { k2: 0 })).toBe('full');
	});

	it('finds the first open question, and the first of all when none is open', () => {
		const questions = questionsOf(short);
		expect(firstOpen(questions, {})).toBe('k1');
		expect(firstOpen(questions, { k1: 0 })).toBe('g1');
		expect(firstOpen(questions, { k1: 0, g1: 'notApplicable' })).toBe('k1');
		expect(firstOpen([], {})).toBeUndefined();
		expect(countAnswered(questions, { k1: 0, k2: 3 })).toBe(1);
	});
});

describe('answers', () => {
	it('are set, changed and taken out again; a note that is empty leaves', () => {
		const one = withAnswer(emptyCheck(), 'k1', 0);
		expect(one.answers).toEqual({ k1: 0 });
		expect(withAnswer(one, 'k1', 'notApplicable').answers).toEqual({ k1: 'notApplicable' });
		expect(withAnswer(one, 'k1', undefined).answers).toEqual({});
		expect(withNote(withNote(one, 'k1', 'x'), 'k1', '').notes).toEqual({});
	});

	it('read in words', () => {
		const { item } = questionsOf(questionnaire)[0]!;
		expect([2, 'notApplicable', undefined].map((a) => answerWords(item, a as 2, de))).toEqual([
			'k1 Stufe 2',
			de.notApplicable,
			de.noAnswer,
		]);
	});
});

describe('checkResult', () => {
	const answers = { k1: 1, k2: 2, k3: 'notApplicable', k4: 3, g1: 4 } as const;
	const result = checkResult(questionnaire, answers);

	it('says what the domain says', () => {
		const { overall, dimensions } = scoreAssessment(questionnaire, answers);
		expect(result.overall).toBe(overall);
		expect(result.dimensions.map(({ score }) => score)).toEqual(dimensions.map(({ score }) => score));
	});

	it('adds meaning, and what leaves the denominator', () => {
		// kunden: (1 + 2 + 3) / 3 x 25 = 50 of 4 that apply; geld: 1 of 2 answered is less than 60 %.
		expect(result.dimensions).toEqual([
			{
				id: 'kunden',
				label: 'Kunden',
				score: 50,
				answered: 3,
				applicable: 4,
				total: 5,
				missing: 0,
				meaning: 'schwach',
			},
			{ id: 'geld', label: 'Geld', score: null, answered: 1, applicable: 2, total: 2, missing: 1, meaning: null },
		]);
		expect(countWords(result.dimensions[0]!, de)).toBe('Antworten: 3 von 4, weil 1 nicht zutrifft');
		expect(countWords(result.dimensions[1]!, en)).toBe('Answers: 1 of 2');
		expect(countWords({ ...result.dimensions[0]!, applicable: 3 }, de)).toBe(
			'Antworten: 3 von 3, weil 2 nicht zutreffen',
		);
	});

	it('says how many answers are missing, and when nothing applies', () => {
		expect(openWords(result.dimensions[1]!, de)).toBe(de.tooFewOne);
		expect(openWords(checkResult(questionnaire, {}).dimensions[0]!, de)).toBe('noch zu wenige Antworten, es fehlen 3');
		const none = checkResult(questionnaire, { g1: 'notApplicable', g2: 'notApplicable' }).dimensions[1]!;
		expect(none).toMatchObject({ score: null, missing: 0, applicable: 0 });
		expect(openWords(none, de)).toBe(de.nothingApplies);
	});

	it.each([
		[0, 5, 3],
		[2, 5, 1],
		[3, 5, 0],
		[0, 4, 3],
		[0, 3, 2],
		[0, 1, 1],
		[0, 0, 0],
	])('%i of %i answered: %i missing until there is a score', (answered, applicable, missing) => {
		expect(missingAnswers(answered, applicable)).toBe(missing);
	});
});

describe('resultSentence', () => {
	const sentence = (answers: Parameters<typeof checkResult>[1], locale: 'de' | 'en' = 'de') =>
		resultSentence(checkResult(questionnaire, answers), 'full', locale, locale === 'de' ? de : en);

	it('names overall, strongest and weakest', () => {
		// kunden 25, geld 75, weights 1 and 3: 62.5
		expect(sentence({ k1: 1, k2: 1, k3: 1, g1: 3, g2: 3 })).toBe(
			'Ihre Antworten ergeben 63 von 100 Punkten aus 2 von 2 Bereichen. Am stärksten ist „Geld“ mit 75, am schwächsten „Kunden“ mit 25.',
		);
		expect(sentence({ k1: 1, k2: 1, k3: 1, g1: 3, g2: 3 }, 'en')).toContain('63 out of 100 points from 2 of 2 areas');
	});

	it('has words for nothing, one, and all alike', () => {
		expect(sentence({})).toBe(de.sentenceNone);
		expect(sentence({ g1: 2, g2: 2 })).toBe('Bisher hat nur „Geld“ genug Antworten: 50 von 100 Punkten.');
		expect(sentence({ k1: 2, k2: 2, k3: 2, g1: 2, g2: 2 })).toContain('gleich viel');
	});

	it('calls the short version a tendency', () => {
		const result = checkResult(short, { k1: 0, g1: 4 });
		expect(resultSentence(result, 'short', 'de', de)).toContain(de.sentenceShort);
	});

	it('has a short form for the phone', () => {
		expect(barText(checkResult(short, { k1: 0, g1: 4 }), 2, 2, 'de', de)).toBe(
			'75 von 100 Punkten, am schwächsten: Kunden',
		);
		expect(barText(checkResult(short, {}), 0, 2, 'de', de)).toBe('Noch kein Ergebnis, beantwortet: 0 von 2');
	});
});

describe('nextSteps', () => {
	const ids = (answers: Parameters<typeof checkResult>[1]) =>
		nextSteps(questionnaire, answers, checkResult(questionnaire, answers).score).map(({ id }) => id);

	it('gives the weakest dimension first, each dimension one, then the others', () => {
		expect(ids({ k1: 1, k2: 1, k3: 1, g1: 2, g2: 2 })).toEqual(['k-allgemein', 'g-allgemein', 'k-zwei']);
	});

	it('asks for the named question to be answered low', () => {
		expect(ids({ k1: 1, k2: 2, k3: 1 })).toEqual(['k-allgemein']);
		expect(ids({ k1: 1, k2: 'notApplicable', k3: 1, k4: 1 })).toEqual(['k-allgemein']);
		expect(ids({ k1: 1, k3: 1, k4: 1 })).toEqual(['k-allgemein']);
	});

	it('gives nothing without a score or at the limit', () => {
		expect(ids({})).toEqual([]);
		expect(ids({ g1: 3, g2: 3 })).toEqual([]);
	});
});

describe('rows for export', () => {
	it('hold every question and dimension, numbers as the language writes them', () => {
		const check = checkWith({ k1: 1, k2: 2, k3: 'notApplicable', k4: 2, g1: 4 }, { notes: { k1: '=1+1' } });
		const rows = answerRows(questionnaire, check, de);
		expect(rows).toHaveLength(7);
		expect(rows[0]).toEqual(['Kunden', 'Frage k1?', '1', 'k1 Stufe 1', '=1+1']);
		expect(rows[2]).toEqual(['Kunden', 'Frage k3?', '', de.notApplicable, '']);
		for (const row of rows) expect(row).toHaveLength(de.answersCsv.length);
		expect(scoreRows(checkResult(questionnaire, check.answers), 'de')).toEqual([
			['Kunden', '41,7', '3', '4', 'schwach'],
			['Geld', '', '1', '2', ''],
		]);
	});
});
