import { describe, expect, it } from 'vitest';
import { dueDate, type FactMark, factMarks, lastYear, markSigns } from '../../../../src/components/lib/fact-marks';

type Fact = Parameters<typeof factMarks>[0];
const sound: Fact = { confidence: 'primary', confirmed: true, checked: '2026-11-22', period: '2025' };
const marks = (change: Partial<Fact>, reviewMonths = 12, today = '2026-11-22') =>
	factMarks({ ...sound, ...change }, reviewMonths, today);

describe('factMarks', () => {
	it('has nothing to say about a fresh figure from its publisher', () => {
		expect(marks({})).toEqual([]);
	});

	it.each<[Partial<Fact>, FactMark[]]>([
		[{ confidence: 'secondary' }, ['secondary']],
		[{ confidence: 'weak' }, ['weak']],
		[{ confirmed: false }, ['unconfirmed']],
		[{ note: { de: 'ohne Handel', en: 'without trade' } }, ['noted']],
	])('%o', (change, expected) => {
		expect(marks(change)).toEqual(expected);
	});

	it('calls a figure old when its period ended more than three years before it was checked', () => {
		expect(marks({ period: '2023' })).toEqual([]);
		expect(marks({ period: '2022' })).toEqual(['old']);
		expect(marks({ period: '2018-2023' })).toEqual([]);
		expect(marks({ period: { de: '2018 bis 2022', en: '2018 to 2022' } })).toEqual(['old']);
	});

	it('calls a figure without a year old', () => {
		expect(marks({ period: { de: 'ohne Jahresangabe', en: 'year not stated' } })).toEqual(['old']);
	});

	it('judges age against the day of the check, so that it does not drift', () => {
		expect(marks({ period: '2023' }, 120, '2031-01-01')).toEqual([]);
	});

	it('is due from the very day on', () => {
		expect(marks({}, 12, '2027-11-21')).toEqual([]);
		expect(marks({}, 12, '2027-11-22')).toEqual(['due']);
		expect(marks({}, 12, '2030-01-01')).toEqual(['due']);
	});

	it('gives every mark that applies, each with its own sign', () => {
		expect(
			marks({ confidence: 'weak', confirmed: false, period: '2015', note: { de: 'x', en: 'y' } }, 1, '2027-01-01'),
		).toEqual(['weak', 'old', 'unconfirmed', 'due', 'noted']);
		expect(new Set(Object.values(markSigns)).size).toBe(Object.keys(markSigns).length);
	});
});

describe('dueDate', () => {
	it.each([
		['2026-11-22', 12, '2027-11-22'],
		['2026-11-22', 1, '2026-12-22'],
		['2026-11-22', 2, '2027-01-22'],
		['2026-01-31', 1, '2026-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2026-08-31', 6, '2027-02-28'],
		['2024-02-29', 12, '2025-02-28'],
		['2024-02-29', 48, '2028-02-29'],
		['2026-03-31', 1, '2026-04-30'],
		['2026-12-31', 2, '2027-02-28'],
		['2026-05-15', 120, '2036-05-15'],
	])('%s after %d months is %s', (checked, months, due) => {
		expect(dueDate(checked, months)).toBe(due);
	});
});

describe('lastYear', () => {
	it.each([
		['2024', 2024],
		['2021-2023', 2023],
		['2025-H1', 2025],
		['1992 bis 2023', 2023],
		['2015/2016', 2016],
		['2024/25', 2025],
		['Geschäftsjahr 2023/24', 2024],
		['1999/00', 2000],
		['2025, Prognose', 2025],
		['ab 20. Januar 2027', 2027],
		['ab den 1990er-Jahren, Stand 2014', 2014],
		['2025/1', 2025],
		['ohne Jahresangabe', undefined],
		['12. Januar', undefined],
	])('%s', (period, year) => {
		expect(lastYear(period)).toBe(year);
	});
});
