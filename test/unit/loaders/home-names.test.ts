import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../../src/loaders/files';
import { exampleWithoutNames, namesIn, sectorWithoutNames, sheetWithoutNames } from '../../../src/loaders/home-names';

const named = namesIn(['Hagen', 'Südwestf', 'gws-']);
const [sector] = loadFolder('sectors').filter(({ id }) => id === 'bahntechnik');

describe('namesIn', () => {
	it('finds names where a word begins, whatever follows', () => {
		for (const text of ['in Hagen', 'Hagener Werk', '(Südwestfalen)', 'https://gws-mk.de', { a: ['aus Hagen'] }])
			expect(named(text)).toBe(true);
		for (const text of ['Kopenhagen', 'Neuhagen', 'behagen', 'xgws-', undefined, {}]) expect(named(text)).toBe(false);
	});

	it('finds nothing without names', () => {
		expect(namesIn([])('Hagen')).toBe(false);
	});
});

describe('a sector for another region', () => {
	const { demand, requirements, buyers, networks, firstSteps } = sector!;
	const why = (de: string, en: string) =>
		sectorWithoutNames({ ...sector!, demand: [{ ...demand[0]!, why: { de, en } }] }, named).demand[0]!.why;

	it('keeps what the fit computes with', () => {
		const rest = sectorWithoutNames(sector!, named);
		expect(rest.demand.map(({ competence, importance }) => [competence, importance])).toEqual(
			demand.map(({ competence, importance }) => [competence, importance]),
		);
		expect(rest.requirements.map(({ standard, level }) => [standard, level])).toEqual(
			requirements.map(({ standard, level }) => [standard, level]),
		);
	});

	it('loses sentences and half-sentences of a reason', () => {
		expect(why('Federn sind gefragt. Hagen fertigt sie.', 'Springs are wanted. Hagen makes them.')).toEqual({
			de: 'Federn sind gefragt.',
			en: 'Springs are wanted.',
		});
		expect(why('Gilt in Südwestfalen; geschmiedet wird kalt.', 'Known in Hagen; forged cold.')).toEqual({
			de: 'Geschmiedet wird kalt.',
			en: 'Forged cold.',
		});
	});

	it('loses buyers’ places, networks and first steps that name the region', () => {
		const rest = sectorWithoutNames(
			{
				...sector!,
				buyers: [
					{ ...buyers[0]!, source: undefined, location: 'Olpe, Südwestfalen' },
					{ name: 'Hagener Werk', role: 'oem' },
				],
				networks: [...networks, { name: 'Kreis Hagen', note: { de: 'a', en: 'b' } }],
				firstSteps: [...firstSteps, { de: 'Nach Hagen fahren.', en: 'Go to Hagen.' }],
			},
			named,
		);
		expect(rest.buyers).toHaveLength(1);
		expect(rest.buyers[0]!.location).toBe('Olpe');
		expect(rest.networks.map(({ name }) => name)).not.toContain('Kreis Hagen');
		expect(rest.firstSteps).not.toContainEqual({ de: 'Nach Hagen fahren.', en: 'Go to Hagen.' });
	});

	it('puts another figure in the place of a key figure that goes', () => {
		const [first] = sector!.keyFigures;
		const facts = sector!.facts.map((fact) =>
			fact.id === first ? { ...fact, label: { de: 'Hagen', en: 'Hagen' } } : fact,
		);
		const rest = sectorWithoutNames({ ...sector!, facts }, named);
		expect(rest.keyFigures).toHaveLength(5);
		expect(new Set(rest.keyFigures).size).toBe(5);
		expect(rest.keyFigures).not.toContain(first);
		for (const id of rest.keyFigures) expect(rest.facts.find((fact) => fact.id === id)?.value).toBeDefined();
	});

	it('loses with a source what rests on it alone', () => {
		const sources = sector!.sources.map((source) =>
			source.id === sector!.facts[0]!.source ? { ...source, publisher: 'Hagen' } : source,
		);
		const rest = sheetWithoutNames({ ...sector!, sources }, named);
		expect(rest.facts.map(({ source }) => source)).not.toContain(sector!.facts[0]!.source);
		const left = new Set(rest.sources.map(({ id }) => id));
		expect(
			rest.facts.flatMap(({ source, moreSources }) => [source, ...moreSources]).filter((id) => !left.has(id)),
		).toEqual([]);
	});
});

it('an example is moved from the publishing region into the one that is built', () => {
	const example = { near: ['Hagen', 'Südwestfalen'], sites: [{ region: 'Hagen' }, { region: 'Bayern' }], to: 'Hagen' };
	expect(exampleWithoutNames(example, named, 'Nordtal')).toEqual({
		near: ['Nordtal'],
		sites: [{ region: 'Nordtal' }, { region: 'Bayern' }],
		to: 'Hagen',
	});
});
