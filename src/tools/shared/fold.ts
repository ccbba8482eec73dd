const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe' };

/** A text as a search compares it: lower case, umlauts written out, accents and punctuation dropped. */
export const fold = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöüßæø]/g, (letter) => letters[letter]!)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
