import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadList } from '../../src/loaders/files';
import { loadRegion } from '../../src/loaders/layers';
import { checkContentReferences } from '../../src/loaders/references';
import { publicationProblems } from '../../src/publication/collect';

const guides = [
	['REGION.md', 'Own briefs, methods and cases'],
	['REGION.de.md', 'Eigene Steckbriefe, Methoden und Fälle'],
] as const;

/** Code blocks of a guide in one language, without the indentation of the list they stand in. */
const blocks = (text: string, language: string) =>
	[...text.matchAll(new RegExp(`^ {3}\`\`\`${language}\\n([\\s\\S]*?)^ {3}\`\`\`$`, 'gm'))].map(([, code]) =>
		code!.replace(/^ {3}/gm, ''),
	);

let folder = '';
function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'region-guide-'));
	process.env.CONTENT_DIR = folder;
});
afterEach(() => {
	delete process.env.CONTENT_DIR;
	rmSync(folder, { recursive: true });
});

describe.each(guides)('%s', (guide, ownContent) => {
	const text = readFileSync(guide, 'utf8');
	const [funding, holidays, organisations] = blocks(text, 'yaml');
	const [page] = blocks(text, 'mdx');

	test('leads to a region that fits the shared content', () => {
		cpSync('content/region.yaml', join(folder, 'region.yaml'));
		const region = readFileSync(join(folder, 'region.yaml'), 'utf8');
		write('region.yaml', region.replace(/^funding:\n(?: .*\n)+/m, funding!));
		write('data/holidays.yaml', holidays!);
		write('data/organisations.yaml', organisations!);
		for (const name of ['organisationen', 'programm'])
			for (const language of ['', 'en/']) write(`docs/${language}wissen/${name}.mdx`, page!);
		expect(() => checkContentReferences()).not.toThrow();
		expect(loadList('holidays')).toHaveLength(1);
		expect(loadList('organisations')).toHaveLength(1);
		expect(loadRegion().funding?.emblem?.height).toBe(64);
		const left = publicationProblems('0000-00-00').filter(({ mustFix, where }) => mustFix && !where.includes(' › '));
		expect(left).toEqual([]);
	});

	test('names shared files that exist', () => {
		for (const [, path] of text.matchAll(/`(content\/(?:data|docs|region)[^`…]*)`/g))
			expect(existsSync(path!), path).toBe(true);
		expect(text).toContain(`## ${ownContent}`);
	});
});

test('both guides show the same files', () => {
	const [german, english] = guides.map(([guide]) => blocks(readFileSync(guide, 'utf8'), 'yaml'));
	expect(german).toEqual(english);
});
