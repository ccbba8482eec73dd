import { describe, expect, it } from 'vitest';
import { loadFolder, loadList } from '../../src/loaders/files';
import { stressKinds } from '../../src/results/supply-chain/advice';
import { findingIds } from '../../src/results/supply-chain/findings/finding';

const findings = loadList('supplyFindings');
const stress = loadList('supplyStress');
const methods = new Set(loadFolder('methods').map(({ id }) => id));
const organisations = new Map(loadList('organisations').map(({ id, offers }) => [id, offers.length]));
const steps = new Set(loadList('process').map(({ id }) => id));

it('every calculation has its words, in the order in which people read them', () => {
	expect(findings.map(({ id }) => id)).toEqual([...findingIds]);
	expect(stress.map(({ id }) => id)).toEqual([...stressKinds]);
});

it('limits without a source say that they are assumed, those with one name it', () => {
	for (const { id, limits } of findings) {
		const assumed = /^Unsere Annahme/.test(limits.reason.de) && /^Our assumption/.test(limits.reason.en);
		expect(assumed, id).toBe(limits.sources.length === 0);
	}
	for (const { id, start } of stress) {
		expect(start.reason.de, id).toMatch(/^Annahme: /);
		expect(start.reason.en, id).toMatch(/^Assumption: /);
	}
});

it('no country is judged: only the single market is named, with its sources', () => {
	const countries = findings.find(({ id }) => id === 'countries')!;
	expect(countries.area!.members).toHaveLength(30);
	expect(new Set(countries.area!.members).size).toBe(30);
	expect(countries.area!.members).toEqual(expect.arrayContaining(['DE', 'NO', 'IS', 'LI']));
	expect(countries.area!.members).not.toContain('CH');
});

describe.each([...findings, ...stress].map(({ id, measures }) => [id, measures] as const))(
	'measures of %s',
	(_, measures) => {
		it('lead to methods, steps and people that exist', () => {
			for (const { id, methods: named, step, contacts } of measures) {
				expect(named.length, id).toBeGreaterThan(0);
				for (const method of named) expect(methods.has(method), `${id}: ${method}`).toBe(true);
				expect(steps.has(step), id).toBe(true);
				for (const { organisation, offer } of contacts)
					expect(organisations.get(organisation) ?? 0, `${id}: ${organisation}`).toBeGreaterThanOrEqual(offer);
			}
		});
		it('fit the plan', () => {
			for (const { label } of measures) {
				expect(label.de.length).toBeLessThanOrEqual(110);
				expect(label.en.length).toBeLessThanOrEqual(110);
			}
		});
	},
);

it('no measure stands twice', () => {
	const ids = [...findings, ...stress].flatMap(({ measures }) => measures.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
});
