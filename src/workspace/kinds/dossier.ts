import * as z from 'zod/mini';
import { contentId } from './fields';

/** For whom the dossier is made: it decides which parts it holds and in which order. */
export const dossierVariants = ['board', 'bank', 'funding'] as const;
export type DossierVariant = (typeof dossierVariants)[number];

/** What the dossier is to hold. */
export const dossier = z.strictObject({
	variant: z.enum(dossierVariants),
	/** Parts that the person put in or left out; the others follow the variant. */
	parts: z.record(contentId, z.boolean()).check(z.refine((parts) => Object.keys(parts as object).length <= 100)),
});

export type DossierRecord = z.output<typeof dossier>;
