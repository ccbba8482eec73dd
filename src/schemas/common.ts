import { z } from 'zod';

/**
 * Building blocks shared by every content schema.
 *
 * Messages are written for editors: they say what is expected, not which validator failed.
 */

/** A text in both languages of the site. Neither may be empty. */
export const localised = z.strictObject(
	{
		de: z.string({ error: 'needs the German text under "de"' }).min(1, 'the German text is empty'),
		en: z.string({ error: 'needs the English text under "en"' }).min(1, 'the English text is empty'),
	},
	{
		error: ({ code }) =>
			code === 'invalid_type'
				? 'needs the text with its language: { de: "…", en: "…" }, or one of the two where the site has one language'
				: undefined,
	},
);

/** A proper name that is the same in both languages, or a text per language. */
export const nameOrLocalised = z.union([z.string().min(1), localised], {
	error: 'needs a name, or a text per language: { de: …, en: … }',
});

/** Lower-case words joined by hyphens; umlauts written out (ae, oe, ue, ss). */
export const id = z
	.string({ error: 'needs an id in quotes or as a plain word' })
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, for example "din-en-15085"');

/** A calendar day as YYYY-MM-DD. */
export const day = z
	.string({ error: 'needs a date in quotes, for example "2026-11-22"' })
	.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write the date as "YYYY-MM-DD", for example "2026-11-22"', abort: true })
	.refine((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value), {
		error: 'this day does not exist in the calendar',
	});

/** A date as exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
export const looseDate = z
	.string({ error: 'needs a date in quotes: "2026", "2026-11" or "2026-11-22"' })
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'write the date as "2026", "2026-11" or "2026-11-22"');

/** Marks an entry that is still being written: it is checked, but neither shown nor published. */
export const draft = z.literal(true, { error: 'write "draft: true" or leave it out' }).optional();

/** An address on the web. Only syntax is checked; nothing is fetched. */
export const webAddress = z.url({
	protocol: /^https?$/,
	error: 'needs a full web address that starts with https:// (or http://)',
});
