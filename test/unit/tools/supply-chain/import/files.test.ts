import { describe, expect, it } from 'vitest';
import { ImportSession } from '../../../../../src/tools/supply-chain/data-view/import/session';
import { knowledge } from './knowledge';
import { bytesOf, fixture, imported, noChain } from './lib';

const refusalOf = (bytes: Uint8Array, name: string) => new ImportSession(knowledge('de'), noChain()).open(bytes, name);

describe('messy files', () => {
	it('Windows-1252 with semicolons, decimal commas and euro signs', async () => {
		const { preview, flows, patch } = await imported(fixture('kunden-windows-1252.csv'));
		expect(preview.text).toMatchObject({ encoding: 'windows-1252', reason: 'notUtf8', separator: ';' });
		expect(flows).toEqual([
			'Wir > Beispiel Müller & Söhne: ohne Angabe 1234567.5',
			'Wir > Beispiel Größenwerk: ohne Angabe 98000',
			'Wir > Beispiel Präzision: ohne Angabe 12500',
		]);
		expect(Object.values(patch.sites).map(({ country, sector, number }) => [number, country, sector])).toEqual([
			[undefined, undefined, undefined],
			['10010', 'DE', 'automotive'],
			['10020', 'AT', 'maschinenbau'],
			['10030', 'CZ', 'bahntechnik'],
		]);
	});

	it('UTF-8 with a mark, thousands of euros, days and weeks in cells, "keine"', async () => {
		const { preview, patch } = await imported(fixture('lieferanten-bom.csv'));
		expect(preview.text?.reason).toBe('mark');
		expect(preview.settings).toMatchObject({ table: 'suppliers', money: 1000, times: { leadTime: 'days' } });
		expect(
			Object.values(patch.links).map(({ annualValue, leadTimeWeeks, qualifiedAlternatives, inputGroup }) => [
				annualValue,
				leadTimeWeeks,
				qualifiedAlternatives,
				inputGroup,
			]),
		).toEqual([
			[1_250_500, 3, 0, 'Stabstahl'],
			[240_000, 2, 1, 'Härten'],
			[60_000, 26, 0, 'Titan'],
		]);
		expect(Object.values(patch.sites).map((site) => site.country)).toEqual([undefined, 'DE', 'DE', 'US']);
	});

	it('UTF-16 in both orders, with and without a mark', async () => {
		const little = await imported(fixture('kunden-utf16le.txt'));
		expect(little.preview.text).toMatchObject({ encoding: 'utf-16le', reason: 'mark', separator: '\t' });
		const big = await imported(fixture('kunden-utf16be.txt'));
		expect(big.preview.text).toMatchObject({ encoding: 'utf-16be', reason: 'pattern' });
		expect(little.flows).toEqual(big.flows);
	});

	it('quoted commas and English numbers', async () => {
		const { preview, flows } = await imported(fixture('suppliers-quoted.csv'), { locale: 'en' });
		expect(preview.settings.decimal).toBe('point');
		expect(flows).toEqual([
			'Beispiel Steel, Ltd. > Wir: Bar, round 40 mm 1234567.5',
			'Beispiel "Best" Bearings > Wir: Bearings 98000',
		]);
	});

	it('headings further down', async () => {
		const { preview, plan } = await imported(fixture('bericht-kopf-zeile-4.csv'));
		expect(preview.settings.header).toBe(3);
		expect(plan).toMatchObject({ read: 3, sites: { added: 2 }, links: { added: 3 } });
	});

	it('totals, headings repeated, empty rows and columns', async () => {
		const { preview, issues, flows } = await imported(fixture('kunden-summen.csv'));
		expect(issues).toEqual(['4 totals', '5 empty', '6 repeatedHeader', '8 totals', '9 totals']);
		expect(flows).toHaveLength(3);
		expect(preview.columns.map(({ empty }) => empty)).toEqual([false, true, false, false, true]);
	});

	it('a heading that occurs twice', async () => {
		const { preview } = await imported(fixture('doppelte-spalten.csv'));
		expect(preview.columns.map(({ field, duplicate }) => [field, duplicate])).toEqual([
			['firm', false],
			['value', false],
			['', true],
			['country', false],
		]);
	});

	it('shares only: asks for the total', async () => {
		const bytes = fixture('kunden-anteil.csv');
		expect((await imported(bytes)).preview.missing).toEqual(['total']);
		const { preview, flows } = await imported(bytes, { chosen: { total: 2_000_000 } });
		expect(preview.missing).toEqual([]);
		expect(flows.map((flow) => flow.split(' ').at(-1))).toEqual(['1000000', '610000', '390000']);
	});

	it('currency signs, minus behind, brackets, foreign money, nothing known', async () => {
		const { flows, issues } = await imported(fixture('waehrungen.csv'));
		expect(flows.map((flow) => flow.split(': ')[1])).toEqual([
			'Achsschenkel 900',
			'Böden 250',
			'Ringe 0',
			'Ringe 1500000',
		]);
		expect(issues).toEqual(['6 currency', '7 noValue (read)', '8 badValue']);
	});

	it('formulas and script stay text', async () => {
		const { preview, patch, issues } = await imported(fixture('formeln.csv'));
		expect(preview.notes.map(({ kind }) => kind)).toEqual(['badQuotes', 'formulaText']);
		expect(Object.values(patch.sites).map(({ name }) => name)).toEqual([
			'Wir',
			'@SUM(A1)',
			'<script>alert(1)</script>',
			'00123',
			'+49 Beispiel',
		]);
		expect(issues).toEqual(['2 moreCells']);
	});

	it('names that objects have of their own', async () => {
		const { patch, plan } = await imported(fixture('proto.csv'));
		expect(plan.read).toBe(3);
		expect(Object.values(patch.sites).map(({ name }) => name)).toEqual(['Wir', '__proto__', 'constructor', 'toString']);
		expect(Object.getPrototypeOf(patch.sites)).toBe(Object.prototype);
		expect({}).not.toHaveProperty('field');
	});

	it('a quotation mark too many swallows nothing', async () => {
		const { preview, flows } = await imported(fixture('anfuehrungszeichen.csv'));
		expect(preview.notes).toEqual([{ kind: 'badQuotes', n: 1, row: 3 }]);
		expect(flows).toHaveLength(3);
	});

	it('decimal commas cut by the separator are named', async () => {
		const { issues, plan } = await imported(fixture('komma-zerschnitten.csv'));
		expect(issues).toEqual(['2 moreCells']);
		expect(plan.read).toBe(2);
	});

	it('the line "sep=;" of Excel', async () => {
		const { flows } = await imported(fixture('sep-zeile.csv'));
		expect(flows).toEqual(['Wir > Beispiel Achsenwerk: ohne Angabe 1.5', 'Wir > Beispiel Hydraulik: ohne Angabe 2.5']);
	});

	it('flows between suppliers, and to and from the firm itself', async () => {
		const { flows, issues } = await imported(fixture('warenfluesse.csv'));
		expect(flows).toEqual([
			'Beispiel Stahlwerk > Beispiel Stahlhandel: Walzstahl 900000',
			'Beispiel Stahlhandel > Wir: Stabstahl 600000',
			'Wir > Beispiel Achsenwerk: Achsschenkel 8600000',
		]);
		expect(issues).toEqual(['5 noFirm']);
	});

	it('without headings columns are assigned by hand', async () => {
		const bytes = fixture('ohne-kopf.csv');
		expect((await imported(bytes)).preview).toMatchObject({ missing: ['firm'], settings: { header: -1 } });
		const { flows } = await imported(bytes, { chosen: { fields: { 0: 'firm', 1: 'value', 2: 'country' } } });
		expect(flows).toHaveLength(3);
	});

	it('corrections by hand win: separator, character set, heading, kind', async () => {
		const { preview } = await imported(fixture('kunden-windows-1252.csv'), {
			chosen: { encoding: 'macintosh', separator: ',', header: 0, table: 'suppliers', decimal: 'point', money: 1000 },
		});
		expect(preview.text).toMatchObject({ encoding: 'macintosh', separator: ',' });
		expect(preview.settings).toMatchObject({ table: 'suppliers', decimal: 'point', money: 1000 });
	});
});

describe('files that are no list', () => {
	it.each([
		['bericht.xls', 'html'],
		['alt.xls', 'xls'],
		['verschluesselt.xlsx', 'encrypted'],
		['leer.csv', 'empty'],
		['nur-leerzeilen.csv', 'noCells'],
		['bild.csv', 'binary'],
	])('%s is refused: %s', async (name, refusal) => {
		expect(await refusalOf(fixture(name), name)).toBe(refusal);
	});

	it('PDF, XML, broken archives and large files are refused', async () => {
		expect(await refusalOf(bytesOf('%PDF-1.7 …'), 'a.pdf')).toBe('pdf');
		expect(await refusalOf(bytesOf('<?xml version="1.0"?><Workbook/>'), 'a.xls')).toBe('xmlSheet');
		expect(await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'a.xlsx')).toBe('damaged');
		expect(await refusalOf(new Uint8Array(20 * 1024 * 1024 + 1), 'a.csv')).toBe('tooLarge');
	});
});

describe('hostile sizes', () => {
	it('10,000 columns are cut to 200, and said', async () => {
		const cells = Array.from({ length: 10_000 }, (_, i) => (i === 0 ? 'Kunde' : i === 1 ? 'Umsatz' : `Spalte ${i}`));
		const values = cells.map((_, i) => (i === 0 ? 'Beispiel Achsenwerk' : String(i)));
		const { preview, plan } = await imported(bytesOf(`${cells.join(';')}\n${values.join(';')}\n`));
		expect(preview.columns).toHaveLength(200);
		expect(preview.notes).toEqual([{ kind: 'cutColumns', n: 9800 }]);
		expect(plan.read).toBe(1);
	});

	it('a cell of 5 MB is cut, and said', async () => {
		const { patch, issues } = await imported(
			bytesOf(`Kunde;Artikel;Umsatz\nBeispiel Achsenwerk;"${'x'.repeat(5e6)}";10\n`),
		);
		expect(Object.values(patch.links)[0]!.item).toHaveLength(200);
		expect(issues).toEqual(['2 cutName (read)', '2 cutCell (read)']);
	});

	it('rows beyond the limit are counted', async () => {
		const rows = Array.from({ length: 100_010 }, (_, i) => `Beispiel ${i % 50};${i}`);
		const { preview } = await imported(bytesOf(`Kunde;Umsatz\n${rows.join('\n')}\n`));
		expect(preview.notes).toEqual([{ kind: 'cutRows', n: 11 }]);
		expect(preview.rows).toBe(99_999);
	});
});
