import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { docsFolder, pageText, refreshDocs, shownPages, withClaim } from '../../../src/loaders/docs';

const project = process.cwd();
const place = mkdtempSync(join(tmpdir(), 'docs-'));
const homeRegion = readFileSync('content/region.yaml', 'utf8');

function write(path: string, text: string) {
	mkdirSync(dirname(join(place, path)), { recursive: true });
	writeFileSync(join(place, path), text);
}

beforeAll(() => {
	process.chdir(place);
	write('content/region.yaml', homeRegion);
	for (const language of ['', 'en/']) {
		write(`content/docs/${language}index.mdx`, 'gemeinsam');
		write(`content/docs/${language}wissen/index.mdx`, `[Ziel](/${language}wissen/)`);
		write(`content/docs/${language}wissen/fragen.mdx`, 'Fragen');
		write(`own/docs/${language}index.mdx`, 'eigen');
	}
});
afterEach(() => {
	delete process.env.CONTENT_DIR;
});
afterAll(() => {
	process.chdir(project);
	rmSync(place, { recursive: true });
});

describe('the pages of a site', () => {
	it('are read where editors write them', () => {
		expect(docsFolder()).toBe('content/docs');
	});

	it('of a region are put together from both layers, without hidden ones', () => {
		process.env.CONTENT_DIR = 'own';
		write('own/region.yaml', `${homeRegion}\nhide: { pages: [wissen/fragen] }\n`);
		const folder = docsFolder();
		expect(folder).toMatch(/^\.cache\/pages-[0-9a-f]{8}\/docs$/);
		expect(readFileSync(`${folder}/index.mdx`, 'utf8')).toBe('eigen');
		expect(readFileSync(`${folder}/en/wissen/index.mdx`, 'utf8')).toBe('[Ziel](/en/wissen/)');
		expect(existsSync(`${folder}/wissen/fragen.mdx`)).toBe(false);
	});

	it('of a region open with its claim where the home page is the shared one', () => {
		const text = '---\ntitle: Gemeinsam\nkind: home\n---\nText';
		process.env.CONTENT_DIR = 'own';
		write('own/region.yaml', homeRegion);
		expect(withClaim(text, 'content/docs/index.mdx')).toBe(
			'---\ntitle: "Neue Märkte für das, was Ihr Werk schon kann"\nkind: home\n---\nText',
		);
		expect(withClaim(text, 'content/docs/en/index.mdx')).toContain('title: "New markets for what your plant can');
	});

	it('lose what is no longer there', () => {
		process.env.CONTENT_DIR = 'own';
		write('own/region.yaml', `${homeRegion}\nhide: { pages: [wissen] }\n`);
		refreshDocs();
		expect(existsSync(`${docsFolder()}/wissen/index.mdx`)).toBe(false);
		expect(existsSync(`${docsFolder()}/wissen/fragen.mdx`)).toBe(true);
	});

	it('in one language stand at the root', () => {
		process.env.CONTENT_DIR = 'own';
		const names = (languages: string) => {
			write('own/region.yaml', homeRegion.replace('languages: [de, en]', `languages: ${languages}`));
			refreshDocs();
			return shownPages().map(({ name, path }) => `${name} < ${path}`);
		};
		expect(names('[de]')).toEqual([
			'index.mdx < own/docs/index.mdx',
			'wissen/fragen.mdx < content/docs/wissen/fragen.mdx',
			'wissen/index.mdx < content/docs/wissen/index.mdx',
		]);
		expect(names('[en]')).toEqual([
			'index.mdx < own/docs/en/index.mdx',
			'wissen/fragen.mdx < content/docs/en/wissen/fragen.mdx',
			'wissen/index.mdx < content/docs/en/wissen/index.mdx',
		]);
		expect(readFileSync(`${docsFolder()}/wissen/index.mdx`, 'utf8')).toBe('[Ziel](/wissen/)');
		expect(existsSync(`${docsFolder()}/en/index.mdx`)).toBe(false);
	});
});

describe('a page', () => {
	const other = (text: string) => pageText(text, 'seite.mdx', { foreign: true, only: undefined });

	it('loses the passages of the publishing region and keeps its lines', () => {
		expect(other('Vor.<HomeRegion> Mitte.</HomeRegion> Nach.')).toBe('Vor. Nach.');
		expect(other('a\n<HomeRegion>\n\nMitte\n\n</HomeRegion>\nz').split('\n')).toHaveLength(7);
		expect(other('<HomeRegion others="Ihre Kammer">die SIHK</HomeRegion> berät')).toBe('Ihre Kammer berät');
		expect(other('<HomeRegion others="x">a <Fact id="b" /></HomeRegion> <HomeRegion>c</HomeRegion>.')).toBe('x .');
	});

	it('of the region itself stays as it is', () => {
		const text = '<HomeRegion>hier</HomeRegion>';
		expect(pageText(text, 'seite.mdx', { foreign: false, only: undefined })).toBe(text);
	});

	it('says which passage is not closed', () => {
		expect(() => other('eins\n<HomeRegion>zwei')).toThrow(/^seite\.mdx: <HomeRegion> in line 2 is not closed/);
		expect(() => other('<HomeRegion else="a">b</HomeRegion>')).toThrow(/something else than others/);
	});

	it('in one language loses blocks in the other', () => {
		const text = 'Text\n<div lang="en-GB">\nwords\n</div>\n[Ziel](/en/maerkte/)';
		expect(pageText(text, 's.mdx', { foreign: true, only: 'de' })).toBe('Text\n\n\n\n[Ziel](/en/maerkte/)');
		expect(pageText(text, 's.mdx', { foreign: true, only: 'en' })).toContain('words\n</div>\n[Ziel](/maerkte/)');
	});
});
