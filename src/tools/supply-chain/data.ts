import type { SectorDemand } from '../../domain/matching';
import type { FindingContent, StressContent } from '../../results/supply-chain/advice';
import type { Contact, NamedLink, ToolData } from '../shared/data';
import type { Knowledge } from './data-view/import/knowledge';

/** A market with what it demands, for the firms that could serve it together. */
export type RegionSector = SectorDemand & { label: string; url: string };

/** What the law asks of an exchange between competitors; source and details stand on the page. */
export type ExchangeLaw = { rules: string[]; note: string };

/** What the exchange in the region knows of the content. */
export type RegionContent = {
	sectors: RegionSector[];
	parameters: ToolData['parameters'];
	law?: ExchangeLaw;
	/** An invented round: its name, its passphrase, the files of its participants. */
	round?: { exchange: string; passphrase: string; files: string[] };
};

/** What the tool knows of the content, in one language. */
export type SupplyChainData = Pick<ToolData, 'locale' | 'examples' | 'site' | 'taxonomy'> & {
	/** Sectors that sales can end in: cars first, then the site's markets, then others. */
	sectors: { id: string; label: string; synonyms: string[]; market?: string }[];
	/** The sector whose exposure the programme is about. */
	focusSector: string;
	/** Methods by id. */
	methods: Record<string, NamedLink>;
	contacts: Contact[];
	/** How lists of firms and flows are read: names of columns, words in cells, names of countries. */
	lists: Pick<Knowledge, 'columns' | 'words' | 'countries'>;
	/** Names of the competences in the site's other language, in the order of the taxonomy: lists use both. */
	otherNames: string[];
	/** What the findings and the stress tests say, with limits, sources and measures. */
	findings: FindingContent[];
	stressKinds: StressContent[];
	region: RegionContent;
};
