import { z } from 'zod';
import { id, localised } from './common';

const words = z.array(z.string().min(2)).default([]);

/** Where a chain's money ends: `content/data/end-markets.yaml`. What a firm writes into a column is recognised by the synonyms. */
export const endMarket = z
	.strictObject({
		id,
		/** Only without a sector: else the sector's label is shown. */
		label: localised.optional(),
		/** The brief about it, where there is one; the entry is shown wherever the sector is. */
		sector: id.optional(),
		/** The market whose weight in the firm's sales the programme is about; exactly one entry has it. */
		focus: z.literal(true).optional(),
		synonyms: z.strictObject({ de: words, en: words }),
	})
	.refine(({ label, sector }) => (label === undefined) !== (sector === undefined), {
		error: 'give either a label or a sector',
	});
