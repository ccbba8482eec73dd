import type { RegionTexts } from './region.de';

/** Words of `npm run region:report`, English. */
export const en: RegionTexts = {
	title: 'Own folder of the region “{name}”: {folder}',
	noFolder:
		'CONTENT_DIR names no folder of its own. Ask for the report like this: CONTENT_DIR=path/to/folder npm run region:report',
	languages: 'Languages: {list}',
	languageNames: { de: 'German', en: 'English' },
	replaces: 'Replaces ({n})',
	replacesNone: 'The folder replaces nothing.',
	adds: 'Adds ({n})',
	addsNone: 'The folder adds nothing.',
	hides: 'Hides ({n})',
	hidesNone: 'The folder hides nothing.',
	sector: 'sector {id}',
	page: 'page {id}',
	entry: '{kind} {id}',
	kinds: {
		methods: 'method',
		cases: 'case study',
		examples: 'example',
		glossary: 'term',
		organisations: 'organisation',
		funding: 'funding',
		events: 'event',
		criteria: 'criteria',
	},
	foreign: 'Belongs to the publishing region and is not taken over ({n})',
	foreignEntries: '{file}, entries that name it: {n}',
	foreignCases: 'case studies: {n}',
	inherits: 'Taken over on request ({n})',
	upstream: 'What has changed since the last review on {date}',
	never:
		'The state of the shared content has not been recorded yet. “npm run region:report -- --accept” writes {file} for it.',
	upstreamReplaced: 'Changed in the shared content and replaced here: compare and follow ({n})',
	upstreamChanged: 'Changed in the shared content, in use here already ({n})',
	upstreamNew: 'New ({n})',
	upstreamGone: 'Gone ({n})',
	upstreamNothing: 'Nothing. The shared content is the same.',
	accepted: 'State recorded: {file}',
};
