import { afterEach, describe, expect, it } from 'vitest';
import { fill, formatAs, formatDate, formatNumber, formatPercent } from '../../../src/i18n/format';
import { localeOf, pick } from '../../../src/i18n/locale';

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('formatPercent', () => {
	it('puts the space where the language wants it, and one that does not break', () => {
		expect(formatPercent(0.4, 'de')).toBe('40\u00a0%');
		expect(formatPercent(0.4, 'en')).toBe('40%');
		expect(formatPercent(0, 'de')).toBe('0\u00a0%');
		expect(formatPercent(0.125, 'en')).toBe('13%');
	});
});

describe('formatAs', () => {
	it('keeps the formatters of languages and ways apart', () => {
		const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
		for (const _ of ['made', 'kept']) {
			expect(formatAs(1234.5, 'de', euros)).toBe('1.235\u00a0€');
			expect(formatAs(1234.5, 'en', euros)).toBe('€1,235');
			expect(formatAs(1234.5, 'de', { useGrouping: false })).toBe('1234,5');
		}
	});
});

describe('formatNumber', () => {
	it.each([
		[1234.5, 1, '1.234,5', '1,234.5'],
		[1234.5, 0, '1.235', '1,235'],
		[0.05, 2, '0,05', '0.05'],
		[15, 1, '15,0', '15.0'],
		[-2.25, 2, '-2,25', '-2.25'],
		[12_345_678, 0, '12.345.678', '12,345,678'],
		[1000, 0, '1.000', '1,000'],
		[0, 0, '0', '0'],
	])('%d with %d decimals', (value, decimals, de, en) => {
		expect(formatNumber(value, 'de', decimals)).toBe(de);
		expect(formatNumber(value, 'en', decimals)).toBe(en);
	});

	it('shows no decimals unless asked', () => {
		expect(formatNumber(3.14, 'de')).toBe('3');
	});
});

describe.each([undefined, 'UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
	'formatDate in time zone %s',
	(TZ) => {
		it.each([
			['2026-12-31', '31.12.2026', '31 December 2026'],
			['2026-01-01', '01.01.2026', '1 January 2026'],
			['2024-02-29', '29.02.2024', '29 February 2024'],
			['2026-11', 'November 2026', 'November 2026'],
			['2026-03', 'März 2026', 'March 2026'],
			['2026', '2026', '2026'],
		])('%s', (date, de, en) => {
			if (TZ) process.env.TZ = TZ;
			expect(formatDate(date, 'de')).toBe(de);
			expect(formatDate(date, 'en')).toBe(en);
		});
	},
);

describe('time zones of these tests', () => {
	it('do take effect', () => {
		process.env.TZ = 'Pacific/Kiritimati';
		expect(new Date('2026-06-01T12:00:00Z').getTimezoneOffset()).toBe(-840);
		process.env.TZ = 'America/Los_Angeles';
		expect(new Date('2026-06-01T12:00:00Z').getTimezoneOffset()).toBe(420);
	});
});

describe('fill', () => {
	it('fills every gap, also the same one twice', () => {
		expect(fill('{n} von {all}, also {n}', { n: 3, all: 'sieben' })).toBe('3 von sieben, also 3');
	});

	it('shows 0 and an empty text', () => {
		expect(fill('{n}{unit}', { n: 0, unit: '' })).toBe('0');
	});

	it('leaves gaps that nobody fills, whatever they are called', () => {
		expect(fill('{n} {other} {toString}', { n: 1 })).toBe('1 {other} {toString}');
	});

	it('does not fill gaps inside what was filled in', () => {
		expect(fill('{a}', { a: '{b} $1 $&', b: 'x' })).toBe('{b} $1 $&');
	});
});

describe('locale', () => {
	it('is German unless the tag is English', () => {
		expect([undefined, 'de', 'de-DE', 'fr'].map(localeOf)).toEqual(['de', 'de', 'de', 'de']);
		expect(['en', 'en-GB'].map(localeOf)).toEqual(['en', 'en']);
	});

	it('picks a text, and proper names as they are', () => {
		expect(pick({ de: 'Bahn', en: 'Rail' }, 'en')).toBe('Rail');
		expect(pick('VDMA', 'en')).toBe('VDMA');
	});
});
