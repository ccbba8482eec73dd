import type { EditorTexts } from './editors.de';

/** Words of the editors' commands, English. */
export const en: EditorTexts = {
	create: {
		usage: 'The id is missing. Example: npm run new:{kind} -- my-id',
		badId: '“{id}” cannot be an id. Use lower-case letters, digits and single hyphens; ä becomes ae.',
		taken: '“{id}” exists already: {paths}. Choose another id.',
		created: 'Created as a draft that is not published:',
		next: 'What to do next:',
		fill: 'Replace the placeholders in {path}. Every figure needs its source.',
		preview: 'Write the texts {languages}. Preview: npm run dev, then {address}',
		languages: { both: 'in German and English', de: 'in German', en: 'in English' },
		publish: {
			brief: 'To publish, delete “draft: true” in all files and add the id to “sectors” in {folder}/region.yaml.',
			method:
				'To publish, delete “draft: true” in all files and add the id to the step’s “methods” in {folder}/data/process.yaml.',
			case: 'To publish, delete “draft: true” in all files.',
		},
		copyStep:
			'If there is no {folder}/data/process.yaml, copy the step there from content/data/process.yaml. Without it the method stands in the list of methods only.',
		test: 'npm run test:unit checks whether everything is complete. npm run content:report shows what is still a draft.',
		testRegion:
			'npm run publish:check checks the folder {folder} and names placeholders. npm run content:report shows what is still a draft.',
	},
	report: {
		title: 'State of the content on {date}',
		stock: 'Stock',
		german: 'German',
		english: 'English',
		toFix: 'To be fixed',
		toKnow: 'For information',
		none: 'none',
		more: '… and {n} more; --json shows all',
		verdictFix: '{n} findings must be fixed.',
		verdictFine: 'Nothing must be fixed.',
		dueSince: 'due since {date}',
		dueOn: 'due on {date}',
		onlyGerman: 'German only',
		onlyEnglish: 'English only',
		weakOf: '{weak} weakly sourced, {unconfirmed} of {all} not confirmed',
		counts: {
			briefs: 'Market briefs',
			methods: 'Methods',
			cases: 'Case studies',
			glossary: 'Terms of art',
			tools: 'Tools',
			pages: 'All pages',
			standards: 'Standards and certificates',
			competences: 'Competences',
			facts: 'Facts',
			series: 'Series',
			sources: 'Sources',
			funding: 'Funding and advice',
			organisations: 'Organisations',
		},
		sections: {
			stale: 'Facts that are due for review',
			untranslated: 'Pages in one language only',
			orphans: 'Pages that nothing leads to',
			dueSoon: 'Facts that will be due for review within three months',
			weak: 'Figures weakly sourced or not confirmed',
			insecure: 'Addresses without https',
			drafts: 'Drafts',
			unasked: 'Competences that no sector asks for',
			uncased: 'Methods without a case study',
		},
	},
};
