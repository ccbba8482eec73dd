import { getCollection } from 'astro:content';
import { href } from '../../components/lib/page';
import type { Locale } from '../../i18n/locale';
import { buildToolData, methodLinks } from '../shared/content';
import { toolWords } from '../shared/tool-words';
import { endMarkets, findingContent, otherNames, stressContent } from './content';
import type { RegionContent, SupplyChainData } from './data';
import { de } from './texts.de';
import { en } from './texts.en';

/** What the page hands to the tool, in one language. Runs at build time only. */
export async function supplyChainProps(locale: Locale) {
	const markets = await endMarkets();
	const tool = await buildToolData(locale);
	const { examples, site, taxonomy } = tool;
	const [law] = await getCollection('exchangeLaw');
	const [round] = await getCollection('exchangeExamples');
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	const region: RegionContent = {
		sectors: tool.sectors.map(({ id, label, url, demand, requirements }) => ({
			id,
			label,
			url,
			demand: demand.map(({ competence, importance }) => ({ competence, importance })),
			requirements: requirements.map(({ standard, level }) => ({ standard, level })),
		})),
		parameters: tool.parameters,
		law: law && { rules: law.data.rules.map((rule) => rule[locale]), note: law.data.note[locale] },
		round: round && {
			exchange: round.data.exchange,
			passphrase: round.data.passphrase,
			files: round.data.participants.map(({ id }) => `${base}/data/exchange/${round.data.id}-${id}.json`),
		},
	};
	const data: SupplyChainData = {
		locale,
		examples,
		site,
		taxonomy,
		otherNames: await otherNames(locale),
		sectors: markets.map(({ id, label, sector, synonyms }) => ({
			id,
			label: label[locale],
			synonyms: [...new Set([label.de, label.en, ...synonyms.de, ...synonyms.en])],
			market: sector && href(`maerkte/${sector}`, locale),
		})),
		focusSector: markets.find(({ focus }) => focus)!.id,
		methods: await methodLinks(locale, [
			'lieferantenrisiko',
			'kraljic',
			'make-or-buy',
			'abc-kunden',
			'partner-scoring',
		]),
		contacts: [],
		lists: {
			columns: (await getCollection('importColumns')).map(({ data: { id, label, tables, points, synonyms } }) => ({
				id,
				label: label[locale],
				tables,
				points,
				words: [...new Set([label.de, label.en, ...synonyms.de, ...synonyms.en])],
			})),
			words: (await getCollection('importWords')).map(({ data: { id, words } }) => ({ id, words })),
			countries: (await getCollection('countries')).map(({ data: { id, words } }) => ({ id, words })),
		},
		findings: await findingContent(locale),
		stressKinds: await stressContent(locale),
		region,
	};
	return { data, ...toolWords(locale, { de, en }) };
}
