import { requireInteger } from '../shared/check';
import { firmKeys } from './firm-keys';
import type { ExchangeFile } from './pseudonymise';

export type SharedSource = {
	/** The firm's key, as in `sharedFirms`. */
	key: string;
	/** Number of files in which some buyer has this firm as the only source of an input. */
	participants: number;
};

/**
 * Firms that are the only source of an input in the files of at least `minimum` participants.
 *
 * Read from the marks that participants chose to put on their links; a file without marks counts as one without single
 * sources. The buyer may be the participant or one of its suppliers. What fewer participants report stays hidden: only
 * its number is given.
 *
 * @param files    of one exchange, one a participant
 * @param minimum  participants that must report a firm for it to be shown, 2 or more
 * @returns most often reported first, equals by key
 * @throws RangeError  when there is no file, files differ in exchange or passphrase, one occurs twice, or `minimum` is
 *   not a whole number of at least 2
 * @example
 * const file = (code) => ({
 *   format: 'supply-chain-exchange', version: 1, exchange: 'spring', rounds: 1, check: 'c',
 *   firms: [{ role: 'self', nameCode: code }, { role: 'supplier', nameCode: 'ff' }],
 *   links: [{ from: 1, to: 0, band: [0.5, 1], singleSource: true }],
 * });
 * sharedSingleSources([file('a1'), file('b2'), file('c3')], { minimum: 3 })
 * // { sources: [{ key: 'name:ff', participants: 3 }], hidden: 0 }
 */
export function sharedSingleSources(
	files: readonly ExchangeFile[],
	{ minimum = 3 }: { minimum?: number } = {},
): { sources: SharedSource[]; hidden: number } {
	requireInteger(minimum, 2, Number.MAX_SAFE_INTEGER, 'sharedSingleSources: minimum');
	const keysOf = firmKeys('sharedSingleSources', files);
	const counts = new Map<string, number>();
	files.forEach(({ links }, i) => {
		const marked = new Set(links.flatMap((link) => (link.singleSource ? [keysOf[i][link.from]] : [])));
		for (const key of marked) counts.set(key, (counts.get(key) ?? 0) + 1);
	});
	const all = [...counts].map(([key, participants]) => ({ key, participants }));
	const sources = all.filter(({ participants }) => participants >= minimum);
	sources.sort((a, b) => b.participants - a.participants || (a.key < b.key ? -1 : 1));
	return { sources, hidden: all.length - sources.length };
}
