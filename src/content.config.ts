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
import { folderLoader, listLoader, matchingLoader, regionLoader } from './loaders/collection';
import { folders, lists } from './loaders/files';
import { matching } from './schemas/matching';
import { pageFields } from './schemas/page';
import { region } from './schemas/region';

const single = { id: z.literal('the') };

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content/docs', pattern: '**/*.{md,mdx}' }),
		schema: docsSchema({ extend: pageFields }),
	}),
	region: defineCollection({ loader: regionLoader(), schema: region.extend(single) }),
	matching: defineCollection({ loader: matchingLoader(), schema: matching.extend(single) }),
	sectors: defineCollection({ loader: folderLoader('sectors'), schema: folders.sectors.schema }),
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
	holidays: defineCollection({ loader: listLoader('holidays'), schema: lists.holidays.schema }),
};
