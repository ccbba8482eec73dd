/**
 * Why the browser does not keep what is entered.
 *
 * `full`: the quota is used up. `newerDatabase`: a newer version of the site has been here. `otherTab`: an older version,
 * open in another tab, holds the database. `blocked`: storage is switched off or out of order.
 */
export type Trouble = 'full' | 'newerDatabase' | 'otherTab' | 'blocked';

/** The database could not be brought up to date, as another tab holds the old one open. */
export class DatabaseHeld extends Error {
	override name = 'DatabaseHeld';
}

/** What an error of the storage means for the person. */
export function troubleOf(error: unknown): Trouble {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'VersionError') return 'newerDatabase';
	if (name === 'DatabaseHeld') return 'otherTab';
	return 'blocked';
}
