import type { Locale } from '../../../../../src/i18n/locale';
import { loadList } from '../../../../../src/loaders/files';
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
	unnamed: locale === 'de' ? 'ohne Angabe' : 'not named',
});
