import { z } from 'zod';
import { day, id, localised } from './common';
import { source } from './facts';

/** What the law says about an exchange between competitors: `content/data/exchange-law.yaml`. */
export const exchangeLaw = z.strictObject({
	id,
	label: localised,
	/** The rule in one or two sentences, as the source has it. */
	statement: localised,
	/** What follows for those who take part. */
	rules: z.array(localised).min(1),
	/** What to do first. */
	firstStep: localised,
	/** How far the source reaches; always printed. */
	note: localised,
	source: source.omit({ id: true }),
});

/**
 * An invented round of the exchange without names: `content/data/exchange-example.yaml`. The files of its participants
 * are made from it when the site is built.
 */
export const exchangeExample = z.strictObject({
	id,
	/** Name of the round; the same in both languages, as codes depend on it. */
	exchange: z.string().min(1),
	/** Printed on the page: it protects nothing. */
	passphrase: z.string().min(12, 'needs at least 12 characters'),
	day,
	/** Regions that count as near for all of them. */
	near: z.array(z.string().min(1)),
	participants: z
		.array(
			z.strictObject({
				id,
				label: z.string().min(1).max(40),
				/** Name of the invented firm; says that it is invented. */
				firm: z.string().min(1),
				region: z.string().min(1),
				buys: z.array(
					z.strictObject({
						from: z.string().min(1),
						vatId: z.string().optional(),
						country: z.string().regex(/^[A-Z]{2}$/, 'write the country as two capitals, for example "DE"'),
						region: z.string().optional(),
						item: z.string().min(1),
						/** Euros a year. */
						value: z.number().nonnegative(),
						/** Competences that it takes to make the item. */
						processes: z.array(id).default([]),
						/** Further approved suppliers; none makes the supplier the only source. */
						alternatives: z.int().nonnegative().default(0),
					}),
				),
				profile: z
					.strictObject({ competences: z.record(id, z.int().min(1).max(4)), standards: z.array(id).default([]) })
					.optional(),
			}),
		)
		.min(3),
});
