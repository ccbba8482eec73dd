import { z } from 'zod';
import { id, localised } from './common';

/** Other words under which people look for the same thing, per language. */
const synonyms = z
	.strictObject({ de: z.array(z.string().min(1)).default([]), en: z.array(z.string().min(1)).default([]) })
	.default({ de: [], en: [] });

/** Something a firm can do, work or guarantee. Level 0 to 4 is set by the firm, not here. */
export const competence = z.strictObject({
	id,
	label: localised,
	/** What is meant, in one sentence, where the name alone could be misread. */
	description: localised.optional(),
	synonyms,
});

/** A group inside a main group; competences of one group count as siblings. */
export const competenceGroup = z.strictObject({
	id,
	label: localised,
	/** Number of the group in DIN 8580, where it has one ("2.1"). */
	din8580: z.string().optional(),
	competences: z.array(competence).min(1),
});

/** A main group of the taxonomy, in `content/data/competences.yaml`. */
export const competenceMainGroup = z.strictObject({
	id,
	/** Which of the profile's three parts it belongs to. */
	kind: z.enum(['process', 'material', 'capability'], { error: 'must be process, material or capability' }),
	label: localised,
	description: localised.optional(),
	/** Number of the main group in DIN 8580, where it has one ("2"). */
	din8580: z.string().optional(),
	groups: z.array(competenceGroup).min(1),
});
