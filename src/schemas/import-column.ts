import { z } from 'zod';
import { localised } from './common';
import { importFields, importTables } from './import-fields';

const words = z.array(z.string().min(1)).default([]);

/** A meaning that a column can have, and what lists call it: `content/data/import-columns.yaml`. */
export const importColumn = z.strictObject({
	id: z.enum(importFields),
	tables: z.array(z.enum(importTables)).min(1),
	/** The kind of list that a heading of this name gives away. */
	points: z.enum(importTables).optional(),
	label: localised,
	synonyms: z.strictObject({ de: words, en: words }),
});

/** Words for a country beside its official names: `content/data/countries.yaml`. */
export const countryWords = z.strictObject({
	/** ISO 3166-1, two capitals. */
	id: z.string().regex(/^[A-Z]{2}$/),
	words: z.array(z.string().min(1)).min(1),
});

/** What a word in a cell or heading means. */
export const importMeanings = [
	'totals',
	'blank',
	'unnamed',
	'yes',
	'none',
	'self',
	'supplier',
	'customer',
	'market',
	'day',
	'workday',
	'week',
	'month',
	'year',
	'thousand',
	'million',
	'billion',
	'euro',
	'foreign',
] as const;

/** Words that mean one thing: `content/data/import-words.yaml`. */
export const importWords = z.strictObject({ id: z.enum(importMeanings), words: z.array(z.string().min(1)).min(1) });
