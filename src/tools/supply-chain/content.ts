import { getCollection } from 'astro:content';
import { shownSectors } from '../../components/lib/taxonomy';
import { type Locale, pick } from '../../i18n/locale';
import type { Contact, NamedLink, ToolSource } from '../../results/references';
import { type Advice, type FindingContent, type StressContent, stressKinds } from '../../results/supply-chain/advice';
import { findingIds } from '../../results/supply-chain/findings/finding';
import type { Source } from '../../schemas/facts';
import type { supplyFinding } from '../../schemas/supply-findings';
import { methodLinks, toolPage } from '../shared/content';

type Measures = (typeof supplyFinding)['_zod']['output']['measures'];

const reference = (source: Omit<Source, 'id'>, locale: Locale): ToolSource => ({
	publisher: source.via
		? `${pick(source.publisher, locale)} (${locale === 'de' ? 'nach' : 'as reported by'} ${pick(source.via, locale)})`
		: pick(source.publisher, locale),
	title: source.title ?? new URL(source.url).hostname.replace(/^www\./, ''),
	url: source.url,
	date: source.date,
	read: source.read,
});

/** Turns measures into what a page can link. */
async function adviser(locale: Locale): Promise<(measures: Measures) => Promise<Advice[]>> {
	const organisations = new Map((await getCollection('organisations')).map(({ data }) => [data.id, data]));
	async function toolLink(slug: string): Promise<NamedLink[]> {
		const page = await toolPage(slug, locale);
		return page ? [page] : [];
	}
	function contact({ organisation, offer }: { organisation: string; offer: number }): Contact[] {
		const found = organisations.get(organisation);
		return found ? [{ name: found.name, offer: found.offers[offer - 1]![locale], url: found.url }] : [];
	}
	return (measures) =>
		Promise.all(
			measures.map(async ({ id, label, text, methods, tools, contacts, step }) => ({
				id,
				label: label[locale],
				text: text[locale],
				methods: Object.values(await methodLinks(locale, methods)),
				tools: (await Promise.all(tools.map(toolLink))).flat(),
				contacts: contacts.flatMap(contact),
				step,
			})),
		);
}

/** A collection comes sorted by id; the calculation knows the order that people read it in. */
const inOrder = <T extends { data: { id: string } }>(entries: readonly T[], order: readonly string[]): T[] =>
	entries.toSorted((a, b) => order.indexOf(a.data.id) - order.indexOf(b.data.id));

/** Markets that sales can end in; those the site has a page for carry its name. Runs at build time only. */
export async function endMarkets() {
	const shown = new Map((await shownSectors()).map((sector) => [sector.id, sector]));
	return (await getCollection('endMarkets')).flatMap(({ data: { sector, ...market } }) => {
		const label = sector === undefined ? market.label : shown.get(sector)?.label;
		return label ? [{ ...market, label, sector }] : [];
	});
}

/** Names of the competences in the language that the page is not in, in the order of the taxonomy. Runs at build time only. */
export async function otherNames(locale: Locale): Promise<string[]> {
	const other = locale === 'de' ? 'en' : 'de';
	return (await getCollection('competences')).flatMap(({ data }) =>
		data.groups.flatMap(({ competences }) => competences.map(({ label }) => label[other])),
	);
}

/** What the findings say, with limits, reasons and measures, in one language. Runs at build time only. */
export async function findingContent(locale: Locale): Promise<FindingContent[]> {
	const advice = await adviser(locale);
	const sources = (list: Omit<Source, 'id'>[]) => list.map((source) => reference(source, locale));
	return Promise.all(
		inOrder(await getCollection('supplyFindings'), findingIds).map(async ({ data }) => ({
			id: data.id,
			label: data.label[locale],
			question: data.question[locale],
			measured: data.measured[locale],
			unit: data.unit,
			watch: data.limits.watch,
			act: data.limits.act,
			reason: data.limits.reason[locale],
			limitSources: sources([...data.limits.sources, ...(data.mark?.sources ?? []), ...(data.area?.sources ?? [])]),
			ownLimits: data.limits.sources.length === 0,
			mark: data.mark?.share,
			markReason: data.mark?.reason[locale],
			area: data.area?.members,
			areaLabel: data.area?.label[locale],
			formula: data.formula[locale],
			sources: sources(data.sources),
			measures: await advice(data.measures),
		})),
	);
}

/** The kinds of stress test with what is assumed and advised, in one language. Runs at build time only. */
export async function stressContent(locale: Locale): Promise<StressContent[]> {
	const advice = await adviser(locale);
	return Promise.all(
		inOrder(await getCollection('supplyStress'), stressKinds).map(async ({ data }) => ({
			id: data.id,
			label: data.label[locale],
			hint: data.hint[locale],
			target: data.target[locale],
			weeks: data.start.weeks,
			share: data.start.share,
			reason: data.start.reason[locale],
			formula: data.formula[locale],
			sources: data.sources.map((source) => reference(source, locale)),
			measures: await advice(data.measures),
		})),
	);
}
