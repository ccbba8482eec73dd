import { fail, requireBetween, requireInteger, requireNonEmpty } from '../shared/check';
import { checkNetwork } from './check-network';
import { foldName, normaliseVatId } from './firm-names';
import { keyedHash, stretch } from './keyed-hash';
import { singleSources } from './single-sources';
import type { Network, Site, SiteRole } from './types';

/** A firm without its name: two files show the same codes if they mean the same firm and use the same passphrase. */
export type CodedFirm = { role: SiteRole; nameCode: string; vatCode?: string };

/** Positions in `firms`, and the share of the flow as the lower and upper edge of its band. */
export type CodedLink = {
	from: number;
	to: number;
	band: [number, number];
	/** The buyer has no other supplier for an input of this link, and none approved. */
	singleSource?: true;
};

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
const SHORTEST = 12;

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
	const { bands = BANDS, ...agreed } = options;
	checkExport('pseudonymise', network, bands);
	return (await encodeNetwork(network, await exchangeCoder(agreed), { bands })).file;
}

/** What the participants of an exchange agree on. */
export type ExchangeAgreement = Pick<PseudonymiseOptions, 'passphrase' | 'exchange' | 'rounds'>;

/** Turns firms into codes; holds the stretched key, so that the costly step is taken once. */
export type ExchangeCoder = {
	exchange: string;
	rounds: number;
	check: string;
	/** The codes of a firm. */
	codes(firm: Pick<Site, 'name' | 'vatId'>): Promise<Omit<CodedFirm, 'role'>>;
};

/**
 * The codes of one exchange, ready to be used: see `pseudonymise`.
 *
 * @throws RangeError  (as a rejected promise) when the passphrase is shorter than 12 characters, the exchange has no
 *   name, or rounds are not a whole number above 0
 * @example
 * const coder = await exchangeCoder({ passphrase: 'correct horse battery', exchange: 'spring', rounds: 1000 });
 * const [a, b] = [await coder.codes({ name: 'Müller Guss' }), await coder.codes({ name: 'MUELLER-GUSS' })];
 * [a.nameCode === b.nameCode, a.nameCode.length, a.vatCode]
 * // [true, 64, undefined]
 */
export async function exchangeCoder({
	passphrase,
	exchange,
	rounds = ROUNDS,
}: ExchangeAgreement): Promise<ExchangeCoder> {
	if ([...passphrase].length < SHORTEST) fail('pseudonymise: passphrase', 'must have at least 12 characters');
	requireNonEmpty(exchange, 'pseudonymise: exchange');
	requireInteger(rounds, 1, 1e9, 'pseudonymise: rounds');
	const code = await keyedHash(
		await stretch(passphrase.normalize('NFC'), `supply-chain-exchange:${exchange}`, rounds, 32),
	);
	return {
		exchange,
		rounds,
		check: await code(`check:${exchange}`),
		async codes({ name, vatId }) {
			const vat = normaliseVatId(vatId);
			const nameCode = await code(`name:${foldName(name)}`);
			return vat ? { nameCode, vatCode: await code(`vat:${vat}`) } : { nameCode };
		},
	};
}

export type EncodeOptions = {
	/** Inner edges of the bands of shares; none at all leave the shares out: every link is `[0, 1]`. */
	bands?: readonly number[];
	/** Partners that get into the file; the firm itself always does. */
	roles?: readonly SiteRole[];
	/** Whether links of inputs from one supplier alone are marked. */
	singleSources?: boolean;
};

/**
 * A network as an exchange file, and the ids of its sites in the order of the file's firms.
 *
 * As `pseudonymise`, with a choice of what gets in. Shares are those of the whole network, whatever is left out.
 *
 * @throws RangeError  (as a rejected promise) when the network is not sound or has no site of role self, or bands do not
 *   ascend
 * @example
 * const firms = [{ id: 's', name: 'Foundry', role: 'supplier' }, { id: 'f', name: 'Firm', role: 'self' }];
 * const network = { sites: firms, links: [{ from: 's', to: 'f', item: 'castings', annualValue: 30 }] };
 * const coder = await exchangeCoder({ passphrase: 'correct horse battery', exchange: 'spring', rounds: 1000 });
 * const { file, siteIds } = await encodeNetwork(network, coder, { singleSources: true });
 * [siteIds.length, file.links[0].singleSource]
 * // [2, true]
 */
export async function encodeNetwork(
	network: Network,
	coder: ExchangeCoder,
	{ bands = BANDS, roles, singleSources: marked = false }: EncodeOptions = {},
): Promise<{ file: ExchangeFile; siteIds: string[] }> {
	const index = checkExport('encodeNetwork', network, bands);
	const firms = await Promise.all(
		network.sites.map(async (site): Promise<CodedFirm> => ({ role: site.role, ...(await coder.codes(site)) })),
	);
	// Sorted by code: the order of the firm's own list must not tell anything.
	const order = [...firms.keys()]
		.filter((i) => roles === undefined || firms[i].role === 'self' || roles.includes(firms[i].role))
		.sort((a, b) => (firms[a].nameCode < firms[b].nameCode ? -1 : 1));
	const place = new Map(order.map((old, now) => [old, now]));
	const alone = new Set(
		marked ? singleSources(network).map((link) => `${index.get(link.from)} ${index.get(link.to)}`) : [],
	);
	const links = flowShares(network, index).flatMap((flow): CodedLink[] => {
		const [from, to] = [place.get(flow.from), place.get(flow.to)];
		if (from === undefined || to === undefined) return [];
		const link: CodedLink = { from, to, band: shareBand(Math.min(1, flow.share), bands) };
		return [alone.has(`${flow.from} ${flow.to}`) ? { ...link, singleSource: true } : link];
	});
	links.sort((a, b) => a.from - b.from || a.to - b.to);
	const { exchange, rounds, check } = coder;
	return {
		file: {
			format: 'supply-chain-exchange',
			version: 1,
			exchange,
			rounds,
			check,
			firms: order.map((old) => firms[old]),
			links,
		},
		siteIds: order.map((old) => network.sites[old].id),
	};
}

/**
 * The band a share lies in; a band holds its upper edge, the first one 0 too.
 *
 * @param share  0 to 1
 * @param bands  inner edges, ascending, between 0 and 1
 * @throws RangeError  when the share is not between 0 and 1 or bands do not ascend
 * @example shareBand(0.25) // [0.1, 0.25]
 */
export function shareBand(share: number, bands: readonly number[] = BANDS): [number, number] {
	requireBetween(share, 0, 1, 'shareBand: share');
	checkBands('shareBand', bands);
	const upper = bands.findIndex((edge) => share <= edge + 1e-12);
	const at = upper < 0 ? bands.length : upper;
	return [bands[at - 1] ?? 0, bands[at] ?? 1];
}

function checkExport(name: string, network: Network, bands: readonly number[]): Map<string, number> {
	const index = checkNetwork(network, `${name}: `);
	if (!network.sites.some((site) => site.role === 'self')) fail(`${name}: sites`, 'must hold a site of role self');
	checkBands(name, bands);
	return index;
}

function checkBands(name: string, bands: readonly number[]): void {
	bands.forEach((edge, i) => {
		requireBetween(edge, 0, 1, `${name}: bands[${i}]`);
		if (edge <= (bands[i - 1] ?? 0) || edge === 1) fail(`${name}: bands[${i}]`, 'must ascend between 0 and 1');
	});
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
