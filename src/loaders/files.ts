import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { caseStudy } from '../schemas/case';
import { competenceMainGroup } from '../schemas/competence';
import { event, funding, organisation } from '../schemas/directory';
import { endMarket } from '../schemas/end-market';
import { example } from '../schemas/example';
import { excursion } from '../schemas/excursion';
import { factKind, factSheet, unit } from '../schemas/facts';
import { glossaryTerm } from '../schemas/glossary';
import { holidayCalendar } from '../schemas/holidays';
import { assessment, businessCaseGroup, canvas, criteriaSet } from '../schemas/instruments';
import { matching } from '../schemas/matching';
import { method } from '../schemas/method';
import { processStep } from '../schemas/process';
import { readinessScale } from '../schemas/readiness';
import { region } from '../schemas/region';
import { sector } from '../schemas/sector';
import { standard } from '../schemas/standard';
import { synonyms } from '../schemas/synonyms';
import { parseContent } from './validate';

/** The folder editors work in, relative to the project. */
export const contentFolder = 'content';

/** Lists: one file, an array of entries with ids. */
export const lists = {
	competences: { file: 'data/competences.yaml', schema: competenceMainGroup },
	standards: { file: 'data/standards.yaml', schema: standard },
	units: { file: 'data/units.yaml', schema: unit },
	factKinds: { file: 'data/fact-kinds.yaml', schema: factKind },
	process: { file: 'data/process.yaml', schema: processStep },
	funding: { file: 'data/funding.yaml', schema: funding },
	organisations: { file: 'data/organisations.yaml', schema: organisation },
	events: { file: 'data/events.yaml', schema: event },
	excursions: { file: 'data/excursion.yaml', schema: excursion },
	glossary: { file: 'data/glossary.yaml', schema: glossaryTerm },
	businessCase: { file: 'data/business-case.yaml', schema: businessCaseGroup },
	synonyms: { file: 'data/synonyms.yaml', schema: synonyms },
	readiness: { file: 'data/readiness.yaml', schema: readinessScale },
	holidays: { file: 'data/holidays.yaml', schema: holidayCalendar },
	endMarkets: { file: 'data/end-markets.yaml', schema: endMarket },
} as const;

/** Folders: one file per entry, named after its id. */
export const folders = {
	sectors: { folder: 'data/sectors', schema: sector },
	factSheets: { folder: 'data/facts', schema: factSheet },
	assessments: { folder: 'data/assessments', schema: assessment },
	criteria: { folder: 'data/criteria', schema: criteriaSet },
	canvases: { folder: 'data/canvases', schema: canvas },
	examples: { folder: 'data/examples', schema: example },
	methods: { folder: 'data/methods', schema: method },
	cases: { folder: 'data/cases', schema: caseStudy },
} as const;

const read = (file: string) => readFileSync(join(contentFolder, file), 'utf8');

/** Reads and validates a file that holds a list of entries. */
export function loadList<K extends keyof typeof lists>(name: K): z.output<(typeof lists)[K]['schema']>[] {
	const { file, schema } = lists[name];
	return parseContent(read(file), z.array(schema as z.ZodType), join(contentFolder, file)) as never;
}

/**
 * Reads and validates every file of a folder; a missing folder is an empty one.
 *
 * @param drafts  whether to hand out entries marked as drafts: only the preview shows them
 */
export function loadFolder<K extends keyof typeof folders>(
	name: K,
	{ drafts = process.env.NODE_ENV === 'development' } = {},
): z.output<(typeof folders)[K]['schema']>[] {
	const { folder, schema } = folders[name];
	return entryFiles(folder)
		.map((file) => parseContent(read(file), schema as z.ZodType, join(contentFolder, file)) as { draft?: true })
		.filter((entry) => drafts || entry.draft === undefined) as never;
}

/** JSON is YAML too: both are read the same way. */
function entryFiles(folder: string): string[] {
	try {
		return readdirSync(join(contentFolder, folder))
			.filter((name) => /\.(yaml|json)$/.test(name))
			.sort()
			.map((name) => `${folder}/${name}`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

export const loadRegion = () => parseContent(read('region.yaml'), region, join(contentFolder, 'region.yaml'));
export const loadMatching = () =>
	parseContent(read('data/matching.yaml'), matching, join(contentFolder, 'data/matching.yaml'));
