/** What a host sends along with the site's files; one list for every kind of host. */

export type Header = readonly [name: string, value: string];

/**
 * Headers of every answer.
 *
 * Scripts, styles and requests are limited by each page's own policy in its HTML. What a policy in HTML cannot say, that
 * nobody may frame the pages, stands here.
 */
export const everyAnswer: readonly Header[] = [
	['Content-Security-Policy', "frame-ancestors 'none'"],
	['X-Content-Type-Options', 'nosniff'],
	['X-Frame-Options', 'DENY'],
	['Referrer-Policy', 'no-referrer'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	['Cross-Origin-Resource-Policy', 'same-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** Files whose name holds a hash of their content: they never change. */
export const hashedFolder = '_astro/';
export const hashedCaching = 'public, max-age=31536000, immutable';

/** Everything else: kept, but asked for again, so that nobody reads an old page. */
export const otherCaching = 'no-cache';

/** Endings whose files get smaller when packed. */
export const packed = ['html', 'css', 'js', 'json', 'svg', 'xml', 'txt', 'csv', 'ics', 'webmanifest'];

/** Types that servers of some age do not know. */
export const types: Readonly<Record<string, string>> = {
	ics: 'text/calendar',
	js: 'text/javascript',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
};

/** Types of text, sent with the character set that all files have. */
export const textTypes = [
	'text/html',
	'text/css',
	'text/plain',
	'text/csv',
	'text/calendar',
	'text/javascript',
	'application/json',
	'application/manifest+json',
	'application/xml',
	'image/svg+xml',
];
