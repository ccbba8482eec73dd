import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageText, shownPages } from '../../src/loaders/docs';
import { folders, lists, loadFolder, loadList } from '../../src/loaders/files';
import { namesIn } from '../../src/loaders/home-names';
import { contentFolder, filesNamed, loadRegion, loadRegionFiles } from '../../src/loaders/layers';
import { checkContentReferences } from '../../src/loaders/references';
import { sector } from '../../src/schemas/sector';

const { files, names } = loadRegionFiles();
const named = namesIn(names);
const home = loadRegion();

describe('region-files.yaml', () => {
	it('lists files that exist, once each', () => {
		expect(files.filter((file) => !existsSync(`${contentFolder}/${file}`))).toEqual([]);
		expect(new Set(files).size).toBe(files.length);
		expect(files.filter((file) => file.startsWith('docs/en/'))).toEqual([]);
	});

	it('knows the names of the region, its programme and its partners', () => {
		const { site, region, partners } = home;
		const texts = [
			...Object.values(site.name),
			...Object.values(site.shortName),
			...Object.values(region.name),
			...Object.values(region.area),
			...partners.map(({ name }) => name),
		];
		expect(texts.filter((text) => !named(text))).toEqual([]);
	});
});

describe('for another region', () => {
	beforeAll(() => {
		process.env.CONTENT_DIR = 'test/fixtures/region-nordtal';
	});
	afterAll(() => {
		delete process.env.CONTENT_DIR;
	});

	it('the content fits together', () => {
		expect(() => checkContentReferences()).not.toThrow();
	});

	it('no page names the publishing region outside <HomeRegion>', () => {
		const found = shownPages().flatMap(({ path }) =>
			pageText(readFileSync(path, 'utf8'), path, { foreign: true, only: undefined })
				.split('\n')
				.flatMap((line, i) => (named(line) ? [`${path}:${i + 1}: ${line.slice(0, 120)}`] : [])),
		);
		expect(found).toEqual([]);
	});

	it.each(Object.keys(lists) as (keyof typeof lists)[])('the list "%s" does not name it', (name) => {
		const entries = loadList(name) as unknown as { id: string }[];
		expect(entries.filter(named).map(({ id }) => id)).toEqual([]);
	});

	it.each(Object.keys(folders) as (keyof typeof folders)[])('the folder "%s" does not name it', (name) => {
		const entries = loadFolder(name) as unknown as { id: string }[];
		expect(entries.filter(named).map(({ id }) => id)).toEqual([]);
	});

	it('every shared brief has what its schema and its text ask for', () => {
		for (const entry of loadFolder('sectors')) {
			if (!filesNamed(`${folders.sectors.folder}/${entry.id}.yaml`).some(({ shared }) => shared)) continue;
			expect(sector.safeParse(entry).error?.issues, entry.id).toBeUndefined();
			const valued = new Set(entry.facts.flatMap(({ id, value }) => (value === undefined ? [] : [id])));
			const series = new Set(entry.series.map(({ id }) => id));
			const asked = [...entry.keyFigures, entry.headline];
			expect(new Set(entry.keyFigures).size, entry.id).toBe(5);
			expect(entry.trend === undefined || series.has(entry.trend), entry.id).toBe(true);
			for (const language of ['', 'en/']) {
				const path = `${contentFolder}/docs/${language}maerkte/${entry.id}.mdx`;
				const text = pageText(readFileSync(path, 'utf8'), path, { foreign: true, only: undefined });
				asked.push(...[...text.matchAll(/<Fact id="([^"]+)"/g)].map(([, id]) => id!));
				for (const [, id] of text.matchAll(/<SectorChart series="([^"]+)"/g)) expect(series).toContain(id);
			}
			expect(
				asked.filter((id) => !valued.has(id)),
				entry.id,
			).toEqual([]);
		}
	});
});
