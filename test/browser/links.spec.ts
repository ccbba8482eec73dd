import { checkLinks } from '../../scripts/links/broken';
import { expect, test } from './lib/site';

/** The site at the root of a host is checked by `npm run check:links`. */
test('every internal link and anchor leads somewhere in a sub-folder', () => {
	expect(checkLinks('.cache/host/unterordner', '/unterordner/').broken).toEqual([]);
});
