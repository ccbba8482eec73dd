import { toolSlugs } from '../components/lib/tools';
import { loadFolder, loadList, loadRegion } from '../loaders/files';

/**
 * The site's sections: what the header and the sidebar show. Labels of pages come from content.
 */
const region = loadRegion();
const steps = loadList('process');
const byId = new Map(loadFolder('sectors').map((sector) => [sector.id, sector]));

const item = (label: { de: string; en: string }, slug: string) => ({
	label: label.de,
	translations: { 'en-GB': label.en },
	slug,
});

/** A page under its own title. */
const page = (slug: string) => ({ slug });

const topic = (id: string, label: { de: string; en: string }, items: { slug: string }[]) => ({
	id,
	label: { 'de-DE': label.de, de: label.de, 'en-GB': label.en, en: label.en },
	link: `/${items[0]!.slug}/`,
	items,
});

const overview = { de: 'Überblick', en: 'Overview' };

/** Sidebars, one per section. */
export const topics = [
	topic('prozess', { de: 'Prozess', en: 'Process' }, [
		item(overview, 'prozess'),
		...steps.map((step) =>
			item({ de: `${step.number} ${step.label.de}`, en: `${step.number} ${step.label.en}` }, `prozess/${step.id}`),
		),
	]),
	topic('maerkte', { de: 'Märkte', en: 'Markets' }, [
		item(overview, 'maerkte'),
		...region.sectors.flatMap((id) => {
			const sector = byId.get(id);
			return sector ? [item(sector.label, `maerkte/${id}`)] : [];
		}),
	]),
	topic('werkzeuge', { de: 'Werkzeuge', en: 'Tools' }, [
		item(overview, 'werkzeuge'),
		...toolSlugs.map((slug) => page(`werkzeuge/${slug}`)),
	]),
	topic('wissen', { de: 'Wissen', en: 'Knowledge' }, [
		item(overview, 'wissen'),
		page('wissen/normen'),
		page('wissen/kompetenzen'),
		page('wissen/programm'),
		page('wissen/fragen'),
	]),
	topic('rechtliches', { de: 'Rechtliches', en: 'Legal' }, [
		page('rechtliches/impressum'),
		page('rechtliches/datenschutz'),
		page('rechtliches/barrierefreiheit'),
	]),
];

/** Sections that the header links to; the rest is reached from the footer. */
export const headerTopics = topics.slice(0, 4);

/** Pages outside every section. */
export const withoutSection = ['/', '/en', '/404', '/en/404'];
