import type { Locale } from '../../../../../src/i18n/locale';
import { loadList } from '../../../../../src/loaders/files';
import type { SupplyChainData } from '../../../../../src/tools/supply-chain/data';
import type { Knowledge } from '../../../../../src/tools/supply-chain/data-view/import/knowledge';

/** What the page knows of the content, as the tests' sessions take it. */
export const knowledge = (locale: Locale): Knowledge => ({
	locale,
	columns: loadList('importColumns').map(({ id, label, tables, points, synonyms }) => ({
		id,
		label: label[locale],
		tables,
		points,
		words: [label.de, label.en, ...synonyms.de, ...synonyms.en],
	})),
	words: loadList('importWords').map(({ id, words }) => ({ id, words })),
	sectors: loadList('endMarkets').map(({ id, label, synonyms }) => ({
		id,
		label: label?.[locale] ?? id,
		synonyms: [...synonyms.de, ...synonyms.en],
	})),
	countries: loadList('countries').map(({ id, words }) => ({ id, words })),
	competences: loadList('competences').flatMap(({ groups }) =>
		groups.flatMap(({ competences }) =>
			competences.map(({ id, label, synonyms }) => ({
				id,
				names: [label[locale], label[locale === 'de' ? 'en' : 'de']],
				synonyms: synonyms[locale],
			})),
		),
	),
	unnamed: locale === 'de' ? 'ohne Angabe' : 'not named',
});

/** The same competences as the page hands them to the island. */
export const taxonomyOf = ({ competences }: Knowledge): Pick<SupplyChainData, 'taxonomy' | 'otherNames'> => ({
	taxonomy: [
		{
			id: 'main',
			kind: 'process',
			label: 'Main',
			groups: [
				{
					id: 'group',
					label: 'Group',
					competences: competences.map(({ id, names: [label = id], synonyms }) => ({ id, label, synonyms })),
				},
			],
		},
	],
	otherNames: competences.map(({ id, names: [, other = id] }) => other),
});
