import { describe, expect, it } from 'vitest';
import { matchingParameters } from '../../../../src/tools/shared/data';
import { fitContext, hasProfile, stepName } from '../../../../src/tools/shared/fit';
import { de } from '../../../../src/tools/shared/texts.de';
import { profile, rail, toolData, water, wind } from '../../../fixtures/tool-data';

const context = fitContext(toolData);

describe('rankSectors', () => {
	it('ranks by fit; equal fits share a rank and keep the order of the content', () => {
		const fits = context.rankSectors(profile({ drehen: 4 }));
		expect(fits.map((fit) => [fit.sector.id, fit.rank])).toEqual([
			['wind', 1],
			['water', 1],
			['rail', 3],
		]);
		// wind: coverage 1, nothing held: 70; rail: 3 of 8 by weight, nothing in the other main group: 100 x 0.7 x 3/8
		expect(fits.map((fit) => fit.fit)).toEqual([
			expect.closeTo(70, 9),
			expect.closeTo(70, 9),
			expect.closeTo(26.25, 9),
		]);
	});

	it('shows points of competences and standards that add up to the fit, as do the contributions', () => {
		for (const input of [
			profile({}),
			profile({ drehen: 3, edelstahl: 4 }, ['iso-9001']),
			profile({ gesenkschmieden: 1 }, ['iso-22163', 'en-15085']),
		])
			for (const fit of context.rankSectors(input)) {
				expect(fit.coveragePoints + fit.readinessPoints).toBeCloseTo(fit.fit, 9);
				expect(fit.contributions.reduce((sum, c) => sum + c.points, 0)).toBeCloseTo(fit.fit, 9);
				expect(fit.gaps.reduce((sum, gap) => sum + gap.missingPoints, fit.fit)).toBeCloseTo(100, 9);
			}
	});

	it('gives everything rank 1 and 0 points for an empty profile', () => {
		expect(context.rankSectors(profile({})).map(({ rank, fit }) => [rank, fit])).toEqual([
			[1, 0],
			[1, 0],
			[1, 0],
		]);
	});

	it('ignores ids that the catalogue does not know', () => {
		expect(context.rankSectors(profile({ gone: 4, drehen: 4 }, ['gone'])).map((fit) => fit.fit)).toEqual(
			context.rankSectors(profile({ drehen: 4 })).map((fit) => fit.fit),
		);
	});
});

describe('what comes next', () => {
	it('names the steps with the largest gain', () => {
		const steps = context.steps(profile({ drehen: 4 }), rail, 2);
		expect(steps).toHaveLength(2);
		expect(steps[0]!.gain).toBeGreaterThanOrEqual(steps[1]!.gain);
	});

	it('orders the missing standards so that each builds on what is there', () => {
		expect(context.path(profile({}), rail).map(({ id }) => id)).toEqual([
			'iso-9001',
			'iso-22163',
			'iso-3834',
			'en-15085',
		]);
		expect(context.path(profile({}, ['iso-22163']), rail).map(({ id }) => id)).toEqual(['iso-3834', 'en-15085']);
		expect(context.path(profile({}, ['iso-22163']), wind)).toEqual([]);
	});
});

describe('names and links', () => {
	it('name competences by label, standards by code, and what is unknown by its id', () => {
		expect(context.competenceName('fliesspressen')).toBe('Fließpressen');
		expect(context.nameOf({ kind: 'standard', id: 'iso-22163' })).toBe('ISO 22163');
		expect(context.nameOf({ kind: 'standard', id: 'gone' })).toBe('gone');
		expect(context.nameOf({ kind: 'competence', id: 'iso-22163' })).toBe('iso-22163');
		expect(context.standard('gone')).toBeUndefined();
	});

	it('lead to the place in the brief', () => {
		expect(context.briefLink(water, { kind: 'competence', id: 'drehen' })).toBe('/maerkte/water/#kompetenz-drehen');
		expect(context.briefLink(water, { kind: 'standard', id: 'iso-9001' })).toBe('/maerkte/water/#norm-iso-9001');
	});

	it('put a step into words', () => {
		expect(stepName({ kind: 'competence', id: 'drehen', from: 0, to: 3, gain: 1 }, context, de)).toBe(
			'Drehen (CNC) von „nicht vorhanden“ auf „Serie“ bringen',
		);
		expect(stepName({ kind: 'standard', id: 'iso-9001', gain: 1 }, context, de)).toBe('ISO 9001 erwerben');
	});
});

describe('hasProfile', () => {
	it('wants a competence or a standard; remarks alone do not do', () => {
		expect([profile({}), profile({}, [], 'x'), profile({ a: 1 }), profile({}, ['b'])].map(hasProfile)).toEqual([
			false,
			false,
			true,
			true,
		]);
	});
});

describe('matchingParameters', () => {
	it('places every competence in its group and main group, and says what standards build on', () => {
		const { taxonomy, buildsOn } = matchingParameters(toolData);
		expect(taxonomy.langdrehen).toEqual({ group: 'drehen-gruppe', mainGroup: 'spanen' });
		expect(Object.keys(taxonomy)).toHaveLength(7);
		expect(buildsOn['en-15085']).toEqual(['iso-3834']);
	});
});

describe('standards set aside', () => {
	it('leave the calculation, the steps and the path, and are listed', () => {
		const whole = context.rankSectors(profile({ drehen: 4 })).find((fit) => fit.sector.id === rail.id)!;
		const [first, ...others] = rail.requirements.map((r) => r.standard);
		const fit = context
			.rankSectors(profile({ drehen: 4 }), { [rail.id]: [first!] })
			.find((entry) => entry.sector.id === rail.id)!;
		expect(fit.setAside).toEqual([first]);
		expect(fit.contributions.map((c) => c.id)).not.toContain(first);
		expect(context.steps(profile({ drehen: 4 }), fit.sector, 20).map((step) => step.id)).not.toContain(first);
		expect(fit.sector.requirements.map((r) => r.standard)).toEqual(others);
		expect(fit.coverage).toBe(whole.coverage);
	});

	it('never leave a sector without any requirement, and ignore what the sector does not ask for', () => {
		const all = rail.requirements.map((r) => r.standard);
		const fitWith = (notForUs: string[]) =>
			context.rankSectors(profile({}), { [rail.id]: notForUs }).find((fit) => fit.sector.id === rail.id)!;
		expect(fitWith(all).setAside).toEqual([]);
		expect(fitWith(['gone']).setAside).toEqual([]);
	});
});
