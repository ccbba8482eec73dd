import { expect, it } from 'vitest';
import { edited, pageFile } from '../../../src/integrations/pages';

it('knows the file of an address', () => {
	expect(['', '/', '/en/', 'maerkte/medizintechnik', '/en/404/', '/größe 100 %/'].map(pageFile)).toEqual([
		'index.html',
		'index.html',
		'en/index.html',
		'maerkte/medizintechnik/index.html',
		'en/404/index.html',
		'größe 100 %/index.html',
	]);
	expect(pageFile('/404/')).toBe('404.html');
});

it('edits in the order of the page, whatever the order of the edits', () => {
	const edits = [
		{ from: 4, to: 6, text: '' },
		{ from: 0, to: 1, text: 'A' },
		{ from: 3, to: 3, text: '1' },
		{ from: 3, to: 3, text: '2' },
	];
	expect(edited({ html: 'abcdefg' }, edits)).toBe('Abc12dg');
	expect(edited({ html: 'abc' }, [])).toBe('abc');
});
