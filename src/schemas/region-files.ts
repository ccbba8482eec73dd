import { z } from 'zod';

/** What belongs to the publishing region only: `content/region-files.yaml`. */
export const regionFiles = z.strictObject({
	/** Files below the content folder; of a page only the German path, it stands for both languages. */
	files: z.array(z.string().min(1)),
	/** Names of the region, its partners and its towns, as they begin in texts and addresses. */
	names: z.array(z.string().min(3)).min(1),
});
export type RegionFiles = z.infer<typeof regionFiles>;
