import * as z from 'zod/mini';

/**
 * Encryption of a backup with a passphrase: AES-GCM with 256 bits, key by PBKDF2 over SHA-256 with random salt.
 *
 * The browser's own cryptography does all of it; everything but the passphrase is in the file.
 */

/** Rounds for new files, and what is accepted from files: too few are unsafe, too many would freeze the page. */
const rounds = 600_000;
const mostRounds = 10_000_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const base64Of = (bytes: number) => base64.check(z.refine((text) => fromBase64(text as string).length === bytes));

export const encrypted = z.strictObject({
	cipher: z.literal('AES-GCM-256'),
	key: z.strictObject({
		derivation: z.literal('PBKDF2-SHA-256'),
		rounds: z.int().check(z.minimum(rounds), z.maximum(mostRounds)),
		salt: base64Of(16),
	}),
	nonce: base64Of(12),
	data: base64,
});
export type Encrypted = z.output<typeof encrypted>;

/** A text that only who knows the passphrase can read. */
export async function encrypt(text: string, passphrase: string): Promise<Encrypted> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const nonce = crypto.getRandomValues(new Uint8Array(12));
	const key = await deriveKey(passphrase, salt, rounds);
	const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text));
	return {
		cipher: 'AES-GCM-256',
		key: { derivation: 'PBKDF2-SHA-256', rounds, salt: toBase64(salt) },
		nonce: toBase64(nonce),
		data: toBase64(new Uint8Array(data)),
	};
}

/** The text again; undefined where the passphrase is another one. */
export async function decrypt(box: Encrypted, passphrase: string): Promise<string | undefined> {
	const key = await deriveKey(passphrase, fromBase64(box.key.salt), box.key.rounds);
	try {
		const iv = fromBase64(box.nonce);
		const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(box.data));
		return new TextDecoder().decode(data);
	} catch {
		return undefined;
	}
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
	// The same passphrase gives the same signs on every keyboard: "ü" may be one sign or two.
	const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
	const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	try {
		return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
	} catch {
		return new Uint8Array();
	}
}
