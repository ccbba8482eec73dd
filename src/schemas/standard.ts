import { z } from 'zod';
import { id, localised, nameOrLocalised } from './common';
import { source } from './facts';

/**
 * A standard, certificate, law or approval, in `content/data/standards.yaml`.
 * What a sector asks for and why stands in the sector's file.
 */
export const standard = z.strictObject({
	id,
	/** The number or short name as practitioners say it: "ISO 9001", "AQAP 2110", "MDR". */
	code: nameOrLocalised,
	name: localised,
	what: localised,
	/** Certificate a firm holds, qualification of people or processes, technical norm, law, or a listing with a customer. */
	kind: z.enum(['certificate', 'qualification', 'norm', 'law', 'listing']),
	/** Ids of standards that one usually holds first. */
	buildsOn: z.array(id).default([]),
	/** Time from start to certificate in months, only where a source says so. */
	effort: z
		.strictObject({
			months: z.tuple([z.number().positive(), z.number().positive()]).optional(),
			note: localised.optional(),
			source: source.omit({ id: true }),
		})
		.optional(),
	/** Other spellings under which people look for it. */
	aliases: z.array(z.string().min(1)).default([]),
});
