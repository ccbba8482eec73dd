const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (buffer: ArrayBuffer) =>
	[...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** PBKDF2 with HMAC-SHA-256 (RFC 8018) as raw bytes. */
export async function stretch(passphrase: string, salt: string, rounds: number, length: number): Promise<ArrayBuffer> {
	const { subtle } = globalThis.crypto;
	const key = await subtle.importKey('raw', bytes(passphrase), 'PBKDF2', false, ['deriveBits']);
	return subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds }, key, length * 8);
}

/** A function that maps text to its HMAC-SHA-256 (RFC 2104) under the key, as 64 hexadecimal digits. */
export async function keyedHash(
	key: ArrayBuffer | Uint8Array<ArrayBuffer>,
): Promise<(text: string) => Promise<string>> {
	const { subtle } = globalThis.crypto;
	const hmac = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
	return async (text) => hex(await subtle.sign('HMAC', hmac, bytes(text)));
}
