import { z } from 'zod';
import { id, localised } from './common';

/**
 * A worked example: an invented firm as a complete workspace file, in `content/data/examples/*.json`.
 * `backup` is what the tools load; its format is the workspace's own (src/workspace/backup.ts).
 */
export const example = z.strictObject({
	id,
	label: localised,
	/** What the invented firm makes, in one sentence. */
	summary: localised,
	/**
	 * The English wording of every text in `backup`, by the German one as it stands there. Numbers that were typed into a
	 * form are not among them: they are written anew by rule.
	 */
	english: z.record(z.string(), z.string().min(1)).default({}),
	/** Written in German. */
	backup: z.looseObject({ type: z.string(), version: z.int() }),
});
