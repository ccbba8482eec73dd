import { z } from 'zod';
import { id } from './common';

/** What the front matter of a page may say beyond Starlight's own fields. */
export const pageFields = z.object({
	/** Decides the page's frame and its search filter. */
	kind: z
		.enum(['home', 'overview', 'brief', 'step', 'tool', 'knowledge', 'legal', 'page'], {
			error: 'kind must be home, overview, brief, step, tool, knowledge, legal or page',
		})
		.default('page'),
	/** Id of the sector a brief is about. */
	sector: id.optional(),
	/** Id of the process step a page belongs to. */
	step: id.optional(),
	/** Minutes to a first result, for tools. */
	minutes: z.int().positive().optional(),
	/** Other words under which people look for this page. */
	aliases: z.array(z.string()).default([]),
});
