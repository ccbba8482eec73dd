import type { SupplyChainData } from '../data';
import type { Knowledge } from './import/knowledge';

/** What the reader of lists has to know, from the content of the page. */
export const knowledgeOf = ({ locale, lists, sectors }: SupplyChainData, unnamed: string): Knowledge => ({
	locale,
	...lists,
	sectors: sectors.map(({ id, label, synonyms }) => ({ id, label, synonyms })),
	unnamed,
});
