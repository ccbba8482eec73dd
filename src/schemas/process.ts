import { z } from 'zod';
import { id, localised } from './common';

/** A text that has to fit under a station of the process map. */
const shortText = localised.refine((text) => text.de.length <= 60 && text.en.length <= 60, {
	error: 'may have at most 60 characters in each language',
});

/** One item of a workshop: what the group does and for how long. Breaks are items too. */
const agendaItem = z.strictObject({
	minutes: z.int({ error: 'needs whole minutes' }).min(5, 'plan at least 5 minutes'),
	title: localised,
	/** What the group does and what the facilitator watches, in one or two sentences. */
	how: localised,
	/** What has to lie on the table, where it is more than pens and paper. */
	material: localised.optional(),
});

/**
 * A step of the enablement process, in `content/data/process.yaml`.
 * The prose of a step stands in its page under `content/docs/prozess/`, named after the id.
 */
export const processStep = z
	.strictObject({
		/** Number and name, as in the page's address: "3-maerkte". */
		id,
		/** Position on the line of seven stations. */
		number: z.int().min(1).max(7),
		/** Pictogram of the station. */
		mark: z.enum(['compass', 'hammer', 'map', 'bulb', 'scales', 'links', 'flag'], {
			error: 'must be compass, hammer, map, bulb, scales, links or flag',
		}),
		label: localised,
		/** What one does in this step. */
		short: shortText,
		/** The one question the step answers. */
		question: localised,
		/** What lies on the table afterwards. */
		result: localised,
		minutes: z.strictObject({
			/** Time with the step's tools until a first result; omit where there is no such tool. */
			tool: z.int().positive().optional(),
			/** The whole workshop, breaks included. */
			workshop: z.int().positive(),
		}),
		/** Ids of methods-index.yaml that belong to this step, in the order of the table. */
		methods: z.array(id).min(4, 'name four to seven methods').max(7, 'name four to seven methods'),
		/** Names of pages under `werkzeuge/` whose results this step uses. */
		tools: z.array(id).default([]),
		agenda: z.array(agendaItem).min(1),
	})
	.refine((step) => step.id.startsWith(`${step.number}-`), {
		error: 'the id must start with the number of the step, for example "3-maerkte"',
		path: ['id'],
	})
	.refine((step) => step.minutes.tool === undefined || step.tools.length > 0, {
		error: 'minutes for a tool, but the step names none under "tools"',
		path: ['minutes', 'tool'],
	})
	.refine((step) => step.agenda.reduce((sum, item) => sum + item.minutes, 0) === step.minutes.workshop, {
		error: 'the minutes of the agenda must add up to the minutes of the workshop, breaks included',
		path: ['agenda'],
	});
