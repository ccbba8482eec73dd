import { describe, expect, it } from 'vitest';
import { certificatePath, complementaryGroups, marketFit, nextBestSteps } from '../../../src/domain/matching';
import { parameters, rail } from '../../fixtures/matching';

/** All values derived by hand from the definitions: the model is this product's own, so no publication has them. */
describe('marketFit, derived by hand', () => {
	it('gives nothing for an empty profile', () => {
		expect(marketFit({ competences: {}, standards: [] }, rail, parameters)).toMatchObject({
			fit: 0,
			coverage: 0,
			readiness: 0,
		});
	});

	it('gives 100 when everything is leading and held', () => {
		const profile = {
			competences: { forging: 4, turning: 4, testing: 4 },
			standards: ['en-15085', 'iso-22163', 'iso-9001'],
		};
		expect(marketFit(profile, rail, parameters).fit).toBeCloseTo(100, 12);
	});

	it('credits level / 4 for the same competence', () => {
		// (5 x 3/4) / 10 = 0.375
		expect(marketFit({ competences: { forging: 3 }, standards: [] }, rail, parameters).coverage).toBeCloseTo(0.375, 12);
	});

	it('credits a sibling of the same group with a half, of the same main group with a fifth', () => {
		const coverage = (competences: Record<string, number>) =>
			marketFit({ competences, standards: [] }, rail, parameters).coverage;
		expect(coverage({ extrusion: 4 })).toBeCloseTo((5 * 0.5) / 10, 12);
		expect(coverage({ drawing: 4 })).toBeCloseTo((5 * 0.2) / 10, 12);
		expect(coverage({ extrusion: 2 })).toBeCloseTo((5 * 0.25) / 10, 12);
	});

	it('takes the best credit, not the sum', () => {
		// max(2/4, 0.5 x 4/4, 0.2 x 4/4) = 0.5, named after the competence itself on a tie
		const fit = marketFit({ competences: { extrusion: 4, forging: 2, drawing: 4 }, standards: [] }, rail, parameters);
		expect(fit.contributions[0]).toMatchObject({ id: 'forging', credit: 0.5, via: 'forging' });
	});

	it('weights law 3, customer 2, helpful 1 and credits what a standard builds on with 0.4', () => {
		// ISO 9001 held: (3 x 0.4 + 2 x 0.4 + 1 x 1) / 6 = 0.5
		const fit = marketFit({ competences: {}, standards: ['iso-9001'] }, rail, parameters);
		expect(fit.readiness).toBeCloseTo(0.5, 12);
		expect(fit.fit).toBeCloseTo(15, 12);
		expect(fit.contributions.find((c) => c.id === 'en-15085')).toMatchObject({
			credit: 0.4,
			via: 'iso-9001',
			weight: 3,
		});
	});

	it('does not pass credit through two steps of "builds on"', () => {
		const chain = { ...parameters, buildsOn: { b: ['a'], c: ['b'] } };
		const sector = { ...rail, requirements: [{ standard: 'c', level: 'law' as const }] };
		expect(marketFit({ competences: {}, standards: ['a'] }, sector, chain).readiness).toBe(0);
	});

	it('lists gaps by the points they would bring', () => {
		const { gaps } = marketFit({ competences: { forging: 4 }, standards: [] }, rail, parameters);
		expect(gaps.map(({ id, missingPoints }) => [id, Math.round(missingPoints * 1e9) / 1e9])).toEqual([
			['turning', 28],
			['en-15085', 15],
			['iso-22163', 10],
			['testing', 7],
			['iso-9001', 5],
		]);
	});
});

describe('nextBestSteps, derived by hand', () => {
	it('names the steps with the largest gain', () => {
		// ISO 9001 alone: readiness 0.5 -> 15 points. EN 15085: 3/6 x 30 = 15. Forging 0 -> 1: 5/10 x 1/4 x 70 = 8.75.
		const steps = nextBestSteps({ competences: {}, standards: [] }, rail, parameters, 3);
		expect(steps.map(({ id, gain }) => [id, Math.round(gain * 1e9) / 1e9])).toEqual([
			['en-15085', 15],
			['iso-9001', 15],
			['iso-22163', 10],
		]);
	});

	it('raises a competence to the level that first beats its sibling', () => {
		// extrusion at 4 already earns forging 0.5, so levels 1 and 2 change nothing; 3 brings 5/10 x 0.25 x 70.
		const [step] = nextBestSteps(
			{ competences: { extrusion: 4 }, standards: ['en-15085', 'iso-22163', 'iso-9001'] },
			rail,
			parameters,
			1,
		);
		expect(step).toMatchObject({ kind: 'competence', id: 'forging', from: 0, to: 3 });
		expect(step!.gain).toBeCloseTo(8.75, 12);
	});

	it('proposes a standard that is not required but that required ones build on', () => {
		const sector = { ...rail, requirements: [{ standard: 'iso-22163', level: 'customer' as const }] };
		const ids = nextBestSteps({ competences: {}, standards: [] }, sector, parameters, 10).map((step) => step.id);
		expect(ids).toContain('iso-9001');
	});

	it('has nothing to propose when nothing is missing', () => {
		const profile = {
			competences: { forging: 4, turning: 4, testing: 4 },
			standards: ['en-15085', 'iso-22163', 'iso-9001'],
		};
		expect(nextBestSteps(profile, rail, parameters, 5)).toEqual([]);
	});
});

describe('certificatePath, derived by hand', () => {
	const { buildsOn } = parameters;
	it('puts what comes first first, each once', () => {
		expect(certificatePath(['en-15085', 'iso-22163'], [], buildsOn)).toEqual([
			'iso-9001',
			'iso-3834',
			'en-15085',
			'iso-22163',
		]);
	});
	it('leaves out what is held', () => {
		expect(certificatePath(['en-15085'], ['iso-9001'], buildsOn)).toEqual(['iso-3834', 'en-15085']);
		expect(certificatePath(['iso-9001'], ['iso-9001'], buildsOn)).toEqual([]);
	});
	it('counts what a held standard builds on as held', () => {
		expect(certificatePath(['iso-22163'], ['iatf-16949'], buildsOn)).toEqual(['iso-22163']);
	});
	it('takes a standard without prerequisites as it is', () => {
		expect(certificatePath(['as-is'], [], buildsOn)).toEqual(['as-is']);
	});
	it('refuses a circle', () => {
		expect(() => certificatePath(['a'], [], { a: ['b'], b: ['a'] })).toThrow(/buildsOn runs in a circle/);
		expect(certificatePath(['a'], ['b'], { a: ['b'], b: ['a'] })).toEqual([]);
	});
});

describe('complementaryGroups, derived by hand', () => {
	const firm = (id: string, competences: Record<string, number>) => ({ id, competences, standards: [] });
	const forge = firm('forge', { forging: 4 });
	const turner = firm('turner', { turning: 3 });
	const lab = firm('lab', { testing: 4, turning: 3 });

	it('finds the pair that covers what none covers alone', () => {
		const groups = complementaryGroups([forge, turner, lab], rail, parameters);
		expect(groups).toHaveLength(1);
		expect(groups[0]!.firms).toEqual(['forge', 'lab']);
		// (5 x 1 + 4 x 0.75 + 1 x 1) / 10
		expect(groups[0]!.coverage).toBeCloseTo(0.9, 12);
		expect(groups[0]!.by.map((b) => b.firm)).toEqual(['forge', 'lab', 'lab']);
	});
	it('finds triples only where no pair inside them is enough', () => {
		const tester = firm('tester', { testing: 4 });
		const groups = complementaryGroups([forge, turner, tester, lab], rail, parameters);
		expect(groups.map((group) => group.firms)).toEqual([
			['forge', 'lab'],
			['forge', 'turner', 'tester'],
		]);
		expect(complementaryGroups([forge, turner, tester], rail, parameters, { maxSize: 2 })).toEqual([]);
	});
	it('returns nothing when one firm is enough', () => {
		const all = firm('all', { forging: 4, turning: 4, testing: 4 });
		expect(complementaryGroups([all, forge, lab], rail, parameters)).toEqual([]);
	});
	it('counts a credit exactly at the threshold', () => {
		expect(complementaryGroups([forge, lab], rail, parameters, { threshold: 0.75 })).toHaveLength(1);
		expect(complementaryGroups([forge, lab], rail, parameters, { threshold: 0.76 })).toHaveLength(0);
	});
	it('names the firm twice in an error', () => {
		expect(() => complementaryGroups([forge, forge], rail, parameters)).toThrow(RangeError);
	});
});

describe('invalid input', () => {
	const none = { competences: {}, standards: [] };
	it.each([
		['profile.competences["forging"]', { ...none, competences: { forging: 5 } }, rail, parameters],
		['profile.competences["forging"]', { ...none, competences: { forging: Number.NaN } }, rail, parameters],
		['profile.standards[1]', { ...none, standards: ['a', 'a'] }, rail, parameters],
		['sector.demand', none, { ...rail, demand: [] }, parameters],
		['sector.requirements', none, { ...rail, requirements: [] }, parameters],
		['sector.demand[1]', none, { ...rail, demand: [rail.demand[0]!, rail.demand[0]!] }, parameters],
		['sector.demand[0].importance', none, { ...rail, demand: [{ competence: 'forging', importance: 0 }] }, parameters],
		['sector.demand[0].competence', none, { ...rail, demand: [{ competence: 'flying', importance: 1 }] }, parameters],
		['parameters.fitWeights', none, rail, { ...parameters, fitWeights: { coverage: 0.7, readiness: 0.7 } }],
		[
			'parameters.similarity.sameGroup',
			none,
			rail,
			{ ...parameters, similarity: { sameGroup: 1.5, sameMainGroup: 0 } },
		],
		['parameters.buildsOnCredit', none, rail, { ...parameters, buildsOnCredit: -1 }],
		[
			'parameters.standardWeights.law',
			none,
			rail,
			{ ...parameters, standardWeights: { law: -1, customer: 1, helpful: 1 } },
		],
		['parameters.standardWeights', none, rail, { ...parameters, standardWeights: { law: 0, customer: 0, helpful: 0 } }],
	])('is named: %s', (name, profile, sector, p) => {
		expect(() => marketFit(profile, sector, p)).toThrow(RangeError);
		expect(() => marketFit(profile, sector, p)).toThrow(`marketFit: ${name}`);
		expect(() => nextBestSteps(profile, sector, p, 1)).toThrow(`nextBestSteps: ${name}`);
	});
	it('asks for at least one step', () => {
		expect(() => nextBestSteps(none, rail, parameters, 0)).toThrow('nextBestSteps: count');
	});
	it('does not mistake inherited names for entries', () => {
		const sector = { ...rail, demand: [{ competence: 'constructor', importance: 1 }] };
		expect(() => marketFit(none, sector, parameters)).toThrow('not in the taxonomy');
		const odd = { ...rail, requirements: [{ standard: 'toString', level: 'law' as const }] };
		expect(marketFit(none, odd, parameters).readiness).toBe(0);
	});
});
