import { z } from 'zod';
import { id, localised } from './common';

/** Least and most of something: [from, to]. */
const span = z
	.tuple([z.int().positive(), z.int().positive()], { error: 'needs two whole numbers: [from, to]' })
	.refine(([from, to]) => from <= to, { error: 'the first number must not be larger than the second' });

/**
 * A method in short, in `content/data/methods-index.yaml`: what a table of methods shows.
 * How it is done stands elsewhere.
 */
export const methodIndexEntry = z.strictObject({
	id,
	label: localised,
	/** Id of the process step it belongs to. */
	step: id,
	/** What it is good for, in one sentence without figures. */
	purpose: localised.refine((text) => !/\d/.test(text.de + text.en), { error: 'write the purpose without figures' }),
	/** Time for one run in minutes (a day is 480); omit where it takes weeks or depends on the number of talks. */
	minutes: span.optional(),
	/** How many people work on it. */
	group: span,
	/** Who it goes back to; only where the reference was checked. */
	originator: z.string().min(1).optional(),
	/** Where it was published; only where the reference was checked. */
	reference: z.string().min(1).optional(),
});
