import { describe, expect, it } from 'vitest';
import { printAge } from '../../../../src/tools/shared/age';
import { de } from '../../../../src/tools/shared/texts.de';
import { en } from '../../../../src/tools/shared/texts.en';

const since = '2026-11-22T12:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(since) + seconds * 1000);
const [minute, hour, day] = [60, 3600, 86_400];

describe('printAge', () => {
	it.each([
		[0, 'gerade eben', 'just now'],
		[59, 'gerade eben', 'just now'],
		[minute, 'vor 1 Min.', '1 min ago'],
		[hour - 1, 'vor 59 Min.', '59 min ago'],
		[hour, 'vor 1 Std.', '1 h ago'],
		[day - 1, 'vor 23 Std.', '23 h ago'],
		[day, 'vor einem Tag', 'a day ago'],
		[2 * day - 1, 'vor einem Tag', 'a day ago'],
		[2 * day, 'vor 2 Tagen', '2 days ago'],
		[400 * day, 'vor 400 Tagen', '400 days ago'],
	])('%d seconds', (seconds, german, english) => {
		expect(printAge(since, later(seconds), de)).toBe(german);
		expect(printAge(since, later(seconds), en)).toBe(english);
	});

	it('says "just now" when the clock was set back or the time cannot be read', () => {
		expect(printAge(since, later(-30 * day), de)).toBe('gerade eben');
		expect(printAge('gestern', later(0), de)).toBe('gerade eben');
	});
});
