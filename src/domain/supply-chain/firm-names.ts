/** Legal forms as single words, dots and spaces between single letters dropped; ignored wherever they stand in a name. */
const FORMS = new Set(
	(
		'gmbh ggmbh mbh kg kgaa ohg gbr ug haftungsbeschraenkt ek ekfr ekfm ev eg gesmbh ' +
		'ltd limited llc llp plc inc incorporated corp corporation ' +
		'sarl sas sasu srl spa snc bv nv bvba oy oyj aps kft zrt spzoo sro doo dooel'
	).split(' '),
);

/** Short or everyday words that are a legal form only at the end of a name. */
const FORMS_AT_END = new Set('ag se sa as ab co company sl sp und and partg ges gesellschaft'.split(' '));

/** A VAT id without blanks and in capitals; '' where there is none. */
export function normaliseVatId(vatId: string | undefined): string {
	return (vatId ?? '').replace(/\s/g, '').toUpperCase();
}

function lowerWithoutUmlauts(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.normalize('NFC');
}

/**
 * The form in which two names are the same firm: case, umlauts (ä = ae, ß = ss), blanks and punctuation folded.
 * Accents and symbols such as + stay. A name of nothing but punctuation is taken as it is. Never throws.
 *
 * @example foldName('Müller & Söhne GmbH') // 'muellersoehnegmbh'
 */
export function foldName(name: string): string {
	return lowerWithoutUmlauts(name).replace(/[\p{P}\s]/gu, '') || name.trim().toLowerCase();
}

function withoutAccents(text: string): string {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
	return plain.replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/æ/g, 'ae').replace(/œ/g, 'oe');
}

/** The folded name without accents. */
export function plainName(name: string): string {
	return withoutAccents(foldName(name));
}

/** Words of a name without accents, punctuation and legal form; all words where nothing else would be left. */
export function nameWords(name: string): string[] {
	const text = withoutAccents(lowerWithoutUmlauts(name))
		// "e. K.", "S.p.A." and "s. r. o." become one word each.
		.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s*)+\p{L}\.?(?![\p{L}\p{N}])/gu, (form) => form.replace(/[.\s]/g, ''))
		.replace(/\bsp\.?\s*z\s*\.?\s*o\.?\s*o\b/g, 'spzoo')
		.replace(/\ba\/s\b/g, 'as');
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	let end = words.length;
	while (end > 0 && (FORMS.has(words[end - 1]) || FORMS_AT_END.has(words[end - 1]))) end--;
	const core = words.slice(0, end).filter((word) => !FORMS.has(word));
	return core.length > 0 ? core : words;
}

/** The words of a name without its legal form, written together. */
export function coreName(name: string): string {
	return nameWords(name).join('') || plainName(name);
}

/** Runs of three letters of every word with its two edges: order of words plays no part. */
export function nameTrigrams(words: readonly string[]): string[] {
	const grams = new Set<string>();
	for (const word of words) {
		const padded = `  ${word}  `;
		for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
	}
	return [...grams];
}
