import type { Locale } from '../../src/i18n/locale';
import type { Text } from './texts';

/** A word and the places where it stands. */
export type Places = { file: string; line: number }[];
/** Every word of one language with its places; compounds with hyphens as a whole. */
export type Words = Map<string, Places>;

/** Commands, addresses, gaps, names of files and fields are no words. */
const noWords = [
	/\bnpm run [\w:]+|(?<=\s)--[\w-]*|\b[A-Z_]+=\S+/g,
	/\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\w+/g,
	/\{\w+\}/g,
	/(?:^|(?<=[\s(„“"]))\.[a-z]{2,5}\b/g,
	/\b[\p{L}\d-]+\.(?:de|com|org|eu|net|nrw|csv|json|xlsx?|html|zip|ics|gexf|yaml|mdx?)\b\/?[\w/-]*/gu,
];
const word = /(?:(?<=[\s(„“/])-(?=\p{Ll}))?[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*-?/gu;

/** Abbreviations in capitals, single letters, names of fields ("upTo") and what holds digits are not for a dictionary. */
const isWord = (part: string) => part.length > 1 && !/\d|^\p{Lu}{2,}s?$|^\p{Ll}+\p{Lu}/u.test(part);

const withoutGenitive = (found: string, locale: Locale) => (locale === 'en' ? found.replace(/'s$/, '') : found);
const partsOf = (compound: string) => compound.split('-').filter((part) => part !== '');
const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
const small = (part: string) => part.charAt(0).toLowerCase() + part.slice(1);

/** The words of texts in one language; those of phrases ("Jobs to be Done") are left out. */
export function wordsOf(texts: Text[], locale: Locale, phrases: string[]): Words {
	const words: Words = new Map();
	for (const { file, line, text } of texts.filter((each) => each.locale === locale)) {
		const whole = phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text.replaceAll('\u00ad', ''));
		const clean = noWords.reduce((rest, pattern) => rest.replace(pattern, ' '), whole);
		for (const [found] of clean.matchAll(word)) {
			const plain = withoutGenitive(found.replaceAll('’', "'"), locale);
			if (!partsOf(plain).some(isWord)) continue;
			const places = words.get(plain);
			if (places) places.push({ file, line });
			else words.set(plain, [{ file, line }]);
		}
	}
	return words;
}

/**
 * What makes a word right: for each part of it the forms of which one must be known. Beside the part itself these are, in a
 * compound, the part on its own ("Prüfung" for "Prüfungs-Aufwand", "Leistungen" for "-leistungen"), and what follows a beginning of the word list
 * ("Teile" for "Stanzteile" with the entry "Stanz-").
 */
export function formsToKnow(compound: string, locale: Locale, beginnings: string[]): string[][] {
	const parts = partsOf(compound);
	return parts.flatMap((part, index) => {
		if (!isWord(part)) return [];
		const isLast = index === parts.length - 1 && !compound.endsWith('-');
		const forms = new Set([part]);
		if (/^\p{Lu}/u.test(part)) forms.add(small(part));
		if (compound !== part) forms.add(small(part)).add(locale === 'de' ? capital(part) : part);
		if (!isLast) forms.add(`${capital(part)}-`);
		if (!isLast && locale === 'de' && part.endsWith('s')) forms.add(capital(part).slice(0, -1));
		for (const rest of afterBeginnings(part, beginnings)) {
			forms.add(rest);
			if (/^\p{Lu}/u.test(part)) forms.add(capital(rest));
		}
		return [[...forms]];
	});
}

/** What is left of a word after each beginning that it has: four letters at least. */
const afterBeginnings = (part: string, beginnings: string[]) =>
	beginnings.flatMap((beginning) => {
		const rest = part.slice(beginning.length - 1);
		return rest.length >= 4 && part.toLowerCase().startsWith(beginning.slice(0, -1).toLowerCase()) ? [rest] : [];
	});
