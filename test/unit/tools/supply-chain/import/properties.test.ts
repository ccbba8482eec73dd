import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../../src/i18n/format';
import {
	findDecimal,
	readAmount,
	readWeeks,
	unitOfHeading,
} from '../../../../../src/tools/supply-chain/data-view/import/amounts';
import { lexicon } from '../../../../../src/tools/supply-chain/data-view/import/lexicon';
import { cutText } from '../../../../../src/tools/supply-chain/data-view/import/text-rows';
import { knowledge } from './knowledge';
import { bytesOf, imported } from './lib';

const words = lexicon(knowledge('de'));

describe('numbers', () => {
	it('are read back as they are written, in either language', () => {
		const cents = fc.integer({ min: -1e11, max: 1e11 }).map((n) => n / 100);
		fc.assert(
			fc.property(cents, fc.constantFrom('de', 'en'), fc.constantFrom('', ' €', ' EUR'), (value, locale, sign) => {
				const text = formatNumber(value, locale as 'de' | 'en', 2) + sign;
				const amount = readAmount(text, locale === 'de' ? 'comma' : 'point', words);
				expect(amount).toMatchObject({ kind: 'number', value: value === 0 ? expect.closeTo(0) : value });
			}),
		);
	});

	it('never become NaN, whatever stands in the cell', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('comma', 'point'), (text, decimal) => {
				for (const amount of [
					readAmount(text, decimal as 'comma', words),
					readWeeks(text, 'days', decimal as 'comma', words),
				]) {
					if (amount.kind === 'number') expect(Number.isFinite(amount.value)).toBe(true);
				}
			}),
		);
	});

	it('dates are no numbers', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
				(date) => {
					const iso = date.toISOString().slice(0, 10);
					const german = `${Number(iso.slice(8))}.${Number(iso.slice(5, 7))}.${iso.slice(0, 4)}`;
					expect(readAmount(iso, 'comma', words).kind).toBe('bad');
					expect(readAmount(german, 'comma', words).kind).toBe('bad');
				},
			),
		);
	});

	it.each([
		['1.234,5', 'comma', 1234.5],
		['1234.50-', 'point', -1234.5],
		['(12,5)', 'comma', -12.5],
		['1,5 Mio €', 'comma', 1.5],
		['T€ 12', 'comma', 12],
		["1'234.50", 'point', 1234.5],
		['ca. 4 Wochen', 'comma', 4],
		['12,5 %', 'comma', 12.5],
	] as const)('%s is %s %d', (text, decimal, value) => {
		expect(readAmount(text, decimal, words)).toMatchObject({ kind: 'number', value });
	});

	it.each([
		['14 Tage', 2],
		['2-3 Wochen', 3],
		['8 bis 12 Wo', 12],
		['6', 6],
		['2 Monate', 104 / 12],
		['10 AT', 2],
	] as const)('%s are %d weeks', (text, weeks) => {
		const amount = readWeeks(text, 'weeks', 'comma', words);
		expect(amount).toMatchObject({ kind: 'number', value: expect.closeTo(weeks) });
	});

	it.each([
		['Umsatz 2025 (T€)', 1000],
		['Umsatz in TEUR', 1000],
		['Wert Mio. €', 1_000_000],
		['Umsatz [EUR]', 1],
		['Umsatz', undefined],
	])('%s is counted in %s', (heading, money) => {
		expect(unitOfHeading(heading, words).money).toBe(money);
	});

	it('the decimal sign is found where cells leave no doubt', () => {
		expect(findDecimal(['1.234', '5,5'], 'point')).toEqual({ decimal: 'comma', found: true });
		expect(findDecimal(['1,234', '5,678.90'], 'comma')).toEqual({ decimal: 'point', found: true });
		expect(findDecimal(['1.234', '7'], 'comma')).toEqual({ decimal: 'comma', found: false });
	});
});

describe('rows', () => {
	it('cells come back as they were quoted', () => {
		const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(table, (rows) => {
				const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
				expect(cutText(text, ';')).toEqual({ rows, badQuotes: undefined });
			}),
		);
	});

	it('no line is swallowed by quotation marks', () => {
		const cell = fc.string({ maxLength: 6 }).map((text) => text.replace(/[;\r\n]/g, ''));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 }), (rows) => {
				// A mark that opens and closes in different lines would be a cell of two lines.
				const lines = rows.map(([a, b]) => `x${a};x${b}`);
				expect(cutText(lines.join('\n'), ';').rows).toHaveLength(lines.length);
			}),
		);
	});

	it('none is lost: read and listed are all', async () => {
		const name = fc.constantFrom('Beispiel A', 'Beispiel B GmbH', 'Beispiel B KG', '', 'Summe', 'Wir', '-', '=1+1');
		const item = fc.constantFrom('Ringe', 'Böden', '', 'ohne Angabe');
		const value = fc.constantFrom('1', '2,5', '-3', 'k.A.', 'abc', '', '5 USD', '1.000,00 €', '#NV');
		const extra = fc.constantFrom('', ';zu viel', ';');
		const row = fc.tuple(name, item, value, extra).map(([a, b, c, d]) => `${a};${b};${c}${d}`);
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
				// The last row is filled, so that the end of the file is not empty.
				const all = [...rows, 'Beispiel Z;Ringe;1'];
				const { plan, preview, issues } = await imported(bytesOf(['Kunde;Artikel;Umsatz', ...all].join('\n')), {
					chosen: { header: 0, table: 'customers', separator: ';' },
				});
				expect(preview.rows).toBe(all.length);
				const refused = new Set(
					issues.filter((issue) => !issue.endsWith('(read)')).map((issue) => issue.split(' ')[0]),
				);
				expect(plan.read + refused.size).toBe(all.length);
			}),
			{ numRuns: 60 },
		);
	});
});
