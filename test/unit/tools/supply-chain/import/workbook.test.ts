import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { ImportSession } from '../../../../../src/tools/supply-chain/data-view/import/session';
import { zipSizes } from '../../../../../src/tools/supply-chain/data-view/import/zip-sizes';
import { templateSheets } from '../../../../../src/tools/supply-chain/data-view/template';
import { de } from '../../../../../src/tools/supply-chain/data-view/texts.de';
import { en } from '../../../../../src/tools/supply-chain/data-view/texts.en';
import { knowledge, taxonomyOf } from './knowledge';
import { imported, noChain } from './lib';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
type Sheets = Parameters<typeof writeWorkbook>[0];
const workbook = async (sheets: unknown) => bytesOf(await writeWorkbook(sheets as Sheets).toBlob());

/** A workbook by hand, for what the writer does not write. */
const rawWorkbook = (sheetXml: string) =>
	zipSync({
		'[Content_Types].xml': strToU8(
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		),
		'xl/workbook.xml': strToU8(
			'<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Kunden" sheetId="1" r:id="rId1"/></sheets></workbook>',
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
		),
		'xl/worksheets/sheet1.xml': strToU8(
			`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheetXml}</worksheet>`,
		),
	});
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (place: string, value: number) => `<c r="${place}"><v>${value}</v></c>`;

describe('workbooks', () => {
	it('several sheets: the first with cells is shown, another can be picked', async () => {
		const bytes = await workbook([
			{
				sheet: 'Kunden',
				data: [
					['Kunde', 'Umsatz'].map((value) => ({ value, type: String })),
					[
						{ value: 'Beispiel A', type: String },
						{ value: 12.5, type: Number },
					],
				],
			},
			{
				sheet: 'Lieferanten',
				data: [
					['Lieferant', 'Wert'].map((value) => ({ value, type: String })),
					[
						{ value: 'Beispiel B', type: String },
						{ value: 7, type: Number },
					],
				],
			},
		]);
		const first = await imported(bytes, { name: 'mappe.xlsx' });
		expect(first.preview.sheets).toEqual(['Kunden', 'Lieferanten']);
		expect(first.flows).toEqual(['Wir > Beispiel A: ohne Angabe 12.5']);
		const second = await imported(bytes, { name: 'mappe.xlsx', chosen: { sheet: 1 } });
		expect(second.flows).toEqual(['Beispiel B > Wir: ohne Angabe 7']);
	});

	it('merged cells count for every row, formulas by their last result, errors are listed', async () => {
		const bytes = rawWorkbook(
			`<sheetData><row r="1">${text('A1', 'Kunde')}${text('B1', 'Artikel')}${text('C1', 'Umsatz')}</row>` +
				`<row r="2">${text('A2', 'Beispiel Achsenwerk')}${text('B2', 'Achsschenkel')}<c r="C2"><f>10*10</f><v>100</v></c></row>` +
				`<row r="3">${text('B3', 'Radnaben')}${number('C3', 50)}</row>` +
				`<row r="4">${text('A4', 'Beispiel Hydraulik')}${text('B4', 'Böden')}<c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>` +
				'<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
		);
		const { flows, preview, issues } = await imported(bytes, { name: 'mappe.xlsx' });
		expect(flows).toEqual(['Wir > Beispiel Achsenwerk: Achsschenkel 100', 'Wir > Beispiel Achsenwerk: Radnaben 50']);
		expect(preview.notes).toEqual([
			{ kind: 'merged', n: 1 },
			{ kind: 'formulas', n: 2 },
			{ kind: 'formulaError', n: 1, row: 4 },
		]);
		expect(issues).toEqual(['4 badValue']);
	});

	it('a sheet for 10,000 columns is cut', async () => {
		const { preview } = await imported(
			await workbook([
				{
					sheet: 'Kunden',
					data: [Array.from({ length: 10_000 }, (_, i) => ({ value: i === 0 ? 'Kunde' : `S${i}`, type: String }))],
				},
			]),
			{ name: 'breit.xlsx' },
		);
		expect(preview.columns).toHaveLength(200);
	});

	it('a zip that would unpack into gigabytes is not unpacked', async () => {
		const bytes = rawWorkbook('<sheetData/>');
		const sizes = zipSizes(bytes)!;
		expect(sizes.map(({ name }) => name)).toContain('xl/worksheets/sheet1.xml');
		// Claims an unpacked size of almost 4 GB in the directory.
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		for (let i = 0; i + 46 < bytes.length; i++)
			if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 0xfffffff0, true);
		expect(await new ImportSession(knowledge('de'), noChain()).open(bytes, 'bombe.xlsx')).toBe('bomb');
	});

	it('other archives are named', async () => {
		const open = (files: Record<string, Uint8Array>) =>
			new ImportSession(knowledge('de'), noChain()).open(zipSync(files), 'x');
		expect(await open({ 'content.xml': strToU8('<x/>') })).toBe('ods');
		expect(await open({ 'xl/workbook.bin': strToU8('x') })).toBe('xlsb');
		expect(await open({ 'readme.txt': strToU8('x') })).toBe('zip');
	});
});

describe.each([
	['de', de],
	['en', en],
] as const)('template, %s', (locale, t) => {
	const known = knowledge(locale);
	const { columns, words, countries } = known;
	it('is understood sheet by sheet when it is read in again', async () => {
		const bytes = await workbook(templateSheets({ lists: { columns, words, countries }, ...taxonomyOf(known) }, t));
		for (const [sheet, table] of [
			[1, 'customers'],
			[2, 'suppliers'],
			[3, 'links'],
			[4, 'sites'],
		] as const) {
			const { preview, plan, patch } = await imported(bytes, { name: 'x.xlsx', chosen: { sheet }, locale });
			expect(preview.settings.table).toBe(table);
			expect(preview.columns.filter(({ field }) => field === '')).toEqual([]);
			expect(plan.listed).toBe(0);
			expect(plan.issueCounts).toEqual([]);
			if (table === 'suppliers') expect(Object.values(patch.links).at(-1)?.processes).toEqual(['drehen-cnc']);
		}
	});
});
