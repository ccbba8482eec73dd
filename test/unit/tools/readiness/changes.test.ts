import { describe, expect, it } from 'vitest';
import type { ReadinessRecord } from '../../../../src/results/readiness/readiness';
import {
	mostDays,
	mostSubjects,
	withChange,
	withClaim,
	withLevelsUpTo,
	withNew,
	without,
	withSnapshot,
	withTargets,
} from '../../../../src/tools/readiness/changes';
import { historyRows } from '../../../../src/tools/readiness/model';
import { kinds, readRecord } from '../../../../src/workspace/kinds';
import { scales, subject } from '../../results/readiness/fixtures';

const empty = kinds.readiness.empty();

describe('changes of the assessment', () => {
	it('adds subjects up to the limit, and takes them out again', () => {
		let record: ReadinessRecord = empty;
		for (let i = 0; i < mostSubjects + 1; i++) record = withNew(record, `s${i}`, ' Lenker '.repeat(50));
		expect(record.subjects.order).toHaveLength(mostSubjects);
		record = withChange(record, 's1', (s) => withTargets(withLevelsUpTo(s, 'technik', 9), scales, 10));
		record = withChange(record, 's1', (s) => withSnapshot(s, '2026-11-22', { technik: 9 }));
		expect(readRecord('readiness', 1, record)).toMatchObject({ ok: true });
		expect(without(record, 's1').subjects.order).toHaveLength(mostSubjects - 1);
		expect(withChange(record, 'gone', () => subject({}))).toBe(record);
	});

	it('keeps evidence when a tick is taken back, and nothing where nothing is said', () => {
		const ticked = withClaim(subject({}), 'technik', 2, { met: true, evidence: 'Bericht' });
		const back = withClaim(ticked, 'technik', 2, { met: false });
		expect(back.claims.technik).toEqual({ 2: { met: false, evidence: 'Bericht' } });
		expect(withClaim(back, 'technik', 2, { evidence: '' }).claims.technik).toEqual({});
	});

	it('ticks all levels below, without touching evidence', () => {
		const filled = withLevelsUpTo(withClaim(subject({}), 'technik', 2, { evidence: 'Bericht' }), 'technik', 3);
		expect(filled.claims.technik).toEqual({
			1: { met: true, evidence: '' },
			2: { met: true, evidence: 'Bericht' },
			3: { met: true, evidence: '' },
		});
	});

	it('sets and drops targets, each within its scale', () => {
		const aimed = withTargets(subject({}), scales, 10);
		expect(aimed.targets).toEqual({ technik: 9, fertigung: 10, kunde: 9 });
		expect(withTargets(aimed, [scales[0]!], undefined).targets).toEqual({ fertigung: 10, kunde: 9 });
	});

	it('keeps one state a day, in order, and lets the oldest go', () => {
		let kept = withSnapshot(subject({}), '2026-11-22', { technik: 1 });
		kept = withSnapshot(kept, '2026-11-22', { technik: 2 });
		kept = withSnapshot(kept, '2026-05-01', { technik: 0 });
		expect(historyRows(kept, 'de').map(({ date, levels }) => [date, levels.technik])).toEqual([
			['01.05.2026', 0],
			['22.11.2026', 2],
		]);
		for (let i = 0; i < mostDays; i++)
			kept = withSnapshot(kept, new Date(Date.UTC(2027, 0, i + 1)).toISOString().slice(0, 10), { technik: 3 });
		expect(historyRows(kept, 'de')).toHaveLength(mostDays);
	});
});
