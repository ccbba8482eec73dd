/** Words of Pagefind's interface by the names it gives them, German. The English file has the same keys. */
export const de = {
	placeholder: 'Suchen',
	clear_search: 'Leeren',
	load_more: 'Weitere Treffer laden',
	search_label: 'Diese Website durchsuchen',
	filters_label: 'Filter',
	zero_results: 'Keine Treffer für „[SEARCH_TERM]“',
	many_results: '[COUNT] Treffer für „[SEARCH_TERM]“',
	one_result: '[COUNT] Treffer für „[SEARCH_TERM]“',
	alt_search: 'Keine Treffer für „[SEARCH_TERM]“. Stattdessen Treffer für „[DIFFERENT_TERM]“',
	search_suggestion: 'Keine Treffer für „[SEARCH_TERM]“. Versuchen Sie eine dieser Suchen:',
	searching: 'Suche nach „[SEARCH_TERM]“ …',
};

export type SearchTexts = Record<keyof typeof de, string>;
