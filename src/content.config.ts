/**
 * The contract between editors and code: every collection and its schema.
 *
 * Pages are MDX files with Starlight's front matter and ours (schemas/page.ts). Data are YAML files; the schemas in
 * `src/schemas` say field by field what they hold, and `src/loaders` turns a mistake into one readable message.
 */
import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { folderLoader, listLoader, matchingLoader, regionLoader, sectorHeadsLoader } from './loaders/collection';
import { docsFolder } from './loaders/docs';
import { folders, lists } from './loaders/files';
import { matching } from './schemas/matching';
import { pageFields } from './schemas/page';
import { region } from './schemas/region';

const single = { id: z.literal('the') };
const sectorHead = folders.sectors.schema.pick({ id: true, mark: true, label: true, scope: true });

export const collections = {
	docs: defineCollection({
		// Pages are drawn from the compiled files; their text would be kept in memory beside.
		loader: glob({ base: `./${docsFolder()}`, pattern: '**/*.{md,mdx}', retainBody: false }),
		schema: docsSchema({ extend: pageFields }),
	}),
	region: defineCollection({ loader: regionLoader(), schema: region.extend(single) }),
	matching: defineCollection({ loader: matchingLoader(), schema: matching.extend(single) }),
	// What heads a sector's pages; components read the rest from src/components/lib/sectors.ts.
	sectors: defineCollection({ loader: sectorHeadsLoader(), schema: sectorHead }),
	factSheets: defineCollection({ loader: folderLoader('factSheets'), schema: folders.factSheets.schema }),
	assessments: defineCollection({ loader: folderLoader('assessments'), schema: folders.assessments.schema }),
	criteria: defineCollection({ loader: folderLoader('criteria'), schema: folders.criteria.schema }),
	canvases: defineCollection({ loader: folderLoader('canvases'), schema: folders.canvases.schema }),
	examples: defineCollection({ loader: folderLoader('examples'), schema: folders.examples.schema }),
	methods: defineCollection({ loader: folderLoader('methods'), schema: folders.methods.schema }),
	cases: defineCollection({ loader: folderLoader('cases'), schema: folders.cases.schema }),
	competences: defineCollection({ loader: listLoader('competences'), schema: lists.competences.schema }),
	standards: defineCollection({ loader: listLoader('standards'), schema: lists.standards.schema }),
	units: defineCollection({ loader: listLoader('units'), schema: lists.units.schema }),
	factKinds: defineCollection({ loader: listLoader('factKinds'), schema: lists.factKinds.schema }),
	process: defineCollection({ loader: listLoader('process'), schema: lists.process.schema }),
	funding: defineCollection({ loader: listLoader('funding'), schema: lists.funding.schema }),
	organisations: defineCollection({ loader: listLoader('organisations'), schema: lists.organisations.schema }),
	events: defineCollection({ loader: listLoader('events'), schema: lists.events.schema }),
	glossary: defineCollection({ loader: listLoader('glossary'), schema: lists.glossary.schema }),
	businessCase: defineCollection({ loader: listLoader('businessCase'), schema: lists.businessCase.schema }),
	excursions: defineCollection({ loader: listLoader('excursions'), schema: lists.excursions.schema }),
	readiness: defineCollection({ loader: listLoader('readiness'), schema: lists.readiness.schema }),
	endMarkets: defineCollection({ loader: listLoader('endMarkets'), schema: lists.endMarkets.schema }),
	exchangeLaw: defineCollection({ loader: listLoader('exchangeLaw'), schema: lists.exchangeLaw.schema }),
	exchangeExamples: defineCollection({ loader: listLoader('exchangeExamples'), schema: lists.exchangeExamples.schema }),
	importColumns: defineCollection({ loader: listLoader('importColumns'), schema: lists.importColumns.schema }),
	importWords: defineCollection({ loader: listLoader('importWords'), schema: lists.importWords.schema }),
	countries: defineCollection({ loader: listLoader('countries'), schema: lists.countries.schema }),
	supplyFindings: defineCollection({ loader: listLoader('supplyFindings'), schema: lists.supplyFindings.schema }),
	supplyStress: defineCollection({ loader: listLoader('supplyStress'), schema: lists.supplyStress.schema }),
	accessibilityCheck: defineCollection({
		loader: listLoader('accessibilityCheck'),
		schema: lists.accessibilityCheck.schema,
	}),
	accessibilityLimits: defineCollection({
		loader: listLoader('accessibilityLimits'),
		schema: lists.accessibilityLimits.schema,
	}),
	holidays: defineCollection({ loader: listLoader('holidays'), schema: lists.holidays.schema }),
};
