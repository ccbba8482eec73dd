import { existsSync } from 'node:fs';
import { compareCases } from '../components/lib/case-order';
import { toolSlugs } from '../components/lib/tools';
import { methodsOfStep } from '../components/methods/order';
import { docsFolder } from '../loaders/docs';
import { loadFolder, loadList, loadRegion } from '../loaders/files';

/**
 * The site's sections: what the header and the sidebar show. Labels of pages come from content.
 */
const region = loadRegion();
const steps = loadList('process');
const byId = new Map(loadFolder('sectors').map((sector) => [sector.id, sector]));
const methods = loadFolder('methods');

/** Only the region's own cases stand in the sidebar; all others are reached from the overview. */
const regionalCases = loadFolder('cases')
	.filter((entry) => entry.ownRegion)
	.sort(compareCases);

const pages = docsFolder();

/** A page that is missing, or that the region does not show, has no place in the sidebar. */
const hasPage = (slug: string) => ['', '/index'].some((end) => existsSync(`${pages}/${slug}${end}.mdx`));

type Item = { slug: string; label?: string; translations?: Record<string, string> };

const item = (label: { de: string; en: string }, slug: string): Item => ({
	label: label.de,
	translations: { 'en-GB': label.en },
	slug,
});

/** A page under its own title. */
const page = (slug: string): Item => ({ slug });

/** Pages under their own titles, as far as the region shows them. */
const pagesShown = (...slugs: string[]): Item[] => slugs.filter(hasPage).map(page);

/** Pages under a heading of their own, closed unless the reader is on one of them. */
const group = (label: { de: string; en: string }, items: Item[]) => ({
	label: label.de,
	translations: { 'en-GB': label.en },
	collapsed: true,
	items,
});

/** The first item is the page that the section's link leads to. */
const topic = (
	id: string,
	label: { de: string; en: string },
	items: [Item, ...(Item | ReturnType<typeof group>)[]],
) => ({
	id,
	label: { 'de-DE': label.de, de: label.de, 'en-GB': label.en, en: label.en },
	link: `/${items[0].slug}/`,
	items,
});

/** Pages that the footer links to. */
export const legalPages: [Item, ...Item[]] = [
	page('rechtliches/impressum'),
	page('rechtliches/datenschutz'),
	page('rechtliches/barrierefreiheit'),
];

const overview = { de: 'Überblick', en: 'Overview' };

/**
 * Briefs that a sidebar shows at most. Every page of the section carries the list: with many briefs the site would grow
 * with the square of their number. Beyond that they are reached from the overview and by searching.
 */
const longestList = 60;

/** Sidebars, one per section. */
export const topics = [
	topic('prozess', { de: 'Prozess', en: 'Process' }, [
		item(overview, 'prozess'),
		...steps.map((step) =>
			item({ de: `${step.number} ${step.label.de}`, en: `${step.number} ${step.label.en}` }, `prozess/${step.id}`),
		),
		...pagesShown('prozess/exkursionen', 'prozess/messen', 'prozess/hochschulen'),
	]),
	topic('maerkte', { de: 'Märkte', en: 'Markets' }, [
		item(overview, 'maerkte'),
		...pagesShown('maerkte/vergleich'),
		...(region.sectors.length > longestList
			? []
			: region.sectors.flatMap((id) => {
					const sector = byId.get(id);
					return sector ? [item(sector.label, `maerkte/${id}`)] : [];
				})),
	]),
	topic('methoden', { de: 'Methoden', en: 'Methods' }, [
		item(overview, 'methoden'),
		...steps.map((step) =>
			group(
				{ de: `${step.number} ${step.label.de}`, en: `${step.number} ${step.label.en}` },
				methodsOfStep(step, methods)
					.filter(({ id }) => hasPage(`methoden/${id}`))
					.map(({ id, label }) => item(label, `methoden/${id}`)),
			),
		),
	]),
	topic('fallstudien', { de: 'Fallstudien', en: 'Case studies' }, [
		item(overview, 'fallstudien'),
		...regionalCases.map((entry) => item(entry.title, `fallstudien/${entry.id}`)),
	]),
	topic('werkzeuge', { de: 'Werkzeuge', en: 'Tools' }, [
		item(overview, 'werkzeuge'),
		...pagesShown(...toolSlugs.map((slug) => `werkzeuge/${slug}`)),
	]),
	topic('wissen', { de: 'Wissen', en: 'Knowledge' }, [
		item(overview, 'wissen'),
		...pagesShown(
			'wissen/normen',
			'wissen/nachweise',
			'wissen/kompetenzen',
			'wissen/foerderung',
			'wissen/organisationen',
			'wissen/glossar',
			'wissen/programm',
			'wissen/fragen',
			'wissen/daten',
			'wissen/offline',
		),
	]),
	topic('rechtliches', { de: 'Rechtliches', en: 'Legal' }, legalPages),
];

/** Sections that the header links to; the rest is reached from the footer. */
export const headerTopics = topics.filter(({ id }) => id !== 'rechtliches');

/** Pages that belong to a section without standing in its sidebar. */
export const furtherPages = {
	fallstudien: ['/fallstudien/**', '/en/fallstudien/**'],
	maerkte: ['/maerkte/**', '/en/maerkte/**'],
	methoden: ['/methoden/**', '/en/methoden/**'],
};

/** Pages outside every section. */
export const withoutSection = ['/', '/en', '/404', '/en/404'];
