import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../src/domain/roadmap';

const options = { stamp: '1997-09-01T13:00:00Z', productId: '-//ABC Corporation//NONSGML My Product//EN' };
const lines = (...args: Parameters<typeof calendarText>) => calendarText(...args).split('\r\n');
const one = (more: object, extra = {}) =>
	lines([{ uid: '1@example.org', start: '2026-03-02', summary: 'x', ...more }], { ...options, ...extra });
const unfold = (text: string) => text.replace(/\r\n /g, '');

describe('calendarText', () => {
	test('frame of a calendar (RFC 5545, 3.4, 3.6 and 3.7.3)', () => {
		const text = calendarText([{ uid: '1', start: '2026-03-02', summary: 'x' }], options);
		expect(
			text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ABC Corporation//NONSGML My Product//EN\r\n'),
		).toBe(true);
		expect(text.endsWith('TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
		expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
	});

	test('an anniversary, one whole day (RFC 5545, 3.6.1, third example)', () => {
		const result = lines(
			[
				{
					uid: '19970901T130000Z-123403@example.com',
					start: '1997-11-02',
					summary: 'Our Blissful Anniversary',
					categories: ['ANNIVERSARY', 'PERSONAL', 'SPECIAL OCCASION'],
				},
			],
			options,
		);
		for (const line of [
			'UID:19970901T130000Z-123403@example.com',
			'DTSTAMP:19970901T130000Z',
			'DTSTART;VALUE=DATE:19971102',
			'SUMMARY:Our Blissful Anniversary',
			'TRANSP:TRANSPARENT',
			'CATEGORIES:ANNIVERSARY,PERSONAL,SPECIAL OCCASION',
		]) {
			expect(result).toContain(line);
		}
	});

	test('a festival from 28 June to 8 July 2007 ends on the 9th (RFC 5545, 3.6.1, fourth example)', () => {
		const result = lines(
			[
				{
					uid: '20070423T123432Z-541111@example.com',
					start: '2007-06-28',
					end: '2007-07-08',
					summary: 'Festival International de Jazz de Montreal',
				},
			],
			{ ...options, stamp: '2007-04-23T12:34:32Z' },
		);
		expect(result).toContain('DTSTAMP:20070423T123432Z');
		expect(result).toContain('DTSTART;VALUE=DATE:20070628');
		expect(result).toContain('DTEND;VALUE=DATE:20070709');
	});

	test('line breaks, commas, semicolons and backslashes (RFC 5545, 3.3.11, example of the text)', () => {
		expect(one({ description: 'Project XYZ Final Review\nConference Room - 3B\nCome Prepared.' })).toContain(
			'DESCRIPTION:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.',
		);
		expect(one({ location: 'a,b;c\\d\r\ne\rf' })).toContain('LOCATION:a\\,b\\;c\\\\d\\ne\\nf');
		expect(one({ categories: ['a,b', 'c'] })).toContain('CATEGORIES:a\\,b,c');
		expect(one({ summary: 'a\u0000b\u0007c\td' })).toContain('SUMMARY:abc\td');
	});

	test('lines are folded at 75 octets and unfold to what they were (RFC 5545, 3.1)', () => {
		for (const description of [
			'x'.repeat(300),
			'ä'.repeat(200),
			'€uro '.repeat(60),
			'🏭'.repeat(50),
			' '.repeat(160),
		]) {
			const text = calendarText([{ uid: '1', start: '2026-03-02', summary: 'x', description }], options);
			for (const line of text.split('\r\n')) {
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				expect(line).not.toContain('\ufffd');
			}
			expect(unfold(text)).toContain(`\r\nDESCRIPTION:${description}\r\n`);
		}
		// By hand: "DESCRIPTION:" has 12 octets, so 63 letters fit, then 74 after the blank.
		const [first, second, third] = one({ description: 'x'.repeat(63 + 74 + 1) }).slice(10, 13);
		expect([first.length, second, third]).toEqual([75, ` ${'x'.repeat(74)}`, ' x']);
		expect(one({ description: 'x'.repeat(63) })[11]).toBe('TRANSP:TRANSPARENT');
	});

	test('over the end of a year and of February (derived by hand)', () => {
		expect(one({ start: '2027-12-31' })).toContain('DTEND;VALUE=DATE:20280101');
		expect(one({ start: '2028-02-28', end: '2028-02-28' })).toContain('DTEND;VALUE=DATE:20280229');
	});

	test('name, address and fractions of a second', () => {
		expect(one({ url: 'https://example.org/a,b;c?d=e' }, { name: 'Plan, 2026' })).toEqual(
			expect.arrayContaining(['NAME:Plan\\, 2026', 'X-WR-CALNAME:Plan\\, 2026', 'URL:https://example.org/a,b;c?d=e']),
		);
		expect(one({}, { stamp: '2026-01-05T08:00:00.123Z' })).toContain('DTSTAMP:20260105T080000Z');
	});

	test('equal input gives equal text', () => {
		expect(one({ description: 'y' })).toEqual(one({ description: 'y' }));
	});

	test('refuses what would not be a calendar', () => {
		expect(() => calendarText([], options)).toThrow('calendarText: events must not be empty');
		expect(() => one({ uid: ' ' })).toThrow('calendarText: events[0].uid must not be empty');
		expect(() => one({ end: '2026-03-01' })).toThrow('calendarText: events[0].end must not be before start');
		expect(() => one({ start: '2026-02-29' })).toThrow('calendarText: events[0].start "2026-02-29" is not a day');
		expect(() => one({ url: 'javascript' })).toThrow('calendarText: events[0].url');
		expect(() => one({ url: 'https://a\r\nX:y' })).toThrow(RangeError);
		expect(() => one({}, { stamp: '2026-01-05' })).toThrow('calendarText: stamp');
		expect(() => one({}, { stamp: '2026-01-05T24:00:00Z' })).toThrow(RangeError);
		expect(() => one({}, { stamp: '2026-02-30T10:00:00Z' })).toThrow(RangeError);
		expect(() => one({}, { productId: '' })).toThrow('calendarText: productId must not be empty');
		const event = { uid: 'same', start: '2026-03-02', summary: 'x' };
		expect(() => calendarText([event, event], options)).toThrow('calendarText: events[1].uid "same" is used twice');
	});
});
