import type { Locale } from '../../../../i18n/locale';
import type { importFields, importTables } from '../../../../schemas/import-fields';

/** Kinds of lists: who buys, who delivers, who delivers what to whom, what firms there are. */
export type Table = (typeof importTables)[number];

/** What a column can mean; '' means that it is left out. */
export type Field = (typeof importFields)[number];

export type Meaning =
	| 'totals'
	| 'blank'
	| 'unnamed'
	| 'yes'
	| 'none'
	| 'self'
	| 'supplier'
	| 'customer'
	| 'market'
	| 'day'
	| 'workday'
	| 'week'
	| 'month'
	| 'year'
	| 'thousand'
	| 'million'
	| 'billion'
	| 'euro'
	| 'foreign';

/** What the content knows of lists: names of columns, words in cells, sectors, countries. */
export type Knowledge = {
	locale: Locale;
	columns: { id: Field; label: string; tables: Table[]; points?: Table; words: string[] }[];
	words: { id: Meaning; words: string[] }[];
	sectors: { id: string; label: string; synonyms: string[] }[];
	countries: { id: string; words: string[] }[];
	/** Competences of the content: the name in the page's language first, then in the other; further words for them. */
	competences: { id: string; names: string[]; synonyms: string[] }[];
	/** What stands where a list names no item. */
	unnamed: string;
};
