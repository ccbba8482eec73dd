import { contentFolder, folders, lists, loadFolder, loadList, loadRegion } from './files';
import { type ContentError, InvalidContent } from './validate';

type Ids = ReadonlySet<string>;
const idsOf = (items: readonly { id: string }[]): Ids => new Set(items.map((item) => item.id));

/**
 * Checks what one file says about another: every id that is quoted must exist, every id is used once.
 *
 * @throws InvalidContent  naming file, field and remedy of every broken reference
 */
export function checkContentReferences(): void {
	const errors: ContentError[] = [];
	const sectors = loadFolder('sectors');
	const sheets = loadFolder('factSheets');
	const standards = loadList('standards');
	const competences = loadList('competences').flatMap((main) => main.groups.flatMap((group) => group.competences));
	const known = {
		competence: idsOf(competences),
		standard: idsOf(standards),
		unit: idsOf(loadList('units')),
		kind: idsOf(loadList('factKinds')),
		sector: idsOf(sectors),
		method: idsOf(loadList('methodIndex')),
	};

	const report = (file: string, field: string, problem: string) =>
		errors.push({ file: `${contentFolder}/${file}`, line: undefined, field, problem });
	const need = (file: string, field: string, id: string | undefined, where: Ids, place: string) => {
		if (id !== undefined && !where.has(id))
			report(file, field, `"${id}" does not exist in ${place}. Correct the id or add it there.`);
	};
	const once = (file: string, field: string, ids: readonly string[]) => {
		for (const id of new Set(ids.filter((value, i) => ids.indexOf(value) !== i)))
			report(file, field, `"${id}" stands there twice. Merge the two entries or rename one.`);
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
		for (const entry of sheet.cases)
			for (const id of [entry.source, ...entry.moreSources]) source(`cases › ${entry.id}`, id);
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
			need(lists.process.file, `${step.id} › methods`, id, known.method, lists.methodIndex.file);
	for (const id of loadRegion().sectors) need('region.yaml', 'sectors', id, known.sector, folders.sectors.folder);

	if (errors.length > 0) throw new InvalidContent(errors);
}
