/** Character sets that lists of German firms come in. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'macintosh'] as const;
export type Encoding = (typeof encodings)[number];

/** How the character set was found: by the mark in front, by the pattern of the bytes, by what they cannot be, by hand. */
export type EncodingReason = 'mark' | 'pattern' | 'valid' | 'notUtf8' | 'chosen';

type Decoded = { text: string; encoding: Encoding; reason: EncodingReason };

/**
 * The text of a file, with the character set it is in.
 *
 * A byte order mark decides. Else zeros at every other place mean UTF-16; else the file is UTF-8 if it is valid UTF-8,
 * and Windows-1252 if not: a text with umlauts in Windows-1252 is hardly ever valid UTF-8.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
	if (chosen) return { text: read(bytes, chosen), encoding: chosen, reason: 'chosen' };
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return found(bytes, 'utf-8', 'mark');
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return found(bytes, 'utf-16le', 'mark');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return found(bytes, 'utf-16be', 'mark');
	const zeros = [0, 0];
	const sample = bytes.subarray(0, 4000);
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2]!++;
	});
	const many = sample.length / 8;
	if (zeros[1]! > many && zeros[0] === 0) return found(bytes, 'utf-16le', 'pattern');
	if (zeros[0]! > many && zeros[1] === 0) return found(bytes, 'utf-16be', 'pattern');
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', reason: 'valid' };
	} catch {
		return found(bytes, 'windows-1252', 'notUtf8');
	}
}

/** Drops the byte order mark by itself. */
const read = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes);
const found = (bytes: Uint8Array, encoding: Encoding, reason: EncodingReason): Decoded => ({
	text: read(bytes, encoding),
	encoding,
	reason,
});
