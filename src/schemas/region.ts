import { z } from 'zod';
import { day, id, localised, webAddress } from './common';

/**
 * Who publishes this instance: `content/region.yaml`.
 *
 * Everything that makes the site belong to one region stands in this file. `null` means that the
 * publisher still has to fill in the field; the legal pages show such gaps as marks.
 */

/** A field that may stay open: left out or `null`, it is shown as a gap. */
const toFill = <T extends z.ZodType>(field: T) => field.nullable().default(null);
const text = z.string().min(1);

/** Version of the content schema that this program reads; raised when a region has to do something at an upgrade. */
export const contentSchema = 1;

const hex = z.string().regex(/^#[0-9a-f]{6}$/, 'write the colour as six hexadecimal digits, for example "#0b5c7a"');

/** The tokens a colour scheme needs; everything else is derived from them. */
const colourScheme = z.strictObject({
	/** Links, marks, the active station. At least 4.5:1 against the background. */
	accent: hex,
	/** Headings on tinted ground, hover, pressed. At least 7:1. */
	accentStrong: hex,
	/** Tinted ground behind marked areas. */
	accentSoft: hex,
	positive: hex,
	warning: hex,
	negative: hex,
	background: hex,
	surface: hex,
	/** Thin rules between things. */
	line: hex,
	textMuted: hex,
	text: hex,
});

/** A picture of a partner or funding body: a file below `public/`. */
const pixels = z
	.int({ error: 'needs its size in pixels, a whole number such as 96' })
	.positive('needs its size in pixels, a whole number such as 96');
const logo = z.strictObject(
	{ file: text, alt: localised, width: pixels, height: pixels },
	{
		error: ({ code }) =>
			code === 'invalid_type'
				? 'needs a picture: { file: logo.svg, alt: { de: "…", en: "…" }, width: 96, height: 48 }, with the file in public/'
				: undefined,
	},
);

const partner = z.strictObject({
	id,
	name: text,
	/** Short name for footers and tables. */
	short: text,
	role: localised,
	website: webAddress.optional(),
	/** False while nobody has opened the address; the site then shows the name without a link. */
	websiteChecked: z.boolean().default(false),
	logo: logo.optional(),
});

const ids = z.array(id).default([]);

/** Kinds of content of which a region may hide single entries; all other content is needed by the rest. */
const hideableEntries = {
	methods: ids,
	cases: ids,
	examples: ids,
	glossary: ids,
	organisations: ids,
	funding: ids,
	events: ids,
	criteria: ids,
};
export const hideable = Object.keys(hideableEntries) as (keyof typeof hideableEntries)[];

const hide = z
	.strictObject({
		/** Pages by their path without language: "wissen/fragen". */
		pages: z.array(text).default([]),
		...hideableEntries,
	})
	.prefault({});

/** Names that a region may call differently. Whole sentences are changed by replacing the page they stand on. */
const wording = z
	.strictObject({
		/** What a firm's undertaking is called where the project tool names it: "Vorhaben", "project". */
		project: localised.optional(),
		/** Names of the seven steps by their id ("1-ausgangslage"): line of steps, sidebar, tools. */
		steps: z.record(id, localised).default({}),
	})
	.prefault({});

export const region = z.strictObject({
	schema: z.literal(contentSchema, {
		error: ({ input }) =>
			input === undefined
				? `needs the version of the content schema that this file is written for: ${contentSchema}`
				: `this program reads version ${contentSchema} of the content schema. Do what CHANGELOG.md says under "What a region must do", then write "schema: ${contentSchema}"`,
	}),
	site: z.strictObject({
		name: localised,
		/** For the header, tab titles and file names. */
		shortName: localised,
		claim: localised,
		/** The public address, https://…; needed for the sitemap and printed addresses. */
		address: toFill(webAddress),
		languages: z
			.array(z.enum(['de', 'en']))
			.min(1)
			.default(['de', 'en']),
		/** Shown before the site's name: a file below `public/` of the same folder as region.yaml. */
		logo: logo.nullable().default(null),
	}),
	region: z.strictObject({
		name: localised,
		/** Which area is meant, in one phrase. */
		area: localised,
		/** Whom the site is for, in one phrase. */
		audience: localised,
	}),
	/** Files of the publishing region's own that this region takes over all the same (see region-files.yaml). */
	inherit: z.array(text).default([]),
	/** Shared content that this region does not show. */
	hide,
	wording,
	colours: z.strictObject({ light: colourScheme, dark: colourScheme }),
	/** Ids of the sectors shown, in this order. */
	sectors: z.array(id).min(1),
	partners: z.array(partner).min(1),
	funding: z
		.strictObject({
			/** The obligatory statement, word for word ("Kofinanziert von der Europäischen Union"). */
			statement: localised,
			/** Programme and measure that pay for the project. */
			programme: localised,
			/** Further funding bodies, named in one line. */
			coFunding: localised,
			/** The official emblem file as handed out by the funding body; never redrawn. */
			emblem: toFill(logo),
			reference: toFill(text),
		})
		.optional(),
	imprint: z
		.strictObject({
			organisation: toFill(text),
			street: toFill(text),
			city: toFill(text),
			representative: toFill(text),
			email: toFill(z.email('needs an e-mail address')),
			phone: toFill(text),
			register: toFill(text),
			vatId: toFill(text),
			/** Person responsible for editorial content (§ 18 Abs. 2 MStV). */
			responsible: toFill(text),
		})
		.prefault({}),
	privacy: z
		.strictObject({
			controller: toFill(text),
			contact: toFill(z.email('needs an e-mail address')),
			officer: toFill(text),
			hoster: toFill(text),
			/** How long server logs are kept, in days. */
			logDays: toFill(z.int().nonnegative()),
			authority: toFill(text),
		})
		.prefault({}),
	accessibility: z
		.strictObject({
			feedback: toFill(z.email('needs an e-mail address')),
			enforcement: toFill(text),
			/** The day of the last assessment. */
			assessed: toFill(day),
		})
		.prefault({}),
});
export type Region = z.infer<typeof region>;
