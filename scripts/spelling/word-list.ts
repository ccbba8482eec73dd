import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locale';
import type { Text } from './texts';
import { formsToKnow, wordsOf } from './words';

/**
 * A project's own words: one a line, sorted within groups that begin with "# …". An entry that ends with a hyphen is a
 * beginning: "Stanz-" makes "Stanzteile" right when "Teile" is. One with a space or quotation marks is a phrase: right as a
 * whole, its words alone are not.
 */
export type WordList = { comment: string; words: string[] }[];

export const listFile = (locale: Locale) => `content/words/${locale}.txt`;
export const readList = (locale: Locale): WordList => parseList(readFileSync(listFile(locale), 'utf8'));

export function parseList(text: string): WordList {
	const groups: WordList = [];
	for (const line of text.split('\n').map((entry) => entry.trim())) {
		if (line.startsWith('#')) groups.push({ comment: line, words: [] });
		else if (line !== '') {
			if (groups.length === 0) groups.push({ comment: '', words: [] });
			groups.at(-1)!.words.push(line);
		}
	}
	return groups;
}

export const printList = (list: WordList) =>
	`${list
		.filter(({ words }) => words.length > 0)
		.map(({ comment, words }) => [...(comment === '' ? [] : [comment]), ...words].join('\n'))
		.join('\n\n')}\n`;

export const entriesOf = (list: WordList) => list.flatMap(({ words }) => words);
export const beginningsOf = (list: WordList) => entriesOf(list).filter((entry) => entry.endsWith('-'));
export const phrasesOf = (list: WordList) => entriesOf(list).filter((entry) => /[\s„“”]/.test(entry));

/** Whether a word, or a part of it after a hyphen, has this beginning: "Stanz-". */
const startsWith = (word: string, beginning: string) =>
	`-${word.toLowerCase()}`.includes(`-${beginning.slice(0, -1).toLowerCase()}`);

/** Entries that the texts do not need. */
export function unusedEntries(list: WordList, texts: Text[], locale: Locale): string[] {
	const beginnings = beginningsOf(list);
	const phrases = phrasesOf(list);
	const inLocale = texts.filter((each) => each.locale === locale);
	const entries = new Set(entriesOf(list));
	const used = new Set(phrases.filter((phrase) => inLocale.some(({ text }) => text.includes(phrase))));
	for (const word of wordsOf(inLocale, locale, phrases).keys()) {
		const needed = entries.has(word) ? [word] : formsToKnow(word, locale, beginnings).flat();
		for (const form of needed) used.add(form);
		for (const beginning of beginnings) if (startsWith(word, beginning)) used.add(beginning);
	}
	return entriesOf(list).filter((entry) => !used.has(entry));
}

const { compare } = new Intl.Collator('de');

/** The list sorted, each word once, without those that are not needed. */
export function tidyList(list: WordList, unneeded: Iterable<string> = []): WordList {
	const gone = new Set(unneeded);
	return list.map(({ comment, words }) => ({
		comment,
		words: words.filter((word) => !gone.has(word) && gone.add(word)).sort((a, b) => compare(a, b) || (a < b ? -1 : 1)),
	}));
}
