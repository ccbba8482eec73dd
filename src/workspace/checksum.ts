/**
 * JSON text that is the same for the same data: keys sorted, no blanks; what is undefined is left out.
 *
 * @example canonicalJson({ b: [1, 'x'], a: null }) // '{"a":null,"b":[1,"x"]}'
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

/** Whether this browser can compute checksums and encrypt: it does on encrypted connections and on this machine only. */
export const canEncrypt = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

/** SHA-256 of data as hexadecimal digits, over their canonical JSON. */
export async function checksumOf(data: unknown): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(data)));
	return `sha256:${[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
