import { describe, expect, it } from 'vitest';
import { targetGaps } from '../../../../src/domain/assessment';
import { checkResult } from '../../../../src/results/resilience-check/check';
import { gapRows, gapSentence } from '../../../../src/results/resilience-check/targets';
import {
	historyRows,
	historySentence,
	historyTable,
	parseTarget,
	signed,
	snapshotProblem,
	withoutSnapshot,
	withSnapshot,
	withTarget,
} from '../../../../src/tools/resilience-check/history';
import { de } from '../../../../src/tools/resilience-check/texts.de';
import { today } from '../../../../src/tools/resilience-check/today';
import { readRecord } from '../../../../src/workspace/kinds';
import { checkWith, emptyCheck, questionnaire } from '../../results/resilience-check/fixture';

const before = { k1: 1, k2: 1, k3: 1, g1: 2, g2: 2 };
const after = { k1: 3, k2: 1, k3: 1, g1: 1, g2: 2 };
const kept = withSnapshot(checkWith(before), '2026-05-01', '  vor dem Workshop ');

describe('states kept', () => {
	it('hold the answers of the day under a label', () => {
		expect(kept.history).toEqual({ '2026-05-01': { label: 'vor dem Workshop', answers: before } });
		expect(readRecord('resilience-check', 1, kept).ok).toBe(true);
		expect(withoutSnapshot(kept, '2026-05-01').history).toEqual({});
	});

	it('say why they cannot be kept', () => {
		expect(snapshotProblem(emptyCheck(), '2026-05-01')).toBe('noAnswers');
		expect(snapshotProblem(kept, '')).toBe('noDay');
		expect(snapshotProblem(kept, '2026-05-01')).toBe('dayTaken');
		expect(snapshotProblem(kept, '2026-05-02')).toBeUndefined();
	});

	it('refuse a day that does not exist when stored', () => {
		expect(readRecord('resilience-check', 1, withSnapshot(kept, '2026-02-30', '')).ok).toBe(false);
	});
});

describe('historyTable', () => {
	it('is not there while nothing was kept', () => {
		expect(historyTable(questionnaire, checkWith(before), 'Insgesamt')).toBeUndefined();
	});

	it('has a column a state, one for now, and the change since the last state', () => {
		const table = historyTable(questionnaire, { ...kept, answers: after }, 'Insgesamt')!;
		expect(table.days).toEqual(['2026-05-01']);
		// kunden 25 -> 41.67, geld 50 -> 37.5; overall with weights 1 and 3: 43.75 -> 38.54
		expect(table.rows.map(({ values, now, change }) => [values, now, change])).toEqual([
			[[25], expect.closeTo(41.667, 3), expect.closeTo(16.667, 3)],
			[[50], 37.5, -12.5],
		]);
		expect(historySentence(table, 'de', de)).toBe(
			'Seit dem 01.05.2026 hat sich der Gesamtwert um −5 Punkte verändert, am meisten „Kunden“ mit +17.',
		);
		expect(historyRows(table, 'de')).toEqual([
			['Kunden', '25,0', '41,7', '16,7'],
			['Geld', '50,0', '37,5', '-12,5'],
			['Insgesamt', '43,8', '38,5', '-5,2'],
		]);
	});

	it('orders the days and says when nothing or nothing comparable changed', () => {
		const two = withSnapshot(kept, '2025-11-01', '');
		const table = historyTable(questionnaire, two, 'Insgesamt')!;
		expect(table.days).toEqual(['2025-11-01', '2026-05-01']);
		expect(historySentence(table, 'de', de)).toBe('Seit dem 01.05.2026 hat sich nichts verändert.');
		const open = historyTable(questionnaire, { ...two, answers: { k1: 1 } }, 'Insgesamt')!;
		expect(open.overall).toMatchObject({ now: null, change: null });
		expect(historySentence(open, 'de', de)).toContain('lässt sich der Gesamtwert nicht vergleichen');
		expect(historyRows(open, 'de')[0]).toEqual(['Kunden', '25,0', '25,0', '', '']);
	});

	it('signs changes as they are read', () => {
		expect([12.4, -0.4, 0, -12.6].map((change) => signed(change, 'de'))).toEqual(['+12', '0', '0', '−13']);
	});
});

describe('targets', () => {
	it.each([
		['', { ok: true, value: undefined }],
		[' 75 ', { ok: true, value: 75 }],
		['62,5', { ok: true, value: 62.5 }],
		['viel', { ok: false, problem: 'notANumber' }],
		['101', { ok: false, problem: 'outOfRange' }],
		['-1', { ok: false, problem: 'outOfRange' }],
		['1,2.3,4', { ok: false, problem: 'twoSigns' }],
	])('reads "%s"', (text, expected) => {
		expect(parseTarget(text, 'de')).toEqual(expected);
	});

	it('are set and taken out again', () => {
		expect(withTarget(withTarget(emptyCheck(), 'geld', 60), 'geld', undefined).targets).toEqual({});
	});

	it('gaps are those of the domain; targets of what is no longer asked are left aside', () => {
		const result = checkResult(questionnaire, before);
		const gaps = gapRows(result, { kunden: 60, geld: 40, weg: 10 });
		expect(gaps.map(({ label, ...gap }) => gap)).toEqual(targetGaps(result.score, { kunden: 60, geld: 40 }));
		expect(gapSentence(gaps, 'de', de)).toBe('Am weitesten vom Ziel entfernt ist „Kunden“: Es fehlen 35 Punkte.');
		expect(gapSentence(gapRows(result, { geld: 40 }), 'de', de)).toBe(de.targetsReached);
		expect(gapSentence([], 'de', de)).toBe(de.noTargets);
		expect(gapSentence(gapRows(checkResult(questionnaire, {}), { geld: 40 }), 'de', de)).toBe(de.gapsOpen);
	});
});

it('today is the local day', () => {
	expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
