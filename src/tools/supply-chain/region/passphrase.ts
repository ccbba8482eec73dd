/** Fewest characters of a passphrase; fewer are refused. */
export const shortest = 12;
/** Characters from which a passphrase that a person made up is taken for strong. */
const strong = 20;

export type Strength = 'tooShort' | 'weak' | 'strong';

/** A hint from the length alone: how a passphrase came about, nobody can see. */
export function strengthOf(passphrase: string): Strength {
	const length = [...passphrase.trim()].length;
	return length < shortest ? 'tooShort' : length < strong ? 'weak' : 'strong';
}

/** Without letters and digits that look alike: 31 of them, just under 5 bits each. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A passphrase of 24 random characters in groups of four: about 118 bits. */
export function randomPassphrase(random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
	return Array.from({ length: 6 }, () => randomText(4, random)).join('-');
}

/** A name that says nothing, for a firm that does not want to make one up. */
export const randomLabel = (random: (bytes: Uint8Array<ArrayBuffer>) => void): string =>
	`T-${randomText(4, random).toUpperCase()}`;

/** Evenly drawn: bytes beyond the last whole run of the alphabet are drawn again. */
function randomText(length: number, random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
	const limit = 256 - (256 % alphabet.length);
	let text = '';
	const byte = new Uint8Array(1);
	while (text.length < length) {
		random(byte);
		if (byte[0]! < limit) text += alphabet[byte[0]! % alphabet.length];
	}
	return text;
}

/** Random bytes of the browser. */
export const browserRandom = (bytes: Uint8Array<ArrayBuffer>): void => {
	crypto.getRandomValues(bytes);
};
