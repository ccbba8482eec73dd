import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../i18n/locale';
import type { Contact, NamedLink } from '../../results/references';
import type { ResilienceQuestionnaire } from '../../results/resilience-check/questionnaire';
import { methodLinks, toolPage } from '../shared/content';

/** The questionnaire with its words in one language. Runs at build time only. */
export async function resilienceQuestionnaire(locale: Locale): Promise<ResilienceQuestionnaire> {
	const entry = await getEntry('assessments', 'resilience');
	if (!entry) throw new Error('There is no questionnaire content/data/assessments/resilience.yaml.');
	const { dimensions, recommendations } = entry.data;
	const methods = await methodLinks(
		locale,
		recommendations.flatMap((rule) => rule.methods),
	);
	const organisations = new Map((await getCollection('organisations')).map(({ data }) => [data.id, data]));

	/** A tool under its page's title; one that has no page yet is left out. */
	async function toolLink(slug: string): Promise<NamedLink[]> {
		const page = await toolPage(slug, locale);
		return page ? [page] : [];
	}

	/** Whom to ask, with the offer that the recommendation means. */
	function contact({ organisation, offer }: { organisation: string; offer: number }): Contact {
		const { name, offers, url } = organisations.get(organisation)!;
		return { name, offer: offers[offer - 1]![locale], url };
	}

	return {
		id: entry.data.id,
		dimensions: dimensions.map((dimension) => ({
			id: dimension.id,
			label: dimension.label[locale],
			weight: dimension.weight,
			items: dimension.items.map((item) => ({
				id: item.id,
				question: item.question[locale],
				levels: item.levels.map((level) => level[locale]),
				short: item.short,
			})),
			meanings: dimension.meanings.map(({ upTo, text }) => ({ upTo, text: text[locale] })),
		})),
		rules: await Promise.all(
			recommendations.map(async ({ id, dimension, below, item, atMost, step, ...rule }) => ({
				id,
				dimension,
				below,
				item,
				atMost,
				step,
				label: rule.label[locale],
				text: rule.text[locale],
				methods: rule.methods.map((method) => methods[method]!),
				tools: (await Promise.all(rule.tools.map(toolLink))).flat(),
				contacts: rule.contacts.map(contact),
			})),
		),
	};
}
