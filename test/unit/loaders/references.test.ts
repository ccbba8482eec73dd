import { describe, expect, it } from 'vitest';
import { folders, lists } from '../../../src/loaders/files';
import { checkContentReferences } from '../../../src/loaders/references';

describe('checkContentReferences', () => {
	it('finds nothing to complain about in the content of the site', () => {
		expect(() => checkContentReferences()).not.toThrow();
	});
});

describe('where editors’ files stand', () => {
	it('every collection has a place of its own', () => {
		const places = [
			...Object.values(lists).map((list) => list.file),
			...Object.values(folders).map((folder) => folder.folder),
		];
		expect(new Set(places).size).toBe(places.length);
		for (const place of places) expect(place.startsWith('data/')).toBe(true);
	});
});
