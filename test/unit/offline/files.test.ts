import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addressOf, revisionOf } from '../../../src/offline/files';

const scope = 'https://example.org/ordner/';

describe('addressOf', () => {
	it('gives the address below the root, without query, anchor and index.html', () => {
		expect(addressOf('https://example.org/ordner/', scope)).toBe('');
		expect(addressOf('https://example.org/ordner/index.html', scope)).toBe('');
		expect(addressOf('https://example.org/ordner/en/werkzeuge/marktfit/?a=1#b', scope)).toBe('en/werkzeuge/marktfit/');
		expect(addressOf('https://example.org/ordner/en/index.html', scope)).toBe('en/');
		expect(addressOf('https://example.org/ordner/a%C3%A4/x.json', scope)).toBe('aä/x.json');
	});

	it('knows what lies outside the site', () => {
		expect(addressOf('https://example.org/', scope)).toBeUndefined();
		expect(addressOf('https://example.org/ordner2/', scope)).toBeUndefined();
		expect(addressOf('https://example.com/ordner/', scope)).toBeUndefined();
	});
});

describe('revisionOf', () => {
	it('is the beginning of the SHA-256, as the build writes it', async () => {
		const text = new TextEncoder().encode('Grüße');
		expect(await revisionOf(text)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 16));
	});
});
