import type { Contact, NamedLink, ToolData } from '../shared/data';

/** What the tool knows of the content, in one language. */
export type SupplyChainData = Pick<ToolData, 'locale' | 'examples' | 'site' | 'taxonomy'> & {
	/** Sectors that sales can end in: cars first, then the site's markets, then others. */
	sectors: { id: string; label: string; synonyms: string[]; market?: string }[];
	/** The sector whose exposure the programme is about. */
	focusSector: string;
	/** Methods by id. */
	methods: Record<string, NamedLink>;
	contacts: Contact[];
};
