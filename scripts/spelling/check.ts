import type { Locale } from '../../src/i18n/locale';
import type { Text } from './texts';
import { beginningsOf, entriesOf, phrasesOf, type WordList } from './word-list';
import { formsToKnow, type Places, wordsOf } from './words';

/** Those of the words that a dictionary does not know. */
export type LookUp = (words: Iterable<string>, locale: Locale) => Set<string>;

/** Words that neither the dictionary nor the project's list knows, in the order of the texts. */
export function unknownWords(
	texts: Text[],
	list: WordList,
	locale: Locale,
	lookUp: LookUp,
): { word: string; places: Places }[] {
	const beginnings = beginningsOf(list);
	const listed = new Set(entriesOf(list));
	const needed = [...wordsOf(texts, locale, phrasesOf(list))].map(([word, places]) => ({
		word,
		places,
		parts: formsToKnow(word, locale, beginnings),
	}));
	const forms = new Set(needed.flatMap(({ parts }) => parts.flat()));
	const lookedUp = [...forms].filter((form) => !form.endsWith('-'));
	const unknown = lookUp(lookedUp, locale);
	const known = new Set([...listed, ...lookedUp.filter((form) => !unknown.has(form))]);
	return needed
		.filter(({ word, parts }) => !listed.has(word) && !parts.every((forms) => forms.some((form) => known.has(form))))
		.map(({ word, places }) => ({ word, places }));
}
