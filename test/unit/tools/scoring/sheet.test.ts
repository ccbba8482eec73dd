import { describe, expect, it } from 'vitest';
import { aggregateJudgments, ahp, consensus } from '../../../../src/domain/decision';
import { jointWeights, peopleOf, spreadsOf, weightConsensus } from '../../../../src/results/scoring/people';
import { setupOf } from '../../../../src/results/scoring/problem';
import { bare, ownPart, readSheet, withSheet, writeSheet } from '../../../../src/tools/scoring/sheet';
import { withJudgment } from '../../../../src/tools/scoring/table';
import { kinds } from '../../../../src/workspace/kinds';
import { idOf, tableOf } from '../../results/scoring/fixture';

const table = tableOf({ A: [4, 3, 1], B: [2, 1, 4] });
const sheet = (text: string) => {
	const read = readSheet(text);
	if (!read.ok) throw new Error(read.problem);
	return read.sheet;
};
const scored = (name: string, value: number) => {
	const part = ownPart(table, name);
	part.scores[idOf(table, 'A')]!.bedarf = { value, reason: 'weil' };
	return part;
};

describe('a sheet', () => {
	it('goes out without scores and comes back with those of one person', () => {
		const empty = sheet(writeSheet('t1', table));
		expect(empty.person).toBeUndefined();
		expect(empty.table).toEqual(bare(table));
		expect(JSON.stringify(empty.table)).not.toContain('"value"');
		const filled = sheet(writeSheet('t1', table, ownPart(table, 'Anna')));
		expect(filled.person!.scores[idOf(table, 'A')]!.bedarf).toEqual({ value: 4, reason: '' });
		expect(filled.person!.weights).toEqual({ bedarf: 50, aufwand: 30, passung: 20 });
	});

	it('joins the table it was made from, the same name once', () => {
		let record = { tables: { entries: { t1: table }, order: ['t1'] } };
		record = withSheet(record, sheet(writeSheet('t1', table, scored('Anna', 1)))) as typeof record;
		record = withSheet(record, sheet(writeSheet('t1', table, scored('Anna', 2)))) as typeof record;
		record = withSheet(record, sheet(writeSheet('t1', table, scored('Bernd', 3)))) as typeof record;
		expect(Object.values(record.tables.entries.t1.participants.entries).map(({ name }) => name)).toEqual([
			'Anna',
			'Bernd',
		]);
		expect(kinds.scoring.schema.safeParse(record).success).toBe(true);
		expect(withSheet(record, sheet(writeSheet('t1', table)))).toBe(record);
	});

	it('becomes a table of its own where none is known', () => {
		const record = withSheet({ tables: { entries: {}, order: [] } }, sheet(writeSheet('t9', table)));
		expect(record.tables.entries.t9).toEqual(bare(table));
	});

	it('is refused with a reason when it is something else', () => {
		const good = writeSheet('t1', table);
		const problem = (text: string) => {
			const read = readSheet(text);
			return read.ok ? 'ok' : read.problem;
		};
		expect(problem(good)).toBe('ok');
		expect(problem(`\uFEFF${good}`)).toBe('ok');
		expect(problem('not json')).toBe('notJson');
		expect(problem('[]')).toBe('foreign');
		expect(problem(good.replace('/scoring', '/workspace'))).toBe('foreign');
		expect(problem(good.replace('"version": 1', '"version": 2'))).toBe('newer');
		expect(problem(good.replace('"levels"', '"miles"'))).toBe('damaged');
		expect(problem(good.replace('"id": "t1"', '"id": "t1", "extra": 1'))).toBe('damaged');
		expect(problem(good.replace('"judgments": {}', '"judgments": { "__proto__": { "x": 1 } }'))).toBe('damaged');
		expect(problem(' '.repeat(5_000_001))).toBe('tooLarge');
	});
});

describe('several people', () => {
	const people = (values: number[]) => {
		const record = values.reduce(
			(r, value, i) => withSheet(r, sheet(writeSheet('t1', table, scored(`P${i}`, value)))),
			{ tables: { entries: { t1: table }, order: ['t1'] } } as Parameters<typeof withSheet>[0],
		);
		return { ...record.tables.entries.t1!, me: 'Ich' };
	};

	it('stay covered until they are joined, then the means count', () => {
		const covered = people([1, 1]);
		expect(setupOf(covered, '').rows[0]!.values[0]).toBe(4);
		const joined = setupOf({ ...covered, merged: true }, '');
		expect(joined.rows[0]!.values[0]).toBe(2);
		for (const [j, share] of [0.5, 0.3, 0.2].entries()) expect(joined.weights[j]).toBeCloseTo(share, 12);
	});

	it('disagree from two levels on', () => {
		const spread = (values: number[]) => {
			const joined = people(values);
			return spreadsOf(joined, peopleOf(joined, 'Ich')).find(({ criterion }) => criterion === 'bedarf')!;
		};
		expect(spread([2])).toMatchObject({ values: [4, 2], mean: 3, range: 2, disagreement: true });
		expect(spread([3, 4])).toMatchObject({ range: 1, disagreement: false });
	});

	it('count oneself only where one has scored', () => {
		expect(peopleOf({ ...people([1]), alternatives: bare(table).alternatives }, 'Ich').map(({ name }) => name)).toEqual(
			['P0'],
		);
	});

	it('join pairwise judgments by their geometric mean', () => {
		const ids = ['bedarf', 'aufwand', 'passung'];
		const [one, two] = [withJudgment({}, 'bedarf', 'aufwand', 8), withJudgment({}, 'bedarf', 'aufwand', 2)];
		const person = (judgments: typeof one) => ({
			...peopleOf(table, 'x')[0]!,
			weighting: 'pairwise' as const,
			judgments,
		});
		const matrix = (value: number) => [
			[1, value, 1],
			[1 / value, 1, 1],
			[1, 1, 1],
		];
		expect(jointWeights([person(one), person(two)], ids)).toEqual(
			ahp(aggregateJudgments([matrix(8), matrix(2)])).weights,
		);
	});

	it('measure how much weights agree', () => {
		const person = (weights: number[]) => ({ ...peopleOf(table, 'x')[0]!, weights });
		expect(weightConsensus([person([1, 0, 0])])).toBeUndefined();
		expect(weightConsensus([person([1, 0, 0]), person([0, 0, 0])])).toBeUndefined();
		expect(weightConsensus([person([5, 3, 2]), person([1, 1, 1])])).toBe(
			consensus([
				[5, 3, 2],
				[1, 1, 1],
			]),
		);
	});
});
