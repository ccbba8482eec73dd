import { existsSync } from 'node:fs';
import { everyToolSlug } from '../components/lib/tools';
import { hideable } from '../schemas/region';
import { docsFolder } from './docs';
import { contentFolder, everyId, folders, hiddenPages, lists, loadFolder, loadList, loadRegion } from './files';
import { filesIn, filesNamed, loadRegionFiles, overlayFolder, siteLanguages } from './layers';
import { type ContentError, InvalidContent } from './validate';

const languageNames = { de: 'German', en: 'English' };

/** Pages that the site shows in one of its languages only, each with the file to write. */
function pagesWithoutTranslation(): ContentError[] {
	const hidden = hiddenPages();
	const pages = new Map(filesIn('docs', /\.mdx?$/).map((page) => [page.file, page]));
	return [...pages.values()].flatMap(({ file, path, shared }) => {
		const name = file.replace(/^docs\/(en\/)?/, '');
		if (hidden.has(name.replace(/(\/index)?\.mdx?$/, ''))) return [];
		return siteLanguages().flatMap((locale) => {
			const wanted = `docs/${locale === 'en' ? 'en/' : ''}${name}`;
			if (pages.has(wanted)) return [];
			const folder = shared ? contentFolder : (overlayFolder() ?? contentFolder);
			const problem = `this page is missing in ${languageNames[locale]}. Write ${folder}/${wanted}, or leave the language out of region.yaml under "site › languages".`;
			return [{ file: path, line: undefined, field: '', problem }];
		});
	});
}

/** Files of a page, one in each language of the site. */
const pagesOf = (path: string) => siteLanguages().map((locale) => `docs/${locale === 'en' ? 'en/' : ''}${path}.mdx`);

/** Pages that the menu, the footer and the tools lead to. */
const neededPages =
	/^(|prozess|maerkte|methoden|fallstudien|werkzeuge|wissen|wissen\/(normen|kompetenzen)|(werkzeuge|rechtliches|prozess\/[1-7]).*)$/;

const hasPage = (path: string) => ['', '/index'].some((end) => existsSync(`${docsFolder()}/${path}${end}.mdx`));

type Ids = ReadonlySet<string>;
const idsOf = (items: readonly { id: string }[]): Ids => new Set(items.map((item) => item.id));

/**
 * Checks what one file says about another: every id that is quoted must exist, every id is used once.
 *
 * @throws InvalidContent  naming file, field and remedy of every broken reference
 */
export function checkContentReferences(): void {
	const errors = pagesWithoutTranslation();
	if (errors.length > 0) throw new InvalidContent(errors);
	const sectors = loadFolder('sectors');
	const sheets = loadFolder('factSheets');
	const standards = loadList('standards');
	const competences = loadList('competences').flatMap((main) => main.groups.flatMap((group) => group.competences));
	const methods = loadFolder('methods');
	const known = {
		competence: idsOf(competences),
		standard: idsOf(standards),
		unit: idsOf(loadList('units')),
		kind: idsOf(loadList('factKinds')),
		sector: idsOf(sectors),
		method: idsOf(methods),
		tool: new Set<string>(everyToolSlug),
	};

	const report = (file: string, field: string, problem: string) =>
		errors.push({ file: filesNamed(file).at(-1)?.path ?? `${contentFolder}/${file}`, line: undefined, field, problem });
	const need = (file: string, field: string, id: string | undefined, where: Ids, place: string) => {
		if (id !== undefined && !where.has(id))
			report(file, field, `"${id}" does not exist in ${place}. Correct the id or add it there.`);
	};
	/** The pages of an entry, beside the file that it stands in. */
	const needPages = (file: string, path: string) => {
		const folder = filesNamed(file).at(-1)?.shared === false ? overlayFolder() : undefined;
		for (const page of pagesOf(path))
			if (filesNamed(page).length === 0)
				report(file, 'id', `the page ${folder ?? contentFolder}/${page} is missing. Write it, or remove this file.`);
	};
	const once = (file: string, field: string, ids: readonly string[]) => {
		const seen = new Set<string>();
		const twice = new Set<string>();
		for (const id of ids) (seen.has(id) ? twice : seen).add(id);
		for (const id of twice) report(file, field, `"${id}" stands there twice. Merge the two entries or rename one.`);
	};

	for (const sheet of [...sectors, ...sheets]) {
		const file =
			'demand' in sheet
				? `${folders.sectors.folder}/${sheet.id}.yaml`
				: `${folders.factSheets.folder}/${sheet.id}.yaml`;
		const sources = idsOf(sheet.sources);
		const source = (field: string, id: string | undefined) =>
			need(file, field, id, sources, 'the sources of this file');
		once(
			file,
			'sources',
			sheet.sources.map((s) => s.id),
		);
		for (const fact of sheet.facts) {
			need(file, `facts › ${fact.id} › unit`, fact.unit, known.unit, lists.units.file);
			need(file, `facts › ${fact.id} › kind`, fact.kind, known.kind, lists.factKinds.file);
			for (const id of [fact.source, ...fact.moreSources]) source(`facts › ${fact.id} › source`, id);
		}
		for (const row of sheet.series) {
			need(file, `series › ${row.id} › unit`, row.unit, known.unit, lists.units.file);
			for (const point of row.points) source(`series › ${row.id} › ${point.period}`, point.source);
		}
		if (!('demand' in sheet)) continue;

		needPages(file, `maerkte/${sheet.id}`);
		const facts = idsOf(sheet.facts);
		const valued = idsOf(sheet.facts.filter((fact) => fact.value !== undefined));
		for (const id of [...sheet.keyFigures, sheet.headline]) {
			need(file, 'keyFigures', id, facts, 'the facts of this file');
			if (facts.has(id) && !valued.has(id))
				report(file, 'keyFigures', `"${id}" has no number. Choose a fact with a value.`);
		}
		if (sheet.trend !== undefined) {
			const drawn = idsOf(sheet.series.filter((row) => row.chart !== 'none'));
			need(file, 'trend', sheet.trend, drawn, 'the series of this file that may be drawn');
		}
		for (const d of sheet.demand) {
			need(file, 'demand', d.competence, known.competence, lists.competences.file);
			source(`demand › ${d.competence}`, d.source);
		}
		for (const r of sheet.requirements) {
			need(file, 'requirements', r.standard, known.standard, lists.standards.file);
			source(`requirements › ${r.standard}`, r.source);
		}
		for (const part of ['procurement', 'buyers', 'fairs', 'networks', 'risks'] as const)
			for (const [i, entry] of sheet[part].entries()) source(`${part} › ${i + 1}`, entry.source);
		once(
			file,
			'demand',
			sheet.demand.map((d) => d.competence),
		);
		once(
			file,
			'requirements',
			sheet.requirements.map((r) => r.standard),
		);
	}

	const allFacts = [...sectors, ...sheets].flatMap((sheet) => [...sheet.facts, ...sheet.series].map((fact) => fact.id));
	once('data', 'facts', allFacts);
	once(
		lists.competences.file,
		'id',
		competences.map((c) => c.id),
	);
	once(
		lists.standards.file,
		'id',
		standards.map((s) => s.id),
	);
	for (const s of standards)
		for (const id of s.buildsOn) need(lists.standards.file, `${s.id} › buildsOn`, id, known.standard, 'this file');
	for (const step of loadList('process'))
		for (const id of step.methods)
			need(lists.process.file, `${step.id} › methods`, id, known.method, folders.methods.folder);
	const steps = idsOf(loadList('process'));
	for (const method of methods) {
		const file = `${folders.methods.folder}/${method.id}.yaml`;
		need(file, 'step', method.step, steps, lists.process.file);
		needPages(file, `methoden/${method.id}`);
		for (const id of method.next.methods) need(file, 'next › methods', id, known.method, folders.methods.folder);
		for (const id of method.next.tools) need(file, 'next › tools', id, known.tool, 'the list of tools');
	}
	for (const scale of loadList('readiness')) {
		need(lists.readiness.file, `${scale.id} › step`, scale.step, steps, lists.process.file);
		for (const id of scale.methods)
			need(lists.readiness.file, `${scale.id} › methods`, id, known.method, folders.methods.folder);
	}
	const canvases = loadFolder('canvases');
	for (const board of canvases) {
		const file = `${folders.canvases.folder}/${board.id}.yaml`;
		need(file, 'step', board.step, steps, lists.process.file);
		for (const id of board.next.methods) need(file, 'next › methods', id, known.method, folders.methods.folder);
		for (const id of board.next.tools) need(file, 'next › tools', id, known.tool, 'the list of tools');
		need(file, 'combines', board.combines, idsOf(canvases), folders.canvases.folder);
		once(
			file,
			'fields',
			board.fields.map((field) => field.id),
		);
		const crossed = idsOf(canvases.find((other) => other.id === board.combines)?.fields ?? []);
		for (const field of board.fields)
			for (const id of field.crosses ?? []) need(file, `${field.id} › crosses`, id, crossed, 'the combined canvas');
	}
	for (const instrument of loadList('funding'))
		for (const id of instrument.steps)
			need(lists.funding.file, `${instrument.id} › steps`, id, steps, lists.process.file);
	for (const event of loadList('events'))
		for (const id of event.sectors)
			need(lists.events.file, `${event.id} › sectors`, id, known.sector, folders.sectors.folder);
	for (const name of ['funding', 'organisations', 'events', 'excursions', 'glossary'] as const)
		once(
			lists[name].file,
			'id',
			loadList(name).map((entry) => entry.id),
		);
	once(
		lists.excursions.file,
		'sheets',
		loadList('excursions').flatMap((plan) => plan.sheets.map((sheet) => sheet.id)),
	);
	const terms = loadList('glossary');
	const termIds = idsOf(terms);
	for (const term of terms) {
		const file = lists.glossary.file;
		for (const id of term.see) need(file, `${term.id} › see`, id, termIds, 'this file');
		for (const id of term.links.methods)
			need(file, `${term.id} › links › methods`, id, known.method, folders.methods.folder);
		for (const id of term.links.standards)
			need(file, `${term.id} › links › standards`, id, known.standard, lists.standards.file);
		for (const page of term.links.pages)
			if (!hasPage(page))
				report(file, `${term.id} › links › pages`, `there is no page "${page}". Correct the address or remove it.`);
	}
	for (const entry of loadFolder('cases')) {
		const file = `${folders.cases.folder}/${entry.id}.yaml`;
		const sources = idsOf(entry.sources);
		needPages(file, `fallstudien/${entry.id}`);
		once(
			file,
			'sources',
			entry.sources.map((s) => s.id),
		);
		for (const id of entry.sectors) need(file, 'sectors', id, known.sector, folders.sectors.folder);
		for (const id of entry.competences) need(file, 'competences', id, known.competence, lists.competences.file);
		for (const id of entry.methods) need(file, 'methods', id, known.method, folders.methods.folder);
		for (const part of ['enabled', 'obstacles', 'lessons'] as const)
			for (const [i, point] of entry[part].entries())
				for (const id of point.sources ?? []) need(file, `${part} › ${i + 1}`, id, sources, 'the sources of this file');
	}
	const organisations = new Map(loadList('organisations').map((entry) => [entry.id, entry]));
	type Advice = {
		step: string;
		methods: string[];
		tools: string[];
		contacts: { organisation: string; offer: number }[];
	};
	/** Where a measure leads: step, methods, tools, and whom to ask for what. */
	const leadsOn = (file: string, field: string, { step, methods, tools, contacts }: Advice) => {
		need(file, `${field} › step`, step, steps, lists.process.file);
		for (const id of methods) need(file, `${field} › methods`, id, known.method, folders.methods.folder);
		for (const id of tools) need(file, `${field} › tools`, id, known.tool, 'the list of tools');
		for (const { organisation, offer } of contacts) {
			need(file, `${field} › contacts`, organisation, new Set(organisations.keys()), lists.organisations.file);
			const offers = organisations.get(organisation)?.offers.length;
			if (offers !== undefined && offer > offers)
				report(
					file,
					`${field} › contacts`,
					`"${organisation}" has ${offers} offers, not ${offer}. Correct the number.`,
				);
		}
	};
	for (const { id: round, participants } of loadList('exchangeExamples')) {
		const { file } = lists.exchangeExamples;
		once(file, `${round} › participants`, [...participants.map(({ id }) => id), ...participants.map((p) => p.label)]);
		for (const { id, buys, profile } of participants) {
			const field = `${round} › ${id}`;
			for (const competence of [...buys.flatMap((buy) => buy.processes), ...Object.keys(profile?.competences ?? {})])
				need(file, field, competence, known.competence, lists.competences.file);
			for (const standard of profile?.standards ?? [])
				need(file, field, standard, known.standard, lists.standards.file);
		}
	}
	for (const list of ['supplyFindings', 'supplyStress'] as const) {
		const { file } = lists[list];
		const entries = loadList(list);
		once(
			file,
			'id',
			entries.map((entry) => entry.id),
		);
		once(
			file,
			'measures',
			entries.flatMap((entry) => entry.measures.map((measure) => measure.id)),
		);
		for (const { id, measures } of entries)
			for (const measure of measures) leadsOn(file, `${id} › measures › ${measure.id}`, measure);
	}
	for (const questionnaire of loadFolder('assessments')) {
		const file = `${folders.assessments.folder}/${questionnaire.id}.yaml`;
		const itemsOf = new Map(questionnaire.dimensions.map((dimension) => [dimension.id, idsOf(dimension.items)]));
		once(
			file,
			'dimensions',
			questionnaire.dimensions.map((dimension) => dimension.id),
		);
		once(
			file,
			'items',
			questionnaire.dimensions.flatMap((dimension) => dimension.items.map((item) => item.id)),
		);
		once(
			file,
			'recommendations',
			questionnaire.recommendations.map((rule) => rule.id),
		);
		for (const rule of questionnaire.recommendations) {
			const field = `recommendations › ${rule.id}`;
			need(file, `${field} › dimension`, rule.dimension, new Set(itemsOf.keys()), 'the dimensions of this file');
			need(file, `${field} › item`, rule.item, itemsOf.get(rule.dimension) ?? new Set(), 'the items of that dimension');
			leadsOn(file, field, rule);
		}
	}
	const { sectors: shown, hide, inherit, wording } = loadRegion();
	const everyPage = new Set(filesIn('docs', /\.mdx$/).map(({ file }) => file.replace(/^docs\/|(\/index)?\.mdx$/g, '')));
	for (const id of shown) need('region.yaml', 'sectors', id, known.sector, folders.sectors.folder);
	for (const id of Object.keys(wording.steps)) need('region.yaml', 'wording › steps', id, steps, lists.process.file);
	for (const page of hide.pages)
		if (neededPages.test(page))
			report(
				'region.yaml',
				'hide › pages',
				`the menu or the tools lead to "${page}", so it cannot be hidden. Write a page of your own in its place.`,
			);
		else if (!hasPage(page) && !everyPage.has(page))
			report('region.yaml', 'hide › pages', `there is no page "${page}". Correct the path or remove it.`);
	for (const name of hideable)
		for (const id of hide[name]) need('region.yaml', `hide › ${name}`, id, everyId(name), `the ${name} of this site`);
	for (const file of inherit)
		need('region.yaml', 'inherit', file, new Set(loadRegionFiles().files), `${contentFolder}/region-files.yaml`);
	if (overlayFolder() !== undefined && loadList('holidays').length === 0)
		report(
			lists.holidays.file,
			'',
			'the roadmap needs the public holidays of the region. Write this file in the folder of the region (content/data/holidays.yaml shows the form), or name it in region.yaml under "inherit".',
		);

	if (errors.length > 0) throw new InvalidContent(errors);
}
