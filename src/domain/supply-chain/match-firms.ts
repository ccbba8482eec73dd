import { fail, requireBetween, requireUniqueIds } from '../shared/check';
import { coreName, foldName, nameTrigrams, nameWords, normaliseVatId, plainName } from './firm-names';
import { similarityJoin } from './similarity-join';

export type Firm = { id: string; name: string; vatId?: string };

/** `same`: taken for one firm; `ask`: a person has to decide; `different`: not taken for one. */
export type MatchBand = 'same' | 'ask' | 'different';

/** Why a pair is in its band, strongest first. */
export type MatchReason = 'vatId' | 'name' | 'accents' | 'legalForm' | 'similar';

export type Match = {
	band: MatchBand;
	reason: MatchReason;
	/** 0..1; 1 for the same VAT id and for names that are equal but for accents or legal form. */
	similarity: number;
};

/** Similarity from which a pair is worth a question. */
const ASK_FROM = 0.7;

/**
 * Whether two firms are the same, by VAT id and name.
 *
 * The VAT id decides where both have one (blanks and case ignored): equal is `same`, unequal is `different`. Else names
 * that are equal after folding case, umlauts (ä = ae), blanks and punctuation are `same`. Names that are equal only
 * without accents or without the legal form, or whose similarity is at least 0.7, are `ask`, all others `different`.
 *
 * Similarity is the larger of two Dice coefficients (Dice 1945), both without the legal form: of the words, and of the
 * runs of three letters of every word with its edges (Adamson and Boreham 1974 for bigrams). It is symmetric and does
 * not depend on the order of words.
 *
 * @throws RangeError  when a name is empty
 * @example compareFirms({ id: '1', name: 'Müller GmbH' }, { id: '2', name: 'MUELLER AG' }).band // 'ask'
 */
export function compareFirms(a: Firm, b: Firm): Match {
	const first = prepare(a, 'compareFirms: a');
	const second = prepare(b, 'compareFirms: b');
	const similarity = Math.max(dice(first.words, second.words), dice(first.trigrams, second.trigrams));
	return judge(first, second, similarity, ASK_FROM);
}

function dice(a: readonly string[], b: readonly string[]): number {
	if (a.length + b.length === 0) return 0;
	const other = new Set(b);
	return (2 * a.filter((element) => other.has(element)).length) / (a.length + b.length);
}

/**
 * Pairs of firms of two lists that are the same or may be.
 *
 * Every pair is judged as by `compareFirms`; those in the band `different` are left out. No pair is missed, although not
 * all are compared: see `similarityJoin`. With `askFrom` the threshold of similarity can be set.
 *
 * @param left, right  firms with ids unique within each list; empty lists match nothing
 * @param options.askFrom  similarity from which to ask, 0.5..1
 * @returns in the order of `left`, then of `right`
 * @throws RangeError  when an id is used twice within a list, a name is empty or `askFrom` is out of range
 * @example
 * matchFirms([{ id: '1', name: 'Gießerei Weber' }], [{ id: 'a', name: 'GIESSEREI WEBER' }, { id: 'b', name: 'Lenz KG' }])
 * // [{ left: '1', right: 'a', band: 'same', reason: 'name', similarity: 1 }]
 */
export function matchFirms(
	left: readonly Firm[],
	right: readonly Firm[],
	{ askFrom = ASK_FROM }: { askFrom?: number } = {},
): ({ left: string; right: string } & Match)[] {
	requireUniqueIds(left, 'matchFirms: left');
	requireUniqueIds(right, 'matchFirms: right');
	requireBetween(askFrom, 0.5, 1, 'matchFirms: askFrom');
	const a = left.map((firm, i) => prepare(firm, `matchFirms: left[${i}]`));
	const b = right.map((firm, i) => prepare(firm, `matchFirms: right[${i}]`));
	const similarity = new Map<number, number>();
	const note = (i: number, j: number, value: number) => {
		const key = i * b.length + j;
		similarity.set(key, Math.max(similarity.get(key) ?? 0, value));
	};
	similarityJoin(
		a.map((firm) => firm.words),
		b.map((firm) => firm.words),
		askFrom,
		note,
	);
	similarityJoin(
		a.map((firm) => firm.trigrams),
		b.map((firm) => firm.trigrams),
		askFrom,
		note,
	);
	for (const key of ['vat', 'fold', 'plain', 'core'] as const) {
		const byKey = new Map<string, number[]>();
		b.forEach((firm, j) => {
			if (firm[key]) byKey.set(firm[key], [...(byKey.get(firm[key]) ?? []), j]);
		});
		a.forEach((firm, i) => {
			for (const j of byKey.get(firm[key]) ?? []) note(i, j, 1);
		});
	}
	const result: ({ left: string; right: string } & Match)[] = [];
	for (const [key, value] of [...similarity].sort((x, y) => x[0] - y[0])) {
		const i = Math.floor(key / b.length);
		const j = key % b.length;
		const match = judge(a[i], b[j], value, askFrom);
		if (match.band !== 'different') result.push({ left: left[i].id, right: right[j].id, ...match });
	}
	return result;
}

type Prepared = { vat: string; fold: string; plain: string; core: string; words: string[]; trigrams: string[] };

function prepare({ name, vatId }: Firm, input: string): Prepared {
	if (!name.trim()) fail(`${input}.name`, 'must not be empty');
	const words = nameWords(name);
	return {
		vat: normaliseVatId(vatId),
		fold: foldName(name),
		plain: plainName(name),
		core: coreName(name),
		words: [...new Set(words)],
		trigrams: nameTrigrams(words),
	};
}

function judge(a: Prepared, b: Prepared, similarity: number, askFrom: number): Match {
	if (a.vat && b.vat) {
		if (a.vat === b.vat) return { band: 'same', reason: 'vatId', similarity: 1 };
		return { band: 'different', reason: 'vatId', similarity };
	}
	if (a.fold === b.fold) return { band: 'same', reason: 'name', similarity: 1 };
	if (a.plain === b.plain) return { band: 'ask', reason: 'accents', similarity: 1 };
	if (a.core === b.core) return { band: 'ask', reason: 'legalForm', similarity: 1 };
	return { band: similarity >= askFrom - 1e-9 ? 'ask' : 'different', reason: 'similar', similarity };
}
