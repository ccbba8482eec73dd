import { describe, expect, it } from 'vitest';
import { compareParticipants } from '../../../../src/domain/assessment';
import type { Check } from '../../../../src/results/resilience-check/check';
import {
	mostPeople,
	respondents,
	spreadWords,
	teamResult,
	teamRows,
	teamSentence,
	withoutRespondent,
	withRespondent,
} from '../../../../src/tools/resilience-check/team';
import { readTeamFiles } from '../../../../src/tools/resilience-check/team-import';
import { de } from '../../../../src/tools/resilience-check/texts.de';
import { readRecord } from '../../../../src/workspace/kinds';
import { emptyCheck, questionnaire } from '../../results/resilience-check/fixture';

const person = (name: string, answers: Check['answers'], notes: Check['notes'] = {}) => ({
	name,
	date: '2026-11-22',
	answers,
	notes,
});
const anna = person('Anna', { k1: 0, k2: 2, k3: 3, g1: 1, g2: 1 }, { k1: 'nur ein Kunde' });
const bert = person('Bert', { k1: 3, k2: 2, k3: 'notApplicable', g1: 2 });
const cora = person('Cora', { k1: 1, k2: 2, k3: 1, g1: 3, g2: 1 });

const joined = [anna, bert, cora].reduce((check, p) => withRespondent(check, p).check, emptyCheck());

describe('people', () => {
	it('are added in order; the same name replaces, the same answers change nothing', () => {
		expect(respondents(joined).map(({ value }) => value.name)).toEqual(['Anna', 'Bert', 'Cora']);
		expect(readRecord('resilience-check', 1, joined).ok).toBe(true);
		const again = withRespondent(joined, { ...anna, name: 'ANNA ', answers: { k1: 4 } });
		expect(again.added).toBe('replaced');
		expect(respondents(again.check)).toHaveLength(3);
		const same = withRespondent(joined, { ...anna });
		expect(same).toEqual({ check: joined, added: 'same' });
	});

	it('can be removed; with fewer than two the answers are covered again', () => {
		const [first, second] = respondents(joined);
		const open = { ...joined, team: { ...joined.team, revealed: true } };
		const two = withoutRespondent(open, first!.id);
		expect(two.team.revealed).toBe(true);
		expect(withoutRespondent(two, second!.id).team.revealed).toBe(false);
	});
});

describe('teamResult', () => {
	const result = teamResult(questionnaire, [anna, bert, cora]);

	it('compares as the domain does', () => {
		expect(result.items.map(({ comparison }) => comparison)).toEqual(
			compareParticipants(
				questionnaire,
				[anna, bert, cora].map(({ answers }) => answers),
			).items,
		);
	});

	it('counts levels, and what was not answered with a level', () => {
		expect(result.items[0]).toMatchObject({ counts: [1, 1, 0, 1, 0], notApplicable: 0, open: 0 });
		expect(spreadWords(result.items[0]!, de)).toBe('1 × Stufe 0, 1 × Stufe 1, 1 × Stufe 3');
		expect(spreadWords(result.items[2]!, de)).toBe('1 × Stufe 1, 1 × Stufe 3, 1 × trifft nicht zu');
		expect(spreadWords(result.items[6]!, de)).toBe('2 × Stufe 1, 1 × offen');
		expect(result.items[0]!.notes).toEqual(['nur ein Kunde']);
	});

	it('talks first about what is furthest apart', () => {
		expect(result.talk.map(({ item }) => item.id)).toEqual(['k1', 'k3', 'g1']);
		expect(teamSentence(result, de)).toContain('von 3 Personen bei 3 um zwei Stufen');
		expect(teamSentence(result, de)).toContain('„Frage k1?“');
	});

	it('has sentences for one and for none', () => {
		expect(teamSentence(teamResult(questionnaire, [anna, { ...anna, answers: { k1: 4 } }]), de)).toContain('bei einer');
		expect(teamSentence(teamResult(questionnaire, [anna, anna]), de)).toContain('höchstens eine Stufe');
	});

	it('gives the spread of scores by dimension, of those who have one', () => {
		// kunden: Anna (0+2+3)/3 x 25, Bert (3+2)/4 applicable is too few, Cora (1+2+1)/3 x 25
		expect(result.dimensions[0]).toMatchObject({
			mean: expect.closeTo(37.5, 6),
			lowest: expect.closeTo(33.333, 3),
			highest: expect.closeTo(41.667, 3),
			scored: 2,
		});
		expect(teamResult(questionnaire, [{ ...bert, answers: { g1: 1 } }]).dimensions[0]).toMatchObject({
			mean: null,
			scored: 0,
		});
	});

	it('exports a row a question', () => {
		const rows = teamRows(result, 'de');
		expect(rows).toHaveLength(7);
		for (const row of rows) expect(row).toHaveLength(de.teamCsv.length);
		expect(rows[0]).toEqual(['Kunden', 'Frage k1?', '1,33', '1,25', '3', '1', '1', '0', '1', '0', '0']);
		expect(rows[3]!.slice(2, 5)).toEqual(['', '', '']);
	});
});

describe('readTeamFiles', () => {
	const file = (name: string, text: string, size = text.length) => ({ name, size, text: async () => text });
	const answers = (name: string) =>
		JSON.stringify({
			type: 'naechster-markt/resilience-answers',
			version: 1,
			questionnaire: 'resilience',
			...person(name, { k1: 2 }),
		});

	it('takes over what can be read and names what cannot', async () => {
		const apply = await readTeamFiles(
			[file('a.json', answers('Anna')), file('b.json', 'nix'), file('c.json', answers('Cora'))],
			questionnaire,
		);
		const { check, taken, refused } = apply(emptyCheck());
		expect(respondents(check).map(({ value }) => value.name)).toEqual(['Anna', 'Cora']);
		expect(taken).toEqual([
			{ name: 'Anna', added: 'added' },
			{ name: 'Cora', added: 'added' },
		]);
		expect(refused).toEqual([{ file: 'b.json', problem: 'notJson', where: '' }]);
		expect(check.team.revealed).toBe(false);
	});

	it('does not even read what is far too large', async () => {
		let read = false;
		const text = async () => {
			read = true;
			return '';
		};
		const huge = { name: 'x.json', size: 50_000_000, text };
		const apply = await readTeamFiles([huge], questionnaire);
		expect(apply(emptyCheck()).refused).toEqual([{ file: 'x.json', problem: 'tooLarge', where: '' }]);
		expect(read).toBe(false);
	});

	it('stops at as many people as a record holds', async () => {
		const files = Array.from({ length: mostPeople + 1 }, (_, i) => file(`${i}.json`, answers(`Person ${i}`)));
		const { check, refused } = (await readTeamFiles(files, questionnaire))(emptyCheck());
		expect(respondents(check)).toHaveLength(mostPeople);
		expect(refused).toEqual([{ file: `${mostPeople}.json`, problem: 'tooMany', where: '' }]);
		expect(readRecord('resilience-check', 1, check).ok).toBe(true);
	});
});
