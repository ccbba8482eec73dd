import { fill } from '../../i18n/format';
import type { SharedTexts } from './texts.de';

const minute = 60_000;

/** How long ago something was, in the unit one would say. A clock that was set back reads as "just now". */
export function printAge(since: string, now: Date, t: SharedTexts): string {
	const minutes = Math.floor((now.getTime() - Date.parse(since)) / minute);
	if (!(minutes >= 1)) return t.justNow;
	if (minutes < 60) return fill(t.minutesAgo, { n: minutes });
	if (minutes < 24 * 60) return fill(t.hoursAgo, { n: Math.floor(minutes / 60) });
	const days = Math.floor(minutes / (24 * 60));
	return days === 1 ? t.oneDayAgo : fill(t.daysAgo, { n: days });
}
