import { describe, expect, it } from 'vitest';
import { randomLabel, randomPassphrase, strengthOf } from '../../../../../src/tools/supply-chain/region/passphrase';

/** Bytes in turn, from a list. */
const bytes = (list: number[]) => {
	let next = 0;
	return (into: Uint8Array) => {
		into[0] = list[next++ % list.length]!;
	};
};

describe('passphrases', () => {
	it('are judged by their length', () => {
		expect(['', ' elf zeichen ', 'zwoelfzeichen', 'zwanzig Zeichen sind'].map(strengthOf)).toEqual([
			'tooShort',
			'tooShort',
			'weak',
			'strong',
		]);
	});

	it('are drawn evenly: bytes beyond the last whole run are drawn again', () => {
		expect(randomPassphrase(bytes([0]))).toBe('aaaa-aaaa-aaaa-aaaa-aaaa-aaaa');
		// 8 x 31 = 248: from there on a byte would favour the first letters.
		expect(randomPassphrase(bytes([255, 248, 1]))).toBe('bbbb-bbbb-bbbb-bbbb-bbbb-bbbb');
		expect(randomLabel(bytes([0, 1, 2, 3]))).toBe('T-ABCD');
	});

	it('of the browser differ, and are strong', () => {
		const random = (into: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(into);
		const drawn = Array.from({ length: 20 }, () => randomPassphrase(random));
		expect(new Set(drawn).size).toBe(20);
		for (const one of drawn) expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){5}[a-hjkmnp-z2-9]{4}$/);
		expect(strengthOf(drawn[0]!)).toBe('strong');
	});
});
