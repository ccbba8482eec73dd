import { fail, requireNonEmpty } from '../shared/check';
import type { Day } from './types';
import { dayNumber, dayText } from './working-days';

/** An event that lasts whole days. */
export type CalendarEvent = {
	/** Unique for ever, for example `id@host`: calendars update an event by it. */
	uid: string;
	start: Day;
	/** Last day, counted; the first where absent. */
	end?: Day;
	summary: string;
	description?: string;
	location?: string;
	/** Absolute address. */
	url?: string;
	categories?: readonly string[];
};

export type CalendarOptions = {
	/** Moment at which the text is made, UTC, `YYYY-MM-DDTHH:MM:SSZ`; passed in so that equal input gives equal text. */
	stamp: string;
	/** Who makes it, for example `-//Firm//Product//DE`. */
	productId: string;
	/** Name of the calendar. */
	name?: string;
};

/**
 * A calendar file (ICS) of all-day events.
 *
 * iCalendar, RFC 5545: lines end with CRLF and are folded at 75 octets of UTF-8, never inside a character (3.1);
 * backslash, semicolon, comma and line breaks in texts are escaped (3.3.11); DTSTART and DTEND are dates, DTEND is the
 * day after the last (3.6.1); every event has UID and DTSTAMP and does not make anyone busy (TRANSP, 3.8.2.7). The name
 * of the calendar is given as NAME (RFC 7986) and X-WR-CALNAME. Control characters in texts are dropped.
 *
 * @param events  at least one: a calendar without components is not valid (3.6)
 * @throws RangeError  when there is no event, a uid is empty or used twice, a date or the stamp is not real, an event
 *   ends before it begins, or an address is not absolute
 * @example
 * calendarText([{ uid: '1@example.org', start: '2026-03-02', summary: 'Audit' }], {
 *   stamp: '2026-01-05T08:00:00Z',
 *   productId: '-//Example//Plan//EN',
 * }).split('\r\n').slice(4, 9)
 * // ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260105T080000Z', 'DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260303']
 */
export function calendarText(events: readonly CalendarEvent[], { stamp, productId, name }: CalendarOptions): string {
	requireNonEmpty(events, 'calendarText: events');
	if (!productId.trim()) fail('calendarText: productId', 'must not be empty');
	const stampText = utcStamp(stamp);
	const seen = new Set<string>();
	const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${escapeText(productId)}`, 'CALSCALE:GREGORIAN'];
	if (name) lines.push(`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`);
	events.forEach((event, i) => {
		const at = `calendarText: events[${i}]`;
		if (!event.uid.trim()) fail(`${at}.uid`, 'must not be empty');
		if (seen.has(event.uid)) fail(`${at}.uid`, `"${event.uid}" is used twice`);
		seen.add(event.uid);
		lines.push(...eventLines(event, stampText, at));
	});
	lines.push('END:VCALENDAR');
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string, at: string): string[] {
	const first = dayNumber(event.start, `${at}.start`);
	const last = event.end === undefined ? first : dayNumber(event.end, `${at}.end`);
	if (last < first) fail(`${at}.end`, 'must not be before start');
	const compact = (day: number) => dayText(day).replace(/-/g, '');
	const lines = [
		'BEGIN:VEVENT',
		`UID:${escapeText(event.uid)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${compact(first)}`,
		`DTEND;VALUE=DATE:${compact(last + 1)}`,
		`SUMMARY:${escapeText(event.summary)}`,
	];
	if (event.description) lines.push(`DESCRIPTION:${escapeText(event.description)}`);
	if (event.location) lines.push(`LOCATION:${escapeText(event.location)}`);
	if (event.url) lines.push(`URL:${address(event.url, `${at}.url`)}`);
	if (event.categories?.length) lines.push(`CATEGORIES:${event.categories.map(escapeText).join(',')}`);
	lines.push('TRANSP:TRANSPARENT', 'END:VEVENT');
	return lines;
}

function escapeText(text: string): string {
	return (
		text
			.replace(/\\/g, '\\\\')
			.replace(/[;,]/g, '\\$&')
			.replace(/\r\n|\r|\n/g, '\\n')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not allowed in a text (RFC 5545, 3.1)
			.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
	);
}

function address(url: string, name: string): string {
	if (!/^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i.test(url)) fail(name, `"${url}" is not an absolute address`);
	return url;
}

function utcStamp(stamp: string): string {
	const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(stamp);
	if (!match || Number(match[2]) > 23 || Number(match[3]) > 59 || Number(match[4]) > 59) {
		fail('calendarText: stamp', `"${stamp}" is not a moment written YYYY-MM-DDTHH:MM:SSZ`);
	}
	const [, day, hours, minutes, seconds] = match;
	dayNumber(day, 'calendarText: stamp');
	return `${day.replace(/-/g, '')}T${hours}${minutes}${seconds}Z`;
}

/** Breaks a line into pieces of at most 75 octets; every further piece begins with a blank that counts. */
function fold(line: string): string {
	const encoder = new TextEncoder();
	const pieces: string[] = [];
	let piece = '';
	let size = 0;
	for (const character of line) {
		const octets = encoder.encode(character).length;
		if (size + octets > 75) {
			pieces.push(piece);
			piece = ' ';
			size = 1;
		}
		piece += character;
		size += octets;
	}
	return [...pieces, piece].join('\r\n');
}
