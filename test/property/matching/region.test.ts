import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveringTeams, marketFit, regionalGaps } from '../../../src/domain/matching';
import { parameters, rail } from '../../fixtures/matching';

const competence = fc.constantFrom(...Object.keys(parameters.taxonomy));
const profile = fc.record({
	competences: fc.dictionary(competence, fc.integer({ min: 1, max: 4 })),
	standards: fc.constant([] as string[]),
});
const firms = fc
	.array(profile, { minLength: 2, maxLength: 7 })
	.map((profiles) => profiles.map((one, i) => ({ id: `f${i}`, ...one })));
const participants = fc
	.array(
		fc.record(
			{
				needs: fc.array(
					fc.record({
						competences: fc.uniqueArray(competence, { minLength: 1, maxLength: 3 }),
						origin: fc.constantFrom('inside' as const, 'outside' as const, 'unknown' as const),
					}),
					{ maxLength: 5 },
				),
				offer: profile,
			},
			{ requiredKeys: [] },
		),
		{ maxLength: 7 },
	)
	.map((list) => list.map((one, i) => ({ id: `p${i}`, ...one })));

describe('coveringTeams', () => {
	it('covers no less than each member, no more than all demand, best first', () => {
		fc.assert(
			fc.property(firms, fc.constantFrom(2 as const, 3 as const), (list, size) => {
				const teams = coveringTeams(list, rail, parameters, { size, count: 100 });
				for (const [i, { firms: members, coverage, gain, by }] of teams.entries()) {
					expect(new Set(members).size).toBe(size);
					const alone = members.map((id) => marketFit(list.find((firm) => firm.id === id)!, rail, parameters).coverage);
					expect(coverage - Math.max(...alone)).toBeCloseTo(gain, 12);
					expect(gain).toBeGreaterThan(0);
					expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
					expect(coverage).toBeLessThanOrEqual((teams[i - 1]?.coverage ?? 1) + 1e-12);
					for (const { firm, credit } of by) expect(firm === null).toBe(credit === 0);
				}
			}),
		);
	});

	it('knows the best team: no other of the size covers more', () => {
		fc.assert(
			fc.property(firms, (list) => {
				const best = coveringTeams(list, rail, parameters, { size: 2, count: 1 })[0]?.coverage ?? 0;
				for (const a of list) {
					for (const b of list) {
						if (a === b) continue;
						const merged: Record<string, number> = { ...a.competences };
						for (const [id, level] of Object.entries(b.competences)) merged[id] = Math.max(merged[id] ?? 0, level);
						const together = marketFit({ competences: merged, standards: [] }, rail, parameters).coverage;
						const single = Math.max(...list.map((one) => marketFit(one, rail, parameters).coverage));
						expect(together).toBeLessThanOrEqual(Math.max(best, single) + 1e-9);
					}
				}
			}),
		);
	});
});

describe('regionalGaps', () => {
	it('shows nothing that fewer than the minimum buy, and a higher minimum never shows more', () => {
		fc.assert(
			fc.property(participants, fc.integer({ min: 2, max: 5 }), (list, minimum) => {
				const { gaps, hidden } = regionalGaps(list, parameters, { minimum });
				for (const { competence: id, buyers } of gaps) {
					const really = list.filter(({ needs = [] }) =>
						needs.some((need) => need.origin === 'outside' && need.competences.includes(id)),
					).length;
					expect(buyers).toBe(really);
					expect(buyers).toBeGreaterThanOrEqual(minimum);
				}
				const stricter = regionalGaps(list, parameters, { minimum: minimum + 1 });
				const shown = new Set(gaps.map((gap) => gap.competence));
				for (const gap of stricter.gaps) expect(shown.has(gap.competence)).toBe(true);
				expect(stricter.gaps.length + stricter.hidden).toBe(gaps.length + hidden);
			}),
		);
	});

	it('does not depend on the order of participants', () => {
		fc.assert(
			fc.property(participants, (list) => {
				expect(regionalGaps([...list].reverse(), parameters, { minimum: 2 })).toEqual(
					regionalGaps(list, parameters, { minimum: 2 }),
				);
			}),
		);
	});
});
