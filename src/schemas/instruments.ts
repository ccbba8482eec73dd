import { z } from 'zod';
import { id, localised } from './common';

/** Questionnaires, criteria sets and canvases: what the decision tools ask, as data. */

const level = z.int().min(0).max(4);

/** A questionnaire: `content/data/assessments/*.yaml`. */
export const assessment = z.strictObject({
	id,
	label: localised,
	dimensions: z
		.array(
			z.strictObject({
				id,
				label: localised,
				weight: z.number().positive().default(1),
				items: z
					.array(
						z.strictObject({
							id,
							question: localised,
							/** What each level 0 to 4 means, in a sentence. */
							levels: z.array(localised).length(5, 'describe all five levels, 0 to 4'),
							/** Part of the short version. */
							short: z.boolean().default(false),
						}),
					)
					.min(1),
				/** What a score up to this limit means, ascending; the last limit is 100. */
				meanings: z.array(z.strictObject({ upTo: z.number().min(0).max(100), text: localised })).min(1),
			}),
		)
		.min(1),
	recommendations: z
		.array(z.strictObject({ dimension: id, below: z.number().min(0).max(100), text: localised, methods: z.array(id) }))
		.default([]),
});

/** A set of criteria for a kind of decision: `content/data/criteria/*.yaml`. */
export const criteriaSet = z.strictObject({
	id,
	label: localised,
	criteria: z
		.array(
			z.strictObject({
				id,
				label: localised,
				direction: z.enum(['benefit', 'cost']),
				weight: z.number().nonnegative(),
				/** Levels of the scale, worst to best. */
				scale: z.array(z.strictObject({ value: level, text: localised })).optional(),
			}),
		)
		.min(2),
});

/** A canvas: `content/data/canvases/*.yaml`. Fields are placed on a grid of columns and rows, from 1. */
export const canvas = z.strictObject({
	id,
	label: localised,
	purpose: localised,
	/** Who devised it and under which licence our drawing of it stands. */
	attribution: localised,
	fields: z
		.array(
			z.strictObject({
				id,
				label: localised,
				prompt: localised,
				column: z.tuple([z.int().positive(), z.int().positive()]),
				row: z.tuple([z.int().positive(), z.int().positive()]),
			}),
		)
		.min(2),
});
