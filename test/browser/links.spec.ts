import { brokenLinks } from './lib/links';
import { expect, test } from './lib/site';

test('every internal link and anchor leads somewhere', () => {
	expect(brokenLinks('dist', '/')).toEqual([]);
});

test('every internal link and anchor leads somewhere in a sub-folder', () => {
	expect(brokenLinks('.cache/host/unterordner', '/unterordner/')).toEqual([]);
});
