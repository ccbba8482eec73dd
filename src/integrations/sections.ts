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

const topic = (id: string, label: { de: string; en: string }, items: ReturnType<typeof item>[]) => ({
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
		item({ de: 'Kompetenzprofil', en: 'Competence profile' }, 'werkzeuge/kompetenzprofil'),
		item({ de: 'Marktfit', en: 'Market fit' }, 'werkzeuge/marktfit'),
		item({ de: 'Vorhaben und Dossier', en: 'Project and dossier' }, 'werkzeuge/vorhaben'),
	]),
	topic('wissen', { de: 'Wissen', en: 'Knowledge' }, [
		item(overview, 'wissen'),
		item({ de: 'Normen und Zertifikate', en: 'Standards and certificates' }, 'wissen/normen'),
		item({ de: 'Kompetenzen', en: 'Competences' }, 'wissen/kompetenzen'),
		item({ de: 'Programm und Region', en: 'Programme and region' }, 'wissen/programm'),
		item({ de: 'Fragen und Antworten', en: 'Questions and answers' }, 'wissen/fragen'),
	]),
	topic('rechtliches', { de: 'Rechtliches', en: 'Legal' }, [
		item({ de: 'Impressum', en: 'Imprint' }, 'rechtliches/impressum'),
		item({ de: 'Datenschutz', en: 'Privacy' }, 'rechtliches/datenschutz'),
		item({ de: 'Barrierefreiheit', en: 'Accessibility' }, 'rechtliches/barrierefreiheit'),
	]),
];

/** Sections that the header links to; the rest is reached from the footer. */
export const headerTopics = topics.slice(0, 4);

/** Pages outside every section. */
export const withoutSection = ['/', '/en', '/404', '/en/404'];
