import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sums, zipFiles } from '../../../scripts/zip.mjs';

const files = { 'index.html': strToU8('<p>Grüße'), 'en/index.html': strToU8('<p>Hello'), 'a.png': strToU8('png') };

describe('zipFiles', () => {
	it('gives the same bytes for the same files, in whatever order they were read', () => {
		const reversed = Object.fromEntries(Object.entries(files).reverse());
		expect(Buffer.from(zipFiles(reversed)).equals(Buffer.from(zipFiles(files)))).toBe(true);
	});

	it('does not depend on the time zone of the machine', () => {
		const zone = process.env.TZ;
		const made = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo'].map((name) => {
			process.env.TZ = name;
			return Buffer.from(zipFiles(files)).toString('hex');
		});
		process.env.TZ = zone;
		expect(new Set(made).size).toBe(1);
	});

	it('holds every file as it was, and the checksum of each', () => {
		const { 'SHA256SUMS.txt': checksums, ...unpacked } = unzipSync(zipFiles(files));
		expect(Object.keys(unpacked)).toEqual(['a.png', 'en/index.html', 'index.html']);
		expect(strFromU8(unpacked['index.html']!)).toBe('<p>Grüße');
		expect(strFromU8(checksums!)).toBe(sums(files));
	});

	it('writes checksums as sha256sum reads them', () => {
		const expected = createHash('sha256').update('png').digest('hex');
		expect(sums({ 'a.png': strToU8('png') })).toBe(`${expected}  a.png\n`);
	});
});
