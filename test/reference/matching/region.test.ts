import { describe, expect, it } from 'vitest';
import { type BoughtNeed, coveringTeams, marketFit, type Origin, regionalGaps } from '../../../src/domain/matching';
import { parameters, rail } from '../../fixtures/matching';

const need = (origin: Origin, ...competences: string[]): BoughtNeed => ({ competences, origin });
const offer = (competences: Record<string, number>) => ({ competences, standards: [] });

/** All values derived by hand from the definitions. */
describe('regionalGaps', () => {
	const outside = [need('outside', 'turning', 'testing')];

	it('counts participants, not items, and only what comes from outside', () => {
		const participants = [
			{ id: 'a', needs: [...outside, need('outside', 'turning')] },
			{ id: 'b', needs: [need('outside', 'turning'), need('inside', 'testing')] },
			{ id: 'c', needs: [need('unknown', 'turning')] },
			{ id: 'd' },
		];
		expect(regionalGaps(participants, parameters, { minimum: 2 })).toEqual({
			gaps: [{ competence: 'turning', buyers: 2, offers: [] }],
			hidden: 1,
		});
		expect(regionalGaps(participants, parameters)).toEqual({ gaps: [], hidden: 2 });
	});

	it('names offers from the lowest credit on, best first: similarity x level / 4', () => {
		const buyers = ['a', 'b', 'c'].map((id) => ({ id, needs: [need('outside', 'forging')] }));
		const participants = [
			...buyers,
			{ id: 'd', offer: offer({ extrusion: 2 }) }, // 0.5 x 2/4 = 0.25
			{ id: 'e', offer: offer({ forging: 3 }) }, // 0.75
			{ id: 'f', offer: offer({ drawing: 4 }) }, // 0.2
			{ id: 'g', offer: offer({ extrusion: 1 }) }, // 0.125
		];
		expect(regionalGaps(participants, parameters).gaps[0]?.offers).toEqual([
			{ id: 'e', credit: 0.75, via: 'forging' },
			{ id: 'd', credit: 0.25, via: 'extrusion' },
		]);
		expect(regionalGaps(participants, parameters, { lowest: 0.1 }).gaps[0]?.offers).toHaveLength(4);
	});

	it('names what is wrong', () => {
		expect(() => regionalGaps([{ id: 'a' }, { id: 'a' }], parameters)).toThrow('participants[1].id "a" is used twice');
		expect(() => regionalGaps([], parameters, { minimum: 1 })).toThrow(RangeError);
		expect(() => regionalGaps([], parameters, { lowest: 0 })).toThrow(RangeError);
		expect(() => regionalGaps([{ id: 'a', offer: offer({ turning: 5 }) }], parameters)).toThrow(RangeError);
		expect(regionalGaps([], parameters)).toEqual({ gaps: [], hidden: 0 });
	});
});

describe('coveringTeams', () => {
	const firms = [
		{ id: 'forge', ...offer({ forging: 4 }) },
		{ id: 'turner', ...offer({ turning: 2 }) },
		{ id: 'lab', ...offer({ testing: 4 }) },
		{ id: 'idle', ...offer({}) },
	];

	it('takes the best credit among the members, weighted by importance', () => {
		// forging 5 x 1, turning 4 x 0.5, testing 1 x 1, over 10
		const [pair] = coveringTeams(firms, rail, parameters, { size: 2 });
		expect(pair?.firms).toEqual(['forge', 'turner']);
		expect(pair?.coverage).toBeCloseTo(0.7, 12);
		expect(pair?.gain).toBeCloseTo(0.2, 12);
		expect(pair?.by).toEqual([
			{ competence: 'forging', firm: 'forge', credit: 1 },
			{ competence: 'turning', firm: 'turner', credit: 0.5 },
			{ competence: 'testing', firm: null, credit: 0 },
		]);
		const [three] = coveringTeams(firms, rail, parameters, { size: 3 });
		expect(three?.firms).toEqual(['forge', 'turner', 'lab']);
		expect(three?.coverage).toBeCloseTo(0.8, 12);
	});

	it('leaves out teams in which somebody adds nothing', () => {
		const names = coveringTeams(firms, rail, parameters, { size: 2, count: 20 }).map((team) => team.firms.join(' '));
		expect(names).toEqual(['forge turner', 'forge lab', 'turner lab']);
		expect(coveringTeams(firms, rail, parameters, { size: 3, count: 20 })).toHaveLength(1);
		expect(coveringTeams([firms[0]!, { ...firms[0]!, id: 'twin' }], rail, parameters, { size: 2 })).toEqual([]);
		expect(coveringTeams([firms[0]!], rail, parameters, { size: 2 })).toEqual([]);
	});

	it('is the coverage of the market fit for one firm with the best of all', () => {
		const [team] = coveringTeams(firms, rail, parameters, { size: 3 });
		const together = { competences: { forging: 4, turning: 2, testing: 4 }, standards: [] };
		expect(team?.coverage).toBeCloseTo(marketFit(together, rail, parameters).coverage, 12);
	});

	it('tries all teams of three of 40 firms within a second', () => {
		const many = Array.from({ length: 40 }, (_, i) => ({
			id: `f${i}`,
			...offer({ forging: i % 5, turning: (i * 3) % 5, testing: (i * 7) % 5, drawing: i % 3 }),
		}));
		const start = performance.now();
		expect(coveringTeams(many, rail, parameters, { size: 3, count: 5 }).length).toBeGreaterThan(0);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it('names what is wrong', () => {
		expect(() => coveringTeams([], rail, parameters, { size: 2 })).toThrow('coveringTeams: firms must not be empty');
		expect(() => coveringTeams(firms, rail, parameters, { size: 4 as 3 })).toThrow('coveringTeams: size');
		expect(() => coveringTeams(firms, rail, parameters, { size: 2, count: 0 })).toThrow('coveringTeams: count');
		expect(() => coveringTeams([firms[0]!, firms[0]!], rail, parameters, { size: 2 })).toThrow(RangeError);
	});
});
