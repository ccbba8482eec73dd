import * as z from 'zod/mini';
import { contentId, keyed, shortText } from './fields';

/** Most participants of one exchange: all teams of three are tried. */
export const mostParticipants = 40;
/** Most partners, links and needs in one participant's file. */
export const mostFirms = 5000;
const mostLinks = 20_000;
const mostNeeds = 2000;
/** Fewest participants behind a finding: with two, each would read the other's answer out of it. */
export const fewestShown = 3;

const code = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const share = z.number().check(z.minimum(0), z.maximum(1));
const band = z
	.tuple([share, share])
	.check(z.refine((edges) => (edges as [number, number])[0] < (edges as [number, number])[1]));
const place = z.int().check(z.minimum(0));
const label = z.string().check(z.minLength(1), z.maxLength(40));

const codedFirm = z.strictObject({
	role: z.enum(['self', 'supplier', 'customer', 'market']),
	nameCode: code,
	vatCode: z.optional(code),
});

const codedLink = z.strictObject({
	from: place,
	to: place,
	band,
	singleSource: z.optional(z.literal(true)),
});

/** `ExchangeFile` of the domain. */
const codedNetwork = z
	.strictObject({
		format: z.literal('supply-chain-exchange'),
		version: z.literal(1),
		exchange: z.string().check(z.minLength(1), z.maxLength(100)),
		rounds: z.int().check(z.minimum(1), z.maximum(1e9)),
		check: code,
		firms: z.array(codedFirm).check(z.minLength(1), z.maxLength(mostFirms)),
		links: z.array(codedLink).check(z.maxLength(mostLinks)),
	})
	.check(z.refine(({ firms }) => firms.some(({ role }) => role === 'self'), { path: ['firms'] }))
	.check(
		z.refine(({ firms, links }) => links.every(({ from, to }) => from < firms.length && to < firms.length), {
			path: ['links'],
		}),
	);

/** An item the firm buys, without its name: what it takes, where it comes from, its share of all purchases. */
const need = z.strictObject({
	competences: z.array(contentId).check(z.minLength(1), z.maxLength(20)),
	origin: z.enum(['inside', 'outside', 'unknown']),
	band,
});

const offer = z.strictObject({
	competences: z.record(contentId, z.int().check(z.minimum(1), z.maximum(4))),
	standards: z
		.array(contentId)
		.check(z.maxLength(1000))
		.check(z.refine((ids) => new Set(ids).size === ids.length)),
});

/** What one firm hands on: codes, and what else it chose to show. */
export const exchangeParticipant = z.strictObject({
	/** The name the firm goes by in the exchange; chosen so that it says nothing. */
	label,
	day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
	network: codedNetwork,
	needs: z.optional(z.array(need).check(z.maxLength(mostNeeds))),
	offer: z.optional(offer),
});

/** What gets into the firm's own file beyond its suppliers' codes. */
const include = z.strictObject({
	shares: z.boolean(),
	customers: z.boolean(),
	singleSources: z.boolean(),
	needs: z.boolean(),
	offer: z.boolean(),
});

/** The exchange without names, from both sides: the firm that hands on, the coordinator who brings together. */
export const supplyExchange = z.strictObject({
	role: z.enum(['', 'firm', 'coordinator']),
	/** Of the firm; the passphrase is never kept. */
	label: shortText,
	exchange: shortText,
	/** Names of regions, besides the firm's own, that count as near. */
	near: z.array(shortText).check(z.maxLength(200)),
	include,
	/** Of the coordinator: participants behind every finding. */
	minimum: z.int().check(z.minimum(fewestShown), z.maximum(mostParticipants)),
	/** The sector whose demand teams are looked for; empty while none is chosen. */
	sector: z.union([contentId, z.literal('')]),
	participants: keyed(exchangeParticipant),
});

export const emptyExchange = (): SupplyExchangeRecord => ({
	role: '',
	label: '',
	exchange: '',
	near: [],
	include: { shares: false, customers: false, singleSources: false, needs: false, offer: false },
	minimum: fewestShown,
	sector: '',
	participants: { entries: {}, order: [] },
});

export type SupplyExchangeRecord = z.output<typeof supplyExchange>;
export type ExchangeParticipant = z.output<typeof exchangeParticipant>;
export type ExchangeNeed = z.output<typeof need>;
export type ExchangeOffer = z.output<typeof offer>;
