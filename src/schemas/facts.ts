import { z } from 'zod';
import { day, id, localised, looseDate, nameOrLocalised, webAddress } from './common';

/**
 * Figures with sources: the part that sectors and general fact sheets share.
 *
 * Every number that a page shows is a fact with an id; pages quote the id, never the number.
 */

/** Where a statement comes from. */
export const source = z.strictObject({
	/** Unique inside the file; pages link to it as `#quelle-<position>`. */
	id,
	/** Who is responsible for the figure or statement. */
	publisher: nameOrLocalised,
	/** Who reported it, when the publisher itself was not read. */
	via: nameOrLocalised.optional(),
	/** Title of the document as the source prints it. Omit when it is not known. */
	title: z.string().min(1).optional(),
	url: webAddress,
	/** Date of the source itself; omit when the source carries none. */
	date: looseDate.optional(),
	/** The day on which the source was read. */
	read: day,
});
export type Source = z.infer<typeof source>;

/** How strong the evidence is: the publisher itself, a report about it, or a weak source. */
export const confidence = z.enum(['primary', 'secondary', 'weak'], {
	error: 'must be primary, secondary or weak',
});

/** One figure or statement with everything a reader needs to judge it. */
export const fact = z
	.strictObject({
		id,
		/** What sort of fact it is; decides how soon it has to be reviewed (see fact-kinds.yaml). */
		kind: id,
		/** A few words that name the figure, for tiles and tables. */
		label: localised,
		/** The whole statement as a sentence. */
		statement: localised,
		/** The number in the unit below; omit for statements without a number. */
		value: z.number().optional(),
		/** An id of units.yaml. */
		unit: id.optional(),
		/** Decimals shown to the reader (15.0 needs 1). */
		decimals: z.int().min(0).max(3).default(0),
		/** Said before the number: about, more than, up to. */
		qualifier: z.enum(['about', 'moreThan', 'upTo', 'lessThan']).optional(),
		/** The period the figure covers, as the source gives it: "2024", "2021-2023", "2025-H1". */
		period: nameOrLocalised,
		/** Where it applies: DE, NRW, EU, world, or an area in words. */
		geography: nameOrLocalised,
		/** An id of this file's sources. */
		source: id,
		/** Further sources of this file that say the same. */
		moreSources: z.array(id).default([]),
		confidence,
		/** Whether the figure was found again in its source on the checked day. */
		confirmed: z.boolean(),
		/** The day the figure was last compared with its source. */
		checked: day,
		/** A caveat that the reader must see: definitions, limits, doubts. */
		note: localised.optional(),
	})
	.refine((f) => (f.value === undefined) === (f.unit === undefined), {
		error: 'a fact has either both "value" and "unit" or neither',
		path: ['unit'],
	});
export type Fact = z.infer<typeof fact>;

/** A row of figures over time. */
export const series = z.strictObject({
	id,
	title: localised,
	unit: id,
	decimals: z.int().min(0).max(3).default(0),
	/** `none` shows a table only: publishers or definitions change inside the row. */
	chart: z.enum(['line', 'bar', 'none'], { error: 'must be line, bar or none' }),
	points: z
		.array(
			z.strictObject({
				period: z.string({ error: 'needs the period in quotes, for example "2024"' }).min(1),
				value: z.number(),
				source: id,
				/** Marks a single point as forecast, plan or first estimate. */
				status: z.enum(['forecast', 'preliminary']).optional(),
			}),
		)
		.min(2, 'a series needs at least two points'),
	note: localised.optional(),
	confirmed: z.boolean(),
	checked: day,
});
export type Series = z.infer<typeof series>;

/** Facts that belong to no sector: the region, the programme. */
export const factSheet = z.strictObject({
	id,
	label: localised,
	/** Path of the page that lists the sources ("wissen/programm"). */
	page: z.string().min(1),
	sources: z.array(source).min(1),
	facts: z.array(fact).min(1),
	series: z.array(series).default([]),
});

/** How a kind of fact is called and after how many months it is due for review. */
export const factKind = z.strictObject({
	id,
	label: localised,
	reviewMonths: z.int().min(1).max(120),
});

/**
 * How a number is written in each language. `{n}` stands for the number.
 *
 * @example { id: 'mrd-eur', pattern: { de: '{n} Mrd. €', en: '€{n} billion' }, … }
 */
export const unit = z.strictObject({
	id,
	pattern: z.strictObject({
		de: z.string().includes('{n}', 'must contain {n} where the number goes'),
		en: z.string().includes('{n}', 'must contain {n} where the number goes'),
	}),
	/** The unit alone, for table heads and axes. */
	label: localised,
});
export type Unit = z.infer<typeof unit>;
