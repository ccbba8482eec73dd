import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { topics } from '../../src/integrations/sections';
import { shownPages } from '../../src/loaders/docs';
import { folders, loadFolder } from '../../src/loaders/files';
import { filesIn, filesNamed } from '../../src/loaders/layers';
import { readContent, sheetsOf } from '../../src/open-data/content';
import type { ReportInput, ReportPage } from './report';

/** Components that list every page of a folder with a link. */
const catalogues = {
	SectorTiles: 'maerkte/',
	MethodCatalogue: 'methoden/',
	CaseCatalogue: 'fallstudien/',
	ToolTiles: 'werkzeuge/',
};

/** Collects what the report looks at from the content folder. */
export function readReportInput(today: string): ReportInput {
	const content = readContent();
	const sheets = sheetsOf(content);
	const reviewMonths = new Map(content.factKinds.map(({ id, reviewMonths }) => [id, reviewMonths]));
	const facts = sheets.flatMap((sheet) =>
		sheet.facts.map((fact) => ({ ...fact, sheet: sheet.id, reviewMonths: reviewMonths.get(fact.kind)! })),
	);
	const competences = content.competences.flatMap((main) =>
		main.groups.flatMap((group) => group.competences.map(({ id }) => id)),
	);
	return {
		today,
		pages: shownPages().map(({ name, path }) => readReportPage(name, path)),
		sidebar: topics.flatMap(({ items }) =>
			items.flatMap((item) => ('items' in item ? item.items : [item]).map(({ slug }) => slug)),
		),
		catalogues,
		facts,
		draftFiles: (['sectors', 'methods', 'cases'] as const).flatMap((name) =>
			loadFolder(name, { drafts: true })
				.filter((entry) => entry.draft)
				.map(({ id }) => filesNamed(`${folders[name].folder}/${id}.yaml`).at(-1)!.path),
		),
		addresses: ['data', 'docs']
			.flatMap((folder) => filesIn(folder, /\.(mdx?|ya?ml)$/))
			.flatMap(({ path }) => addressesIn(path)),
		competences,
		asked: content.sectors.flatMap(({ demand }) => demand.map(({ competence }) => competence)),
		methods: content.methods.map(({ id }) => id),
		withCase: content.cases.flatMap(({ methods }) => methods),
		entries: {
			glossary: content.glossary.length,
			standards: content.standards.length,
			competences: competences.length,
			facts: facts.length,
			series: sheets.flatMap(({ series }) => series).length,
			sources: sheets.flatMap(({ sources }) => sources).length + content.cases.flatMap(({ sources }) => sources).length,
			funding: content.funding.length,
			organisations: content.organisations.length,
		},
	};
}

const addressesIn = (file: string) =>
	readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, i) =>
			[...line.matchAll(/https?:\/\/[^\s"'<>)\]},]+/g)].map(([url]) => ({ place: `${file}:${i + 1}`, url })),
		);

/** Path of a page without language, ending and outer slashes; the overview of a folder has the folder's path. */
const pathOf = (address: string) =>
	address
		.replace(/^\/?(en(\/|$))?/, '')
		.replace(/[#?].*$/, '')
		.replace(/(^|\/)index$/, '')
		.replace(/\/$/, '');

/** Reads a page's front matter, links and components. */
function readReportPage(name: string, file: string): ReportPage {
	const text = readFileSync(file, 'utf8');
	const slug = name.replace(/\.mdx?$/, '');
	const front = (parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') ?? {}) as { kind?: string; draft?: boolean };
	const links = [...text.matchAll(/(?:\]\(|(?:href|link)[=:]\s*["']?)(\/[^)\s"']*)/g)];
	return {
		path: pathOf(slug),
		locale: file.includes('docs/en/') ? 'en' : 'de',
		kind: front.kind ?? 'page',
		draft: front.draft ?? false,
		links: links.map(([, link]) => pathOf(link!)),
		components: [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name!),
	};
}
