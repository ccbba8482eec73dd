import { dueDate } from '../components/lib/fact-marks';
import { formatNumber } from '../i18n/format';
import type { Locale, Localised } from '../i18n/locale';
import { pageTexts } from '../i18n/pages';
import { siteLanguages } from '../loaders/layers';
import type { Fact, Unit } from '../schemas/facts';
import { type Content, sheetsOf } from './content';
import { cited, citedList, type Field, list, nested, plain, wordList, words, wordsPerLanguage } from './fields';

/** A file of the open data: its name, its fields and how its items come out of the content. */
export type Dataset = {
	name: string;
	fields: Field<never>[];
	items: (content: Content) => unknown[];
};

const dataset = <T>(name: string, items: (content: Content) => T[], fields: Field<T>[]): Dataset => ({
	name,
	items,
	fields: fields as Field<never>[],
});

/** Addresses of a page in both languages, from the site's root and without a slash in front. */
function pageOf(path: string, anchor = ''): Localised {
	const [, second] = siteLanguages();
	const address = (locale: Locale) => `${locale === second ? `${locale}/` : ''}${path}/${anchor && `#${anchor}`}`;
	return { de: address('de'), en: address('en') };
}

/** The number as the pages print it: "rund 15,0 Mrd. €". */
function printed(fact: Fact, unit: Unit | undefined): Localised | undefined {
	if (fact.value === undefined || unit === undefined) return undefined;
	const { value, decimals, qualifier } = fact;
	const print = (locale: Locale) => {
		const number = unit.pattern[locale].replace('{n}', formatNumber(value, locale, decimals));
		return qualifier ? `${pageTexts(locale).qualifiers[qualifier]} ${number}` : number;
	};
	return { de: print('de'), en: print('en') };
}

const place = (geography: string | Localised): Localised => {
	const name = (locale: Locale) => {
		const text = typeof geography === 'string' ? geography : geography[locale];
		return (pageTexts(locale).geographies as Record<string, string>)[text] ?? text;
	};
	return { de: name('de'), en: name('en') };
};

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Every figure or statement with its source written out. */
function factItems(content: Content) {
	const units = byId(content.units);
	const kinds = byId(content.factKinds);
	return sheetsOf(content).flatMap((sheet) => {
		const sources = byId(sheet.sources);
		return sheet.facts.map((fact) => ({
			...fact,
			sheet: sheet.id,
			page: pageOf(sheet.page),
			unitLabel: fact.unit === undefined ? undefined : units.get(fact.unit)?.label,
			printed: printed(fact, fact.unit === undefined ? undefined : units.get(fact.unit)),
			place: place(fact.geography),
			cited: sources.get(fact.source),
			more: fact.moreSources.map((id) => sources.get(id)!),
			reviewBy: dueDate(fact.checked, kinds.get(fact.kind)!.reviewMonths),
		}));
	});
}

/** Every point of every row of figures. */
function seriesItems(content: Content) {
	const units = byId(content.units);
	return sheetsOf(content).flatMap((sheet) => {
		const sources = byId(sheet.sources);
		return sheet.series.flatMap(({ points, ...row }) =>
			points.map((point) => ({
				...row,
				...point,
				sheet: sheet.id,
				page: pageOf(sheet.page),
				unitLabel: units.get(row.unit)!.label,
				cited: sources.get(point.source),
			})),
		);
	});
}

function competenceItems({ competences }: Content) {
	return competences.flatMap((main) =>
		main.groups.flatMap((group) => group.competences.map((competence) => ({ ...competence, group, main }))),
	);
}

/** What sectors say about something else, with the source written out. */
function perSector<K extends 'demand' | 'requirements' | 'fairs'>(part: K) {
	return ({ sectors }: Content) =>
		sectors.flatMap((sector) => {
			const sources = byId(sector.sources);
			return (sector[part] as Content['sectors'][number][K][number][]).map((entry) => ({
				...entry,
				sector: sector.id,
				cited: entry.source === undefined ? undefined : sources.get(entry.source),
			}));
		});
}

function sourceItems(content: Content) {
	const ofSheets = sheetsOf(content).flatMap(({ id, page, sources }) =>
		sources.map((source) => ({ sheet: id, page: pageOf(page), source })),
	);
	const ofCases = content.cases.flatMap(({ id, sources }) =>
		sources.map((source) => ({ sheet: id, page: pageOf(`fallstudien/${id}`), source })),
	);
	return [...ofSheets, ...ofCases];
}

const demandItems = perSector('demand');
const requirementItems = perSector('requirements');
const fairItems = perSector('fairs');

/** All published files, in the order of the table. A new collection is one entry more. */
export const datasets: readonly Dataset[] = [
	dataset('facts', factItems, [
		plain('id', (f) => f.id),
		plain('sheet', (f) => f.sheet),
		plain('kind', (f) => f.kind),
		words('label', (f) => f.label),
		words('statement', (f) => f.statement),
		plain('qualifier', (f) => f.qualifier),
		plain('value', (f) => f.value),
		plain('unit', (f) => f.unit),
		words('unitLabel', (f) => f.unitLabel),
		words('printed', (f) => f.printed),
		words('period', (f) => f.period),
		words('geography', (f) => f.place),
		cited('source', (f) => f.cited),
		citedList('moreSources', (f) => f.more),
		plain('confidence', (f) => f.confidence),
		plain('confirmed', (f) => f.confirmed),
		plain('checked', (f) => f.checked),
		plain('reviewBy', (f) => f.reviewBy),
		words('note', (f) => f.note),
		words('page', (f) => f.page),
	]),
	dataset('series', seriesItems, [
		plain('id', (p) => p.id),
		plain('sheet', (p) => p.sheet),
		words('title', (p) => p.title),
		plain('period', (p) => p.period),
		plain('value', (p) => p.value),
		plain('unit', (p) => p.unit),
		words('unitLabel', (p) => p.unitLabel),
		plain('status', (p) => p.status),
		plain('comparable', (p) => p.chart !== 'none'),
		cited('source', (p) => p.cited),
		plain('confirmed', (p) => p.confirmed),
		plain('checked', (p) => p.checked),
		words('note', (p) => p.note),
		words('page', (p) => p.page),
	]),
	dataset('sources', sourceItems, [
		plain('id', (s) => s.source.id),
		plain('sheet', (s) => s.sheet),
		cited('source', (s) => s.source),
		words('page', (s) => s.page),
	]),
	dataset('sectors', ({ sectors }: Content) => sectors.toSorted((a, b) => a.order - b.order), [
		plain('id', (s) => s.id),
		plain('mark', (s) => s.mark),
		words('label', (s) => s.label),
		words('scope', (s) => s.scope),
		words('pitch', (s) => s.pitch),
		list('keyFigures', (s) => s.keyFigures),
		wordList('firstSteps', (s) => s.firstSteps),
		wordList('generalKnowledge', (s) => s.generalKnowledge),
		nested('valueChain', (s) => s.valueChain),
		nested('procurement', (s) => s.procurement),
		nested('buyers', (s) => s.buyers),
		nested('networks', (s) => s.networks),
		nested('risks', (s) => s.risks),
		citedList('sources', (s) => s.sources),
		words('page', (s) => pageOf(`maerkte/${s.id}`)),
	]),
	dataset('demand', demandItems, [
		plain('sector', (d) => d.sector),
		plain('competence', (d) => d.competence),
		words('label', (d) => d.label),
		plain('importance', (d) => d.importance),
		words('why', (d) => d.why),
		cited('source', (d) => d.cited),
	]),
	dataset('requirements', requirementItems, [
		plain('sector', (r) => r.sector),
		plain('standard', (r) => r.standard),
		plain('level', (r) => r.level),
		words('neededFor', (r) => r.neededFor),
		words('note', (r) => r.note),
		plain('confidence', (r) => r.confidence),
		cited('source', (r) => r.cited),
	]),
	dataset('fairs', fairItems, [
		plain('id', (f) => f.id),
		plain('sector', (f) => f.sector),
		plain('name', (f) => f.name),
		words('about', (f) => f.about),
		words('place', (f) => f.place),
		words('rhythm', (f) => f.rhythm),
		plain('nextFrom', (f) => f.next?.from),
		plain('nextTo', (f) => f.next?.to),
		plain('url', (f) => f.url),
		cited('source', (f) => f.cited),
	]),
	dataset('standards', ({ standards }: Content) => standards, [
		plain('id', (s) => s.id),
		words('code', (s) => s.code),
		words('name', (s) => s.name),
		plain('kind', (s) => s.kind),
		words('what', (s) => s.what),
		list('buildsOn', (s) => s.buildsOn),
		plain('monthsFrom', (s) => s.effort?.months?.[0]),
		plain('monthsTo', (s) => s.effort?.months?.[1]),
		words('effortNote', (s) => s.effort?.note),
		cited('source', (s) => s.effort?.source),
		list('aliases', (s) => s.aliases),
		words('page', (s) => pageOf('wissen/normen', `norm-${s.id}`)),
	]),
	dataset('competences', competenceItems, [
		plain('id', (c) => c.id),
		words('label', (c) => c.label),
		words('description', (c) => c.description),
		plain('kind', (c) => c.main.kind),
		plain('mainGroup', (c) => c.main.id),
		words('mainGroupLabel', (c) => c.main.label),
		plain('group', (c) => c.group.id),
		words('groupLabel', (c) => c.group.label),
		plain('din8580', (c) => c.group.din8580 ?? c.main.din8580),
		wordsPerLanguage('synonyms', (c) => c.synonyms),
	]),
	dataset('methods', ({ methods }: Content) => methods, [
		plain('id', (m) => m.id),
		words('label', (m) => m.label),
		plain('step', (m) => m.step),
		list('goals', (m) => m.goals),
		words('purpose', (m) => m.purpose),
		words('result', (m) => m.result),
		plain('minutesFrom', (m) => m.minutes?.[0]),
		plain('minutesTo', (m) => m.minutes?.[1]),
		words('timeNote', (m) => m.timeNote),
		plain('peopleFrom', (m) => m.group[0]),
		plain('peopleTo', (m) => m.group[1]),
		words('roles', (m) => m.roles),
		wordList('preparation', (m) => m.preparation),
		wordList('material', (m) => m.material),
		nested('steps', (m) => m.steps),
		wordList('pitfalls', (m) => m.pitfalls),
		nested('template', (m) => m.template),
		list('nextMethods', (m) => m.next.methods),
		list('nextTools', (m) => m.next.tools),
		plain('originator', (m) => m.originator),
		plain('reference', (m) => m.reference),
		plain('sourceUrl', (m) => m.sourceUrl),
		words('sourceNote', (m) => m.sourceNote),
		words('licence', (m) => m.licence),
		words('page', (m) => pageOf(`methoden/${m.id}`)),
	]),
	dataset('cases', ({ cases }: Content) => cases, [
		plain('id', (c) => c.id),
		words('title', (c) => c.title),
		words('company', (c) => c.company),
		words('place', (c) => c.place),
		plain('ownRegion', (c) => c.ownRegion),
		plain('sme', (c) => c.sme),
		words('from', (c) => c.from),
		words('to', (c) => c.to),
		words('period', (c) => c.period),
		plain('outcome', (c) => c.outcome),
		list('sectors', (c) => c.sectors),
		list('competences', (c) => c.competences),
		list('methods', (c) => c.methods),
		words('summary', (c) => c.summary),
		nested('enabled', (c) => c.enabled),
		nested('obstacles', (c) => c.obstacles),
		nested('lessons', (c) => c.lessons),
		citedList('sources', (c) => c.sources),
		plain('confidence', (c) => c.confidence),
		plain('checked', (c) => c.checked),
		words('page', (c) => pageOf(`fallstudien/${c.id}`)),
	]),
	dataset('glossary', ({ glossary }: Content) => glossary, [
		plain('id', (g) => g.id),
		words('term', (g) => g.term),
		words('short', (g) => g.short),
		words('text', (g) => g.text),
		wordsPerLanguage('synonyms', (g) => g.synonyms),
		wordsPerLanguage('abbreviations', (g) => g.abbreviations),
		list('see', (g) => g.see),
	]),
	dataset('funding', ({ funding }: Content) => funding, [
		plain('id', (f) => f.id),
		words('label', (f) => f.label),
		words('provider', (f) => f.provider),
		words('summary', (f) => f.summary),
		words('who', (f) => f.who),
		plain('status', (f) => f.status),
		plain('statusDate', (f) => f.statusDate),
		plain('until', (f) => f.until),
		list('needs', (f) => f.needs),
		list('steps', (f) => f.steps),
		plain('maxEmployees', (f) => f.maxEmployees),
		plain('url', (f) => f.url),
		words('note', (f) => f.note),
		cited('source', (f) => f.source),
	]),
	dataset('organisations', ({ organisations }: Content) => organisations, [
		plain('id', (o) => o.id),
		plain('name', (o) => o.name),
		plain('kind', (o) => o.kind),
		words('place', (o) => o.place),
		wordList('offers', (o) => o.offers),
		plain('url', (o) => o.url),
		plain('urlChecked', (o) => o.urlChecked),
		cited('source', (o) => o.source),
	]),
];
