import * as z from 'zod/mini';
import { contentId, dayOrEmpty, keyed, localId, shortText } from './fields';

/** Most sites, links, decisions and mappings read from a file; the tool stops earlier and says so. */
const mostSites = 20_000;
const mostLinks = 100_000;
const mostDecisions = 20_000;
const mostMappings = 200;
const mostLimits = 100;

const amount = z.number().check(z.minimum(0), z.maximum(1e13));
const weeks = z.number().check(z.minimum(0), z.maximum(5200));
/** A share, an index up to 10,000 or weeks. */
const limit = z.number().check(z.positive(), z.maximum(10_000));
const share = z.number().check(z.minimum(0), z.maximum(1));

const atMost = (limit: number) => z.refine((entries) => Object.keys(entries as object).length <= limit);
/** By id and without an order: what is shown is sorted by name or value. */
const table = <T extends z.ZodMiniType>(entry: T, limit: number) => z.record(localId, entry).check(atMost(limit));

/** A firm, a plant or an end market, as `Site` of the domain. */
const site = z.strictObject({
	name: shortText,
	role: z.enum(['self', 'supplier', 'customer', 'market']),
	vatId: z.optional(shortText),
	/** ISO 3166-1, two capitals. */
	country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
	/** Free text: district, federal state, industrial area. */
	region: z.optional(shortText),
	/** Of a customer or market: id of a sector of the content, where the money ends. */
	sector: z.optional(contentId),
	recoveryWeeks: z.optional(weeks),
	/** Own number of this partner in the firm's books. */
	number: z.optional(shortText),
});

/** A flow of goods, as `Link` of the domain. */
const link = z.strictObject({
	from: localId,
	to: localId,
	item: shortText,
	inputGroup: z.optional(shortText),
	/** Euros a year. */
	annualValue: amount,
	leadTimeWeeks: z.optional(weeks),
	stockWeeks: z.optional(weeks),
	qualifiedAlternatives: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
	/** Competences of the content that it takes to make the item. */
	processes: z.optional(z.array(contentId).check(z.maxLength(20))),
	/** Share of energy and of material in the item's cost, 0..1. */
	energyShare: z.optional(share),
	materialShare: z.optional(share),
});

/** A person's word on two names; asked once. */
const decision = z.strictObject({ a: shortText, b: shortText, same: z.boolean() });

/** What a column of an imported file means, by its folded heading; an empty field means "leave out". */
const mapping = z.strictObject({ header: shortText, table: z.string().check(z.maxLength(20)), field: shortText });

/** A stored stress test. */
const scenario = z.strictObject({
	title: shortText,
	kind: z.enum(['site', 'customer', 'sector', 'country', 'cost']),
	/** Site ids; a sector's id; a country; 'energy' or 'material'. */
	targets: z.array(shortText).check(z.maxLength(200)),
	/** Length in weeks. */
	weeks: weeks,
	/** What is lost of the flow, or the rise of a price: 1 is all of it, or twice the price. */
	share: z.number().check(z.minimum(0), z.maximum(10)),
	/** Of a price: the share of it in purchases for which none has been entered, and the firm's own bill a year. */
	costShare: z.optional(share),
	ownCost: z.optional(amount),
});

/** The firm's supply chain: who delivers what to whom. */
export const supplyChain = z.strictObject({
	/** The day the figures are of. */
	asOf: dayOrEmpty,
	sites: table(site, mostSites),
	links: table(link, mostLinks),
	decisions: table(decision, mostDecisions),
	mappings: table(mapping, mostMappings),
	scenarios: keyed(scenario),
	/** What the calculations take for granted; shown beside the results. */
	assumptions: z.strictObject({ spareCapacity: share, recoveryWeeks: weeks }),
	/**
	 * Own limits of findings: from which value on to watch, and to act. One value a finding, so that two tabs never mix
	 * theirs; missing where nothing was changed.
	 */
	limits: z.optional(z.record(contentId, z.tuple([limit, limit])).check(atMost(mostLimits))),
});

export type SupplyChainRecord = z.output<typeof supplyChain>;
export type SupplySite = z.output<typeof site>;
export type SupplyLink = z.output<typeof link>;
export type SupplyScenario = z.output<typeof scenario>;
