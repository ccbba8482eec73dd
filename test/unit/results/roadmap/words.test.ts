import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../../src/domain/roadmap';
import { ganttOf } from '../../../../src/results/roadmap/gantt';
import { type DatedPlan, planOf } from '../../../../src/results/roadmap/plan';
import { planSentence } from '../../../../src/results/roadmap/words';
import { calendarEvents, planRows } from '../../../../src/tools/roadmap/output';
import { de } from '../../../../src/tools/roadmap/texts.de';
import { en } from '../../../../src/tools/roadmap/texts.en';
import { calendar, data, measure, roadmap, today } from './fixtures';

const plan = (entries: Parameters<typeof roadmap>[0], start = '2026-11-30') =>
	planOf(roadmap(entries, { start }), calendar, today) as DatedPlan;
const chain = (n: number) =>
	Object.fromEntries(
		Array.from({ length: n }, (_, i) => [`m${i}`, measure(`M${i + 1}`, 1, i > 0 ? [`m${i - 1}`] : [])]),
	);

describe('planSentence', () => {
	it('names the end and the critical path', () => {
		expect(planSentence(plan(chain(1)), 'de', de)).toBe(
			'Der Plan endet am 30.11.2026 nach 1 Arbeitstag; auf dem kritischen Weg liegt „M1“.',
		);
		expect(planSentence(plan(chain(3)), 'de', de)).toBe(
			'Der Plan endet am 02.12.2026 nach 3 Arbeitstagen; auf dem kritischen Weg liegen „M1“, „M2“ und „M3“.',
		);
		expect(planSentence(plan(chain(6)), 'en', en)).toBe(
			'The plan ends on 7 December 2026 after 6 working days; “M1”, “M2”, “M3” and 3 more lie on the critical path.',
		);
	});
	it('cuts long titles at a word', () => {
		const long = 'Norm ISO 22163 beschaffen und Abstand zum heutigen Qualitätsmanagement aufnehmen';
		expect(planSentence(plan({ a: measure(long, 1) }), 'de', de)).toContain(
			'„Norm ISO 22163 beschaffen und Abstand zum …“',
		);
	});
	it('says what is overdue, and when all is done', () => {
		expect(planSentence(plan(chain(2), '2026-11-02'), 'de', de)).toMatch(/ 2 Maßnahmen sind überfällig\.$/);
		expect(planSentence(plan({ a: measure('', 1) }, '2026-11-02'), 'de', de)).toMatch(
			/„Maßnahme 1“\. Eine Maßnahme ist überfällig\.$/,
		);
		expect(planSentence(plan({ a: measure('A', 1, [], { status: 'done' }) }), 'de', de)).toBe(
			'Alle Maßnahmen sind erledigt.',
		);
	});
});

describe('planRows', () => {
	it('says everything of every measure, in as many columns as the head has', () => {
		const rows = planRows(
			plan({
				a: measure('Audit', 1500, [], {
					owner: 'Leitung Qualität',
					step: '7-umsetzen',
					origin: { tool: 'marktfit', ref: 'x' },
				}),
				b: measure('Muster', 1, [], { notBefore: '2026-12-01', note: 'Serie' }),
			}),
			data,
			de,
		);
		for (const row of rows) expect(row).toHaveLength(de.csvHead.length);
		expect(rows[0]!.slice(0, 5)).toEqual(['1', 'Audit', 'Leitung Qualität', 'offen', '1.500']);
		expect(rows[0]!.slice(-3)).toEqual(['7 Umsetzen', 'Marktfit', '']);
		expect(rows[1]!.slice(5, 10)).toEqual(['01.12.2026', '01.12.2026', '1.498', '', '01.12.2026']);
		expect(en.csvHead).toHaveLength(de.csvHead.length);
	});
});

describe('calendarEvents', () => {
	it('makes a calendar of what is not done yet', () => {
		const events = calendarEvents(
			plan({
				a: measure('Audit; extern', 2, [], { owner: 'QS', step: '7-umsetzen' }),
				b: measure('B', 1, [], { status: 'done' }),
			}),
			data,
			'example.org',
			de,
		);
		expect(events).toEqual([
			{
				uid: 'a@example.org',
				start: '2026-11-30',
				end: '2026-12-01',
				summary: 'Audit; extern',
				description: 'Wer: QS\nStand: offen\nLiegt auf dem kritischen Weg.',
				categories: ['7 Umsetzen'],
			},
		]);
		const text = calendarText(events, { stamp: '2026-11-22T08:00:00Z', productId: '-//x//y//DE' });
		expect(text).toContain('SUMMARY:Audit\\; extern');
	});
});

describe('ganttOf', () => {
	const gantt = ganttOf(
		plan({
			a: measure('A', 5),
			b: measure('B', 5, ['a']),
			c: measure('C', 2, ['a']),
			d: measure('Freigabe', 0, ['b']),
		}),
		'2026-11-25',
		'de',
	);
	it('places bars on an axis that begins on a Monday and shows today', () => {
		// 23 November to 11 December are 19 days; the plan begins after seven of them
		expect(gantt.bars[0]!.left).toBeCloseTo((100 * 7) / 19);
		expect(gantt.bars[0]!.width).toBeCloseTo((100 * 5) / 19);
		expect(gantt.bars[2]!.slackTo).toBeCloseTo(100);
		expect(gantt.bars[3]).toMatchObject({ width: 0 });
		expect(gantt.bars[3]!.left).toBeCloseTo(100);
		expect(gantt.today).toBeCloseTo((100 * 2) / 19);
		expect(gantt.ticks.map(({ label }) => label)).toEqual(['23.11.', '30.11.', '7.12.']);
	});
	it('links what waits for each other', () => {
		expect(gantt.links.map(({ fromRow, toRow, critical }) => [fromRow, toRow, critical])).toEqual([
			[0, 1, true],
			[0, 2, false],
			[1, 3, true],
		]);
	});
	it.each([1, 20, 60, 120, 250, 500, 1300, 5000])('has at most seven ticks for %i working days', (days) => {
		const { ticks } = ganttOf(plan({ a: measure('A', days) }), today, 'en');
		expect(ticks.length).toBeGreaterThan(0);
		expect(ticks.length).toBeLessThanOrEqual(7);
	});
	it('leaves today out where it is far away', () => {
		expect(ganttOf(plan(chain(1)), '2030-01-01', 'de').today).toBeNull();
		expect(ganttOf(plan(chain(1)), '2026-01-01', 'de').today).toBeNull();
	});
});
