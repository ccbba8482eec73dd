/**
 * Splits German compounds by the site's own vocabulary, so that the search finds „Kette“ in „Wertschöpfungskette“.
 *
 * A split needs no dictionary: what stands alone somewhere on the site counts as a word. Errors cost little, because a
 * part only adds a way to find a page and never changes what is shown.
 */

/** Shortest compound worth splitting, and shortest part; three letters only for nouns such as „Bau“ or „Zug“. */
const shortestCompound = 7;
const shortestPart = 4;
const shortestNoun = 3;
/** A tail that is a known noun may follow a head that nobody used alone. */
const shortestTail = 5;

/** Endings dropped before words are compared, joining sounds between parts included. */
const endings = /(?:ern|em|er|en|es|e|n|s)$/;

/** Words that stand at the head of others without being a part to search for. */
const functionWords = new Set(
	'aber alle allein also andere auch auf aus bei beim bis dabei dafür damit dann dass dazu denn diese doch durch eine einem einen einer eines einig etwa fest frei fort gegen haben heraus hier hinter ihre immer jede kann kein mehr miteinander nach nicht noch ober oder ohne rück selbst sehr sich sind statt unter viel voll voran voraus vorher weil weiter wenn werden wieder wird wohl zurück zusammen zwischen über überall'
		.split(' ')
		.map((word) => stem(word)),
);

function stem(word: string): string {
	const plain = word.toLowerCase().replace(/ß/g, 'ss');
	const short = plain.replace(endings, '');
	return short.length >= shortestNoun ? short : plain;
}

export type Vocabulary = { words: ReadonlySet<string>; nouns: ReadonlySet<string> };

const wordPattern = /\p{L}+/gu;

/** Words that stand alone in the texts; nouns are those that never appear in lower case. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
	const lower = new Set<string>();
	const upper = new Set<string>();
	for (const text of texts)
		for (const [word] of text.matchAll(wordPattern)) {
			if (word.length < shortestNoun || word === word.toUpperCase()) continue;
			(word[0] === word[0]!.toLowerCase() ? lower : upper).add(stem(word));
		}
	const words = new Set([...lower, ...upper].filter((word) => !functionWords.has(word)));
	const nouns = new Set([...upper].filter((word) => !lower.has(word) && words.has(word)));
	return { words, nouns };
}

/**
 * A function that splits one word into its parts, in their order and spelling.
 *
 * @returns at least two parts, or undefined where the word cannot be split
 */
export function compoundSplitter({ words, nouns }: Vocabulary): (word: string) => string[] | undefined {
	const known = (part: string) =>
		part.length >= shortestPart ? words.has(stem(part)) : part.length >= shortestNoun && nouns.has(stem(part));

	/** Fewest parts first; among equals the longer head. */
	const split = (word: string, whole: boolean): string[] | undefined => {
		if (!whole && known(word)) return [word];
		let best: string[] | undefined;
		for (let at = word.length - shortestNoun; at >= shortestNoun; at--) {
			if (!known(word.slice(0, at))) continue;
			const rest = split(word.slice(at), false);
			if (rest && (best === undefined || rest.length + 1 < best.length)) best = [word.slice(0, at), ...rest];
		}
		return best;
	};
	const splitTail = (word: string): string[] | undefined => {
		for (let at = shortestPart; at <= word.length - shortestTail; at++) {
			const head = word.slice(0, at);
			if (!nouns.has(stem(word.slice(at))) || functionWords.has(stem(head)) || !/[aeiouyäöü]/i.test(head)) continue;
			return [head, word.slice(at)];
		}
		return undefined;
	};

	return (word) =>
		word.length < shortestCompound || word === word.toUpperCase() ? undefined : (split(word, true) ?? splitTail(word));
}

/**
 * The sign between the parts in the index. Pagefind finds the parts and, dropping the sign, the whole word; no text of
 * the site contains it.
 */
export const joint = '^';

/** What the index is to know of a word that is a compound. */
export type Compound = {
	/** The word with its joints marked. */
	marked: string;
	/** Compounds that stand inside it („Nutzwert“ in „Nutzwertanalyse“), in lower case. */
	inner: readonly string[];
};

function innerCompounds(parts: readonly string[]): string[] {
	const found: string[] = [];
	for (let from = 0; from < parts.length; from++)
		for (let to = from + 2; to <= parts.length; to++)
			if (to - from < parts.length) found.push(parts.slice(from, to).join('').toLowerCase());
	return found;
}

/** A function that looks a word up as a compound; each word is split once, however often it is met. */
export function compoundFinder(split: (word: string) => string[] | undefined): (word: string) => Compound | undefined {
	const memory = new Map<string, Compound | undefined>();
	return (word) => {
		if (!memory.has(word)) {
			const parts = split(word);
			memory.set(word, parts && { marked: parts.join(joint), inner: innerCompounds(parts) });
		}
		return memory.get(word);
	};
}

/**
 * A text with the joints of its compounds marked.
 *
 * @param inner  is given the compounds that stand inside longer ones
 */
export const markCompounds = (text: string, find: (word: string) => Compound | undefined, inner: Set<string>): string =>
	text.replace(wordPattern, (word) => {
		const compound = find(word);
		for (const shorter of compound?.inner ?? []) inner.add(shorter);
		return compound?.marked ?? word;
	});
