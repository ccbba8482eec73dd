import { basename } from 'node:path';
import { z } from 'zod';
import { accessibilityCheck, accessibilityLimit } from '../schemas/accessibility';
import { caseStudy } from '../schemas/case';
import { competenceMainGroup } from '../schemas/competence';
import { event, funding, organisation } from '../schemas/directory';
import { endMarket } from '../schemas/end-market';
import { example } from '../schemas/example';
import { exchangeExample, exchangeLaw } from '../schemas/exchange';
import { excursion } from '../schemas/excursion';
import { factKind, factSheet, unit } from '../schemas/facts';
import { glossaryTerm } from '../schemas/glossary';
import { holidayCalendar } from '../schemas/holidays';
import { countryWords, importColumn, importWords } from '../schemas/import-column';
import { assessment, businessCaseGroup, canvas, criteriaSet } from '../schemas/instruments';
import { matching } from '../schemas/matching';
import { method } from '../schemas/method';
import { processStep } from '../schemas/process';
import { readinessScale } from '../schemas/readiness';
import { hideable } from '../schemas/region';
import { sector } from '../schemas/sector';
import { standard } from '../schemas/standard';
import { supplyFinding, supplyStress } from '../schemas/supply-findings';
import { synonyms } from '../schemas/synonyms';
import { exampleWithoutNames, type Names, namesIn, sectorWithoutNames, sheetWithoutNames } from './home-names';
import {
	contentFolder,
	filesIn,
	filesNamed,
	inAllLanguages,
	invalid,
	isMonolingual,
	type LayerFile,
	loadRegion,
	loadRegionFiles,
	onceSettled,
	overlayFolder,
	readOnce,
	siteLanguages,
} from './layers';
import { type Gone, prune } from './selection';
import { parseContent } from './validate';

export { contentFolder, loadRegion };

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
	accessibilityCheck: { file: 'data/accessibility-check.json', schema: accessibilityCheck },
	accessibilityLimits: { file: 'data/accessibility-limits.yaml', schema: accessibilityLimit },
	endMarkets: { file: 'data/end-markets.yaml', schema: endMarket },
	exchangeLaw: { file: 'data/exchange-law.yaml', schema: exchangeLaw },
	exchangeExamples: { file: 'data/exchange-example.yaml', schema: exchangeExample },
	importColumns: { file: 'data/import-columns.yaml', schema: importColumn },
	importWords: { file: 'data/import-words.yaml', schema: importWords },
	countries: { file: 'data/countries.yaml', schema: countryWords },
	supplyFindings: { file: 'data/supply-findings.yaml', schema: supplyFinding },
	supplyStress: { file: 'data/supply-stress.yaml', schema: supplyStress },
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

type ListName = keyof typeof lists;
type FolderName = keyof typeof folders;
type ListEntry<K extends ListName> = z.output<(typeof lists)[K]['schema']>;
type FolderEntry<K extends FolderName> = z.output<(typeof folders)[K]['schema']>;
type Entry = { id: string; draft?: true };

/** Reads and validates one file; texts of a region with a single language may stand in that language only. */
function parseFile<T extends z.ZodType>({ path, shared }: LayerFile, schema: T): z.output<T> {
	const oneLanguage = !shared && isMonolingual();
	const [only] = oneLanguage ? siteLanguages() : [];
	const prepare = oneLanguage ? (data: unknown) => inAllLanguages(data, only) : undefined;
	return readOnce(path, (text) => parseContent(text, schema, path, prepare), oneLanguage ? `only ${only}` : '');
}

/** Lists whose entries go as a whole when they name the publishing region, and so do cases. */
const listsOfRegion: ReadonlySet<string> = new Set(['funding', 'organisations', 'events']);

/** Entries of all layers: a later file replaces those with the same id and adds the others. */
function rawList(name: ListName): Entry[] {
	const { file, schema } = lists[name];
	const found = filesNamed(file);
	if (found.length === 0 && overlayFolder() === undefined)
		throw invalid(`${contentFolder}/${file}`, 'this file is missing. Put it back, or leave an empty list in it: [].');
	const named = homeNames();
	const entries: Entry[] = [];
	for (const layer of found) {
		for (const entry of parseFile(layer, z.array(schema as z.ZodType)) as Entry[]) {
			if (layer.shared && listsOfRegion.has(name) && named(entry)) continue;
			const same = layer.shared || found.length === 1 ? -1 : entries.findIndex(({ id }) => id === entry.id);
			const shown =
				layer.shared && name === 'exchangeExamples'
					? exampleWithoutNames(entry, named, loadRegion().region.name.de)
					: entry;
			if (same < 0) entries.push(shown);
			else entries[same] = shown;
		}
	}
	const hidden = hiddenIds(name);
	return entries.filter(({ id }) => !hidden.includes(id));
}

function rawFolder(name: FolderName, drafts: boolean): Entry[] {
	const { folder, schema } = folders[name];
	const named = homeNames();
	const off = name === 'sectors' || name === 'cases' ? sectorsOff() : new Set<string>();
	const hidden = hiddenIds(name);
	return filesIn(folder, /^[^/\\]+\.(yaml|json)$/)
		.filter(({ file }) => !(name === 'sectors' && off.has(idOf(file))))
		.flatMap((layer) => {
			const entry = parseFile(layer, schema as z.ZodType) as Entry;
			return layer.shared ? sharedEntry(name, entry, named) : [entry];
		})
		.filter((entry) => (drafts || entry.draft === undefined) && !hidden.includes(entry.id))
		.filter((entry) => !(name === 'cases' && leadsNowhere(entry as FolderEntry<'cases'>, off)));
}

/** A shared entry as another region shows it, if at all. */
function sharedEntry(name: FolderName, entry: Entry, named: Names): Entry[] {
	if (name === 'cases') return named(entry) || (entry as FolderEntry<'cases'>).ownRegion ? [] : [entry];
	if (name === 'sectors') return [sectorWithoutNames(entry as FolderEntry<'sectors'>, named)];
	if (name === 'factSheets') return [sheetWithoutNames(entry as FolderEntry<'factSheets'>, named)];
	if (name === 'examples') return [exampleWithoutNames(entry, named, loadRegion().region.name.de)];
	return [entry];
}

/** Recognises what names the publishing region; nothing while that region itself is built. */
const homeNames = (): Names => namesIn(overlayFolder() === undefined ? [] : loadRegionFiles().names);

const idOf = (file: string) => basename(file).replace(/\.(yaml|json)$/, '');

/** Whether the region's own file exists: single readers are tested on folders without one. */
const hasRegion = () => filesNamed('region.yaml').length > 0;

/** Sectors that the region does not list. A draft is none of them: the preview shows it before it is listed. */
function sectorsOff(): Set<string> {
	if (!hasRegion()) return new Set();
	const shown = new Set(loadRegion().sectors);
	const others = filesIn(folders.sectors.folder, /\.yaml$/).filter(({ file }) => !shown.has(idOf(file)));
	return new Set(others.flatMap((layer) => (parseFile(layer, folders.sectors.schema).draft ? [] : [idOf(layer.file)])));
}

const hiddenIds = (name: string): readonly string[] =>
	hasRegion() && (hideable as readonly string[]).includes(name)
		? loadRegion().hide[name as (typeof hideable)[number]]
		: [];

/** Ids that a region could hide, in all layers that it is built from. */
export function everyId(name: (typeof hideable)[number]): Set<string> {
	if (!(name in lists)) {
		const { folder } = folders[name as 'methods'];
		return new Set(filesIn(folder, /\.(yaml|json)$/).map(({ file }) => idOf(file)));
	}
	const { file, schema } = lists[name as 'glossary'];
	return new Set(filesNamed(file).flatMap((layer) => parseFile(layer, z.array(schema)).map(({ id }) => id)));
}

/** A case whose target sectors are all switched off. */
const leadsNowhere = ({ sectors }: FolderEntry<'cases'>, off: ReadonlySet<string>) =>
	sectors.length > 0 && sectors.every((id) => off.has(id));

/** Ids of a folder's entries that exist in a layer but are not shown. */
function goneFrom(name: 'methods' | 'cases' | 'examples'): Set<string> {
	const left = new Set(rawFolder(name, true).map(({ id }) => id));
	return new Set(
		filesIn(folders[name].folder, /\.(yaml|json)$/).flatMap(({ file }) => (left.has(idOf(file)) ? [] : [idOf(file)])),
	);
}

/** Organisations of the publishing region that another region does not have. */
function goneOrganisations(): Set<string> {
	const hidden = new Set(hiddenIds('organisations'));
	const shared = { file: lists.organisations.file, path: `${contentFolder}/${lists.organisations.file}`, shared: true };
	if (overlayFolder() === undefined) return hidden;
	const left = new Set(rawList('organisations').map(({ id }) => id));
	for (const { id } of parseFile(shared, z.array(lists.organisations.schema))) if (!left.has(id)) hidden.add(id);
	return hidden;
}

/** Pages that exist in a layer but are not shown, by their path without language and ending. */
export function hiddenPages(): Set<string> {
	if (!hasRegion()) return new Set();
	const foreign =
		overlayFolder() === undefined
			? []
			: loadRegionFiles().files.flatMap((file) => {
					const page = /^docs\/(.*)\.mdx?$/.exec(file)?.[1];
					return page !== undefined && filesNamed(file).length === 0 ? [page] : [];
				});
	return new Set([
		...loadRegion().hide.pages,
		...foreign,
		...[...sectorsOff()].map((id) => `maerkte/${id}`),
		...[...goneFrom('methods')].map((id) => `methoden/${id}`),
		...[...goneFrom('cases')].map((id) => `fallstudien/${id}`),
	]);
}

/** What the site does not show of what its layers hold; read only when something asks for it. */
export const goneContent = (): Gone => {
	const read = <T>(value: () => T) => {
		let known: T | undefined;
		return () => {
			known ??= value();
			return known;
		};
	};
	const parts = {
		sectors: read(sectorsOff),
		methods: read(() => new Set(hiddenIds('methods'))),
		cases: read(() => goneFrom('cases')),
		organisations: read(goneOrganisations),
		glossary: read(() => new Set(hiddenIds('glossary'))),
		examples: read(() => new Set(hiddenIds('examples'))),
		pages: read(hiddenPages),
	};
	return Object.defineProperties(
		{},
		Object.fromEntries(Object.entries(parts).map(([name, get]) => [name, { get, enumerable: true }])),
	) as Gone;
};

/** Reads and validates a file that holds a list of entries, with what the region adds, replaces and hides. */
export function loadList<K extends ListName>(name: K): ListEntry<K>[] {
	const gone = goneContent();
	const entries = rawList(name).map((entry) => prune(name, entry, gone));
	return (name === 'process' ? entries.map(withOwnName) : entries) as never;
}

/** A step under the name that the region gives it. */
function withOwnName<T extends { id: string }>(step: T): T {
	const label = hasRegion() ? loadRegion().wording.steps[step.id] : undefined;
	return label === undefined ? step : { ...step, label };
}

/**
 * Reads and validates every file of a folder; a missing folder is an empty one.
 *
 * @param drafts  whether to hand out entries marked as drafts: only the preview shows them
 */
export function loadFolder<K extends FolderName>(
	name: K,
	{ drafts = process.env.NODE_ENV === 'development' } = {},
): FolderEntry<K>[] {
	return onceSettled(`${name} ${drafts}`, () => {
		const gone = goneContent();
		return rawFolder(name, drafts).map((entry) => prune(name, entry, gone)) as never;
	});
}

export const loadMatching = () => parseFile(filesNamed('data/matching.yaml').at(-1)!, matching);
