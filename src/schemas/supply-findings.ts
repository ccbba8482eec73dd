import { z } from 'zod';
import { id, localised } from './common';
import { source } from './facts';

/** What the supply-chain tool says about a chain and what it tries on it: limits, reasons, what one can do. */

const reference = source.omit({ id: true });

/** What a firm can do, as it stands in the plan. */
const measure = z.strictObject({
	id,
	label: localised,
	/** How to begin, in one or two sentences. */
	text: localised,
	methods: z.array(id).default([]),
	/** Slugs of pages under `werkzeuge/`. */
	tools: z.array(id).default([]),
	/** Whom to ask, and which of their offers is meant, counted from 1. */
	contacts: z.array(z.strictObject({ organisation: id, offer: z.int().positive() })).default([]),
	/** Id of the process step it belongs to. */
	step: id,
});

/** Where a level begins. Without a source a limit is our own assumption, and the page says so. */
const limits = z
	.strictObject({
		watch: z.number().positive(),
		act: z.number().positive(),
		reason: localised,
		sources: z.array(reference).default([]),
	})
	.refine(({ watch, act }) => watch < act, { error: '"watch" must be below "act"' });

/** A finding: `content/data/supply-findings.yaml`. Its id names the calculation. */
export const supplyFinding = z
	.strictObject({
		id: z.enum([
			'customers',
			'suppliers',
			'sector',
			'single-sources',
			'critical-sites',
			'exposed-suppliers',
			'countries',
			'regions',
			'lead-times',
			'stock',
			'gaps',
		]),
		label: localised,
		/** What it answers. */
		question: localised,
		/** What is compared with the limits, and in which unit. */
		measured: localised,
		unit: z.enum(['index', 'share', 'weeks']),
		limits,
		/** A share from which a single partner is marked in the table, and who sets it. */
		mark: z
			.strictObject({ share: z.number().min(0).max(1), reason: localised, sources: z.array(reference).min(1) })
			.optional(),
		/** The countries that count as one market, as ISO 3166-1 codes. */
		area: z
			.strictObject({
				label: localised,
				members: z.array(z.string().regex(/^[A-Z]{2}$/, 'two capitals, for example "DE"')).min(2),
				sources: z.array(reference).min(1),
			})
			.optional(),
		formula: localised,
		sources: z.array(reference).default([]),
		measures: z.array(measure).min(1, 'name at least one measure'),
	})
	.refine((finding) => (finding.id === 'countries') === (finding.area !== undefined), {
		error: 'the finding "countries" has an area, no other has one',
		path: ['area'],
	});

/** A kind of stress test: `content/data/supply-stress.yaml`. Its id names the calculation. */
export const supplyStress = z.strictObject({
	id: z.enum(['site', 'customer', 'sector', 'country', 'cost']),
	/** The answer to "What fails?". */
	label: localised,
	/** What it stands for, with an example from the trade. */
	hint: localised,
	/** Heading of the field in which the target is chosen. */
	target: localised,
	/** What is assumed until somebody types a value, and why. */
	start: z.strictObject({ weeks: z.int().min(1).max(520), share: z.number().positive().max(10), reason: localised }),
	formula: localised,
	sources: z.array(reference).default([]),
	measures: z.array(measure).min(1, 'name at least one measure'),
});
