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
	backup: z.looseObject({ type: z.string(), version: z.int() }),
});
