import { fail, requireBetween, requireInteger, requireNonEmpty } from '../shared/check';
import { checkNetwork } from './check-network';
import { foldName, normaliseVatId } from './firm-names';
import { keyedHash, stretch } from './keyed-hash';
import type { Network, SiteRole } from './types';

/** A firm without its name: two files show the same codes if they mean the same firm and use the same passphrase. */
export type CodedFirm = { role: SiteRole; nameCode: string; vatCode?: string };

/** Positions in `firms`, and the share of the flow as the lower and upper edge of its band. */
export type CodedLink = { from: number; to: number; band: [number, number] };

/** What a firm can hand on without showing names, items or amounts. */
export type ExchangeFile = {
	format: 'supply-chain-exchange';
	version: 1;
	exchange: string;
	rounds: number;
	/** Equal in files that were made with the same passphrase for the same exchange. */
	check: string;
	firms: CodedFirm[];
	links: CodedLink[];
};

export type PseudonymiseOptions = {
	/** Agreed between the firms, at least 12 characters. */
	passphrase: string;
	/** Name of the exchange, agreed too; codes of different exchanges cannot be compared. */
	exchange: string;
	/** Rounds of PBKDF2. */
	rounds?: number;
	/** Inner edges of the bands of shares, ascending, between 0 and 1. */
	bands?: readonly number[];
};

const BANDS = [0.05, 0.1, 0.25, 0.5];
const ROUNDS = 600_000;

/**
 * A network as an exchange file that shows neither names nor items nor amounts.
 *
 * Every firm becomes the HMAC-SHA-256 of its normalised key under a key that PBKDF2-SHA-256 stretches from the shared
 * passphrase, with the name of the exchange as salt: one code of the folded name, and one of the VAT id where there is
 * one. Country, region and sector are left out. Amounts become bands of shares: of the firm's sales for links it sells
 * on, of the buyer's purchases for all others; a band holds its upper edge. Parallel links are added up first.
 *
 * Whoever knows the passphrase can try names and see whether they occur: the codes protect against outsiders, not
 * against participants.
 *
 * Sources: RFC 2104 (HMAC), RFC 8018 (PBKDF2).
 *
 * @throws RangeError  (as a rejected promise) when the network is not sound or has no site of role self, the passphrase
 *   is shorter than 12 characters, the exchange has no name, rounds are not a whole number above 0, or bands do not ascend
 * @example
 * const firms = [{ id: 's', name: 'Foundry', role: 'supplier' }, { id: 'f', name: 'Firm', role: 'self' }];
 * const network = { sites: firms, links: [{ from: 's', to: 'f', item: 'castings', annualValue: 30 }] };
 * const options = { passphrase: 'correct horse battery', exchange: 'spring', rounds: 1000 };
 * (await pseudonymise(network, options)).links[0].band
 * // [0.5, 1]
 */
export async function pseudonymise(network: Network, options: PseudonymiseOptions): Promise<ExchangeFile> {
	const { passphrase, exchange, rounds = ROUNDS, bands = BANDS } = options;
	const index = checkNetwork(network, 'pseudonymise: ');
	if (!network.sites.some((site) => site.role === 'self')) fail('pseudonymise: sites', 'must hold a site of role self');
	if ([...passphrase].length < 12) fail('pseudonymise: passphrase', 'must have at least 12 characters');
	requireNonEmpty(exchange, 'pseudonymise: exchange');
	requireInteger(rounds, 1, 1e9, 'pseudonymise: rounds');
	bands.forEach((edge, i) => {
		requireBetween(edge, 0, 1, `pseudonymise: bands[${i}]`);
		if (edge <= (bands[i - 1] ?? 0) || edge === 1) fail(`pseudonymise: bands[${i}]`, 'must ascend between 0 and 1');
	});

	const code = await keyedHash(
		await stretch(passphrase.normalize('NFC'), `supply-chain-exchange:${exchange}`, rounds, 32),
	);
	const firms = await Promise.all(
		network.sites.map(async (site): Promise<CodedFirm> => {
			const vat = normaliseVatId(site.vatId);
			const firm: CodedFirm = { role: site.role, nameCode: await code(`name:${foldName(site.name)}`) };
			return vat ? { ...firm, vatCode: await code(`vat:${vat}`) } : firm;
		}),
	);
	// Sorted by code: the order of the firm's own list must not tell anything.
	const order = [...firms.keys()].sort((a, b) => (firms[a].nameCode < firms[b].nameCode ? -1 : 1));
	const place = new Map(order.map((old, now) => [old, now]));
	const links = flowShares(network, index).map(({ from, to, share }): CodedLink => {
		const upper = bands.findIndex((edge) => share <= edge + 1e-12);
		const at = upper < 0 ? bands.length : upper;
		return { from: place.get(from) as number, to: place.get(to) as number, band: [bands[at - 1] ?? 0, bands[at] ?? 1] };
	});
	links.sort((a, b) => a.from - b.from || a.to - b.to);
	return {
		format: 'supply-chain-exchange',
		version: 1,
		exchange,
		rounds,
		check: await code(`check:${exchange}`),
		firms: order.map((old) => firms[old]),
		links,
	};
}

/** Share of every pair of sites with a flow; pairs without value are left out. */
function flowShares(network: Network, index: Map<string, number>): { from: number; to: number; share: number }[] {
	const n = network.sites.length;
	const sold = new Float64Array(n);
	const bought = new Float64Array(n);
	const flows = new Map<number, number>();
	for (const link of network.links) {
		const [from, to] = [index.get(link.from) as number, index.get(link.to) as number];
		sold[from] += link.annualValue;
		bought[to] += link.annualValue;
		flows.set(from * n + to, (flows.get(from * n + to) ?? 0) + link.annualValue);
	}
	return [...flows].flatMap(([key, value]) => {
		const [from, to] = [Math.floor(key / n), key % n];
		const total = network.sites[from].role === 'self' ? sold[from] : bought[to];
		return value > 0 ? [{ from, to, share: value / total }] : [];
	});
}
