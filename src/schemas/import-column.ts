import { z } from 'zod';
import { localised } from './common';

const words = z.array(z.string().min(1)).default([]);

/** Kinds of lists that the supply-chain tool reads. */
export const importTables = ['customers', 'suppliers', 'links', 'sites'] as const;
/** What a column can mean. */
export const importFields = [
	'firm',
	'customer',
	'supplier',
	'role',
	'number',
	'vatId',
	'country',
	'region',
	'sector',
	'recovery',
	'item',
	'group',
	'value',
	'share',
	'leadTime',
	'stock',
	'alternatives',
	'energyShare',
	'materialShare',
] as const;

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
