import { fail, requireInteger, requireNonEmpty } from '../shared/check';
import type { ExchangeFile } from './pseudonymise';
import { sameFirms } from './same-firms';
import type { SiteRole } from './types';

export type SharedFirm = {
	/** `vat:` or `name:` with the code. */
	key: string;
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
	requireNonEmpty(files, 'sharedFirms: files');
	requireInteger(minimum, 2, Number.MAX_SAFE_INTEGER, 'sharedFirms: minimum');
	const own = new Map<string, number>();
	files.forEach((file, i) => {
		if (file.exchange !== files[0].exchange) fail(`sharedFirms: files[${i}].exchange`, 'differs from the first file');
		if (file.check !== files[0].check) fail(`sharedFirms: files[${i}]`, 'was made with another passphrase');
	});
	const marks = files.flatMap((file) => file.firms.map((firm) => ({ vat: firm.vatCode ?? '', fold: firm.nameCode })));
	const { keys } = sameFirms(marks);
	let next = 0;
	const keysOf = files.map((file) => file.firms.map(() => keys[next++]));
	files.forEach((file, i) => {
		const selves = keysOf[i].filter((_, f) => file.firms[f].role === 'self').sort();
		const text = selves.join(' ');
		if (own.has(text)) fail(`sharedFirms: files[${i}]`, `is of the same firm as files[${own.get(text)}]`);
		own.set(text, i);
	});
	const all = [...new Set(keys)].map((key) => summary(key, files, keysOf));
	const firms = all.filter((firm) => firm.participants >= minimum);
	firms.sort((a, b) => b.participants - a.participants || (a.key < b.key ? -1 : 1));
	return { firms, hidden: all.length - firms.length };
}

function summary(key: string, files: readonly ExchangeFile[], keysOf: readonly string[][]): SharedFirm {
	const roles: SharedFirm['roles'] = { self: 0, supplier: 0, customer: 0, market: 0 };
	const bands = new Map<string, number>();
	let participants = 0;
	files.forEach((file, i) => {
		const places = new Set(keysOf[i].flatMap((other, f) => (other === key ? [f] : [])));
		if (places.size === 0) return;
		participants++;
		for (const role of new Set([...places].map((f) => file.firms[f].role))) roles[role]++;
		const delivered = file.links.filter((link) => places.has(link.from)).map((link) => JSON.stringify(link.band));
		for (const band of new Set(delivered)) bands.set(band, (bands.get(band) ?? 0) + 1);
	});
	const deliveries = [...bands].map(([band, count]) => ({
		band: JSON.parse(band) as [number, number],
		participants: count,
	}));
	deliveries.sort((a, b) => a.band[0] - b.band[0] || a.band[1] - b.band[1]);
	return { key, participants, roles, deliveries };
}
