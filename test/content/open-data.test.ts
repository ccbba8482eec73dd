import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataTexts } from '../../src/i18n/data';
import { readContent } from '../../src/open-data/content';
import { datasets } from '../../src/open-data/datasets';
import { openFiles, openFileText } from '../../src/open-data/files';

const content = readContent();
const files = new Map(openFiles.map((file) => [`${file.name}.${file.format}`, openFileText(file)]));

type Item = Record<string, unknown>;
const json = (name: string) =>
	JSON.parse(files.get(`${name}.json`)!) as { count: number; fields: Item[]; items: Item[] };
const csv = (name: string) =>
	parse<Record<string, string>>(files.get(`${name}.csv`)!.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true,
	});

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))('the file %s', (name, dataset) => {
	it('holds every item, in JSON as in CSV', () => {
		const count = dataset.items(content).length;
		expect(count).toBeGreaterThan(0);
		expect(json(name)).toMatchObject({ count, licence: { name: 'CC BY 4.0' } });
		expect(json(name).items).toHaveLength(count);
		const { data, errors } = csv(name);
		expect(errors).toEqual([]);
		expect(data).toHaveLength(count);
	});

	it('describes itself and every field in both languages', () => {
		const { fields, title } = JSON.parse(files.get(`${name}.json`)!);
		expect(title.de && title.en).toBeTruthy();
		for (const { name, description } of fields) expect(description.de && description.en, name).toBeTruthy();
	});

	it('has the columns that it describes, each once', () => {
		const described = json(name).fields.flatMap((field) => field.csv as string[]);
		expect(new Set(described).size).toBe(described.length);
		expect(csv(name).meta.fields).toEqual(described);
	});

	it('gives every item all its fields', () => {
		const names = json(name).fields.map((field) => field.name);
		for (const item of json(name).items) expect(Object.keys(item)).toEqual(names);
	});
});

describe('the figures', () => {
	const sheets = [...content.sectors, ...content.factSheets];

	it('are complete', () => {
		expect(json('facts').count).toBe(sheets.flatMap((sheet) => sheet.facts).length);
		expect(json('series').count).toBe(sheets.flatMap((sheet) => sheet.series.flatMap((row) => row.points)).length);
		expect(json('facts').count).toBeGreaterThan(200);
	});

	it('have a source each, in both formats', () => {
		for (const name of ['facts', 'series', 'sources']) {
			for (const { source } of json(name).items)
				expect(source).toMatchObject({
					url: expect.stringMatching(/^https?:/),
					read: expect.stringMatching(/^\d{4}-/),
				});
			for (const row of csv(name).data)
				expect(Boolean(row.source_publisher_de && row.source_url && row.source_read)).toBe(true);
		}
	});

	it('name no address that stands in a skeleton', () => {
		expect([...files].filter(([, text]) => text.includes('example.org')).map(([name]) => name)).toEqual([]);
	});

	it('are numbers that any program reads', () => {
		const numbers = csv('facts').data.flatMap((row) => (row.value ? [row.value] : []));
		expect(numbers.length).toBeGreaterThan(200);
		expect(numbers.filter((value) => !/^-?\d+(\.\d+)?$/.test(value))).toEqual([]);
	});

	it('stand beside the text that the pages print', () => {
		const item = json('facts').items.find(({ id }) => id === 'bahntechnik-umsatz-2024');
		expect(item?.printed).toEqual({ de: expect.stringContaining('Mrd. €'), en: expect.stringContaining('billion') });
	});
});

describe('the descriptions', () => {
	it('are those of the files and fields that exist', () => {
		const { files: described, fields } = dataTexts('de');
		expect(Object.keys(described)).toEqual(datasets.map(({ name }) => name));
		const used = new Set(datasets.flatMap((dataset) => dataset.fields.map(({ name }) => name)));
		expect(Object.keys(fields).filter((name) => !used.has(name))).toEqual([]);
	});
});
