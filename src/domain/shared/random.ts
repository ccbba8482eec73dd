/**
 * Random numbers that are the same on every machine, with one stream per variable.
 *
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, of which 32 count the draws, so that no
 * cycle is shorter than 2^32. Its start is a hash of the seed and the variable's name. A stream therefore depends
 * on nothing but these two: adding, removing or reordering other variables leaves its draws as they are.
 *
 * Only integer operations and one exact multiplication are used, so results do not differ between engines.
 */

import { requireSeed } from './check';

/** A sequence of numbers, evenly distributed over the open interval from 0 to 1, in steps of 2^-32. */
export type RandomStream = {
	/** The next number of the sequence. */
	next(): number;
	/** Fills the array with the next numbers of the sequence: the same as calling `next` for each element. */
	fill(target: Float64Array): void;
};

const SCALE = 2 ** -32;

/**
 * The stream of one variable.
 *
 * @param seed  any finite number or any text; the number 7 and the text "7" are the same seed
 * @param name  the variable that the stream belongs to
 * @throws RangeError  when the seed is NaN or infinite
 * @example randomStream(7, 'price').next() === randomStream(7, 'price').next() // true
 * @example randomStream(7, 'price').next() === randomStream(7, 'volume').next() // false
 */
export function randomStream(seed: number | string, name: string): RandomStream {
	requireSeed(seed, 'randomStream: seed');
	// The length before the seed keeps ("1", "2x") and ("12", "x") apart.
	const text = String(seed);
	const state = hash(`${text.length}:${text}:${name}`);
	const block = new Float64Array(1);
	const fill = (target: Float64Array) => {
		let a = state[0];
		let b = state[1];
		let c = state[2];
		let count = state[3];
		for (let i = 0; i < target.length; i++) {
			const t = (((a + b) | 0) + count) | 0;
			count = (count + 1) | 0;
			a = b ^ (b >>> 9);
			b = (c + (c << 3)) | 0;
			c = (((c << 21) | (c >>> 11)) + t) | 0;
			target[i] = ((t >>> 0) + 0.5) * SCALE;
		}
		state[0] = a;
		state[1] = b;
		state[2] = c;
		state[3] = count;
	};
	// The first draws still resemble the hash; twenty rounds mix it in full.
	fill(new Float64Array(20));
	return {
		fill,
		next() {
			fill(block);
			return block[0];
		},
	};
}

/** Four 32-bit words from a text: FNV-1a over the UTF-16 code units, four times with different starts, then mixed. */
function hash(text: string): Int32Array {
	const words = new Int32Array(4);
	for (let w = 0; w < 4; w++) {
		let h = (0x811c9dc5 ^ Math.imul(w + 1, 0x9e3779b9)) | 0;
		for (let i = 0; i < text.length; i++) {
			h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
		}
		// The finaliser of MurmurHash3 (Austin Appleby): every input bit reaches every output bit.
		h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
		h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
		words[w] = h ^ (h >>> 16);
	}
	return words;
}
