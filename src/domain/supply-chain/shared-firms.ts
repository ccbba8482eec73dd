import { requireInteger } from '../shared/check';
import { firmKeys } from './firm-keys';
import type { ExchangeFile } from './pseudonymise';
import type { SiteRole } from './types';

export type SharedFirm = {
	/** `vat:` or `name:` with the code. */
	key: string;
	/** All codes by which the files name it, ascending: whoever knows its name can find it by one of them. */
	codes: string[];
	/** Number of files that the firm occurs in. */
	participants: number;
	/** Number of files in which it has the role. */
	roles: Record<SiteRole, number>;
	/** Bands of the links it delivers by, with the number of files each occurs in; smallest first. */
	deliveries: { band: [number, number]; participants: number }[];
};

/**
 * What several exchange files have in common: firms that at least `minimum` participants know.
 *
 * Firms are the same as in `mergeNetworks`, by code of the VAT id, else of the name. Firms that fewer participants know
 * stay hidden: only their number is given.
 *
 * @param files    of one exchange, one a participant
 * @param minimum  participants that must know a firm for it to be shown, 2 or more
 * @returns most widely known first, equals by key
 * @throws RangeError  when there is no file, files differ in exchange or passphrase, one occurs twice, or `minimum` is
 *   not a whole number of at least 2
 * @example
 * const file = (code) => ({
 *   format: 'supply-chain-exchange', version: 1, exchange: 'spring', rounds: 1, check: 'c', links: [],
 *   firms: [{ role: 'self', nameCode: code }, { role: 'supplier', nameCode: 'ff' }],
 * });
 * const { firms, hidden } = sharedFirms([file('a1'), file('b2'), file('c3')], { minimum: 3 });
 * [firms[0].key, firms[0].participants, hidden]
 * // ['name:ff', 3, 3]
 */
export function sharedFirms(
	files: readonly ExchangeFile[],
	{ minimum = 3 }: { minimum?: number } = {},
): { firms: SharedFirm[]; hidden: number } {
	requireInteger(minimum, 2, Number.MAX_SAFE_INTEGER, 'sharedFirms: minimum');
	const keysOf = firmKeys('sharedFirms', files);
	const places = new Map<string, Map<number, number[]>>();
	keysOf.forEach((keys, i) => {
		keys.forEach((key, f) => {
			const inFiles = places.get(key) ?? new Map<number, number[]>();
			inFiles.set(i, [...(inFiles.get(i) ?? []), f]);
			places.set(key, inFiles);
		});
	});
	const bandsOf = files.map(({ firms, links }) => {
		const bands: string[][] = firms.map(() => []);
		for (const { from, band } of links) bands[from].push(JSON.stringify(band));
		return bands;
	});
	const firms = [...places]
		.filter(([, inFiles]) => inFiles.size >= minimum)
		.map(([key, inFiles]) => summary(key, inFiles, files, bandsOf));
	firms.sort((a, b) => b.participants - a.participants || (a.key < b.key ? -1 : 1));
	return { firms, hidden: places.size - firms.length };
}

/** What is known of a firm: `inFiles` has its places in every file that it occurs in, `bandsOf` the bands by file and place. */
function summary(
	key: string,
	inFiles: ReadonlyMap<number, readonly number[]>,
	files: readonly ExchangeFile[],
	bandsOf: readonly (readonly (readonly string[])[])[],
): SharedFirm {
	const roles: SharedFirm['roles'] = { self: 0, supplier: 0, customer: 0, market: 0 };
	const codes = new Set<string>();
	const bands = new Map<string, number>();
	for (const [i, places] of inFiles) {
		const firms = places.map((f) => files[i].firms[f]);
		for (const { nameCode, vatCode } of firms) {
			codes.add(nameCode);
			if (vatCode) codes.add(vatCode);
		}
		for (const role of new Set(firms.map((firm) => firm.role))) roles[role]++;
		for (const band of new Set(places.flatMap((f) => bandsOf[i][f]))) bands.set(band, (bands.get(band) ?? 0) + 1);
	}
	const deliveries = [...bands].map(([band, count]) => ({
		band: JSON.parse(band) as [number, number],
		participants: count,
	}));
	deliveries.sort((a, b) => a.band[0] - b.band[0] || a.band[1] - b.band[1]);
	return { key, codes: [...codes].sort(), participants: inFiles.size, roles, deliveries };
}
