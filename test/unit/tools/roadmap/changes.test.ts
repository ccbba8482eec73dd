import { describe, expect, it } from 'vitest';
import { isPlanDay, nextMonday } from '../../../../src/results/roadmap/days';
import {
	closureProblem,
	closures,
	mostMeasures,
	moved,
	parseDays,
	withChange,
	withClosure,
	withDependency,
	withHoliday,
	withNew,
	without,
	withoutClosure,
} from '../../../../src/tools/roadmap/changes';
import { localDay } from '../../../../src/tools/shared/local-day';
import { readRecord } from '../../../../src/workspace/kinds';
import { measure, roadmap, today } from '../../results/roadmap/fixtures';

const two = () => roadmap({ a: measure('A', 1), b: measure('B', 2, ['a']) });

describe('changes of the plan', () => {
	it('settles the first day with the first change', () => {
		const empty = roadmap({}, { start: '' });
		expect(withNew(empty, 'x', ' Muster ', today)).toMatchObject({
			start: '2026-11-23',
			measures: { order: ['x'], entries: { x: { title: 'Muster', duration: 10, status: 'open' } } },
		});
		expect(withChange({ ...two(), start: '' }, 'a', { owner: 'Q' }, today).start).toBe('2026-11-23');
	});

	it('always stays in the format of the record', () => {
		let plan = roadmap({}, { start: '' });
		for (let i = 0; i < mostMeasures + 1; i++) plan = withNew(plan, `m${i}`, 'x'.repeat(300), today);
		expect(plan.measures.order).toHaveLength(mostMeasures);
		plan = withHoliday(
			withDependency(withClosure(plan, '2026-12-24', '2026-12-31'), 'm1', 'm0', true, today),
			'neujahr',
			false,
		);
		expect(readRecord('roadmap', 1, plan)).toMatchObject({ ok: true });
	});

	it('lets go of a measure that is removed', () => {
		expect(without(two(), 'a').measures).toEqual({ order: ['b'], entries: { b: measure('B', 2) } });
	});

	it('adds and releases dependencies, each once', () => {
		const again = withDependency(withDependency(two(), 'b', 'a', true, today), 'b', 'a', true, today);
		expect(again.measures.entries.b!.dependsOn).toEqual(['a']);
		expect(withDependency(again, 'b', 'a', false, today).measures.entries.b!.dependsOn).toEqual([]);
		expect(withChange(two(), 'gone', { title: 'x' }, today)).toEqual(two());
	});

	it('moves measures', () => {
		expect(moved(two(), 'b', -1).measures.order).toEqual(['b', 'a']);
	});
});

describe('parseDays', () => {
	it.each([
		['10', 10],
		['0', 0],
		['1.000', 1000],
		[' 5 ', 5],
		['5001', undefined],
		['-1', undefined],
		['2,5', undefined],
		['', undefined],
		['zehn', undefined],
	])('%s', (text, days) => expect(parseDays(text, 'de')).toBe(days));
});

describe('closures', () => {
	it('are kept as working days and shown as spans across weekends', () => {
		const plan = withClosure(withClosure(two(), '2026-12-24', '2027-01-03'), '2027-07-12', '2027-07-12');
		expect(plan.holidays).toHaveLength(8);
		expect(closures(plan)).toEqual([
			{ from: '2026-12-24', to: '2027-01-01' },
			{ from: '2027-07-12', to: '2027-07-12' },
		]);
		expect(withoutClosure(plan, '2026-12-24', '2027-01-01').holidays).toEqual(['2027-07-12']);
	});

	it('say what is wrong with a period', () => {
		expect(closureProblem(two(), '', '2026-12-24')).toBe('missing');
		expect(closureProblem(two(), '2026-12-24', '2026-12-23')).toBe('order');
		expect(closureProblem(two(), '2026-01-01', '2099-12-31')).toBe('tooMany');
		expect(closureProblem(two(), '2026-12-24', '2026-12-24')).toBeUndefined();
	});
});

describe('days', () => {
	it('are real and within reach', () => {
		expect(['2026-02-29', '0002-11-22', '2100-01-01', '', '2026-1-1', '2028-02-29'].filter(isPlanDay)).toEqual([
			'2028-02-29',
		]);
	});
	it('come from the person’s own clock', () => {
		expect(localDay(new Date(2026, 10, 2, 23, 59))).toBe('2026-11-02');
		expect(nextMonday('2026-11-29')).toBe('2026-11-30');
	});
});
