import { getCollection, getEntry } from 'astro:content';
import { version } from '../../../package.json';
import { findFact, printFact } from '../../components/lib/facts';
import { href, pageId } from '../../components/lib/page';
import { getRegion } from '../../components/lib/region';
import { shownSectors } from '../../components/lib/taxonomy';
import { toolSlugs } from '../../components/lib/tools';
import { type Locale, pick } from '../../i18n/locale';
import { buildDate } from '../../loaders/build-date';
import type { Source } from '../../schemas/facts';
import type { NamedLink, SiteFacts, ToolData, ToolSource } from './data';

const toolSource = (source: Omit<Source, 'id'>, locale: Locale): ToolSource => ({
	publisher: pick(source.publisher, locale),
	title: source.title ?? new URL(source.url).hostname.replace(/^www\./, ''),
	url: source.url,
	date: source.date,
	read: source.read,
});

const base = () => import.meta.env.BASE_URL.replace(/\/$/, '');

/** The invented firms that can be loaded into every tool, each as it writes in that language. */
export const exampleLinks = async (locale: Locale): Promise<ToolData['examples']> =>
	(await getCollection('examples')).map(({ data }) => ({
		id: data.id,
		label: data.label[locale],
		summary: data.summary[locale],
		url: `${base()}/data/examples/${locale === 'de' ? '' : `${locale}/`}${data.id}.json`,
	}));

/** Who publishes the site, and where its pages are. */
export async function siteFacts(locale: Locale): Promise<SiteFacts> {
	const region = await getRegion();
	return {
		path: import.meta.env.BASE_URL,
		name: region.site.name[locale],
		region: region.region.name[locale],
		appVersion: version,
		contentDate: buildDate,
		partners: region.partners.map((partner) => partner.name),
		funding: region.funding && {
			statement: region.funding.statement[locale],
			coFunding: region.funding.coFunding[locale],
			programme: region.funding.programme[locale],
			emblem: region.funding.emblem
				? { url: `${base()}/${region.funding.emblem.file}`, alt: region.funding.emblem.alt[locale] }
				: undefined,
		},
		links: {
			profile: href('werkzeuge/kompetenzprofil', locale),
			fit: href('werkzeuge/marktfit', locale),
			project: href('werkzeuge/vorhaben', locale),
			standards: href('wissen/normen', locale),
			markets: href('maerkte', locale),
			privacy: href('rechtliches/datenschutz', locale),
			tools: Object.fromEntries(toolSlugs.map((slug) => [slug, href(`werkzeuge/${slug}`, locale)])),
		},
	};
}

/** What a tool of its own content needs besides: language, invented firms, the site. */
export const frameData = async (locale: Locale): Promise<Pick<ToolData, 'locale' | 'examples' | 'site'>> => ({
	locale,
	examples: await exampleLinks(locale),
	site: await siteFacts(locale),
});

/** A tool's page under its title; undefined where this site has no such page. */
export async function toolPage(slug: string, locale: Locale): Promise<NamedLink | undefined> {
	const page = await getEntry('docs', pageId(`werkzeuge/${slug}`, locale));
	return page && { label: page.data.title, url: href(`werkzeuge/${slug}`, locale) };
}

/** Methods by id, to link a finding with what one can do about it. */
export async function methodLinks(locale: Locale, ids: readonly string[]): Promise<Record<string, NamedLink>> {
	const methods = await getCollection('methods');
	return Object.fromEntries(
		ids.map((id) => {
			const found = methods.find(({ data }) => data.id === id);
			if (!found)
				throw new Error(
					`A tool links to the method "${id}", which does not exist or is hidden. Take it out of "hide › methods" in region.yaml, or write data/methods/${id}.yaml and its page.`,
				);
			return [id, { label: found.data.label[locale], url: href(`methoden/${id}`, locale) }];
		}),
	);
}

/** Everything the tools need of the content, in one language. Runs at build time only. */
export async function buildToolData(locale: Locale): Promise<ToolData> {
	const [matching] = await getCollection('matching');
	const { similarity, standardWeights, buildsOnCredit, fitWeights } = matching!.data;
	return {
		locale,
		taxonomy: (await getCollection('competences')).map(({ data: main }) => ({
			id: main.id,
			kind: main.kind,
			label: main.label[locale],
			din: main.din8580,
			groups: main.groups.map((group) => ({
				id: group.id,
				label: group.label[locale],
				din: group.din8580,
				competences: group.competences.map((competence) => ({
					id: competence.id,
					label: competence.label[locale],
					hint: competence.description?.[locale],
					synonyms: competence.synonyms[locale],
				})),
			})),
		})),
		standards: (await getCollection('standards')).map(({ data }) => ({
			id: data.id,
			code: pick(data.code, locale),
			name: data.name[locale],
			kind: data.kind,
			buildsOn: data.buildsOn,
			aliases: data.aliases,
			effort: data.effort && {
				months: data.effort.months,
				note: data.effort.note?.[locale],
				source: toolSource(data.effort.source, locale),
			},
		})),
		sectors: await Promise.all(
			(await shownSectors()).map(async (sector) => {
				const sources = new Map(sector.sources.map((source) => [source.id, toolSource(source, locale)]));
				const headline = await findFact(sector.headline, sector.id);
				return {
					id: sector.id,
					mark: sector.mark,
					label: sector.label[locale],
					url: href(`maerkte/${sector.id}`, locale),
					pitch: sector.pitch[locale],
					headline: {
						label: headline.fact.label[locale],
						value: printFact(headline, locale),
						period: pick(headline.fact.period, locale),
						source: toolSource(headline.source, locale),
					},
					demand: sector.demand.map((d) => ({
						competence: d.competence,
						importance: d.importance,
						label: d.label?.[locale],
						source: d.source === undefined ? undefined : sources.get(d.source),
					})),
					requirements: sector.requirements.map((r) => ({
						standard: r.standard,
						level: r.level,
						neededFor: r.neededFor[locale],
						source: r.source === undefined ? undefined : sources.get(r.source),
					})),
				};
			}),
		),
		parameters: { similarity, standardWeights, buildsOnCredit, fitWeights },
		examples: await exampleLinks(locale),
		site: await siteFacts(locale),
	};
}
