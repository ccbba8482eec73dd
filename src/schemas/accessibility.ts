import { z } from 'zod';
import { day, id, localised } from './common';

/** A limit that is known, in `content/data/accessibility-limits.yaml`: what does not work, and what to do instead. */
export const accessibilityLimit = z.strictObject({
	id,
	text: localised,
	/** The day since when it has been known. */
	since: day,
});

/** What the last full run of the accessibility tests found: `content/data/accessibility-check.json`, written by a command. */
export const accessibilityCheck = z.strictObject({
	id,
	date: day,
	/** Pages tested, and states of the tools. */
	pages: z.int().positive(),
	states: z.int().positive(),
	/** Tests that failed, by name; each is a limit as long as it stands here. */
	failed: z.array(z.string().min(1)),
	axe: z.string().min(1),
	browser: z.string().min(1),
});
