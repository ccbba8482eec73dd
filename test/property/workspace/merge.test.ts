import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge3, sameJson } from '../../../src/workspace/merge';

const ids: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const idList = fc.uniqueArray(ids);
const levels = fc.dictionary(ids, fc.integer({ min: 1, max: 4 }));
const record = fc.record({ competences: levels, standards: idList, remarks: fc.string({ maxLength: 3 }) });
const sorted = (list: readonly string[]) => list.toSorted();

describe('merge3', () => {
	it('takes my change where they changed nothing, and theirs where I changed nothing', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (base, other) => {
				expect(sameJson(merge3(base, other, base), other)).toBe(true);
				expect(sameJson(merge3(base, base, other), other)).toBe(true);
				expect(sameJson(merge3(base, other, other), other)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	it('keeps edits of different keys by both sides', () => {
		fc.assert(
			fc.property(levels, levels, levels, (base, mineEdits, theirEdits) => {
				const mineOnly = Object.fromEntries(Object.entries(mineEdits).map(([key, value]) => [`m${key}`, value]));
				const theirsOnly = Object.fromEntries(Object.entries(theirEdits).map(([key, value]) => [`t${key}`, value]));
				expect(merge3<Record<string, number>>(base, { ...base, ...mineOnly }, { ...base, ...theirsOnly })).toEqual({
					...base,
					...mineOnly,
					...theirsOnly,
				});
			}),
		);
	});

	it('decides key by key: mine where I changed it, theirs otherwise', () => {
		fc.assert(
			fc.property(levels, levels, levels, (base, mine, theirs) => {
				const merged = merge3(base, mine, theirs);
				for (const key of ['a', 'b', 'c', 'd', 'e', 'f'])
					expect(merged[key]).toBe(mine[key] === base[key] ? theirs[key] : mine[key]);
			}),
			{ numRuns: 1000 },
		);
	});

	it('merges lists of ids as sets: in unless one side took it out, or when either side put it in', () => {
		fc.assert(
			fc.property(idList, idList, idList, (base, mine, theirs) => {
				const wanted = ['a', 'b', 'c', 'd', 'e', 'f'].filter((id) =>
					base.includes(id) ? mine.includes(id) && theirs.includes(id) : mine.includes(id) || theirs.includes(id),
				);
				// Where only the order differs, the side that changed it is taken as it is.
				expect(sorted(merge3(base, mine, theirs))).toEqual(wanted);
			}),
			{ numRuns: 1000 },
		);
	});

	it('undoes a change and keeps what others did to other keys since', () => {
		fc.assert(
			fc.property(record, levels, idList, fc.string({ maxLength: 3 }), (before, mine, list, remarks) => {
				const after = { competences: { ...before.competences, ...mine }, standards: list, remarks };
				const foreign = { x: 1, y: 2 };
				const now = {
					...after,
					competences: { ...after.competences, ...foreign },
					standards: [...after.standards, 'foreign'],
				};
				const undone = merge3<typeof before>(after, before, now);
				expect(undone.competences).toEqual({ ...before.competences, ...foreign });
				expect(sorted(undone.standards)).toEqual(sorted([...before.standards, 'foreign']));
				expect(undone.remarks).toBe(before.remarks);
			}),
			{ numRuns: 500 },
		);
	});
});
