import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { competenceMainGroup } from '../../src/schemas/competence';
import { standard } from '../../src/schemas/standard';

const read = (path: string) => parse(readFileSync(path, 'utf8'));
const duplicates = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const sorted = (values: Iterable<string>) => [...values].sort();

/** The twelve sectors of the market research. */
const sectors = [
	'bahntechnik',
	'energiespeicher',
	'gebaeudetechnik',
	'halbleiter',
	'luft-raumfahrt',
	'medizintechnik',
	'robotik',
	'stromnetze',
	'umwelttechnik',
	'verteidigung',
	'wasserstoff',
	'windkraft',
];

const rawCompetences = read('content/data/competences.yaml');
const rawStandards = read('content/data/standards.yaml');
const parsedCompetences = z.array(competenceMainGroup).safeParse(rawCompetences);
const parsedStandards = z.array(standard).safeParse(rawStandards);
const mainGroups = parsedCompetences.success ? parsedCompetences.data : [];
const groups = mainGroups.flatMap((main) => main.groups);
const competences = groups.flatMap((group) => group.competences);
const standards = parsedStandards.success ? parsedStandards.data : [];

const mapping = z.record(z.string(), z.record(z.string(), z.string()));
const demand = mapping.parse(read('test/fixtures/research-demand.yaml'));
const requirements = mapping.parse(read('test/fixtures/research-standards.yaml'));

describe('competences.yaml', () => {
	it('fits the schema', () => {
		expect(parsedCompetences.success ? '' : z.prettifyError(parsedCompetences.error)).toBe('');
	});

	it('uses every id once', () => {
		expect(duplicates([...mainGroups, ...groups, ...competences].map((entry) => entry.id))).toEqual([]);
	});

	it.each(['de', 'en'] as const)('uses every label once (%s)', (language) => {
		for (const level of [mainGroups, groups, competences]) {
			expect(duplicates(level.map((entry) => entry.label[language].toLowerCase()))).toEqual([]);
		}
	});

	it.each(['de', 'en'] as const)(
		'repeats no synonym and no label as a synonym of the same competence (%s)',
		(language) => {
			const repeated = competences.flatMap((c) =>
				duplicates([c.label[language], ...c.synonyms[language]].map((word) => word.toLowerCase())).map(
					(word) => `${c.id}: ${word}`,
				),
			);
			expect(repeated).toEqual([]);
		},
	);

	it('keeps the numbers of DIN 8580 inside their main group', () => {
		const strays = mainGroups.flatMap((main) =>
			main.groups
				.filter((group) => group.din8580 && group.din8580.split('.')[0] !== main.din8580)
				.map((group) => group.id),
		);
		expect(strays).toEqual([]);
	});
});

describe('standards.yaml', () => {
	it('fits the schema', () => {
		expect(parsedStandards.success ? '' : z.prettifyError(parsedStandards.error)).toBe('');
	});

	it('uses every id and every code once', () => {
		expect(duplicates(standards.map((entry) => entry.id))).toEqual([]);
		expect(duplicates(standards.map((entry) => JSON.stringify(entry.code).toLowerCase()))).toEqual([]);
	});

	it.each(['de', 'en'] as const)('uses every name once (%s)', (language) => {
		expect(duplicates(standards.map((entry) => entry.name[language].toLowerCase()))).toEqual([]);
	});

	it('builds only on what exists, and never in a circle', () => {
		const buildsOn = new Map(standards.map((entry) => [entry.id, entry.buildsOn]));
		expect([...buildsOn.values()].flat().filter((id) => !buildsOn.has(id))).toEqual([]);

		// Take away, again and again, what builds on nothing that is left; a circle never goes away.
		const left = new Map(buildsOn);
		for (let size = Number.POSITIVE_INFINITY; left.size < size; ) {
			size = left.size;
			for (const [id, bases] of left) if (!bases.some((base) => left.has(base))) left.delete(id);
		}
		expect([...left.keys()]).toEqual([]);
	});
});

describe('the research', () => {
	it.each([
		['demand', demand, new Set(competences.map((entry) => entry.id))],
		['standards', requirements, new Set(standards.map((entry) => entry.id))],
	] as const)('finds a place for every %s of every sector', (_, wordings, known) => {
		expect(sorted(Object.keys(wordings))).toEqual(sectors);
		for (const [sector, entries] of Object.entries(wordings)) {
			const ids = Object.values(entries);
			expect(ids.length, sector).toBeGreaterThan(0);
			expect(
				ids.filter((id) => !known.has(id)),
				sector,
			).toEqual([]);
			expect(duplicates(ids), sector).toEqual([]);
		}
	});
});
