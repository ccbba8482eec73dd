import { z } from 'zod';
import { day, draft, id, localised, nameOrLocalised } from './common';
import { confidence, source } from './facts';

/** How the move stood at the time of the sources; the classification is ours. */
export const caseOutcomes = ['success', 'ongoing', 'mixed', 'setback'] as const;

/** One point of a list: either the sources say it, or it is our conclusion. */
const finding = z
	.strictObject({
		text: localised,
		/** Ids of this file's sources that say it. */
		sources: z.array(id).min(1).optional(),
		/** Marks a conclusion of ours. */
		own: z.literal(true, { error: 'write "own: true" or name the sources' }).optional(),
	})
	.refine((point) => (point.own === undefined) !== (point.sources === undefined), {
		error: 'needs either "sources" or "own: true"',
		path: ['sources'],
	});
export type Finding = z.infer<typeof finding>;

/**
 * A documented case of a real firm: only what the sources say, and conclusions marked as ours.
 * One file per case in `content/data/cases/`, named after its id; its story stands in `content/docs/fallstudien/`.
 */
export const caseStudy = z
	.strictObject({
		id,
		draft,
		/** The move, without the firm's name and without praise. */
		title: localised,
		/** As the sources name it; omit to leave the firm unnamed. */
		company: nameOrLocalised.optional(),
		place: nameOrLocalised.optional(),
		/** A firm of the region that publishes this instance. */
		ownRegion: z.boolean().default(false),
		/** Whether it was a small or medium-sized firm; omit when the sources do not tell. */
		sme: z.boolean().optional(),
		from: localised,
		to: localised,
		period: nameOrLocalised.optional(),
		outcome: z.enum(caseOutcomes, { error: `must be ${caseOutcomes.join(', ')}` }),
		/** Target sectors; empty when the target lies outside them. */
		sectors: z.array(id),
		/** Competences that the sources name as part of the firm's work. */
		competences: z.array(id).max(6),
		/** Methods that fit such a move: our choice. */
		methods: z.array(id).min(1).max(4),
		/** What happened, in two to five sentences. */
		summary: localised,
		enabled: z.array(finding).min(1),
		/** Empty when the sources name none. */
		obstacles: z.array(finding),
		lessons: z.array(finding).min(1),
		sources: z.array(source).min(1),
		confidence,
		/** The day on which the statements were compared with their sources a second time; omit when read once. */
		checked: day.optional(),
	})
	.refine((entry) => entry.company !== undefined || entry.place !== undefined, {
		error: 'a case without a company needs a place',
		path: ['place'],
	});
export type CaseStudy = z.infer<typeof caseStudy>;
