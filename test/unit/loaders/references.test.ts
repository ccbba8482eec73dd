import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folders, lists } from '../../../src/loaders/files';
import { checkContentReferences } from '../../../src/loaders/references';

describe('checkContentReferences', () => {
	it('finds nothing to complain about in the content of the site', () => {
		expect(() => checkContentReferences()).not.toThrow();
	});
});

describe('what a region says about the shared content', () => {
	const folder = mkdtempSync(join(tmpdir(), 'region-'));
	const home = readFileSync('test/fixtures/region-nordtal/region.yaml', 'utf8');
	const complaints = (text: string) => {
		cpSync('test/fixtures/region-nordtal', folder, { recursive: true });
		writeFileSync(join(folder, 'region.yaml'), text);
		process.env.CONTENT_DIR = folder;
		try {
			checkContentReferences();
			return [];
		} catch (error) {
			return (error as Error).message.split('\n');
		} finally {
			delete process.env.CONTENT_DIR;
		}
	};
	afterAll(() => rmSync(folder, { recursive: true }));

	it('fits the shared content', () => {
		expect(complaints(home)).toEqual([]);
	});

	it('names things that exist', () => {
		const wrong = home
			.replace('methods: [triz]', 'methods: [triss]\n  pages: [wissen/nirgends, maerkte]')
			.replace('- data/funding.yaml', '- data/funding.yml')
			.replace('1-ausgangslage:', '8-ausblick:')
			.replace('- bahntechnik', '- bahntechnick');
		const found = complaints(wrong).map((line) => line.replace(/^\S*region\.yaml: /, ''));
		expect(found).toEqual([
			'sectors: "bahntechnick" does not exist in data/sectors. Correct the id or add it there.',
			'wording › steps: "8-ausblick" does not exist in data/process.yaml. Correct the id or add it there.',
			'hide › pages: there is no page "wissen/nirgends". Correct the path or remove it.',
			'hide › pages: the menu or the tools lead to "maerkte", so it cannot be hidden. Write a page of your own in its place.',
			'hide › methods: "triss" does not exist in the methods of this site. Correct the id or add it there.',
			'inherit: "data/funding.yml" does not exist in content/region-files.yaml. Correct the id or add it there.',
		]);
	});

	it('has every page in the languages of the site', () => {
		cpSync('test/fixtures/region-nordtal', folder, { recursive: true });
		rmSync(join(folder, 'docs/en/wissen/programm.mdx'));
		process.env.CONTENT_DIR = folder;
		try {
			expect(() => checkContentReferences()).toThrow(
				/docs\/wissen\/programm\.mdx: this page is missing in English\. Write \S*\/docs\/en\/wissen\/programm\.mdx, or leave the language out of region\.yaml/,
			);
			const onlyGerman = home.replace(/languages: .*/, 'languages: [de]');
			expect(onlyGerman).toContain('languages: [de]');
			writeFileSync(join(folder, 'region.yaml'), onlyGerman);
			expect(() => checkContentReferences()).not.toThrow();
		} finally {
			delete process.env.CONTENT_DIR;
		}
	});

	it('has a page for each of its own entries, in its own folder', () => {
		cpSync('test/fixtures/region-nordtal', folder, { recursive: true });
		for (const locale of ['', 'en/']) rmSync(join(folder, `docs/${locale}fallstudien/klemmenwerk-nordtal.mdx`));
		process.env.CONTENT_DIR = folder;
		expect(() => checkContentReferences()).toThrow(
			/klemmenwerk-nordtal\.yaml: id: the page \S*region-\S*\/docs\/fallstudien\/klemmenwerk-nordtal\.mdx is missing/,
		);
		delete process.env.CONTENT_DIR;
	});

	it('asks for the holidays that the roadmap counts', () => {
		cpSync('test/fixtures/region-nordtal', folder, { recursive: true });
		writeFileSync(join(folder, 'data/holidays.yaml'), '[]');
		process.env.CONTENT_DIR = folder;
		expect(() => checkContentReferences()).toThrow(/holidays\.yaml: the roadmap needs the public holidays/);
		delete process.env.CONTENT_DIR;
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
