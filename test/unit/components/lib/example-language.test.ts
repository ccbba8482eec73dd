import { describe, expect, it } from 'vitest';
import { exampleIn } from '../../../../src/components/lib/example-language';

const english = { Gesenk: 'Die', Strom: 'Electricity', 'erfunden: 6.000 Stück': 'invented: 6,000 pieces' };

describe('a worked example in English', () => {
	it('has every text in its English wording, in lists and groups', () => {
		expect(exampleIn({ a: { title: 'Gesenk', list: ['Strom', 'Gesenk'] } }, english, 'en')).toEqual({
			a: { title: 'Die', list: ['Electricity', 'Die'] },
		});
	});

	it('keeps keys, codes, numbers, truth values and what is missing', () => {
		const backup = { Gesenk: { kind: 'site', value: 1.5, open: false, none: null, place: 'Berlin', empty: '' } };
		expect(exampleIn(backup, english, 'en')).toEqual(backup);
	});

	it('takes whole texts only, and none that every object has', () => {
		expect(exampleIn(['Gesenkstahl', 'constructor', 'toString'], english, 'en')).toEqual([
			'Gesenkstahl',
			'constructor',
			'toString',
		]);
	});

	it.each([
		['-0,5', '-0.5'],
		['5.000 bis 6.000 bis 7.200', '5,000 to 6,000 to 7,200'],
		['1.234.567,5', '1,234,567.5'],
		['11,20 bis 12', '11.20 to 12'],
		['', ''],
	])('writes the typed number "%s" as "%s" and says so', (text, expected) => {
		const typed = { text, locale: 'de', note: 'erfunden: 6.000 Stück' };
		expect(exampleIn(typed, english, 'en')).toEqual({ text: expected, locale: 'en', note: 'invented: 6,000 pieces' });
	});

	it('leaves a number that was typed in English', () => {
		expect(exampleIn({ text: '1,234.5', locale: 'en' }, english, 'en')).toEqual({ text: '1,234.5', locale: 'en' });
	});

	it('is the file itself in German', () => {
		const backup = { title: 'Gesenk', figure: { text: '1,5', locale: 'de' } };
		expect(exampleIn(backup, english, 'de')).toBe(backup);
	});
});
